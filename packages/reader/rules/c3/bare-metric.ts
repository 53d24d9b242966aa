import type { Block, Cell } from '../../document/block.ts'
import { placed } from '../../document/block.ts'
import { blocksIn, type Document } from '../../document/document.ts'
import { hasChange, hasDigit, hasThreshold, hasTimeframe, isBlank } from '../../document/facts.ts'
import type { Section } from '../../document/section.ts'
import type { Remark } from '../finding.ts'
import { notYet } from '../c2/hollow.ts'
import { listsIn, measures, wholeItem } from '../lists.ts'
import { pageOf, type Rule, type Subject } from '../rule.ts'

/** C3: metrics that nobody could say were met: no target, or a target with nothing to compare it with. */
export const bareMetric: Rule = {
  id: 'C3',
  title: 'Metric without a measure',
  severity: 'warning',
  why: 'A metric that has no target cannot fail, and one that has no baseline cannot show that it moved.',
  source:
    'ISO/IEC/IEEE 29148:2018 §5.2.5 (verifiable); our criteria: metric, baseline, target and date in one place',
  question: 'Where is it today, where should it be, and by when?',
  page: pageOf('C3'),
  prose: true,
  check({ doc, kind, genre }: Subject) {
    if (kind === 'experiment' && doc.sections.some(({ own }) => own.includes('results'))) return []
    return doc.sections
      .filter((section) => isMetrics(doc, section) && (!genre.technical || isOfSuccess(section)))
      .flatMap((section) => remarksOn(doc, section))
  },
}

/** Sections that list measures of success; not operators' questions, not where a dashboard lives. */
function isMetrics(doc: Document, section: Section): boolean {
  if (section.level === 1 || section.language !== 'en' || !section.roles.includes('metrics')) return false
  if (section.own.length === 0 && !doc.sections[section.parent]?.own.includes('metrics')) return false
  if (section.own.length > 0 && !section.own.includes('metrics')) return false
  return !/\b(?:destination|dashboard|rollback|operator|missing|sli|slo|monitor|instrument|track|live|analysis|results?)/i.test(
    section.title,
  )
}

/** In a specification metrics are mostly what a program counts; those of success say so. */
const isOfSuccess = ({ title }: Section): boolean =>
  /\b(?:success|successful|kpis?|measur\w+|solved|goals?|outcomes?|targets?)\b/i.test(title)

function remarksOn(doc: Document, section: Section): Remark[] {
  const blocks = blocksIn(doc, section)
  if (blocks.some(({ content }) => notYet.test(content.plain))) return []
  const tables = blocks.filter(({ content }) => content.kind === 'table' && content.rows.length > 1)
  const lists = listsIn(doc, section)
  const found = [
    ...tables.flatMap((table) => tableRemark(table)),
    ...lists.flatMap((list) => listRemark(doc, section, measures(list))),
  ]
  if (tables.length + lists.length > 0) return found
  return proseRemark(doc, section)
}

const intro = ({ title }: Section): string => title

function listRemark(doc: Document, section: Section, items: readonly Block[]): Remark[] {
  const metrics = items.filter(
    (item) => item.content.ticked === undefined && isMeasure(doc, item) && !isLink(item.content),
  )
  const bare = metrics.filter(
    (item) => !hasTarget(wholeItem(doc, item)) && !/\?\s*$/.test(item.content.plain),
  )
  if (bare.length === 0) return unanchored(doc, section, metrics)
  const missing = [
    'baseline',
    'target',
    ...(bare.some((item) => hasTimeframe(`${wholeItem(doc, item)} ${intro(section)}`)) ? [] : ['date']),
  ]
  return [
    {
      spans: bare.map(({ start, end }) => ({ start, end })),
      args: { missing, count: bare.length, of: metrics.length },
    },
  ]
}

const measure =
  /\b(?:number|amount|volume|count|rate|ratio|share|percent(?:age)?|%|time|duration|latency|speed|cost|costs|spend|revenue|traffic|visits?|visitors?|sign-?ups?|conversions?|retention|churn|adoption|usage|engagement|satisfaction|nps|csat|detractors|promoters|score|uptime|availability|performance|throughput|errors?|failures?|crash(?:es)?|tickets?|complaints|downloads?|installs?|stars|forks|users|customers|coverage|accuracy|entropy|reach|impressions|clicks?|sessions|metric|mentions)\b/i
const direction =
  /\b(?:more|fewer|less|higher|lower|better|faster|increas\w+|decreas\w+|reduc\w+|improv\w+|grow(?:th|ing)?|minimi[sz]\w+|maximi[sz]\w+)\b/i

