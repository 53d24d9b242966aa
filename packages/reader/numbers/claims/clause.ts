import type { NumberToken } from '../../document/number-token.ts'
import type { Block, Layout } from '../layout/block.ts'
import { sentencesOf } from '../layout/sentences.ts'

/** A sentence with its numbers. `text` is the prose from `start` to `end`; tokens keep their offsets in the whole text. */
export type Clause = {
  start: number
  end: number
  text: string
  tokens: NumberToken[]
  block: Block
  /** The place of its block among all blocks. */
  at: number
}

/** A sentence longer than this says too many things at once to be read as one. */
const longest = 1500

/** A block without a number is read where it may say what came of an experiment. */
const verdict = /\bsig(?:nificant|nificance)?\b|insignificant|\bnull\b/i

/** The sentences of all blocks that hold a number or a verdict, each with its numbers. Linear in the text. */
export function clausesOf({ prose, blocks }: Layout, tokens: readonly NumberToken[]): Clause[] {
  const clauses: Clause[] = []
  let next = 0
  for (const [at, block] of blocks.entries()) {
    while (tokens[next] && (tokens[next]?.start ?? 0) < block.start) next++
    const isPlain = (tokens[next]?.start ?? Number.POSITIVE_INFINITY) >= block.end
    if (isPlain && !verdict.test(prose.slice(block.start, Math.min(block.end, block.start + longest))))
      continue
    for (const { start, end } of sentencesOf(prose, block)) {
      const inside: NumberToken[] = []
      for (; next < tokens.length && (tokens[next]?.start ?? 0) < end; next++) {
        const token = tokens[next]
        if (token && token.start >= start) inside.push(token)
      }
      if (end - start <= longest)
        clauses.push({ start, end, text: prose.slice(start, end), tokens: inside, block, at })
    }
  }
  return clauses
}

/** The words between two offsets of the whole text, within the clause. */
export const between = (clause: Clause, from: number, to: number): string =>
  clause.text.slice(Math.max(0, from - clause.start), Math.max(0, to - clause.start))

export const before = (clause: Clause, at: number, size = 60): string => between(clause, at - size, at)

export const after = (clause: Clause, at: number, size = 60): string => between(clause, at, at + size)

/** The sentence a place lies in, by halving. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause | undefined {
  let [low, high] = [0, clauses.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const found = clauses[low]
  return found && found.start <= at ? found : undefined
}
