import type { Document } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'
import type { Remark } from '../finding.ts'
import { pageOf, type Rule } from '../rule.ts'
import { copiedRows } from './copied-rows.ts'
import { strayNames } from './stray-names.ts'

/** L2: the document contradicts itself about a name, an id or a state. */
export const conflict: Rule = {
  id: 'L2',
  title: 'Two names for one thing',
  severity: 'warning',
  why: 'A reader who meets both does not know which one holds, and what else was not checked.',
  source: 'ISO/IEC/IEEE 29148:2018 §5.2.6 (consistent); Frattini 2024 (12 of 100 coded issues)',
  question: 'Which of the two is right?',
  page: pageOf('L2'),
  prose: true,
  check({ doc }) {
    if (doc.language !== 'en') return []
    return [...acronyms(doc), ...headers(doc), ...ids(doc), ...strayNames(doc), ...copiedRows(doc)]
  },
}

const expansion =
  /\b((?:[A-Z][\w-]+ (?:(?:of|and|for|the|to|in) )?){1,5}[A-Z][\w-]+) \(([A-Z]{2,6})\)|\b([A-Z]{2,6}) \(((?:[A-Z][\w-]+ (?:(?:of|and|for|the|to|in) )?){1,5}[A-Z][\w-]+)\)/g

/** The same letters written out in two ways. */
function acronyms(doc: Document): Remark[] {
  const known = new Map<string, { words: string; span: Span }>()
  const remarks: Remark[] = []
  for (const { content, start } of doc.blocks) {
    if (
      content.kind === 'code' ||
      content.kind === 'comment' ||
      !/[A-Z]{2} \(|\([A-Z]{2}/.test(content.plain)
    )
      continue
    for (const hit of content.plain.matchAll(expansion)) {
      const letters = hit[2] ?? hit[3] ?? ''
      const words = spelled(hit[1] ?? hit[4] ?? '', letters)
      if (!words) continue
      const span = { start: start + hit.index, end: start + hit.index + hit[0].length }
      const first = known.get(letters)
      if (!first) known.set(letters, { words, span })
      else if (first.words.toLowerCase() !== words.toLowerCase())
        remarks.push({
          spans: [span, first.span],
          args: { what: 'acronym', name: letters, one: first.words, other: words },
        })
    }
  }
  return remarks
}

/** The words whose first letters these are; undefined when they do not spell it. */
function spelled(words: string, letters: string): string | undefined {
  const parts = words.split(/[ -]/).filter((word) => /^[A-Z]/.test(word))
  const last = parts.slice(-letters.length)
  return last.map((word) => word[0]).join('') === letters ? last.join(' ') : undefined
}

const single = new Set([
  'status',
  'owner',
  'author',
  'version',
  'target date',
  'launch date',
  'deadline',
  'priority',
])

/** Header fields given twice with different values, before the first real section. */
function headers(doc: Document): Remark[] {
  const second = doc.sections.findIndex(({ level }, at) => at > 0 && level > 1)
  const end = second < 0 ? doc.text.length : (doc.sections[second]?.start ?? 0)
  const seen = new Map<string, Span>()
  return doc.fields.flatMap(({ name, value }) => {
    if (!single.has(name) || value.start > end || value.end <= value.start) return []
    const first = seen.get(name)
    if (!first) return seen.set(name, value) && []
    const [one, other] = [wordsOf(doc, first), wordsOf(doc, value)]
    return one === other ? [] : [{ spans: [value, first], args: { what: 'header', name, one, other } }]
  })
}

const wordsOf = (doc: Document, { start, end }: Span): string =>
  doc.text
    .slice(start, end)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
    .toLowerCase()

/** A number in the title that is not the one in the front matter. */
function ids(doc: Document): Remark[] {
  const field = doc.fields.find(({ name }) =>
    /^(?:(?:kep|rfc|adr|issue)[ -]?(?:id|number)|kep|rfc|adr)$/.test(name),
  )
  const heading = doc.sections.find(({ level }) => level === 1)?.heading
  const inTitle = /\b(?:kep|rfc|adr)[- #]*0*(\d{1,6})\b/i.exec(heading?.content.plain ?? '')
  const inField = field && /0*(\d{1,6})/.exec(doc.text.slice(field.value.start, field.value.end))
  if (!field || !heading || !inTitle || !inField || inTitle[1] === inField[1]) return []
  return [
    {
      spans: [{ start: heading.start, end: heading.end }, field.value],
      args: { what: 'id', name: field.name, one: inTitle[1] ?? '', other: inField[1] ?? '' },
    },
  ]
}
