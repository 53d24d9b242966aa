import type { NumberRole, NumberToken } from '../../document/number-token.ts'
import { after, before, between, type Clause } from './clause.ts'

/** What a number of an experiment counts. */
export type FactKind = 'rate' | 'count' | 'n'

const people =
  /^(?:unique-?)?(?:users?|visitors?|sessions?|participants?|people|persons?|customers?|accounts?|subjects?|members?|players?|shoppers?|respondents?|recipients?|impressions?|pageviews?|views?|visits?|devices?|samples?|observations?|patients?|students?|subscribers?|buyers?|leads?|emails?|sends?|units?|households?|trials?|searches|queries|merchants?|sellers?|drivers?|riders?|workspaces?|teams?|companies|organi[sz]ations?|uniques?)$/
const events =
  /^(?:conver(?:sions?|ted|ters?|t)|sign-?ups?|signed|orders?|ordered|purchases?|purchased|clicks?|clicked|bought|events?|successes|succeeded|subscriptions?|subscribed|registered|registrations?|completions?|completed|checkouts?|bookings?|booked|activations?|activated|retained|churned|installs?|installed|downloads?|responses?|responded|opens?|opened|did|upgrades?|upgraded|goals?|hits?|paid|transactions?|adopted|returned|renewed|applied|finished|added)$/
const eventAfter =
  /^\s*(?:of (?:them|whom|these|those)\s*)?(?:\w+\s){0,2}?(?:convert|sign(?:ed)?[- ]?up|purchas|click|bought|subscri|regist|complet|book|activat|retain|order)/i
const population =
  /\b(?:users|visitors|participants|sample(?: size)?s?|people|sessions|customers|n|size|subjects|traffic|exposures|assignments?)\s*(?:\([^()]{0,30}\))?\s*[:=]\s*[^.;]{0,60}$/i
const conversions =
  /\b(?:conversions|converted|orders|purchases|sign-?ups|clicks|events|successes|completions)\s*[:=]\s*[^.;%]{0,60}$/i
