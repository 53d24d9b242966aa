import type { Level } from '../earned.ts'

/** For each criterion, texts and the level each must earn. Every text is written for the case. */
export type CriterionCases = Readonly<Record<string, readonly (readonly [Level, string])[]>>
