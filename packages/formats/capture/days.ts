import type { Day, EntryState } from '@earned/framework'
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

type Reading = { line: Line; lead: Lead; taken: readonly Span[]; today: Day }

/**
 * The day of the entry: the first of `all` whose role in the sentence is clear. Its words leave the title,
 * unless the line names another day too.
 */
export function chooseDay(all: readonly DayWords[], reading: Reading): Found[] {
  const { line, lead } = reading
  for (const words of all) {
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
function meant(words: DayWords, { line, lead, today }: Reading): Day | undefined {
  const tense = tenseOf(lead)
  const started = line.words[lead.at]
  const afterVerb = started !== undefined && words.start > started.start
  if (tense !== 'past' || !afterVerb) {
    return words.due || tense === 'ahead' ? words.ahead : words.plain
  }
  const own = words.due || belongsToInfinitive(words, { line, lead }) ? undefined : words.past
  return own !== undefined && own <= today ? own : undefined
}

function tenseOf({ verb, opener }: Lead): 'past' | 'ahead' | 'plain' {
  const said: Partial<Record<EntryState, 'past' | 'ahead' | 'plain'>> = {
    planned: 'ahead',
    in_progress: 'plain',
  }
  if (opener) return said[opener.state] ?? 'past'
  if (verb?.form === 'past') return 'past'
  return verb?.form === 'base' ? 'ahead' : 'plain'
}

function belongsToInfinitive(words: Span, { line, lead }: Pick<Reading, 'line' | 'lead'>): boolean {
  const between = line.words.slice(lead.at, wordFrom(line, words.start))
  return aboutLater.has(between[0]?.key ?? '') && between.some(({ key }) => key === 'to')
}

/** What somebody is quoted with says nothing of the entry. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const straight = before.split('"').length % 2 === 0 && text.includes('"', at)
  return straight || before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** "todo: slides for friday": in a plan, what is for a day is due on it. */
function isFor(words: DayWords, { line, lead, taken }: Reading): boolean {
  const first = wordFrom(line, words.start)
  const planned = lead.opener?.state === 'planned' && line.words[first - 1]?.key === 'for'
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
