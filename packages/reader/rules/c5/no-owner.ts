import { type Block, type Cell, placed } from '../../document/block.ts'
import { blocksIn, type Document, sectionsFor } from '../../document/document.ts'
import { hasDate, hasHandle, hasPerson, isBlank } from '../../document/facts.ts'
import type { Section } from '../../document/section.ts'
import type { Remark } from '../finding.ts'
import { isLinked, leaves, listsIn, wholeItem } from '../lists.ts'
import { pageOf, type Rule, type Subject } from '../rule.ts'

/** C5: open questions and actions that are nobody's. */
export const noOwner: Rule = {
  id: 'C5',
  title: 'Open, and nobody has it',
  severity: 'warning',
  why: 'A question without a person and a day is still open at launch.',
  source: 'Our criteria prd-11 and experiment-15; what people ask of a PRD review (../method/reader.md §4)',
  question: 'Who settles it, and by when?',
  page: pageOf('C5'),
  prose: true,
  check({ doc, genre }: Subject) {
    return [
      ...doc.blocks.flatMap((block) => ownerColumn(block)),
      ...(genre.record ? [] : [...questions(doc), ...actions(doc)]),
    ]
  },
}

/** A table that has a column for owners, and rows without one. */
function ownerColumn(block: Block): Remark[] {
  const [header = [], ...rows] = block.content.rows
  const column = header.findIndex(({ plain }) =>
    /^(?:owner|owners|assignee|responsible|dri|who|accountable|lead)$/i.test(plain.trim()),
  )
  if (column < 0 || rows.length === 0) return []
  const bare = rows.filter((row) => isUnowned(row, column) && !isDone(row))
  if (bare.length === 0) return []
  return [
    {
      spans: bare.map((row) => rowSpan(block, row)),
      args: { what: 'row', count: bare.length, of: rows.length },
    },
  ]
}

const isUnowned = (row: readonly Cell[], column: number): boolean =>
  row.some(({ plain }) => plain.trim() !== '') && isBlank(row[column]?.plain ?? '')
const isDone = (row: readonly Cell[]): boolean =>
  row.some(({ plain }) => /[✅✔]|^\W*(?:done|complete|completed|closed|cancelled)\W*$/i.test(plain))

function rowSpan(block: Block, row: readonly Cell[]): { start: number; end: number } {
  return placed(block, { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 })
}

const settled = /\b(?:resolved|answered|closed|decided|done|no open questions|none)\b|[✅✔]/i
const owned = (text: string): boolean =>
  hasPerson(text) ||
  hasDate(text) ||
  settled.test(text) ||
  /\b(?:owner|assigned to|dri|due|by|team|will (?:ask|check|decide|confirm|investigate))\b|https?:|#\d+/i.test(
    text,
  )

function questions(doc: Document): Remark[] {
  return sectionsFor(doc, 'questions').flatMap((section) => {
    if (!section.own.includes('questions') || settled.test(section.title) || section.language !== 'en')
      return []
    const asked = listsIn(doc, section).flatMap((list) => list.filter(({ content }) => content.level === 1))
    if (asked.length === 0 || asked.some((item) => isAnswered(doc, item))) return []
    return bareOf(doc, asked, 'question')
  })
}

/** An item is open while it is asked and nothing below or behind it answers. */
function isAnswered(doc: Document, item: Block): boolean {
  const text = wholeItem(doc, item)
  return (
    item.content.ticked === true ||
    settled.test(text) ||
    /\?[^?]{60,}$/.test(text.trim()) ||
    owned(text) ||
    isLinked(doc, item)
  )
}

function bareOf(doc: Document, items: readonly Block[], what: string): Remark[] {
  const bare = items.filter((item) => !owned(wholeItem(doc, item)) && !isLinked(doc, item))
  if (bare.length === 0) return []
  return [
    {
      severity: 'question',
      spans: bare.map(({ start, end }) => ({ start, end })),
      args: { what, count: bare.length, of: items.length },
    },
  ]
}

/** Actions: a list headed so, or one most of whose items name somebody. */
function actions(doc: Document): Remark[] {
  return doc.sections.flatMap((section) => {
    if (section.language !== 'en') return []
    return listsIn(doc, section).flatMap((list) => actionRemark(doc, section, leaves(list)))
  })
}

function actionRemark(doc: Document, section: Section, items: readonly Block[]): Remark[] {
  const open = items.filter(({ content }) => content.ticked !== true)
  const named = items.filter(({ content }) => hasHandle(content.plain))
  if (named.length >= 3 && named.length >= items.length * 0.6) {
    const bare = open.filter((item) => !assigned(item) && item.content.ticked === false)
    return bareActions(bare, items.length)
  }
  const headed =
    section.own.includes('next') && /\b(?:next steps?|action items?|follow[- ]?ups?)\b/i.test(section.title)
  if (!headed || named.length > 0 || open.length === 0 || open.some((item) => isLinked(doc, item))) return []
  const context = blocksIn(doc, section)
    .map(({ content }) => content.plain)
    .join('\n')
  return owned(context) ? [] : bareActions(open, items.length)
}

const assigned = ({ content }: Block): boolean =>
  hasPerson(content.plain) || /\s[-–—]\s*@?\p{Lu}[\p{L}]+\s*$/u.test(content.plain)

function bareActions(bare: readonly Block[], of: number): Remark[] {
  if (bare.length === 0) return []
  return [
    {
      spans: bare.map(({ start, end }) => ({ start, end })),
      args: { what: 'action', count: bare.length, of },
    },
  ]
}
