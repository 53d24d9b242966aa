import type { EntryState } from '@earned/framework/nouns'
import type { Line, Word } from './line.ts'
import { isTaken, type Span } from './piece.ts'
import { isPureBase, type Verb, verbAt } from './verbs.ts'

/** How a clause begins once pronouns, adverbs, labels and days are passed over. */
export type Lead = {
  /** The word the verb or noun begins with, as an index into the words of the line. */
  at: number
  verb: Verb | undefined
  /** "plan to", "todo:", "working on": what the person says of the state before the verb. */
  opener: (Span & { state: EntryState }) | undefined
  /** A thought, a wish or a condition: no kind, no day. */
  tentative: boolean
}

const passedOver = new Set(
  (
    "we i i'm we're i've we've am are have has had team just finally also successfully quietly then again now " +
    'still currently already personally only mainly'
  ).split(' '),
)
/** Said before anything else: free-standing, or as a label that a colon or a dash ends. */
const openers = new Map<string, { state: EntryState; label?: boolean }>([
  ...each(
    "plan to|plans to|planning to|will|i'll|we'll|going to|need to|needs to|have to|want to|intend to|todo|don't forget|don't forget to|remember to",
    'planned',
  ),
  ...each('to do|to-do|plan|planned|next|next up|upcoming|reminder', 'planned', true),
  ...each('working on|wip', 'in_progress'),
  ...each('in progress|ongoing', 'in_progress', true),
  ...each('done|finished', 'done', true),
  ...each('dropped|cancelled|canceled', 'dropped', true),
])
/** Openers that may stand as a label too. */
const freeStanding = new Set(['todo', 'wip', 'forget'])
/** What begins a thought, a wish or a condition: nothing that follows is said to have been done. */
const tentative = new Set(
  'if unless maybe perhaps might could should would can please idea ideas question what why how'.split(' '),
)
const determiners = new Set(
  'the a an our my his her their two three four five all new this that these'.split(' '),
)
const ticket = /^\p{L}[\p{L}\p{N}]{1,9}-\d{1,7}$/u
const labelLength = 3

function each(
  phrases: string,
  state: EntryState,
  label?: true,
): [string, { state: EntryState; label?: boolean }][] {
  return phrases.split('|').map((phrase) => [phrase, label ? { state, label } : { state }])
}

/** The lead of the line; `taken` are links, axes and days, which are no part of a sentence. */
export function leadOf(line: Line, taken: readonly Span[]): Lead {
  const first = pass(line, 0, taken)
  const said = openerAt(line, first)
  const at = said ? pass(line, first + said.size, taken) : first
  const start = line.words[said ? firstOfClause(line, first, taken) : first]?.start ?? 0
  const opener = said && { state: said.state, start, end: line.words[first + said.size - 1]?.end ?? start }
  const lead = { at, verb: verbOf(line, at, opener !== undefined), opener, tentative: isTentative(line, at) }
  return lead.verb || opener || lead.tentative ? lead : (afterLabel(line, at, taken) ?? lead)
}

/** The lead of the clause after the one the lead is in. */
export function nextLead(line: Line, lead: Lead, taken: readonly Span[]): Lead | undefined {
  const clause = line.words[lead.at]?.clause
  const next = line.words.findIndex((word, index) => index > lead.at && word.clause !== clause)
  if (next < 0) return undefined
  const at = pass(line, next, taken)
  return { at, verb: verbOf(line, at, false), opener: undefined, tentative: isTentative(line, at) }
}

/** Whether the word settles that what stands before it is a verb: "launch the", "review two". */
export function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && (determiners.has(word.key) || /^\d+$/.test(word.key))
}

/** "Refunds: wrote PRD", "[Refunds] wrote PRD": up to three words that no verb begins, then a colon or a bracket. */
function afterLabel(line: Line, at: number, taken: readonly Span[]): Lead | undefined {
  const clause = line.words[at]?.clause
  const next = line.words.findIndex((word, index) => index > at && word.clause !== clause)
  const last = line.words[next - 1]
  if (!last || next - at > labelLength) return undefined
  if (!/[:\]]|^ [-–—]/u.test(line.text.slice(last.end, line.words[next]?.start))) return undefined
  const start = pass(line, next, taken)
  const verb = verbOf(line, start, false)
  return verb && { at: start, verb, opener: undefined, tentative: false }
}

function pass(line: Line, from: number, taken: readonly Span[]): number {
  let at = from
  for (let word = line.words[at]; word; word = line.words[at]) {
    const team = (word.key === 'the' || word.key === 'our') && line.words[at + 1]?.key === 'team'
    if (!team && !passedOver.has(word.key) && !ticket.test(word.key) && !isTaken(word, taken)) break
    at += 1
  }
  return at
}

function openerAt(line: Line, at: number): { state: EntryState; size: number } | undefined {
  const asks = line.text.trimEnd().endsWith('?')
  for (const size of [3, 2, 1]) {
    const words = line.words.slice(at, at + size)
    const opener = openers.get(words.map(({ key }) => key).join(' '))
    if (!opener || words.length < size || (asks && words[0]?.key === 'will')) continue
    const last = words.at(-1)
    const following = line.words[at + size]
    const closes = following !== undefined && following.clause !== last?.clause
    if (opener.label ? closes : !closes || freeStanding.has(last?.key ?? ''))
      return { state: opener.state, size }
  }
  return undefined
}

/** "if legal agrees", "@all please". */
function isTentative(line: Line, at: number): boolean {
  const first = line.words[at]?.key ?? ''
  return tentative.has(first.startsWith('@') ? (line.words[at + 1]?.key ?? '') : first)
}

/** Pronouns before the opener belong to it: "I'm working on". */
function firstOfClause(line: Line, at: number, taken: readonly Span[]): number {
  let first = at
  for (let word = line.words[first - 1]; word; word = line.words[first - 1]) {
    if (word.clause !== line.words[at]?.clause || isTaken(word, taken) || ticket.test(word.key)) break
    first -= 1
  }
  return first
}

/** A base form counts where it is hardly ever a noun, where a plan is said, or where "the" follows. */
function verbOf(line: Line, at: number, planned: boolean): Verb | undefined {
  const words = clauseFrom(line, at)
  const verb = verbAt(words.slice(0, 3).map(({ key }) => key))
  if (verb?.form !== 'base' || planned) return verb
  return isPureBase(words[0]?.key ?? '') || isDeterminer(words[verb.size]) ? verb : undefined
}

/** The words from the index to the end of their clause. */
export function clauseFrom(line: Line, at: number): readonly Word[] {
  const clause = line.words[at]?.clause
  const end = line.words.findIndex((word, index) => index > at && word.clause !== clause)
  return line.words.slice(at, end < 0 ? undefined : end)
}