const lifted =
  /\b(?:lift|uplift|difference|delta|improvement|relative change)\b\s*:?(?:(?!\bfrom\b)[^.;:\d(]){0,40}$|\buplift\b(?:(?!\bfrom\b)[^.;(]){0,60}$/i
const rates =
  /\b(?:rates?|conversion|convert\w*|ctr|cvr|cr|click-?through|proportions?|retention|activation|open rate)\b/i
const each =
  /^\s*(?:[a-z-]+\s+){0,3}?(?:(?:per|in each|in either|in both|for each|each|every|\/)\s*(?:arm|variant|variation|group|cell|bucket|branch|side|version|condition|cohort|test group)s?\b|each\b|apiece\b|[a-z-]+\s?\/\s?(?:arm|variant|group|variation)\b|\/\s*(?:arm|variant|group|variation)\b)/i
const eachBefore =
  /\b(?:(?:per|each|either|every) (?:arm|variant|variation|group|cell|bucket|branch|side|version|condition|cohort)|(?:arms|variants|groups|variations) (?:each )?(?:had|have|of|with)(?: \w+)?|each (?:\w+ )?(?:saw|had|has|got|received|with)|both (?:arms|groups|variants|variations) (?:had|have|of|with)(?: \w+)?)\s*(?:\([^()]{0,20}\)\s*)?(?:had|has|have|with|of|contains?|:|=|n\s*=|,|\s)*$/i
const whole =
  /\b(?:total(?:s|ling|ed)?(?: of)?|overall|in all|combined|altogether|across|all)\s*(?:sample(?: size)?|users|visitors|participants|n)?\s*(?:of|=|:|was)?\s*$/i
const halved = /^\s*(?:[a-z-]+\s+){0,2}\(?\s*(?:a |an )?50\s?\/\s?50\b/i
const german = /^\s*(?:[A-Za-zäöüß]+\s+)?(?:je|pro)\s+(?:Gruppe|Variante|Arm)\b/
const capitalN = /\bN\s*=\s*$/
const wholeAfter =
  /^\s*(?:[a-z-]+\s+){0,3}?(?:in total|total|overall|in all|combined|altogether|across (?:both|all|the)|split|were (?:randomly )?(?:split|assigned)|evenly)/i

/** Whose units a number counts: each arm's, all arms' together, or not said. */
export type Reach = 'each' | 'whole' | undefined

export function reachOf(clause: Clause, token: NumberToken): Reach {
  const tail = after(clause, token.end, 60)
  const lead = before(clause, token.start, 48)
  if (each.test(tail) || eachBefore.test(lead) || german.test(tail)) return 'each'
  return wholeAfter.test(tail) || halved.test(tail) || whole.test(lead) || capitalN.test(lead)
    ? 'whole'
    : undefined
}

/** What a number counts, as far as its neighbours say; undefined for what is no rate, count or number of units. */
export function kindOf(clause: Clause, token: NumberToken): FactKind | undefined {
  const { role, unit, value } = token
  const lead = before(clause, token.start, 70)
  if (role === 'rate' && value >= 0 && value <= 100) return lifted.test(lead.slice(-60)) ? undefined : 'rate'
  if (unit !== 'none' || value < 0 || otherRoles.has(role)) return undefined
  if (isFraction(token)) return isRateLike(clause, token) ? 'rate' : undefined
  return Number.isInteger(value) ? kindOfWhole(clause, token, lead) : undefined
}

const otherRoles: ReadonlySet<NumberRole> = new Set<NumberRole>(['p', 'interval', 'statistic', 'name'])
const isFraction = ({ value, half }: NumberToken): boolean => value > 0 && value < 1 && half <= 0.005

const isRateLike = (clause: Clause, token: NumberToken): boolean =>
  rates.test(clause.text) &&
  !lifted.test(before(clause, token.start, 60)) &&
  !/^\s*(?:abs|rel|diff)/i.test(after(clause, token.end))

const inArm = /^\s*in (?:the )?(?:control|treatment|test|variant|variation|group|arm|[AB]\b)/i

function kindOfWhole(clause: Clause, token: NumberToken, lead: string): FactKind | undefined {
  const tail = after(clause, token.end, 40)
  if (token.value >= 20 && /(?:\bof (?:the )?|[(,:;]\s*|\band\s+)$/i.test(lead) && inArm.test(tail))
    return 'n'
  if (token.role === 'n' || people.test(token.noun) || /%\s+of (?:the |our |all )?$/i.test(lead)) return 'n'
  if (events.test(token.noun) || eventAfter.test(tail)) return 'count'
  if (population.test(lead)) return 'n'
  return conversions.test(lead) ? 'count' : undefined
}

/** "420/10,000", "420 of 10,000", "420 out of the 10,000": a count and its units. */
export function isPartOf(clause: Clause, part: NumberToken, all: NumberToken): boolean {
  if (part.unit !== 'none' || all.unit !== 'none' || part.value > all.value || all.value < 2) return false
  // "n = 10,000 / 10,050" are the units of two arms.
  if (
    !Number.isInteger(part.value) ||
    !Number.isInteger(all.value) ||
    part.role === 'n' ||
    part.role === 'name'
  )
    return false
  const gap = between(clause, part.end, all.start)
  if (/^\s?\/\s?$/.test(gap)) return !isSplit(part, all) && (!isDateLike(part, all) || people.test(all.noun))
  return /^\s*(?:(?:[a-z-]+\s+){0,2}?(?:out\s)?of|from)\s+(?:the\s|our\s|all\s)?$/i.test(gap)
}

/** "50/50", "10/90": shares of the traffic. */
const isSplit = (a: NumberToken, b: NumberToken): boolean => a.value + b.value === 100 && b.noun !== 'users'
const isDateLike = (a: NumberToken, b: NumberToken): boolean => a.value <= 31 && b.value <= 31
