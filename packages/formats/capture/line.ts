import { isTaken, type Span } from './piece.ts'

/** A word of the line. `key` is it in lower case with straight apostrophes; words of one clause share its number. */
export type Word = Span & { text: string; key: string; clause: number }
export type Line = { text: string; words: readonly Word[] }

/** What ends a name, a day or a noun phrase without a comma. */
const joints = new Set(
  (
    'with w/ for to and or & + re in at on by from via as after before about because but so while when which who ' +
    'that the a an our my we i this it through during over under into onto per using thanks then'
  ).split(' '),
)

const run = /(?:[^\s,;()[\]{}|"“”„«»–—]|(?<=\d),(?=\d))+/gu
const letters = /[#@]?[\p{L}\p{N}\p{M}]+/gu
const joining = /^(?:[&+=/<>*]|[-=]+>|→|⇒)+$/u

/** Cuts a text into words and clauses: commas, brackets, dashes, stops, new lines and lone symbols end a clause. */
export function cut(text: string): Line {
  const words: Word[] = []
  let clause = 0
  let end = 0
  let broken = false
  for (const match of text.matchAll(run)) {
    const { before, core, after } = peel(match[0])
    broken ||= /[\n,;()[\]{}|–—]/u.test(text.slice(end, match.index))
    end = match.index + match[0].length
    const symbol = core === ''
    if (symbol && !joining.test(match[0])) {
      broken = true
      continue
    }
    if (broken && words.length > 0) clause += 1
    const whole = symbol ? match[0] : core === 'w' && after === '/' ? 'w/' : core
    const start = match.index + (symbol ? 0 : before)
    words.push({
      start,
      end: start + whole.length,
      text: whole,
      key: whole.toLowerCase().replaceAll('’', "'"),
      clause,
    })
    broken = !symbol && /[.:!?…]/u.test(after)
  }
  return { text, words }
}

/** A run without the punctuation around it; `before` is how much stood in front. */
function peel(text: string): { before: number; core: string; after: string } {
  const parts = [...text.matchAll(letters)]
  const before = parts[0]?.index ?? text.length
  const last = parts.at(-1)
  const end = last ? last.index + last[0].length : text.length
  return { before, core: text.slice(before, end), after: text.slice(end) }
}

/** The index of the first word that starts at or after the offset; the number of words where there is none. */
export function wordFrom(line: Line, offset: number): number {
  let low = 0
  let high = line.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((line.words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a phrase that ends before word `next` is complete: the clause ends, another piece or a joint follows. */
export function endsBefore(line: Line, next: number, taken: readonly Span[]): boolean {
  const following = line.words[next]
  if (!following || following.clause !== line.words[next - 1]?.clause) return true
  return joints.has(following.key) || isTaken(following, taken)
}

/** Whether a word joins phrases rather than being part of one. */
export function isJoint(word: Word): boolean {
  return joints.has(word.key)
}
