import type { EntryKind } from '@earned/framework/nouns'
import { clauseFrom, type Lead, nextLead } from './lead.ts'
import { endsBefore, type Line, type Word } from './line.ts'
import { articles, isAbout, namedThing } from './named-thing.ts'
import { type Found, isTaken, type Span } from './piece.ts'
import type { VerbRow } from './verb-words.ts'
import { isPast } from './verbs.ts'

/** The words that told it: from the verb, or from the noun alone where something stands between. */
type Told = { kind: EntryKind; from: Word; noun?: Word; to: Word }

/** `parted`: what the words of a kind must not reach over; `ahead`: the entry is planned. */
type Reading = { taken: readonly Span[]; parted: readonly Span[]; ahead: boolean }

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
/** Two words that tell it at the head of a line, whatever follows: "A/B test pricing page". */
const headings = new Map<string, EntryKind>([
  ['a/b test', 'experiment'],
  ['review of', 'review'],
])
const wentOut = new Set('launched shipped released'.split(' '))
const outPhrases = new Set(['went live', 'is live', 'now live', 'goes live', 'rolled out'])
/** What may follow "launched" where the thing stands before it. */
const onwards = new Set('to in for on at with by from across after before and'.split(' '))

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
  const heading = first && second && headings.get(`${first.key} ${second.key}`)
  if (heading) return { kind: heading, from: first, to: second }
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
  return name.length > 1 && !isAbout(name.at(-1)) ? { kind: 'launch', from: first, to: first } : undefined
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
    if (goesOn && !onwards.has(following.key)) return undefined
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
