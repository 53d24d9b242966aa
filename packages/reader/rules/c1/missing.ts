import type { Block, Content } from '../../document/block.ts'
import type { Document } from '../../document/document.ts'
import { isBlank } from '../../document/facts.ts'
import type { Section } from '../../document/section.ts'
import type { Span } from '../../document/span.ts'
import type { Remark } from '../finding.ts'
import { pageOf, type Rule, type Subject } from '../rule.ts'
import { needsOf, type Need, type Sought, sought } from './needs.ts'

/** Shorter texts are drafts or excerpts: what they lack says nothing. */
const fewestWords = 220
/** Below this it may be another kind of document, of which other things are asked. */
export const sureOfKind = 0.55

/** C1: what documents of this kind have and this one has not, neither as a section, a label, a column nor in passing. */
export const missing: Rule = {
  id: 'C1',
  title: 'Nothing about …',
  severity: 'warning',
  why: 'Incompleteness causes about half of the problems that requirements cause; wording far fewer.',
  source:
    'Frattini 2024, "Identifying relevant factors of requirements quality" (53 of 100 coded issues); our criteria of the kind',
  question: 'Is it decided elsewhere, or is it not decided yet?',
  page: pageOf('C1'),
  prose: true,
  check(subject) {
    const { doc, kind, kindConfidence, genre } = subject
    if (!kind || kindConfidence < sureOfKind || doc.language !== 'en') return []
    if (doc.blocks.reduce((sum, block) => sum + block.content.tongues.words, 0) < fewestWords) return []
    return needsOf(kind, genre).flatMap(([need, severity]) =>
      isThere(subject, sought[need]) ? [] : [{ ...absence(doc, need), severity }],
    )
  },
}

function isThere({ doc }: Subject, { roles, label, words }: Sought): boolean {
  return (
    doc.sections.some(
      (section) => section.own.some((role) => roles.includes(role)) || label.test(labelWords(section)),
    ) ||
    doc.fields.some(
      ({ name, value }) => label.test(name) && !isBlank(doc.text.slice(value.start, value.end)),
    ) ||
    doc.blocks.some((block) => columns(block).some((cell) => label.test(cell.toLowerCase()))) ||
    (roles.includes('owner') && namesAtTop(doc)) ||
    doc.blocks.some((block) => !isAside(doc.sections[block.section]) && mentions(block.content, words))
  )
}

/** A line of names near the top: "Allie Barry, Jon Douglas". */
const namesAtTop = (doc: Document): boolean =>
  doc.blocks
    .slice(0, 6)
    .some(
      ({ content }) =>
        /^\W*(?:by\s+)?[A-ZÀ-Þ][\p{L}-]+ [A-ZÀ-Þ][\p{L}.-]+(?:(?:\s*[,&]\s*|\s+and\s+)[A-ZÀ-Þ][\p{L}-]+ [A-ZÀ-Þ][\p{L}.-]+)*\W*(?:\(|$)/u.test(
          content.plain,
        ) &&
        (content.kind === 'item' || content.kind === 'paragraph'),
    )

/** A heading counts as a label only when it is short; a long one is about something else. */
const labelWords = ({ title, level }: Section): string =>
  level > 1 && title.split(' ').length <= 6 ? title.toLowerCase() : ''

/** The heads of columns that hold something. */
const columns = ({ content: { rows } }: Block): string[] =>
  (rows[0] ?? [])
    .filter((_, at) => rows.slice(1).some((row) => !isBlank(row[at]?.plain ?? '')))
    .map(({ plain }) => plain)

const unread = new Set(['code', 'comment', 'reference', 'rule'])
const mentions = ({ kind, plain }: Content, words: RegExp): boolean => !unread.has(kind) && words.test(plain)

/** What stands under security, logs or links is not said about the product as a whole. */
const isAside = (section: Section | undefined): boolean =>
  section !== undefined &&
  (/\bsecurity\b/i.test(section.title) || section.own.includes('history') || section.own.includes('toc'))

function absence(doc: Document, need: Need): Remark {
  const { near, names } = sought[need]
  const nearest = near
    .map((role) => doc.sections.find(({ own, level }) => level > 1 && own.includes(role)))
    .find(Boolean)
  return {
    spans: [nearest?.heading ? headingSpan(nearest.heading) : topOf(doc)],
    args: { need, lookedFor: names, nearest: nearest?.title ?? '' },
  }
}

const headingSpan = ({ start, end }: Block): Span => ({ start, end })

/** The title, or the first line there is. */
function topOf(doc: Document): Span {
  const first = doc.sections.find(({ heading }) => heading !== undefined)?.heading ?? doc.blocks[0]
  return first ? { start: first.start, end: Math.min(first.end, first.start + 120) } : { start: 0, end: 0 }
}
