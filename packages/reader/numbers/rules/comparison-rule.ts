import type { Comparison } from '../claims/comparison.ts'
import type { NumberFinding } from '../finding.ts'
import type { Recomputed } from '../recompute/recompute.ts'
import type { Surroundings } from './surroundings.ts'

/** A comparison with what was worked out from it, and the document around it. */
export type Case = { comparison: Comparison; recomputed: Recomputed | undefined; around: Surroundings }

/** What came of a check: nothing could be checked, it held, or it did not. */
export type Verdict = 'not checked' | 'holds' | NumberFinding

/** One rule about comparisons. Pure; looks at one comparison at a time. */
export type ComparisonRule = (of: Case) => Verdict[]
