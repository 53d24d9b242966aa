import type { NumberRole, NumberToken, NumberUnit } from '../../document/number-token.ts'

const pBefore =
  /\bp(?:[ -]?val(?:ue)?s?)?(?:\s*\([^()]{0,30}\))?\s*(?:[=<>≤≥≈~:]|of|is|was|at|equals|just|only|about|about|around|approximately|\s)*$/i
const nBefore = /\b[nN]\s*(?:[12AB_]\s*)?(?:[=≈~:]\s*)$/
const statisticBefore =
  /(?:\b[tzFrdhH]|χ²?|\bchi(?:-?square)?d?|\bdf|\bSE|\bSD|\bs\.d\.|\bstd|α|\balpha|β|\bbeta|\bkappa|κ|\bscore)\s*(?:\([^()]{0,20}\))?\s*[=≈:]\s*$/
const levelAfter =
  /^\s*(?:[-–]?\s*(?:CI|C\.I\.|CrI|HDI)\b|[-–]?\s*(?:confiden|credib|significan|prob|power|compatib|uncertainty|bayesian|posterior))/i
const levelBefore = /(?:confidence(?: level)?|power|significance level|at the)\s*(?:of|=|:|at|is)?\s*$/i
const intervalBefore =
  /(?:\bCIs?\b|confidence intervals?|credible intervals?|\binterval|±)(?:[^.;)\]]|\.(?=\d)){0,28}$/i
const changeAfter =
  /^\s*(?:relative |absolute |statistically |significant |higher|lower|more|fewer|less|faster|slower|better|worse|(?:\w+ )?(?:lift|uplift|increase|decrease|drop|rise|reduction|improvement|growth|gain|change|difference|decline|boost|jump|fall)\b)/i
const changeBefore =
  /(?:\b(?:up|down|by|rose|fell|grew|increased?|decreased?|dropped|declined|improved|reduced|lifted?|uplift|lift|change|difference|Δ|gain(?:ed)?)\b|[Δ↑↓▲▼])\s*(?:of|by|=|:|was|is)?\s*$/i
const perArm =
  /^\s*(?:\w+\s+){0,2}(?:per|in each|each|\/)\s*(?:arm|variant|variation|group|cell|bucket|branch|side|version|condition)?\b/i
const people =
  /^(?:users?|visitors?|sessions?|participants?|people|persons?|customers?|accounts?|subjects?|members?|players?|shoppers?|respondents?|recipients?|impressions?|pageviews?|views?|visits?|devices?|samples?|observations?|patients?|students?|subscribers?|buyers?|leads?|emails?)$/

/** The words around a number, short. */
export type Around = { before: string; after: string }

/** What the words around a number say it is; `plain` where they do not. */
export function roleOf(
  token: Pick<NumberToken, 'unit' | 'noun' | 'signed' | 'value'>,
  { before, after }: Around,
): NumberRole {
  if (pBefore.test(before) && isProbability(token)) return 'p'
  if (nBefore.test(before)) return 'n'
  if (statisticBefore.test(before)) return 'statistic'
  if (token.unit === 'percent' && (levelAfter.test(after) || levelBefore.test(before))) return 'level'
  if (token.unit === 'percent' && token.value >= 50 && /\bCI\s*$/.test(before)) return 'level'
  if (namesInterval(before) && intervalBefore.test(before)) return 'interval'
  if (changeUnits.has(token.unit)) return 'change'
  if (token.unit === 'percent') return isChange(token, { before, after }) ? 'change' : 'rate'
  if (token.unit === 'money') return 'money'
  if (durations.has(token.unit)) return 'duration'
  if (token.unit !== 'none') return 'plain'
  if (people.test(token.noun)) return perArm.test(after) ? 'n' : 'count'
  return token.noun.endsWith('s') && token.noun.length > 3 ? 'count' : 'plain'
}

/** A cheap look before the dear one. */
const namesInterval = (before: string): boolean =>
  before.includes('CI') || before.includes('nterval') || before.includes('±')

const isProbability = ({ unit, value }: Pick<NumberToken, 'unit' | 'value'>): boolean =>
  (unit === 'none' && value >= 0 && value <= 1) || unit === 'percent'

const isChange = ({ signed }: Pick<NumberToken, 'signed'>, { before, after }: Around): boolean =>
  signed || changeAfter.test(after) || changeBefore.test(before)

const changeUnits: ReadonlySet<NumberUnit> = new Set<NumberUnit>(['points', 'basis-points', 'times'])
const durations: ReadonlySet<NumberUnit> = new Set<NumberUnit>([
  'milliseconds',
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'quarters',
  'years',
])
