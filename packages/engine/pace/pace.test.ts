import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTooLittle } from '../evidence.ts'
import { fitGrowth, type PaceRating } from './growth-fit.ts'
import { paceOf, slowingOf } from './pace.ts'

const today = 7
const near = (is: number, should: number, tolerance = 1e-9) =>
  assert.ok(Math.abs(is - should) <= tolerance, `${is} is not ${should}`)

/** Three reviewers rate eight axes every quarter, exactly along `levelAt`. */
function along(levelAt: (quarter: number) => number): PaceRating[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].flatMap((quarter) =>
    [0, 1, 2].flatMap((reviewer) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((axis) => {
        const adjusted = axis / 4 + levelAt(quarter)
        return { axis, reviewer, quarter, adjusted, severityVariance: 0.12 }
      }),
    ),
  )
}

test('a steady grower has the pace they grow by', () => {
  const pace = paceOf(
    along((quarter) => 1 + 0.2 * quarter),
    today,
  )
  assert.ok(!isTooLittle(pace))
  near(pace.perQuarter, 0.2)
  assert.equal(pace.quarters, 4)
  near((pace.from + pace.to) / 2, pace.perQuarter)
})

test('pace looks at the last four quarters only', () => {
  const pace = paceOf(
    along((quarter) => (quarter < 4 ? quarter : 4)),
    today,
  )
  assert.ok(!isTooLittle(pace))
  near(pace.perQuarter, 0)
})

test('what was rated after the quarter looked at changes nothing', () => {
  const ratings = along((quarter) => 0.2 * quarter)
  const later = ratings.map((rating) => ({ ...rating, quarter: 9, adjusted: 0 }))
  assert.deepEqual(paceOf([...ratings, ...later], today), paceOf(ratings, today))
  assert.deepEqual(slowingOf([...ratings, ...later], today), slowingOf(ratings, today))
})

test('a full stop three quarters ago is a bend of the whole slope', () => {
  const slowing = slowingOf(
    along((quarter) => 0.4 * Math.min(quarter, today - 3)),
    today,
  )
  assert.ok(!isTooLittle(slowing))
  near(slowing.before.value, 0.4)
  near(slowing.bend.value, -0.4)
  assert.ok(slowing.z > 2.2414)
  assert.equal(slowing.verdict, 'slowed')
})

test('somebody who never grew has not slowed, and steady growth raises no alarm', () => {
  const fell = slowingOf(
    along((quarter) => 3 - 0.9 * Math.max(0, quarter - 4)),
    today,
  )
  assert.ok(!isTooLittle(fell))
  assert.ok(fell.before.value < 1e-9)
  const falling = slowingOf(
    along((quarter) => 3 - 0.1 * quarter - 0.5 * Math.max(0, quarter - 4)),
    today,
  )
  assert.ok(!isTooLittle(falling) && falling.z > 2.2414)
  assert.equal(falling.verdict, 'cannot_tell')
  const steady = slowingOf(
    along((quarter) => 0.3 * quarter),
    today,
  )
  assert.ok(!isTooLittle(steady) && steady.verdict === 'cannot_tell')
})

test('pace needs three quarters with evidence, slowing three before the knot and two after it', () => {
  const even = (quarters: number[]) => along(() => 2).filter((rating) => quarters.includes(rating.quarter))
  assert.deepEqual(paceOf(even([6, 7]), today), { cannotTell: 'quarters', have: 2, need: 3 })
  assert.ok(!isTooLittle(paceOf(even([4, 6, 7]), today)))
  assert.deepEqual(slowingOf(even([3, 4, 6, 7]), today), { cannotTell: 'quarters', have: 4, need: 5 })
  assert.deepEqual(slowingOf(even([0, 1, 2, 3, 7]), today), { cannotTell: 'quarters', have: 4, need: 5 })
  assert.ok(!isTooLittle(slowingOf(even([1, 2, 4, 6, 7]), today)))
})

test('axes that were each rated in one quarter only tell no pace', () => {
  const ratings = [4, 5, 6, 7].map((quarter) => ({
    axis: quarter,
    reviewer: quarter,
    quarter,
    adjusted: quarter,
    severityVariance: 0.1,
  }))
  assert.deepEqual(paceOf(ratings, today), { cannotTell: 'axes_seen_again', have: 0, need: 1 })
})

