import type { ArmKey, ArmLabel } from './arm-labels.ts'
import { between, type Clause } from './clause.ts'
import type { FactKind } from './number-kind.ts'

const linking =
  /^(?:\s+(?!(?:vs|versus|and|to|compared|than|against|while|but|or|whereas)\b)[a-z-]+){0,3}?\s*(?:\(|\b(?:in|for|on|of|by|from|with|under|saw)\b)\s*(?:the\s*)?$/i
const touching = /^\s*(?:[a-z-]+\s*){0,2}$/i
const breaking = /\b(?:vs|versus|and|to|compared|than|against|while|but|or|whereas)\b/i
const opened = /^\s*(?:group|users|arm|variant)?\s*\([^()]*$/

export type Stretch = { start: number; end: number; kind: FactKind }

/** The arm a stretch of numbers belongs to: the label it is linked to ("4.2 % in control"), else the last label before it. */
export function armOf(clause: Clause, stretch: Stretch, labels: readonly ArmLabel[]): ArmKey | undefined {
  const next = labels.find(({ start }) => start >= stretch.end)
  if (next && isLinked(clause, stretch.end, { next, labels })) return next.arm
  const last = labels.findLast(({ end }) => end <= stretch.start)
  if (!last) return undefined
  return !isTaken(clause, last, labels) || goesOn(between(clause, last.end, stretch.start), stretch.kind)
    ? last.arm
    : undefined
}

/** Whether a label was linked to a number before it, so that it takes no more but what stands right behind it. */
function isTaken(clause: Clause, label: ArmLabel, labels: readonly ArmLabel[]): boolean {
  const token = clause.tokens.findLast(({ end }) => end <= label.start)
  return token !== undefined && isLinked(clause, token.end, { next: label, labels })
}

/** "… in control (420 of 10,000)", "of 10,000 users in control, 420 converted". */
const goesOn = (gap: string, kind: FactKind): boolean =>
  opened.test(gap) || (kind !== 'n' && /^\s*,\s*(?:only |just )?$/.test(gap))

/** Where a stretch ends with the label it is linked to: "77.3 % of the searches in the control group". */
export function endWithLabel(clause: Clause, end: number, labels: readonly ArmLabel[]): number {
  const next = labels.find(({ start }) => start >= end)
  return next && isLinked(clause, end, { next, labels }) ? next.end : end
}

function isLinked(
  clause: Clause,
  from: number,
  { next, labels }: { next: ArmLabel; labels: readonly ArmLabel[] },
): boolean {
  const gap = between(clause, from, next.start).replace(/^[^()]{0,30}\)/, '')
  if (/\d/.test(gap) || gap.length > 40) return false
  if (linking.test(gap)) return true
  // "in the variant" carries its own link.
  const carries = /^(?:in|for|on|under|of)\b|^\(/i.test(between(clause, next.start, next.end))
  const labelsFirst = (labels[0]?.start ?? 0) < (clause.tokens[0]?.start ?? 0)
  return (carries || !labelsFirst) && touching.test(gap) && !breaking.test(gap)
}
