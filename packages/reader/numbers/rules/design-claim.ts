import type { NumberToken } from '../../document/number-token.ts'
import { after, before, type Clause } from '../claims/clause.ts'
import { reachOf } from '../claims/number-kind.ts'
import { asAlpha } from '../claims/significance-claim.ts'
import { printed, type Printed } from '../rounding/printed.ts'

/** What a paragraph or a list says of the size of an experiment to come. */
export type DesignClaim = {
  start: number
  end: number
  units?: { number: Printed; of: 'each' | 'whole' | 'unsaid' }
  base?: Printed
  effect?: { number: Printed; of: 'relative' | 'absolute' | 'unsaid' }
  power?: number
  alpha?: number
  sides?: 1 | 2
  perDay?: { number: Printed; of: 'each' | 'whole' }
  days?: Printed
  arms: number
  /** Names what makes the sum another one: a share of the traffic, a sequential test, clusters. */
  special: boolean
}

const baseBefore =
  /\b(?:baseline|base rate|current(?:ly)?|control)(?:\s+(?:conversion|signup|sign-up|retention|activation|completion|click-through|checkout|purchase))?(?:\s+rate)?\s*(?:\([^()]{0,20}\))?\s*(?:is|of|at|=|:|about|around|~|\s)*$/i
const baseAfter = /^\s*(?:baseline|base rate|current|(?:conversion |signup )?baseline)\b/i
const effectBefore =
  /(?:\bMDE\b|minimum detectable (?:effect|lift|change|difference)|\bdetect(?:ing|s)?(?: an?| the)?(?: (?:relative|absolute|minimum))?(?: (?:lift|change|increase|improvement|difference|effect|uplift)(?: of)?)?|effect size|smallest effect)\s*(?:\([^()]{0,20}\))?\s*(?:is|of|at|=|:|a|an|about|~|≥|\+|\s)*$/i
const effectAfter = /^\s*(?:relative |absolute |rel\.? |abs\.? )?(?:MDE|minimum detectable)/i
const detects = /\b(?:detect|MDE|minimum detectable|sample size|power(?:ed)?)\b/i
const people =
  /^(?:users?|visitors?|sessions?|participants?|people|customers?|accounts?|subjects?|units?|samples?|impressions?|recipients?)$/
const perDay = /^\s*(?:[a-z-]+\s+){0,3}?(?:\/|per|a|each)\s?day\b|^\s*(?:daily\b|[a-z-]+\s?\/\s?day\b)/i
const perDayBefore =
  /\b(?:daily (?:traffic|users|visitors|volume)|traffic per day)\s*(?:is|of|=|:|about|~|\s)*$/i
const needed =
  /\b(?:need(?:s|ed)?|require[sd]?|requires|sample size|target(?: sample)?|must|at least|power(?:ed)?|detect|calculat\w*)\b/i
const runs =
  /\b(?:take|takes|run|runs|need|needs|require|requires|duration|for|last|reach(?:ed)? in|within|in|over|after)\s*(?:about|around|approximately|roughly|~|of|is|:|=|only|just|a|\s)*$/i
const special =
  /\b(?:sequential|cluster|switchback|bayes\w*|cuped|variance reduction|non-?inferiority|bonferroni|corrected|\d+(?:\.\d+)?\s?% of (?:the |our |all )?(?:traffic|users|visitors))\b/i

/** Reads the sentences of one scope as a design; undefined without units needed and an effect or a rate of arrival. */
export function readDesign(clauses: readonly Clause[]): DesignClaim | undefined {
  const [first, last] = [clauses[0], clauses.at(-1)]
  if (!first || !last) return undefined
  const text = clauses.map((clause) => clause.text).join('\n')
  if (!detects.test(text) && !/\bper day|daily|\/day/i.test(text)) return undefined
  const claim: DesignClaim = {
    start: first.start,
    end: last.end,
    arms: armsIn(text),
    special: special.test(text),
  }
  for (const clause of clauses) for (const token of clause.tokens) take(claim, clause, token)
  if (/one[- ](?:sided|tailed)/i.test(text)) claim.sides = 1
  else if (/two[- ](?:sided|tailed)/i.test(text)) claim.sides = 2
  return claim.units && needed.test(text) ? claim : undefined
}

