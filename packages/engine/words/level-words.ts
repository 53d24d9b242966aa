import type { AxisKey, WKey } from '@earned/framework'
import { ws } from '@earned/framework'
import { isTooLittle, type TooLittleEvidence } from '../evidence.ts'
import type { ReadLevel } from '../level/read-level.ts'
import type { LevelChange } from '../level/split-change.ts'
import type { Pace, Slowing } from '../pace/pace.ts'
import type { StrongVerdict } from '../ws/w-standing.ts'
import { axisName, counted, listed, lowerFirst, roundly } from './phrases.ts'
import { tooLittle } from './too-little.ts'

/** A level with its interval and what it rests on: never one decimal alone. */
export function levelSentence(axis: AxisKey, read: ReadLevel | TooLittleEvidence): string {
  if (isTooLittle(read)) return `${axisName(axis)}: ${lowerFirst(tooLittle(read))}`
  const { level, from, to, reviewers, mostlyOne, largest } = read
  const mostly = mostlyOne ? `, mostly on one of them (${Math.round(largest.weight * 100)} %)` : ''
  return `${axisName(axis)}: about ${roundly(level)}, likely ${roundly(from)} to ${roundly(to)}; rests on ${counted(reviewers, 'reviewer')}${mostly}.`
}

/** Below this many levels two views are taken as alike. */
const alike = 0.25

/** How the own view lies beside the reviewed level; never a flaw of either. */
export function selfGapSentence(own: number, { level }: Pick<ReadLevel, 'level'>): string {
  const gap = own - level
  if (Math.abs(gap) < alike) return 'You and your reviewers see it much alike.'
  return `You rate yourself ${roundly(Math.abs(gap))} ${gap > 0 ? 'above' : 'below'} your reviewers; both can be partly right.`
}

const verdictWords: Record<StrongVerdict, string> = {
  likely: 'yes, likely',
  not_yet: 'not yet',
  cannot_say: 'cannot say',
}

/** Whether one W is strong. */
export function strongSentence(w: WKey, verdict: StrongVerdict): string {
  return `${ws[w].name}, strong? ${capital(verdictWords[verdict])}.`
}

/** Whether two of the three are. */
export function twoOfThreeSentence(verdict: StrongVerdict): string {
  return `Strong on at least two of the three Ws? ${capital(verdictWords[verdict])}.`
}

/** Levels a quarter, with the interval. */
export function paceSentence(pace: Pace | TooLittleEvidence): string {
  if (isTooLittle(pace)) return tooLittle(pace)
  const { perQuarter, from, to } = pace
  return `About ${signed(perQuarter)} a quarter, likely ${signed(from)} to ${signed(to)}.`
}

/** How often a full stop of growth by .2 is noticed within five quarters, as simulated. docs/method/simulation.md */
const noticed = [
  { ratings: 30, words: 'about every second time' },
  { ratings: 14, words: 'about one time in three' },
  { ratings: 6, words: 'about one time in five' },
]

/** Whether growth slowed, with how likely it would have been noticed. Never "you are still growing". */
export function slowingSentence(slowing: Slowing | TooLittleEvidence, ratingsPerQuarter: number): string {
  if (!isTooLittle(slowing) && slowing.verdict === 'slowed')
    return `Growth has slowed: ${signed(slowing.before.value)} a quarter until three quarters ago, ${signed(slowing.before.value + slowing.bend.value)} since.`
  const often = noticed.find(({ ratings }) => ratingsPerQuarter >= ratings)?.words ?? 'seldom'
  return `We cannot tell yet whether growth slowed; at ${counted(Math.round(ratingsPerQuarter), 'rating')} a quarter we would notice a full stop within five quarters ${often}.`
}

/** Below this, in levels, a part of a change is not worth a word. */
const negligible = 0.05

/** A level's change from one close to the next, split by why. */
export function levelChangeSentence({ from, to, evidence, recalibration, ageing }: LevelChange): string {
  const parts = [
    { by: evidence, why: 'new evidence' },
    { by: recalibration, why: 'how strict your reviewers are now known to be' },
    { by: ageing, why: 'older evidence counting for less' },
  ].filter(({ by }) => Math.abs(by) >= negligible)
  const moved = `From about ${roundly(from)} to about ${roundly(to)}`
  if (parts.length === 0) return `${moved}: hardly a change.`
  return `${moved}: ${listed(parts.map(({ by, why }) => `${signed(by)} by ${why}`))}.`
}

function signed(value: number): string {
  const shown = roundly(value)
  return shown === '0' || value < 0 ? shown : `+${shown}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
