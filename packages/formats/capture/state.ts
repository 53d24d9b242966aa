import type { EntryState } from '@earned/framework/nouns'
import { clauseFrom, isDeterminer, type Lead } from './lead.ts'
import type { Line } from './line.ts'
import { type Found, isTaken, type Span } from './piece.ts'
import { isPast } from './verbs.ts'

const marks: readonly { words: RegExp; state: (text: string) => EntryState }[] = [
  { words: /^\s*(?:[-*•]\s+)?\[[ xX]?\](?=\s)/u, state: (text) => (/x\]/i.test(text) ? 'done' : 'planned') },
  { words: /^\s*(?:[-*•]\s+)?(?:☐|🔜)/u, state: () => 'planned' },
  { words: /^\s*(?:[-*•]\s+)?[✅☑✔]\uFE0F?/u, state: () => 'done' },
  { words: /[([](?:wip|in progress|done|dropped|cancell?ed|planned|todo)[)\]]/iu, state: named },
  { words: /(?<=\s)[-–—]\s(?:wip|in progress|done|dropped|cancell?ed|planned)(?=\s*$)/iu, state: named },
]
const notTrying = new Set('off in by out from to into back'.split(' '))
const noVerb = new Set(
  'missing during following regarding including concerning considering pending according nothing something anything everything morning evening'.split(
    ' ',
  ),
)

function named(text: string): EntryState {
  const word = text.toLowerCase().replace(/[^a-z]/g, '')
  if (word === 'done') return 'done'
  if (word === 'wip' || word === 'inprogress') return 'in_progress'
  return word === 'planned' || word === 'todo' ? 'planned' : 'dropped'
}

/** A box, a tick or a bracketed word: `[ ]`, `[x]`, `(wip)`, `- done` at the end. The first one counts. */
export function findStateMark(text: string): Found[] {
  for (const { words, state } of marks) {
    const match = words.exec(text)
    if (!match) continue
    const start = match.index + match[0].length - match[0].trimStart().length
    const span = { start, end: match.index + match[0].length }
    return [{ piece: { type: 'state', ...span, value: state(match[0]) }, leaves: [span] }]
  }
  return []
}

/** The state the sentence tells: what opens it ("plan to"), or its verb ("started", "dropped", "drafting the"). */
export function findState(line: Line, lead: Lead, taken: readonly Span[]): Found[] {
  const { opener } = lead
  if (opener) {
    const { state: value, ...span } = opener
    return [{ piece: { type: 'state', ...span, value }, leaves: [span] }]
  }
  const word = line.words[lead.at]
  const value = word && stateOfVerb(line, lead, taken)
  return value ? [{ piece: { type: 'state', start: word.start, end: word.end, value }, leaves: [] }] : []
}

function stateOfVerb(line: Line, lead: Lead, taken: readonly Span[]): EntryState | undefined {
  const [verb, next, ...rest] = clauseFrom(line, lead.at)
  if (!verb || !next) return undefined
  if (verb.key === 'started') return 'in_progress'
  if (/^(?:dropped|cancell?ed|abandoned)$/.test(verb.key)) {
    const moved = [next, ...rest].some((word) => isTaken(word, taken))
    const shipped = /^(?:shipped|launched|released|done)$/.test(rest.at(-1)?.key ?? '')
    return moved || shipped || isPast(next.key) || notTrying.has(next.key) ? undefined : 'dropped'
  }
  return /\p{L}ing$/u.test(verb.key) && !noVerb.has(verb.key) && isDeterminer(next)
    ? 'in_progress'
    : undefined
}
