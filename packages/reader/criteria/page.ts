import type { Block, Cell, Content } from '../document/block.ts'
import { placed } from '../document/block.ts'
import { isBlank } from '../document/facts.ts'
import { type Role, rolesOf } from '../document/roles.ts'
import type { Section } from '../document/section.ts'
import type { Span } from '../document/span.ts'
import { type Coverage, type NumberFinding } from '../numbers/finding.ts'
import { notYet } from '../rules/c2/hollow.ts'
import type { Subject } from '../rules/rule.ts'

/** One thing a document says: an item, a paragraph, or a row of a table. */
export interface Unit extends Span {
  kind: 'item' | 'paragraph' | 'row'
  text: string
  /** Depth of an item; 0 for the rest. */
  level: number
  ordered: boolean
  /** Cells of a row, and the heads of their columns in lower case. */
  cells: readonly string[]
  heads: readonly string[]
  links: number
  pictures: number
  section: Section
}

/** A label and its value, with the roles the label names. */
export interface Label extends Span {
  name: string
  value: string
  roles: readonly Role[]
}

/** A document laid out for the criteria: what it says, and under what. */
export interface Page {
  subject: Subject
  numbers: { findings: readonly NumberFinding[]; coverage: Coverage }
  units: readonly Unit[]
  labels: readonly Label[]
  /** Sections that consist of the words of checklists. They earn nothing. */
  stuffed: ReadonlySet<Section>
}

export function pageOf(subject: Subject, numbers: Page['numbers']): Page {
  const { doc } = subject
  const stuffed = stuffedSections(subject)
  const open = doc.sections.filter((section) => section.language === 'en' && !stuffed.has(section))
  const units = open.flatMap((section) =>
    doc.blocks.slice(section.from, section.to).flatMap((block) => unitsOf(block, section)),
  )
  const inOpen = (start: number): boolean =>
    open.some((section) => section.start <= start && start < section.end)
  const labels = doc.fields.flatMap(({ name, key, value }) => {
    const text = doc.text.slice(value.start, value.end)
    if (isBlank(text) || !inOpen(key.start)) return []
    return [{ name, value: text, start: key.start, end: value.end, roles: rolesOf(name) }]
  })
  return { subject, numbers, units, labels, stuffed }
}

const fewestWords = 8
/** Shares of a checklist's own words, far above any real document (most: .17) and section (most: .39). */
const stuffedSection = 0.42
const stuffedDocument = 0.3

function stuffedSections({ doc }: Subject): Set<Section> {
  const all = { of: 0, count: 0 }
  const found = new Set<Section>()
  for (const section of doc.sections) {
    const own = { of: 0, count: 0 }
    for (let at = section.from; at < section.to; at++) {
      const content = doc.blocks[at]?.content
      if (!content || !isSaid(content)) continue
      own.of += content.tongues.substance
      own.count += content.tongues.checklist
    }
    all.of += own.of
    all.count += own.count
    if (own.of >= fewestWords && own.count / own.of > stuffedSection) found.add(section)
  }
  return all.of >= 60 && all.count / all.of > stuffedDocument ? new Set(doc.sections) : found
}

const isSaid = ({ kind, quoted }: Content): boolean =>
  !quoted &&
  kind !== 'code' &&
  kind !== 'comment' &&
  kind !== 'reference' &&
  kind !== 'rule' &&
  kind !== 'heading'

function unitsOf(block: Block, section: Section): Unit[] {
  const { content } = block
  if (!isSaid(content)) return []
  if (content.kind === 'table') return rowsOf(block, section)
  const text = content.plain.trim()
  if (isBlank(text) && content.links.length === 0) return []
  if (notYet.test(text)) return []
  const pictures = content.links.filter(({ image }) => image).length
  return [
    {
      start: block.start,
      end: block.end,
      kind: content.kind === 'item' ? 'item' : 'paragraph',
      text,
      level: content.kind === 'item' ? content.level : 0,
      ordered: content.marker === 'number',
      cells: [],
      heads: [],
      links: content.links.length - pictures,
      pictures,
      section,
    },
  ]
}

function rowsOf(block: Block, section: Section): Unit[] {
  const [header = [], ...rows] = block.content.rows
  const heads = header.map(({ plain }) => plain.trim().toLowerCase())
  return rows.flatMap((row) => {
    const span = rowSpan(block, row)
    if (!span || row.every(({ plain }) => isBlank(plain))) return []
    const cells = row.map(({ plain }) => plain.trim())
    const links = block.content.links.filter(({ start }) =>
      row.some((cell) => cell.start <= start && start < cell.end + 4),
    ).length
    return [
      {
        ...span,
        kind: 'row' as const,
        text: cells.join(' | '),
        level: 0,
        ordered: false,
        cells,
        heads,
        links,
        pictures: 0,
        section,
      },
    ]
  })
}

function rowSpan(block: Block, row: readonly Cell[]): Span | undefined {
  const first = row[0]
  const last = row.at(-1)
  return first && last ? placed(block, { start: first.start, end: Math.max(first.end, last.end) }) : undefined
}

/** What stands under sections for one of these, beside labels of that name. */
export const under = (page: Page, ...roles: readonly Role[]): Unit[] =>
  page.units.filter(({ section }) => section.roles.some((role) => roles.includes(role)))

export const labelled = (page: Page, ...roles: readonly Role[]): Label[] =>
  page.labels.filter((label) => label.roles.some((role) => roles.includes(role)))

/** The cell of a row under a head of this kind; undefined when there is no such column or nothing in it. */
export function cellUnder(unit: Unit, head: RegExp): string | undefined {
  const at = unit.heads.findIndex((words) => head.test(words))
  const cell = at >= 0 ? unit.cells[at] : undefined
  return cell !== undefined && !isBlank(cell) ? cell : undefined
}
