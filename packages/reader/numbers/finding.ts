import type { ArtifactKind as Kind } from '@earned/framework'

/** What kind of document it is; some rules speak only of one. */
export type ArtifactKind = Kind

/** The rules of this floor; each has its page in `docs/method/numbers/`. */
export type NumberRule =
  | 'stat.p-mismatch'
  | 'stat.ci-mismatch'
  | 'stat.decision-conflict'
  | 'stat.srm'
  | 'stat.statistic'
  | 'stat.power'
  | 'stat.duration'
  | 'stat.grim'
  | 'num.rate'
  | 'num.lift'
  | 'num.pp-vs-percent'
  | 'num.total'
  | 'num.share-sum'
  | 'num.count-mismatch'
  | 'num.formula'
  | 'num.summary-vs-table'
  | 'rank.score'
  | 'rank.order'
  | 'plan.capacity'
  | 'launch.dates'
  | 'date.conflict'

/** `error`: recomputed, no honest rounding gives it. `warning`: so too, on an assumption that `args` names. `question`: worth asking. */
export type Severity = 'error' | 'warning' | 'question'

export type Place = { start: number; end: number }

/** One line of a worked sum. `expression` is written out in numbers; `range` is what rounding leaves open around `value`. */
export type ProofLine = {
  label: string
  expression: string
  value: number
  range?: { low: number; high: number }
}

/** A finding about numbers: data only; the sentence is made where it is shown. `spans` lie in the original text. */
export type NumberFinding = {
  rule: NumberRule
  severity: Severity
  spans: Place[]
  args: Record<string, number | string>
  /** The sum, so that a person can do it again. */
  proof: ProofLine[]
}

/** Statements with numbers that claim something: how many there were, were understood, were recomputed. */
export type Coverage = { seen: number; parsed: number; checked: number }
