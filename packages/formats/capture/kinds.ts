import type { EntryKind } from '@earned/framework/nouns'
import { clauseFrom, isDeterminer, type Lead, nextLead } from './lead.ts'
import { endsBefore, isJoint, type Line, type Word } from './line.ts'
import { type Found, isTaken, type Span } from './piece.ts'
import { aboutThings, madeThings, type VerbRow } from './verb-words.ts'
import { isPast } from './verbs.ts'

/** The words that told it: from the verb, or from the noun alone where something stands between. */
type Told = { kind: EntryKind; from: Word; noun?: Word; to: Word }

/** `parted`: what the words of a kind must not reach over; `ahead`: the entry is planned. */
type Reading = { taken: readonly Span[]; parted: readonly Span[]; ahead: boolean }

const things = new Map<string, EntryKind>(
  Object.entries(madeThings).flatMap(([kind, names]) =>
    names.split('|').map((name) => [name, kind as EntryKind]),
  ),
)
const aboutIt = new Set(aboutThings.split(' '))
const articles = new Set('the a an our my this that these'.split(' '))
const notMade = new Set(
  (
    'no not without missing need needs want wants read discuss get find ask check see watch attend approve await awaiting ' +
    'waiting blocked chase request open delete learn skim forward print join still if when why what who how'
  ).split(' '),
)
/** Before "shipped" these make it a clause about something else: "users who launched", "not yet launched". */
const notOwn = new Set(
  'to be being what that which who whether if when until before after not never almost nearly without recently users why how'.split(
    ' ',
  ),
)
const wentOut = new Set('launched shipped released'.split(' '))
const outPhrases = new Set(['went live', 'is live', 'now live', 'goes live', 'rolled out'])
/** These tell what was made even where its subject follows: "PRD refunds". */
const heading = new Set(['prd', 'rfc'])
const drafts = new Set('draft version outline'.split(' '))
const outcomeWords = 'to in for on at with by from across after before and'.split(' ')
const longestName = 8

/** The kind of the entry, from its leading verb, what was made, or what went live; the rest is `other`. */
export function findKind(line: Line, lead: Lead, reading: Reading): Found[] {
  const { taken } = reading
  if (lead.tentative) return []
  const told = byVerb(line, lead, taken) ?? (lead.verb?.rows.length ? undefined : byNoun(line, lead, reading))
  if (!told) return []
  const whole = { start: told.from.start, end: told.to.end }
  const span = isTaken(whole, reading.parted) ? { ...whole, start: (told.noun ?? told.from).start } : whole
  return [{ piece: { type: 'kind', ...span, value: told.kind }, leaves: [] }]
}

function byVerb(line: Line, lead: Lead, taken: readonly Span[]): Told | undefined {
  const words = clauseFrom(line, lead.at)
  const { verb } = lead
  const [from] = words
  const to = words[(verb?.size ?? 0) - 1]
  // "unblocked by security": somebody else did it.
  if (!verb || !from || !to || words[verb.size]?.key === 'by') return undefined
  const object = namedThing(words.slice(verb.size), taken)
  for (const row of verb.rows) {
    const made = object.thing
    if (made && row.yields?.includes(made.kind)) return { ...made, from, noun: made.from }
  }
  const row = verb.rows.find(
    (it) =>
      it.kind !== undefined &&
      (!it.past || verb.form === 'past') &&
      tells(it, words.slice(verb.size), object.name),
  )
  if (row?.kind) return { kind: row.kind, from, to }
  return prevented(words)
}

