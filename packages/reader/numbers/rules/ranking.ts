import type { NumberFinding } from '../finding.ts'
import { around, type Box, hull, meet, over } from '../rounding/box.ts'
import type { Grid } from '../tables/grid.ts'
import {
  type Candidate,
  candidatesOf,
  type Factor,
  factorBox,
  type Formula,
  formulas,
} from './ranking-formula.ts'
import { line, say } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

/**
 * rank.score: in a ranking whose other rows follow one formula (up to a common scale), a row whose score does not.
 * docs/method/numbers/rank.score.md
 */
export function checkScores({ grids }: ReadText): Ruling[] {
  return grids.flatMap((grid) => {
    const candidates = candidatesOf(grid)
    if (!candidates) return []
    const [best] = formulas
      .flatMap((formula) => fits(formula, candidates))
      .toSorted((a, b) => b.fits.length - a.fits.length)
    // One formula must explain most rows before the rest can be called wrong.
    if (!best || best.fits.length < 2 || best.fits.length * 2 <= candidates.length) return []
    return best.able.map((candidate) => {
      const place = { start: candidate.score.start, end: candidate.score.end }
      return best.fits.includes(candidate) ? holds(place) : found(place, scoreFinding(candidate, best))
    })
  })
}

type Fit = { formula: Formula; scale: Box; able: Candidate[]; fits: Candidate[] }

const one: Box = { low: 1, high: 1 }

/**
 * How many scores follow a formula as it stands, and how many up to a scale that one of them sets. The one that sets it
 * follows by itself, so that two others must too.
 */
function fits(formula: Formula, candidates: readonly Candidate[]): Fit[] {
  const able = candidates.filter(({ factors }) => formula.needs.every((need) => factors[need]))
  const under = (scale: Box): Fit => {
    const follow = able.filter((candidate) =>
      meet(scaled(valueOf(formula, candidate), scale), scoreBox(candidate)),
    )
    return { formula, scale, able, fits: follow }
  }
  const scales = able.map((candidate) => over(scoreBox(candidate), valueOf(formula, candidate)))
  return [under(one), ...scales.map(under).filter((fit) => fit.fits.length > 2)]
}

const valueOf = (formula: Formula, { factors }: Candidate): Box => {
  const boxes = Object.fromEntries(
    formula.needs.map((need) => [need, factors[need] ? factorBox(factors[need]) : around(0, 0)]),
  )
  return formula.of(boxes as Record<Factor, Box>)
}

/** A score may be rounded to what is printed or cut off there. */
const scoreBox = ({ score }: Candidate): Box => around(score.value, 2 * score.half)

const scaled = (box: Box, by: Box): Box =>
  hull([box.low * by.low, box.low * by.high, box.high * by.low, box.high * by.high])

function scoreFinding({ name, score, factors }: Candidate, { formula, scale }: Fit): NumberFinding {
  const value = scaled(valueOf(formula, { name, score, factors }), scale)
  const middle = (value.low + value.high) / 2
  const numbers = formula.needs.map((need) => `${need} ${say(factors[need]?.value ?? 0)}`).join(', ')
  return {
    rule: 'rank.score',
    severity: 'error',
    spans: [{ start: score.start, end: score.end }],
    args: { printed: score.value, value: middle, formula: formula.name, name: name.text },
    proof: [line('score', `${formula.written}: ${numbers}`, { value: middle, range: value })],
  }
}

const sorted =
  /\b(?:ranked|ranking|sorted|in order|ordered by|prioriti[sz]ed|priority order|by score|stack[- ]rank)\b/i
const excused =
  /\b(?:exception|despite|even though|overrid\w*|overrul\w*|regardless|moved up|moved down|although|because|manually|not sorted|grouped)\b/i

/**
 * rank.order: ranks, or rows said to be in order, against their scores. Ties may stand either way; an exception that is
 * explained beside the table is none. docs/method/numbers/rank.order.md
 */
export function checkOrder({ grids, layout, around: { kind } }: ReadText): Ruling[] {
  return grids.flatMap((grid) => {
    const candidates = candidatesOf(grid)
    if (!candidates) return []
    const words = wordsBeside(grid, layout)
    const ranked = candidates.every(({ rank }) => rank)
    if (excused.test(words) || (!ranked && kind !== 'ranking' && !sorted.test(words))) return []
    const inOrder = ranked
      ? candidates.toSorted((a, b) => (a.rank?.value ?? 0) - (b.rank?.value ?? 0))
      : candidates
    return judgeOrder(inOrder, ranked)
  })
}

function wordsBeside({ after, header }: Grid, { blocks, prose }: ReadText['layout']): string {
  const near = [blocks[after - 1], blocks[after], blocks[after + 1]].flatMap((block) =>
    block ? [prose.slice(block.start, Math.min(block.end, block.start + 600))] : [],
  )
  return [...near, ...header.map(({ text }) => text)].join('\n')
}

function judgeOrder(candidates: readonly Candidate[], ranked: boolean): Ruling[] {
  const steps = candidates.slice(1).map((lower, i) => ({ upper: candidates[i] ?? lower, lower }))
  const falls = steps.filter(({ upper, lower }) => upper.score.value >= lower.score.value)
  // Rows that mostly rise are sorted by something else, or the other way round.
  if (falls.length * 2 <= steps.length) return []
  return steps.map(({ upper, lower }) => {
    const place = { start: upper.score.start, end: upper.score.end }
    return upper.score.value >= lower.score.value
      ? holds(place)
      : found(place, orderFinding([upper, lower], ranked))
  })
}

const orderFinding = ([upper, lower]: readonly [Candidate, Candidate], ranked: boolean): NumberFinding => ({
  rule: 'rank.order',
  severity: ranked ? 'warning' : 'question',
  spans: [upper.score, lower.score].map(({ start, end }) => ({ start, end })),
  args: {
    above: upper.score.value,
    below: lower.score.value,
    nameAbove: upper.name.text,
    nameBelow: lower.name.text,
  },
  proof: [
    line('the lower row scores more by', `${say(lower.score.value)} − ${say(upper.score.value)}`, {
      value: lower.score.value - upper.score.value,
    }),
  ],
})
