import type { Day, EntryState } from '@earned/framework/nouns'
import type { DayWords } from './day-words.ts'
import type { Lead } from './lead.ts'
import { endsBefore, type Line, wordFrom } from './line.ts'
import type { Found, Span } from './piece.ts'
import { isPast } from './verbs.ts'

/** Before a day these make it part of something else: "the Friday digest", "moved to Monday", "Black Friday". */
const blocking = new Set(
  (
    'the a an every each until till to since from of between than before after vs versus through thru with within ' +
    'my our your their his her its black cyber good giving casual not no dated for and or -> → last next'
  ).split(' '),
)
/** After these verbs a day belongs to what was decided, not to the deciding: "decided to ship on friday". */
const aboutLater = new Set(
  'decided agreed asked convinced persuaded promised committed chose talked planned proposed suggested told'.split(
    ' ',
  ),
)
const clock = /^\d{1,2}(?::\d\d|[ap]m)$/

/** `said` is the state a mark or an opener tells, before any day is known. */
type Reading = { line: Line; lead: Lead; said: EntryState | undefined; taken: readonly Span[]; today: Day }

/**
 * The day of the entry: the first of `all` whose role in the sentence is clear. Its words leave the title,
 * unless the line names another day too.
 */
export function chooseDay(all: readonly DayWords[], reading: Reading): Found[] {
  const { line, lead } = reading
  if (lead.tentative) return []
  for (const words of all) {
    if (isRange(words, all, line)) continue
    const value = meant(words, reading)
    if (value === undefined) continue
    const forIt = isFor(words, reading)
    if ((!forIt && !roleIsClear(words, reading)) || isQuoted(line.text, words.start)) continue
    const start = forIt ? (line.words[wordFrom(line, words.start) - 1]?.start ?? words.start) : words.start
    const span = { start, end: words.end }
    const inOpener =
      lead.opener !== undefined && words.start < lead.opener.end && words.end > lead.opener.start
    if (!inOpener) return [{ piece: { type: 'day', ...span, value }, leaves: all.length > 1 ? [] : [span] }]
  }
  return []
}

/** The day the words mean here; undefined where a done thing would lie ahead, or an infinitive owns the day. */
function meant(words: DayWords, { line, lead, said, today }: Reading): Day | undefined {
  const tense = tenseOf(lead, said)
  const started = line.words[lead.at]
  const afterVerb = started !== undefined && words.start > started.start
  if (tense !== 'past' || !afterVerb) {
    return words.due || tense === 'ahead' ? words.ahead : words.plain
  }
  const own = words.due || belongsToInfinitive(words, { line, lead }) ? undefined : words.past
  return own !== undefined && own <= today ? own : undefined
}

function tenseOf({ verb }: Lead, said: EntryState | undefined): 'past' | 'ahead' | 'plain' {
  if (said === 'planned') return 'ahead'
  if (said === 'in_progress') return 'plain'
  if (said || verb?.form === 'past') return 'past'
  return verb?.form === 'base' ? 'ahead' : 'plain'
}

function belongsToInfinitive(words: Span, { line, lead }: Pick<Reading, 'line' | 'lead'>): boolean {
  const between = line.words.slice(lead.at, wordFrom(line, words.start))
  return aboutLater.has(between[0]?.key ?? '') && between.some(({ key }) => key === 'to')
}

/** "1 Jan 2027 to 31 Dec 2027" is a stretch of time, and neither of its ends is the day. */
function isRange(words: DayWords, all: readonly DayWords[], { text }: Line): boolean {
  const at = all.indexOf(words)
  const [before, after] = [all[at - 1], all[at + 1]]
  const joins = (from: number, to: number): boolean =>
    /^\s*(?:to|until|till|[-–—→]|->)\s*$/iu.test(text.slice(from, to))
  return Boolean((after && joins(words.end, after.start)) || (before && joins(before.end, words.start)))
}

/** What somebody is quoted with says nothing of the entry. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const straight = before.split('"').length % 2 === 0 && text.includes('"', at)
  return straight || before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** "todo: slides for friday": in a plan, what is for a day is due on it. */
function isFor(words: DayWords, { line, said, taken }: Reading): boolean {
  const first = wordFrom(line, words.start)
  const planned = said === 'planned' && line.words[first - 1]?.key === 'for'
  return planned && endsBefore(line, wordFrom(line, words.end), taken)
}

function roleIsClear(words: DayWords, { line, taken }: Reading): boolean {
  const first = wordFrom(line, words.start)
  const next = wordFrom(line, words.end)
  const before = line.words[first - 1]
  const following = line.words[next]
  if (before && before.clause === line.words[first]?.clause && blocking.has(before.key)) return false
  if (endsBefore(line, next, taken) || clock.test(following?.key ?? '')) return true
  return first === 0 && (words.dated || isPast(following?.key ?? ''))
}
