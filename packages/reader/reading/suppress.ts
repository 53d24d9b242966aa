import type { Document } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import type { Finding } from '../rules/finding.ts'

/** A finding the writer has answered in the text, with the reason given. */
export interface Suppressed {
  finding: Finding
  reason: string
}

interface Note {
  rules: readonly string[]
  reason: string
  scope: Span
}

const note = /<!--\s*earned-ignore\s+([\w./-]+(?:\s*,\s*[\w./-]+)*)\s*:\s*([^\n]*?\S)\s*-->/g

/**
 * Sets findings aside that a comment in the text answers: `<!-- earned-ignore W2: reason -->` speaks for the block it
 * stands in or before, and before a heading for its whole section. `C1/risks` names a missing thing and counts from
 * anywhere. Without a reason nothing is set aside.
 */
export function suppress(
  doc: Document,
  findings: readonly Finding[],
): { open: Finding[]; suppressed: Suppressed[] } {
  const notes = doc.text.includes('earned-ignore') ? notesOf(doc) : []
  const open: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of findings) {
    const answer = notes.find((one) => answers(one, finding))
    if (answer) suppressed.push({ finding, reason: answer.reason })
    else open.push(finding)
  }
  return { open, suppressed }
}

function notesOf(doc: Document): Note[] {
  return [...doc.text.matchAll(note)].map((hit) => ({
    rules: (hit[1] ?? '').split(/\s*,\s*/),
    reason: hit[2] ?? '',
    scope: scopeOf(doc, { start: hit.index, end: hit.index + hit[0].length }),
  }))
}

function scopeOf(doc: Document, place: Span): Span {
  const inside = doc.blocks.find(
    ({ start, end, content }) => start <= place.start && place.end <= end && content.kind !== 'comment',
  )
  const next =
    inside ?? doc.blocks.find(({ start, content }) => start >= place.end && content.kind !== 'comment')
  if (!next) return place
  if (next.content.kind !== 'heading') return { start: Math.min(next.start, place.start), end: next.end }
  return { start: next.start, end: endOfSection(doc, next.section) }
}

function endOfSection(doc: Document, at: number): number {
  const level = doc.sections[at]?.level ?? 0
  const after = doc.sections.find((section) => section.index > at && section.level <= level)
  return after?.start ?? doc.text.length
}

function answers({ rules, scope }: Note, { rule, args, spans }: Finding): boolean {
  if (rules.includes(`${rule}/${String(args['need'] ?? '')}`)) return true
  const start = spans[0]?.start ?? -1
  return rules.includes(rule) && scope.start <= start && start < scope.end
}
