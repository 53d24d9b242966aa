import type { Block } from '../../document/block.ts'
import { blocksIn, type Document, sectionsFor } from '../../document/document.ts'
import { hasDigit, hasThreshold } from '../../document/facts.ts'
import type { Remark } from '../finding.ts'
import { pageOf, type Rule, type Subject } from '../rule.ts'

const change =
  /^\W*(?:to )?(?:(?:significantly|greatly|further|continue to) )?(?:increas(?:e|ed|ing)|improv(?:e|ed|ing)|reduc(?:e|ed|ing)|decreas(?:e|ed|ing)|grow(?:ing)?|boost(?:ing)?|accelerat(?:e|ing)|minimi[sz](?:e|ing)|maximi[sz](?:e|ing)|rais(?:e|ing)|lower(?:ing)?|cut(?:ting)?|speed up|shorten(?:ing)?|enhanc(?:e|ed|ing)|more|fewer|less|higher|better|faster)\s+(?!than\b|or\b|and\b)[\w-]/i

/** W3: a goal that is only a direction. Items inside items are means. One remark for each list; metrics without an amount are C3's. */
export const unquantifiedChange: Rule = {
  id: 'W3',
  title: 'Change without an amount',
  severity: 'warning',
  why: 'Any movement in the right direction would count as success, however small.',
  source:
    'Doran 1981, "There\'s a S.M.A.R.T. way to write management\'s goals and objectives"; ISO/IEC/IEEE 29148:2018 §5.2.5',
  question: 'From what to what, and by when?',
  page: pageOf('W3'),
  prose: true,
  check({ doc, genre }: Subject) {
    if (genre.technical || measuredElsewhere(doc)) return []
    return listsOf(doc).flatMap((items) => remarkOn(doc, items))
  },
}

/** Goals in words are fine where the document gives them numbers under its metrics. */
const measuredElsewhere = (doc: Document): boolean =>
  sectionsFor(doc, 'metrics').some((section) =>
    blocksIn(doc, section).some(({ content }) => hasThreshold(content.plain)),
  )

function listsOf(doc: Document): Block[][] {
  const lists = new Map<number, Block[]>()
  for (const section of sectionsFor(doc, 'goals')) {
    if (section.language !== 'en' || section.roles.includes('nongoals') || section.roles.includes('metrics'))
      continue
    for (const block of blocksIn(doc, section))
      if (block.content.kind === 'item' && block.content.level === 1 && !block.content.quoted)
        lists.set(block.list, [...(lists.get(block.list) ?? []), block])
  }
  return [...lists.values()]
}

function remarkOn(doc: Document, items: readonly Block[]): Remark[] {
  const bare = items.filter(
    (item) =>
      change.test(item.content.plain) &&
      !hasDigit(item.content.plain) &&
      !below(doc, item).some((text) => hasDigit(text)),
  )
  if (bare.length === 0) return []
  return [
    { spans: bare.map(({ start, end }) => ({ start, end })), args: { count: bare.length, of: items.length } },
  ]
}

/** What stands below an item: deeper items and paragraphs up to the next item of its level. */
function below(doc: Document, item: Block): string[] {
  const texts: string[] = []
  for (let i = item.index + 1; i < doc.blocks.length; i++) {
    const { content } = doc.blocks[i] ?? item
    if (
      content.kind === 'heading' ||
      content.level < item.content.level ||
      (content.kind === 'item' && content.level === item.content.level)
    )
      break
    texts.push(content.plain)
  }
  return texts
}
