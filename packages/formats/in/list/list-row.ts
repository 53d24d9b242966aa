import {
  addDays,
  entryKindTexts,
  type Day,
  type EntryDraft,
  type EntryFields,
  type EntryState,
  type Link,
} from '@earned/framework'
import { capture } from '../../capture/capture.ts'
import type { Piece } from '../../capture/piece.ts'
import { isPast } from '../../capture/verbs.ts'
import { readPeriod, type Period } from '../dates/period.ts'
import { bodyIsCut, cleanText, titledText } from '../entry-text.ts'
import type { ImportRow, RowReason } from '../import-row.ts'
import { linksIn } from '../links-in.ts'
import type { Above, NamedPeriod } from './headings.ts'
import { itemText } from './item-text.ts'
import type { ListKeys } from './list-keys.ts'

/** One thing of a list: its line, what is written under it, and the headings above it. */
export type ListItem = { line: number; text: string; body: string; above: Above }
export type ListReading = { keys: ListKeys; today: Day }

/** Longest line that is read for its words; what is longer is kept in the body and read by its beginning. */
const longestRead = 2000

/** What a line of a list becomes: its words as the capture bar understands them, what they leave open as the headings say. */
export function listRow(item: ListItem, { keys, today }: ListReading): ImportRow {
  const { line, above } = item
  const text = itemText(item.text)
  const own = readPeriod(text.words, { today, within: above.period, before: undefined })
  const words = own === undefined ? text.words : own.rest
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words)) return { line, ok: false, reason: noWords(own) }
  const period =
    own === undefined
      ? above.period
      : { ...own, name: text.words.slice(0, -own.rest.length).replace(/[\s:,;|–—-]+$/, '') }
  const anchor = anchorOf(period, today)
  const read = readWords(words.slice(0, longestRead), {
    anchor,
    ahead: isAhead(item, text.state, { period, today }),
  })
  if (read === undefined) return { line, ok: false, reason: 'there is nothing to see in it' }
  const state = stateOf(item, text.state, { read, period, today })
  const day = dayOf(state.state, { read: own === undefined ? read : undefined, period, today })
  const kind = kindOf(item, read)
  const axes = [...new Set([...read.draft.axes, ...(above.words.axes ?? [])])]
  const reasons: RowReason[] = [
    { field: 'kind', text: kind.because },
    ...axes.map((axis): RowReason => ({ field: 'axes', text: axisReason(axis, read) })),
    { field: 'state', text: state.because },
    { field: 'day', text: day.because },
  ]
  const body = bodyOf(item, words, read.draft.body)
  const { isCut, ...titled } = titledText(cleanText(read.draft.title), body)
  if (isCut) reasons.push({ field: 'row', text: bodyIsCut })
  const draft: EntryDraft = {
    ...read.draft,
    ...titled,
    kind: kind.kind,
    state: state.state,
    day: day.day,
    // A guess plans nothing.
    plannedDay: isOpen(state.state) && !day.guessed ? day.day : null,
    axes,
    links: distinct([...text.links, ...read.draft.links, ...linksIn(body)]),
    line: cleanText(item.text).slice(0, 100_000),
  }
  const sourceKey = keys.next(words, period)
  return {
    line,
    ok: true,
    sourceKey,
    draft,
    mine: { assignee: '', reporter: '' },
    reasons,
    guessedDay: day.guessed,
  }
}

function isOpen(state: EntryState): boolean {
  return state === 'planned' || state === 'in_progress'
}

function noWords(own: Period | undefined): string {
  return own === undefined ? 'there are no words in it' : 'a date with nothing behind it'
}

/** The day that "friday" in a line is counted from. */
function anchorOf(period: Period | undefined, today: Day): Day {
  return period === undefined || period.last > today ? today : period.last
}

type ReadWords = { draft: EntryFields; pieces: Piece[]; said: string }

/**
 * The words as the capture bar reads them, counted from the anchor. What lies ahead is read as a plan ("launch bulk edit"
 * launches something then), unless the words say themselves how far it is.
 */
function readWords(words: string, { anchor, ahead }: { anchor: Day; ahead: boolean }): ReadWords | undefined {
  const { draft, pieces } = capture(words, anchor)
  if (draft === undefined) return undefined
  if (!ahead || pieces.some(({ type }) => type === 'state')) return { draft, pieces, said: words }
  const said = `[ ] ${words}`
  const plan = capture(said, anchor)
  const told = plan.pieces.filter(({ start }) => start > 0)
  return plan.draft === undefined ? { draft, pieces, said: words } : { draft: plan.draft, pieces: told, said }
}

