import { endsBefore, type Line, type Word } from './line.ts'
import { notPeople } from './not-people.ts'
import { type Found, isTaken, type Span } from './piece.ts'

const prefix = "(?:Mc|Mac|De|Di|La|Le|Van|O['’]|D['’])?"
const nameWord = new RegExp(`^${prefix}\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-'’]\\p{Lu}[\\p{Ll}\\p{M}]+)*$`, 'u')
const initial = /^(?!I$)\p{Lu}$/u
const particles = new Set('van von de da di del della der den dos la le bin al ter'.split(' '))
/** With these before it, "with" joins things and firms: "compared us with Northwind". */
const joinsThings =
  /^(?:compar|integrat|compatib|replac|compet|compl[yi]|contract|deals?$|dealt$|partnership|parity|swap|merg|connect|visit|pilot|vendor|supplier|client)/
const handle = /(?<![\p{L}\p{N}._%+\-/@<`])@(\p{L}[\p{L}\p{N}_.-]{0,60})(?![\p{L}\p{N}_/(@])/gu
const noHandle =
  /^(?:channel|here|everyone|all|team|todo|media|param|import)$|\.(?:com|org|net|io|co|de|uk|eu|ai|app|dev|js|ts)$/iu
const mostWords = 3
const mostHandles = 50

type Name = Span & { value: string; next: number }

/** Who was part of it: capitalised names after "with", and `@handles`. When unsure, nobody. */
export function findPeople(line: Line, outcomes: ReadonlySet<string>, taken: readonly Span[]): Found[] {
  const called = [...line.text.matchAll(handle)].flatMap((match) => {
    const value = (match[1] ?? '').replace(/[._-]{1,61}$/, '')
    const span = { start: match.index, end: match.index + value.length + 1, value }
    return noHandle.test(value) || isTaken(span, taken) ? [] : [span]
  })
  const handles = called.slice(0, mostHandles)
  const others = [...taken, ...handles]
  const named = line.words.flatMap((word, index) =>
    isWith(line, word, index) ? namesFrom(line, index, others) : [],
  )
  return [...named, ...handles]
    .filter(({ value }) => !outcomes.has(value.toLowerCase()))
    .map(({ start, end, value }) => ({ piece: { type: 'person', start, end, value }, leaves: [] }))
}

/** "with" and "w/", and "With" only where a clause begins: in a line of capitals nothing tells a name. */
function isWith(line: Line, word: Word, index: number): boolean {
  if (word.key !== 'with' && word.key !== 'w/') return false
  const before = line.words
    .slice(Math.max(0, index - 3), index)
    .filter(({ clause }) => clause === word.clause)
  if (word.text !== word.key && (before.length > 0 || word.text === 'WITH')) return false
  return !before.some(({ key }) => joinsThings.test(key))
}

/** "Priya, Tomas and Mei" after the word at `index`; teams and tools among them are passed over. */
function namesFrom(line: Line, index: number, taken: readonly Span[]): Name[] {
  const names: Name[] = []
  for (let at = index + 1; ;) {
    const name = nameAt(line, at, taken)
    if (!name) return names
    // "with Northwind as design partner": whoever is something is as often a firm.
    if (!endsBefore(line, name.next, taken) || line.words[name.next]?.key === 'as') {
      // "Acme and Contoso teams": what the last one belongs to, the others belong to.
      return line.words[at - 1]?.key === 'and' && at > index + 1 && !followsComma(line, at - 1) ? [] : names
    }
    if (!name.value.split(' ').some((word) => notPeople.has(word.toLowerCase()))) names.push(name)
    const next = nextInList(line, name)
    if (next === undefined) return names
    at = next
  }
}

/** Where the list goes on after a name: behind "and", a comma, or both. */
function nextInList(line: Line, { end, next }: Name): number | undefined {
  const word = line.words[next]
  if (!word) return undefined
  const gap = line.text.slice(end, word.start)
  if (!/^\s*,?\s*$/u.test(gap)) return undefined
  if (word.key === 'and' || word.key === '&' || word.key === '+') return next + 1
  return gap.includes(',') ? next : undefined
}

function followsComma(line: Line, index: number): boolean {
  return line.words[index]?.clause !== line.words[index - 1]?.clause
}

function nameAt(line: Line, from: number, taken: readonly Span[]): Name | undefined {
  const first = line.words[from]
  // A name in quotes or code is the name of a thing.
  const quoted = /["“'`«]/.test(line.text.slice(line.words[from - 1]?.end, first?.start))
  if (quoted || !first || !nameWord.test(first.text) || isTaken(first, taken)) return undefined
  let last = from
  for (let size = 1; size < mostWords; size += 1) {
    const next = line.words[last + 1]
    const particle = next !== undefined && particles.has(next.text)
    const candidate = particle ? line.words[last + 2] : next
    if (!candidate || candidate.clause !== first.clause || isTaken(candidate, taken)) break
    if (!nameWord.test(candidate.text) && (particle || !initial.test(candidate.text))) break
    last += particle ? 2 : 1
  }
  const end = line.words[last]?.end ?? first.end
  return {
    start: first.start,
    end,
    value: line.text.slice(first.start, end).replace(/\s+/gu, ' '),
    next: last + 1,
  }
}
