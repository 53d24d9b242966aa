import type { NumberToken } from '../../document/number-token.ts'
import { printed, type Printed } from '../rounding/printed.ts'
import { after, before, between, type Clause } from './clause.ts'

/** A printed change between two numbers. `number` is a fraction for percent and points, a factor for "1.4x". */
export type LiftClaim = {
  number: Printed
  unit: 'percent' | 'points' | 'times'
  /** Said in words to be relative or absolute. */
  said?: 'relative' | 'absolute'
  /** Said to be a fall ("a 5 % drop", "down 5 %", "-5 %"); a rise or nothing otherwise. */
  falls: boolean
}

const allowed =
  /^[\s,;:()[\]–—|=≈~-]*(?:(?:i\.e\.|that is|or|a|an|the|which|is|was|are|this|it|represent(?:s|ing)|for|giving|yielding|meaning|resulting in|equal to|equals|equivalent to|about|up|down|by|and|of|to|relative|absolute|rel|abs|lift|uplift|increase|decrease|change|difference|delta|improvement|drop|reduction|gain|overall|net|total|statistically|significant|nearly|almost|over|in|control|treatment|group|test|variant|at|conversion|rate|rates|than|just|roughly|approximately|around|some|[AB])\b[\s,;:()[\]–—|=≈~-]*){0,10}$/i
const falling =
  /\b(?:down|drop(?:s|ped)?|decreas\w*|declin\w*|fell|fall\w*|lower\w*|reduc\w*|less|fewer|worse|loss|decline|shorter|faster|cut)\b/i
const changeBehind =
  /^\s*(?:\(?\s*(?:relative|absolute|rel|abs)\.?\)?\s*)?(?:(?:relative|absolute|statistically|significant|overall|net|point)\s*)*(?:lift|uplift|increase|decrease|drop|rise|reduction|improvement|growth|gain|change|difference|decline|boost|jump|fall|higher|lower|more|fewer|less|better|worse|faster|slower)\b/i

/** The change printed right behind a pair of numbers, or right before it, if it speaks of that pair and of nothing else. */
export function liftBeside(clause: Clause, pair: { start: number; end: number }): LiftClaim | undefined {
  const behind = clause.tokens.find(({ start }) => start >= pair.end)
  if (behind && isChange(clause, behind) && reaches(clause, pair.end, behind)) return toLift(clause, behind)
  const ahead = clause.tokens.findLast(({ end }) => end <= pair.start)
  if (ahead && isChange(clause, ahead) && leads(clause, ahead, pair.start)) return toLift(clause, ahead)
  return undefined
}

const opensWithLift =
  /^\W*(?:(?:the|an?|this|our|observed|measured|resulting|overall|estimated|relative|absolute)\s+){0,3}(?:lift|uplift|difference|diff|delta|effect|change|improvement|increase|decrease|result)\b|^\W*[Δ∆]/i
const named =
  /\b(?:lift|uplift|difference|diff|delta|effect|change|improvement|increase|decrease|result)\b[^.;\d]{0,50}$|[Δ∆][^.;\d]{0,30}$/i

/** The changes that a sentence without a pair of its own is about: "Lift: +9.5 %", "The uplift of 0.4 pp is …". */
export function namedLifts(clause: Clause): LiftClaim[] {
  if (!opensWithLift.test(clause.text)) return []
  const found: LiftClaim[] = []
  for (const token of clause.tokens) {
    if (!isLiftUnit(token) || token.role === 'level' || token.role === 'interval' || token.role === 'p')
      continue
    if (
      found.length > 0 ||
      named.test(before(clause, token.start, 60)) ||
      changeBehind.test(after(clause, token.end, 48))
    )
      found.push(toLift(clause, token))
  }
  return found
}

const isLiftUnit = ({ unit }: NumberToken): boolean =>
  unit === 'percent' || unit === 'points' || unit === 'basis-points' || unit === 'times'

function isChange(clause: Clause, token: NumberToken): boolean {
  if (!isLiftUnit(token) || token.role === 'level' || token.role === 'interval' || token.role === 'p')
    return false
  return token.role === 'change' || changeBehind.test(after(clause, token.end, 48))
}

function reaches(clause: Clause, from: number, token: NumberToken): boolean {
  const gap = between(clause, from, token.start)
  if (!allowed.test(gap) || / and (?!(?:a|an|the)\b)/i.test(gap)) return false
  // "…, 5 % of which": what follows speaks of something else.
  return (
    !/^\s*(?:of|confidence|CI|at|in|for)\s+(?!the (?:relative|absolute)|relative|absolute|lift|uplift)/i.test(
      after(clause, token.end, 30),
    ) || changeBehind.test(after(clause, token.end, 48))
  )
}

function leads(clause: Clause, token: NumberToken, to: number): boolean {
  const gap = between(clause, token.end, to)
  if (gap.length > 90 || /[;\d]|\.\s|\b(?:and|while|but|with|whereas|on|plus)\b/i.test(gap)) return false
  return /(?:[([]|\bfrom|:|,|–|—)\s*(?:from\s*)?(?:[a-z]+ ){0,2}$/i.test(gap)
}

function toLift(clause: Clause, token: NumberToken): LiftClaim {
  const [lead, tail] = [before(clause, token.start, 28), after(clause, token.end, 28)]
  const unit = token.unit === 'percent' ? 'percent' : token.unit === 'times' ? 'times' : 'points'
  const said = saidIn(tail.split(/[,;.|\d]/)[0] ?? '') ?? saidIn(lead.split(/[,;.|\d]/).at(-1) ?? '')
  const falls =
    token.value < 0 ||
    falling.test(lead.split(/[,;.(]/).at(-1) ?? '') ||
    falling.test(/^[^,;.)\d]{0,28}/.exec(tail)?.[0] ?? '')
  return { number: printed(token), unit, falls, ...(said ? { said } : {}) }
}

function saidIn(words: string): LiftClaim['said'] {
  const relative = /\brel(?:ative(?:ly)?)?\b/i.test(words)
  const absolute = /\babs(?:olute(?:ly)?)?\b|\bpoints?\b|\bpp\b/i.test(words)
  if (relative === absolute) return undefined
  return relative ? 'relative' : 'absolute'
}