function isAhead(
  item: ListItem,
  boxed: EntryState | undefined,
  { period, today }: Omit<Reading, 'read'>,
): boolean {
  if (boxed !== undefined) return boxed === 'planned'
  if (saysPast(item)) return false
  return item.above.words.state === 'planned' || (period !== undefined && period.first > today)
}

/** "Shipped bulk edit" is done, under whatever heading it stands. */
function saysPast({ text }: ListItem): boolean {
  return isPast(/\p{L}+/u.exec(text.slice(0, 200))?.[0].toLowerCase() ?? '')
}

type Reading = { read: ReadWords | undefined; period: NamedPeriod | undefined; today: Day }
type Read<Field extends string, Value> = Record<Field, Value> & { because: string }

function stateOf(item: ListItem, boxed: EntryState | undefined, reading: Reading): Read<'state', EntryState> {
  const { read, period, today } = reading
  const said = wordsFor('state', read)
  if (boxed !== undefined)
    return { state: boxed, because: boxed === 'dropped' ? 'it is struck out' : 'by its box' }
  if (read !== undefined && said !== undefined)
    return { state: read.draft.state, because: `“${said}” in the line` }
  const above = item.above.words.state
  if (above !== undefined && !(above === 'planned' && saysPast(item)))
    return { state: above, because: 'by the heading above it' }
  if (period !== undefined && period.first > today)
    return { state: 'planned', because: `“${period.name}” lies ahead` }
  if (read?.draft.state === 'planned') return { state: 'planned', because: 'its day lies ahead' }
  return { state: 'done', because: 'a list of work says what was done where it says nothing else' }
}

function dayOf(state: EntryState, { read, period, today }: Reading): Read<'day', Day> & { guessed: boolean } {
  const said = wordsFor('day', read)
  if (read !== undefined && said !== undefined)
    return {
      day: read.draft.day,
      because: `“${said}” in the line`,
      guessed: isRelative(read, { period, today }),
    }
  if (period === undefined) return { day: today, because: 'no day is given, so today', guessed: true }
  if (period.last <= today || period.first > today || state === 'planned')
    return { day: period.last, because: lastDayOf(period), guessed: false }
  return { day: today, because: `“${period.name}” is not over, so today`, guessed: true }
}

/** "Friday" without a week around it is another day when the list is read again. */
function isRelative({ draft, said }: ReadWords, { period, today }: Omit<Reading, 'read'>): boolean {
  if (period !== undefined && period.last <= today) return false
  return capture(said, addDays(today, -7)).draft?.day !== draft.day
}

function lastDayOf({ first, last, name }: NamedPeriod): string {
  return first === last ? `“${name}”` : `the last day of “${name}”`
}

function kindOf(item: ListItem, read: ReadWords): Read<'kind', EntryDraft['kind']> {
  const { kind } = read.draft
  const said = wordsFor('kind', read)
  if (kind !== 'other') return { kind, because: `${entryKindTexts[kind].label}: “${said ?? ''}” in the line` }
  const above = item.above.words.kind
  if (above !== undefined)
    return { kind: above, because: `${entryKindTexts[above].label}: the heading above it` }
  return { kind, because: 'no kind was found in its words' }
}

function axisReason(axis: string, { pieces }: ReadWords): string {
  const inLine = pieces.some((piece) => piece.type === 'axis' && piece.value === axis)
  return `${axis}: ${inLine ? 'said in the line' : 'the heading above it'}`
}

/** The words that told a thing, as they stand in the line. */
function wordsFor(type: 'kind' | 'state' | 'day', read: ReadWords | undefined): string | undefined {
  const piece = read?.pieces.find((piece) => piece.type === type)
  return piece === undefined ? undefined : read?.said.slice(piece.start, piece.end)
}

function bodyOf({ body, above }: ListItem, words: string, captured: string): string {
  const whole = words.length > longestRead ? words : captured
  const topics = above.topics.length === 0 ? '' : `Under: ${above.topics.join(' › ')}`
  return [whole, body, topics]
    .map((part) => cleanText(part))
    .filter((part) => part !== '')
    .join('\n\n')
}

function distinct(links: readonly Link[]): Link[] {
  return [...new Map(links.toReversed().map((link) => [link.url, link])).values()].toReversed().slice(0, 50)
}