/** Whether an item names something that can be counted; "a user can sign up" is a thing to see, not a measure. */
function isMeasure(doc: Document, item: Block): boolean {
  const { plain, level } = item.content
  if (/\b(?:not|should|must)\b|n['’]t\b|^\W*can\b/i.test(plain)) return false
  if (
    /\b(?:users?|customers?|system|we|admins?|developers?) (?:can|is able|are able|are migrated|never|do not)\b/i.test(
      plain,
    )
  )
    return false
  if (measure.test(plain) || direction.test(plain)) return true
  const before = level > 1 ? doc.blocks[item.index - 1] : undefined
  return (
    before !== undefined &&
    before.content.kind === 'item' &&
    level >= before.content.level &&
    isMeasure(doc, before)
  )
}

/** A line of a table of contents. */
const isLink = ({ links, text }: Block['content']): boolean =>
  links.some(({ start, end }) => end - start >= text.trim().length - 2)

const hasTarget = (text: string): boolean =>
  hasThreshold(text) || hasChange(text) || /\b\d[\d,.]*\b/.test(text)

/** Targets for growth that start from nowhere. Limits (below 500 ms, no crash) need no baseline. */
function unanchored(doc: Document, section: Section, metrics: readonly Block[]): Remark[] {
  const texts = metrics.map((item) => wholeItem(doc, item))
  const grows = metrics.filter((_, at) => isGrowth(texts[at] ?? ''))
  if (
    grows.length < 2 ||
    grows.length < metrics.length / 2 ||
    texts.some((text) => hasBaseline(text)) ||
    hasBaseline(section.title)
  )
    return []
  return [
    {
      severity: 'question',
      spans: grows.map(({ start, end }) => ({ start, end })),
      args: { missing: ['baseline'], count: grows.length, of: metrics.length },
    },
  ]
}

const isGrowth = (text: string): boolean =>
  /\b(?:increase|grow|raise|improve|reduce|decrease|cut|lower|lift|boost)\w*\b[^]*\d|\d\s?%?\s*\+|[≥>]\s?\d|\bat least \d/i.test(
    text,
  )
const hasBaseline = (text: string): boolean =>
  hasChange(text) ||
  /\b(?:baseline|from|currently|today|current(?:ly)?|vs\.?|versus|compared (?:to|with)|up from|down from|as of)\b/i.test(
    text,
  )

function tableRemark(table: Block): Remark[] {
  const [header = [], ...rows] = table.content.rows
  const heads = header.map(({ plain }) => plain.toLowerCase())
  const target = heads.findIndex((head) => /\b(?:target|goal|threshold|objective|expected|aim)\b/.test(head))
  const named = heads.some((head) => /\b(?:metric|kpi|measure|indicator)\b/.test(head))
  if (!named && target < 0) return []
  const bare = rows.filter((row) => isBare(row, target))
  if (bare.length > 0) return [rowsRemark(table, bare, ['target'])]
  const anchored =
    heads.some((head) => /\b(?:baseline|current|today|now|before|actual|from|status quo)\b/.test(head)) ||
    rows.some((row) => row.some(({ plain }) => hasBaseline(plain)))
  const growing = rows.filter((row) => isGrowth(row.map(({ plain }) => plain).join(' ')))
  if (anchored || growing.length < 2 || growing.length < rows.length / 2) return []
  return [{ ...rowsRemark(table, growing, ['baseline']), severity: 'question' }]
}

function isBare(row: readonly Cell[], target: number): boolean {
  const cell = row[target]
  if (target >= 0) return cell === undefined || isBlank(cell.plain)
  return !row.slice(1).some(({ plain }) => hasDigit(plain))
}

function rowsRemark(table: Block, rows: readonly (readonly Cell[])[], missing: string[]): Remark {
  const spans = rows.flatMap((row) => {
    const first = row[0]
    const last = row.at(-1)
    return first && last ? [placed(table, { start: first.start, end: last.end })] : []
  })
  return { spans, args: { missing, count: rows.length, of: table.content.rows.length - 1 } }
}

/** A metrics section in prose with no number in it. */
function proseRemark(doc: Document, section: Section): Remark[] {
  const blocks = blocksIn(doc, section).filter(
    ({ content }) => content.kind === 'paragraph' && content.level === 0 && !content.quoted,
  )
  const words = blocks.reduce((sum, { content }) => sum + content.tongues.words, 0)
  const first = blocks[0]
  const last = blocks.at(-1)
  if (!first || !last || words < 15 || section.own.length === 0) return []
  if (blocks.some(({ content }) => hasDigit(content.plain)) || hasLater(doc, section)) return []
  return [
    {
      spans: [{ start: first.start, end: last.end }],
      args: { missing: ['baseline', 'target', 'date'], count: 1, of: 1 },
    },
  ]
}

/** Sections below it may hold the numbers. */
const hasLater = (doc: Document, section: Section): boolean =>
  blocksIn(doc, section, true).some(({ content }) => content.kind !== 'heading' && hasDigit(content.plain))
