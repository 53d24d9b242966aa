import type { CriterionReading } from '../criteria/criteria-of.ts'
import type { Finding } from '../rules/finding.ts'
import type { Reading } from './read.ts'

/** What changed from one version of a document to the next. */
export interface Comparison {
  /** Criteria that were not met before (below 2) and are now. */
  metSince: readonly CriterionReading[]
  /** Criteria that were met and are not any more. */
  lostSince: readonly CriterionReading[]
  gone: readonly Finding[]
  new: readonly Finding[]
  stillOpen: readonly Finding[]
}

/** Level from which a criterion counts as met: it is stated. */
const met = 2

/** Compares two readings. A finding is the same when its rule and its words are; places may move. */
export function compare(before: Reading, after: Reading): Comparison {
  const left = counted(before.findings)
  const stillOpen: Finding[] = []
  const fresh: Finding[] = []
  for (const finding of after.findings) {
    const waiting = left.get(keyOf(finding))
    if (waiting && waiting.length > 0) {
      waiting.shift()
      stillOpen.push(finding)
    } else fresh.push(finding)
  }
  const isMet = (reading: Reading, id: string): boolean =>
    reading.criteria.some((one) => one.id === id && typeof one.level === 'number' && one.level >= met)
  return {
    metSince: after.criteria.filter(({ id }) => isMet(after, id) && !isMet(before, id)),
    lostSince: before.criteria.filter(({ id }) => isMet(before, id) && !isMet(after, id)),
    gone: [...left.values()].flat(),
    new: fresh,
    stillOpen,
  }
}

function counted(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding])
  return groups
}

/** A missing thing is known by what is missing, everything else by its words. */
const keyOf = ({ rule, args, quote }: Finding): string =>
  `${rule}|${String(
    args['need'] ??
      quote
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
  )}|${String(args['fault'] ?? args['how'] ?? args['what'] ?? '')}`