function tells(row: VerbRow, after: readonly Word[], name: readonly Word[]): boolean {
  const next = after[0]?.key ?? ''
  if (row.unless?.split(' ').some((it) => it === next || it === name.at(-1)?.key)) return false
  if (row.kind === 'ranking' && /^(?:#?\d+(?:st|nd|rd|th)|#\d+)$/.test(next)) return false
  return !row.needs || row.needs.split(' ').some((it) => name.some(({ key }) => key === it))
}

/** "talked us out of", "convinced them not to", "stopped us from signing". */
const turnedAway: readonly (readonly [verb: RegExp, word: string, next: RegExp])[] = [
  [/^talked$/, 'out', /^of$/],
  [/^(?:convinced|persuaded)$/, 'not', /^to$/],
  [/^(?:stopped|kept|saved|protected)$/, 'from', /ing$/],
]
const farthest = 6

function prevented(words: readonly Word[]): Told | undefined {
  const [from] = words
  for (const [verb, word, next] of turnedAway) {
    const at = words.findIndex(({ key }, index) => key === word && next.test(words[index + 1]?.key ?? ''))
    const to = words[at + 1]
    if (from && to && verb.test(from.key) && at > 0 && at <= farthest) return { kind: 'prevented', from, to }
  }
  return undefined
}

function byNoun(line: Line, lead: Lead, { taken, ahead }: Reading): Told | undefined {
  const words = clauseFrom(line, lead.at)
  const { name, thing } = namedThing(words, taken)
  const [first, second] = words
  if (first && /^a\/b[- ]?test$/.test(first.key)) return { kind: 'experiment', from: first, to: first }
  if (first?.key === 'review' && second?.key === 'of') return { kind: 'review', from: first, to: first }
  if (first?.key === 'a/b' && second?.key === 'test') return { kind: 'experiment', from: first, to: second }
  const isName = name.every(({ key }, index) => !notMade.has(key) && (index === 0 || !articles.has(key)))
  const verbs = name.filter(({ key }) => isPast(key) && !/^(?:prioriti[sz]|rank)ed$/.test(key))
  const owner = thing && words[words.indexOf(thing.to) + 1]?.key
  if (thing && isName && verbs.length === 0 && owner !== 'i' && owner !== 'we') return thing
  return wentLive(line, words, taken) ?? (ahead ? launching(words, name) : fromNext(line, lead, taken))
}

/** "launch bulk edit tomorrow": ahead, a noun-like verb is a verb, unless it is about a meeting or a paper. */
function launching(words: readonly Word[], name: readonly Word[]): Told | undefined {
  const [first] = words
  if (first?.key !== 'launch' && first?.key !== 'release') return undefined
  return name.length > 1 && !aboutIt.has(name.at(-1)?.key ?? '')
    ? { kind: 'launch', from: first, to: first }
    : undefined
}

/** "checkout v2 launched", "Saved searches went live in Spain". */
function wentLive(line: Line, words: readonly Word[], taken: readonly Span[]): Told | undefined {
  for (const [index, word] of words.entries()) {
    if (index === 0) continue
    if (notOwn.has(words[index - 1]?.key ?? '') || words[index - 1]?.key.endsWith("n't")) return undefined
    const second = words[index + 1]
    const to = wentOut.has(word.key)
      ? word
      : second && outPhrases.has(`${word.key} ${second.key}`)
        ? second
        : undefined
    if (!to) continue
    const next = line.words.indexOf(to) + 1
    const following = line.words[next]
    const goesOn = following !== undefined && following.clause === to.clause && !isTaken(following, taken)
    if (goesOn && !outcomeWords.includes(following.key)) return undefined
    return endsBefore(line, next, taken) ? { kind: 'launch', from: word, to } : undefined
  }
  return undefined
}

/** "Great week, shipped bulk edit": where the first clause has no verb and no kind, the second may tell. */
function fromNext(line: Line, lead: Lead, taken: readonly Span[]): Told | undefined {
  const next = nextLead(line, lead, taken)
  const isPart = line.words[(next?.at ?? 0) - 1]?.key === 'i'
  return next?.verb?.form === 'past' && !next.tentative && !isPart ? byVerb(line, next, taken) : undefined
}

/** The name a clause goes on with, up to a preposition, and the kind its last words tell. */
function namedThing(words: readonly Word[], taken: readonly Span[]): { name: readonly Word[]; thing?: Told } {
  const start = words.findIndex((word) => !articles.has(word.key) && !isDeterminer(word))
  const from = start < 0 ? words.length : start
  const ends = words.findIndex((word, index) => index >= from && (endsName(word) || isTaken(word, taken)))
  const all = words.slice(0, ends < 0 ? Math.min(words.length, longestName + from) : ends)
  const name = withoutVersion(all)
  if (drafts.has(all.at(-1)?.key ?? '') && words[all.length]?.key === 'of')
    return namedThing(words.slice(all.length + 1), taken)
  for (const size of [3, 2, 1]) {
    const last = name.slice(-size)
    const kind = things.get(last.map(({ key }) => key).join(' '))
    const [first] = last
    const to = last.at(-1)
    if (kind && first && to && last.length === size) return { name, thing: { kind, from: first, to } }
  }
  const [first] = all.slice(from)
  if (first && heading.has(first.key) && !all.some(({ key }) => aboutIt.has(key)))
    return { name, thing: { kind: 'artifact', from: first, to: first } }
  return { name }
}

function endsName(word: Word): boolean {
  return (isJoint(word) && !articles.has(word.key)) || word.key === 'of' || word.key === 'vs'
}

function withoutVersion(name: readonly Word[]): readonly Word[] {
  const last = name.findLastIndex(
    ({ key }) => !/^(?:v?\d[\d.]*|draft|version|done|again|together)$/.test(key),
  )
  return last < 0 ? name : name.slice(0, last + 1)
}