const someRatings = fc
  .array(
    fc.record({
      axis: fc.nat({ max: 3 }),
      reviewer: fc.nat({ max: 3 }),
      quarter: fc.integer({ min: 0, max: 7 }),
      adjusted: fc.double({ min: -1, max: 6, noNaN: true }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((ratings) => ratings.map((rating) => ({ ...rating, severityVariance: 0.05 + 0.03 * rating.reviewer })))

/** Generalised least squares from the dense covariance of the ratings, nothing shared with the code under test. */
function denseSlope(ratings: PaceRating[]): { value: number; se: number } | undefined {
  const axes = [...new Set(ratings.map((rating) => rating.axis))]
  const columns = ratings.map((rating) => [
    ...axes.map((axis) => (axis === rating.axis ? 1 : 0)),
    rating.quarter - today,
  ])
  const covariance = ratings.map((one, i) =>
    ratings.map(
      (other, j) =>
        (i === j ? 0.85 ** 2 : 0) +
        (one.reviewer === other.reviewer ? one.severityVariance + 0.4 ** 2 : 0) +
        (one.quarter === other.quarter ? 0.1 ** 2 : 0),
    ),
  )
  const size = axes.length + 1
  const whitened = columns[0]!.map((_, k) =>
    solveDense(
      covariance,
      columns.map((row) => row[k]!),
    ),
  )
  if (whitened.some((column) => !column)) return undefined
  const normal = Array.from({ length: size }, (_, k) =>
    Array.from({ length: size }, (_, l) => sum(columns.map((row, i) => row[k]! * whitened[l]![i]!))),
  )
  const right = Array.from({ length: size }, (_, k) =>
    sum(ratings.map((each, i) => whitened[k]![i]! * each.adjusted)),
  )
  const unit = Array.from({ length: size }, (_, k) => (k === size - 1 ? 1 : 0))
  const [solution, inverse] = [solveDense(normal, right), solveDense(normal, unit)]
  return solution && inverse && { value: solution[size - 1]!, se: Math.sqrt(inverse[size - 1]!) }
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

function solveDense(matrix: number[][], right: number[]): number[] | undefined {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let k = 0; k < rows.length; k++) {
    const pivot = rows.slice(k).reduce((best, row) => (Math.abs(row[k]!) > Math.abs(best[k]!) ? row : best))
    if (Math.abs(pivot[k]!) < 1e-7) return undefined
    rows.splice(rows.indexOf(pivot), 1)
    rows.splice(k, 0, pivot)
    for (const row of rows)
      if (row !== pivot) {
        const factor = row[k]! / pivot[k]!
        for (let column = k; column <= rows.length; column++) row[column]! -= factor * pivot[column]!
      }
  }
  return rows.map((row, k) => row[rows.length]! / row[k]!)
}

test('the slope is that of generalised least squares on the dense covariance', () => {
  fc.assert(
    fc.property(someRatings, (ratings) => {
      const dense = denseSlope(ratings)
      const fit = fitGrowth(ratings, { today, knot: null })
      if (!dense || !fit) return
      near(fit.slope.value, dense.value, 1e-6)
      near(fit.slope.se, dense.se, 1e-6)
    }),
    { numRuns: 1000 },
  )
})

test('the order of ratings changes nothing, and moving all of them up moves no slope', () => {
  fc.assert(
    fc.property(someRatings, (ratings) => {
      const fit = fitGrowth(ratings, { today, knot: 4 })
      const turned = fitGrowth(ratings.toReversed(), { today, knot: 4 })
      const lifted = fitGrowth(
        ratings.map((rating) => ({ ...rating, adjusted: rating.adjusted + 2 })),
        { today, knot: 4 },
      )
      if (!fit?.bend || fit.bend.se > 100) return
      near(turned?.bend?.value ?? NaN, fit.bend.value, 1e-6)
      near(lifted?.slope.value ?? NaN, fit.slope.value, 1e-6)
      near(lifted?.bend?.value ?? NaN, fit.bend.value, 1e-6)
    }),
    { numRuns: 2000 },
  )
})