function take(claim: DesignClaim, clause: Clause, token: NumberToken): void {
  const [lead, tail] = [before(clause, token.start, 70), after(clause, token.end, 60)]
  if (token.unit === 'percent' || token.unit === 'points') return takeRate(claim, token, { lead, tail })
  if (token.unit === 'days' || token.unit === 'weeks') {
    if (runs.test(lead) && !/^\s*(?:ago|later|retention|window|before)/i.test(tail))
      claim.days ??= inDays(token)
    return
  }
  if (token.unit !== 'none') return
  if (/(?:α|alpha)\s*(?:=|of|:|is)?\s*$/i.test(lead) && token.value > 0 && token.value < 0.5)
    claim.alpha ??= token.value
  else if (/\bpower\s*(?:=|of|:|is|at)?\s*$/i.test(lead) && token.value > 0.5 && token.value < 1)
    claim.power ??= token.value
  else if (perDay.test(tail) || perDayBefore.test(lead))
    claim.perDay ??= { number: printed(token), of: reachOf(clause, token) === 'each' ? 'each' : 'whole' }
  else takeUnits(claim, clause, token)
}

function takeUnits(claim: DesignClaim, clause: Clause, token: NumberToken): void {
  const reach = reachOf(clause, token)
  const counts =
    people.test(token.noun) ||
    token.role === 'n' ||
    /\bsample size\b[^.;\d]{0,40}$/i.test(before(clause, token.start, 60))
  if (!Number.isInteger(token.value) || token.value < 20 || (!counts && !reach)) return
  claim.units ??= { number: printed(token), of: reach ?? 'unsaid' }
}

function takeRate(
  claim: DesignClaim,
  token: NumberToken,
  { lead, tail }: { lead: string; tail: string },
): void {
  const number = printed(token)
  if (/^\s*(?:statistical )?power\b/i.test(tail) || /\bpower\s*(?:=|of|:|is|at)?\s*$/i.test(lead))
    claim.power ??= number.value
  else if (
    /^\s*(?:statistical )?(?:confidence|significance)/i.test(tail) ||
    /(?:α|alpha|significance(?: level)?|confidence(?: level)?)\s*(?:=|of|:|is|at)?\s*$/i.test(lead)
  )
    claim.alpha ??= asAlpha(number.value)
  else if (effectBefore.test(lead) || effectAfter.test(tail))
    claim.effect ??= { number, of: saidAs(token, `${lead.slice(-30)} | ${tail.slice(0, 24)}`) }
  else if (baseBefore.test(lead) || baseAfter.test(tail)) claim.base ??= number
}

function saidAs({ unit }: NumberToken, words: string): 'relative' | 'absolute' | 'unsaid' {
  if (unit === 'points' || /\babs(?:olute)?\b/i.test(words)) return 'absolute'
  return /\brel(?:ative)?\b/i.test(words) ? 'relative' : 'unsaid'
}

const inDays = (token: NumberToken): Printed => {
  const scale = token.unit === 'weeks' ? 7 : 1
  return { ...printed(token), value: token.value * scale, half: token.half * scale }
}

/** Two, unless another number of variants is named. */
function armsIn(text: string): number {
  const match = /\b(two|three|four|five|[2-6])\s+(?:arms|variants|variations|groups|versions)\b/i
    .exec(text)?.[1]
    ?.toLowerCase()
  if (!match) return 2
  const words = ['two', 'three', 'four', 'five']
  return words.includes(match) ? words.indexOf(match) + 2 : Number(match)
}
