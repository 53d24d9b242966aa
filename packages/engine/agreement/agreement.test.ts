import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTooLittle } from '../evidence.ts'
import { evenReviewers, reviewWith } from '../level/level.world.ts'
import { krippendorffAlpha } from './alpha.ts'
import { intraclass } from './intraclass.ts'
import { kappa, quadraticKappa, weightedKappa } from './kappa.ts'
import { reviewerFit } from './reviewer-fit.ts'
import { varianceShares, type CrossedRating } from './variance-shares.ts'

const near = (is: number | undefined, should: number | undefined, tolerance = 1e-9) =>
  assert.ok(Math.abs((is ?? NaN) - (should ?? NaN)) <= tolerance, `${is} is not ${should}`)

test('reviewers who always agree have an alpha of 1, and agreement about nothing has none', () => {
  const rows = [
    [1, 2, 3],
    [1, 2, 3],
  ]
  for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
    assert.equal(krippendorffAlpha(rows, metric), 1)
  assert.equal(
    krippendorffAlpha([
      [2, 2],
      [2, 2],
    ]),
    undefined,
  )
  assert.equal(
    krippendorffAlpha([
      [1, null],
      [null, 2],
    ]),
    undefined,
  )
  assert.equal(krippendorffAlpha([]), undefined)
})

test('what only one reviewer rated says nothing of agreement', () => {
  const both = [
    [1, 2, 3, 3],
    [1, 3, 3, 2],
  ]
  const more = [
    [...both[0]!, 5, null],
    [...both[1]!, null, 0],
  ]
  near(krippendorffAlpha(more), krippendorffAlpha(both))
})

/** Alpha as its definition reads: mean squared distance within units over that between any two values. */
function naiveAlpha(rows: (number | null)[][]): number | undefined {
  const units = (rows[0] ?? [])
    .map((_, column) => rows.flatMap((row) => row[column] ?? []))
    .filter((unit) => unit.length > 1)
  const all = units.flat()
  const pairs = (values: number[]) =>
    values.flatMap((a, i) => values.flatMap((b, j) => (i === j ? [] : (a - b) ** 2)))
  const add = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
  const expected = add(pairs(all)) / (all.length * (all.length - 1))
  const observed = add(units.map((unit) => add(pairs(unit)) / (unit.length - 1))) / all.length
  return expected > 0 ? 1 - observed / expected : undefined
}

test('alpha is what its definition says', () => {
  const row = fc.array(fc.option(fc.nat({ max: 5 })), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), (rows) => {
      const [is, should] = [krippendorffAlpha(rows), naiveAlpha(rows)]
      if (should === undefined) assert.equal(is, undefined)
      else near(is, should)
    }),
    { numRuns: 3000 },
  )
})

test('kappa is 1 for perfect agreement, 0 for chance, and grows harsher with the distance when squared', () => {
  assert.equal(
    kappa([
      [3, 0],
      [0, 5],
    ]),
    1,
  )
  near(
    kappa([
      [1, 1],
      [1, 1],
    ]),
    0,
  )
  assert.equal(
    kappa([
      [4, 0],
      [0, 0],
    ]),
    undefined,
  )
  const close = [
    [4, 2, 0],
    [2, 4, 2],
    [0, 2, 4],
  ]
  const far = [
    [4, 0, 2],
    [2, 4, 2],
    [2, 0, 4],
  ]
  assert.ok((quadraticKappa(close) ?? 0) > (quadraticKappa(far) ?? 0))
  near(
    weightedKappa(close, [
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ]),
    kappa(close),
  )
})

test('kappa does not depend on whether counts or proportions are given', () => {
  const counts = [
    [30, 5, 2],
    [4, 20, 6],
    [1, 3, 29],
  ]
  near(kappa(counts), kappa(counts.map((row) => row.map((value) => value / 100))))
})

test('judges who differ only in strictness agree in the third form and not in the others', () => {
  const rows = [1, 2, 4, 5].map((level) => [level, level + 1])
  const found = intraclass(rows)
  near(found?.three.single.value, 1)
  assert.ok((found?.two.single.value ?? 1) < 0.99)
  assert.ok((found?.one.single.value ?? 1) < (found?.two.single.value ?? 0))
})

test('judges without any error have the interval that the smallest error tends to', () => {
  const exact = intraclass([1, 2, 4, 5].map((level) => [level, level + 1]))?.two.single
  const nearly = intraclass([1, 2, 4, 5].map((level, row) => [level, level + 1 + row * (row % 2) * 1e-6]))
    ?.two.single
  near(exact?.from, nearly?.from, 1e-4)
  near(exact?.to, nearly?.to, 1e-4)
  assert.ok(exact && exact.from < exact.value && exact.value < exact.to)
})

test('intraclass correlation needs two targets, two judges, no gaps and some difference', () => {
  assert.equal(intraclass([[1, 2]]), undefined)
  assert.equal(intraclass([[1], [2]]), undefined)
  assert.equal(intraclass([[1, 2], [1]]), undefined)
  assert.equal(
    intraclass([
      [2, 2],
      [2, 2],
    ]),
    undefined,
  )
})

test('each intraclass correlation lies within its interval, and the mean of judges agrees better than one', () => {
  const level = fc.double({ min: 0, max: 5, noNaN: true })
  const rows = fc.array(fc.array(level, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 8 })
  fc.assert(
    fc.property(rows, (data) => {
      const found = intraclass(data)
      if (!found) return
      for (const { single, mean } of [found.one, found.three]) {
        assert.ok(single.from <= single.value + 1e-9 && single.value <= single.to + 1e-9)
        if (single.value > 0) assert.ok(mean.value >= single.value - 1e-9)
      }
    }),
    { numRuns: 500 },
  )
})

/** Six people by four reviewers, no gaps: a person effect, a reviewer effect and something of their own. */
const complete: CrossedRating[] = [0, 1, 2, 3, 4, 5].flatMap((target) =>
  [0, 1, 2, 3].map((judge) => ({
    target,
    judge,
    value: target * 0.7 + [0, 0.9, -0.6, 0.3][judge]! + Math.sin(target * 5 + judge * 3) / 2,
  })),
)

test('without gaps the variances are those of the analysis of variance', () => {
  const found = varianceShares(complete)
  const rows = [0, 1, 2, 3, 4, 5].map((target) =>
    complete.filter((e) => e.target === target).map((e) => e.value),
  )
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const grand = mean(rows.flat())
  const squares = (values: number[]) => values.reduce((sum, value) => sum + (value - grand) ** 2, 0)
  const between = (4 * squares(rows.map(mean))) / 5
  const judges = (6 * squares([0, 1, 2, 3].map((judge) => mean(rows.map((row) => row[judge]!))))) / 3
  const rest = (squares(rows.flat()) - 5 * between - 3 * judges) / 15
  near(found?.rest, rest, 1e-6)
  near(found?.target, (between - rest) / 4, 1e-6)
  near(found?.judge, (judges - rest) / 6, 1e-6)
  near(found?.intercept, grand, 1e-9)
})

test('with gaps the effects still add up to nearly what was rated, and too few ratings tell nothing', () => {
  const found = varianceShares(complete.filter((_, place) => place % 7 !== 0))
  assert.ok(found && found.target > found.rest)
  near(
    [...(found?.targets ?? [])].reduce((sum, each) => sum + each, 0),
    0,
    1e-6,
  )
  assert.equal(varianceShares(complete.slice(0, 5)), undefined)
  assert.equal(varianceShares([]), undefined)
})

/** A reviewer beside three others who all say 3, on `axes` axes: their own ratings differ from it by `off`. */
function beside(off: (axis: number) => number, axes = 20) {
  return Array.from({ length: axes }, (_, axis) => ({
    severities: evenReviewers(4),
    ratings: [
      ...[1, 2, 3].flatMap((reviewer) => [reviewWith({ reviewer }), reviewWith({ reviewer })]),
      reviewWith({ level: 3 + off(axis) }),
    ],
  }))
}

test('a reviewer far from the others, back and forth, is erratic; one who never differs is too much alike', () => {
  const of = (off: (axis: number) => number) => {
    const fit = reviewerFit(0, beside(off), { today: 0 })
    assert.ok(!isTooLittle(fit))
    return fit
  }
  assert.equal(of((axis) => (axis % 2 === 0 ? 2 : -2)).verdict, 'erratic')
  assert.equal(of(() => 0).verdict, 'too_alike')
  assert.equal(of((axis) => (axis % 2 === 0 ? 1 : -1)).verdict, 'as_expected')
  assert.equal(of(() => 0).ratings, 20)
})

test('a strict reviewer who is as strict as they are known to be fits', () => {
  const strict = beside(() => -1).map((axis) => ({
    ...axis,
    severities: { ...axis.severities, mean: Float64Array.of(1, 0, 0, 0) },
  }))
  const fit = reviewerFit(0, strict, { today: 0 })
  const even = reviewerFit(
    0,
    beside(() => 0),
    { today: 0 },
  )
  assert.ok(!isTooLittle(fit) && !isTooLittle(even))
  near(fit.meanSquare, even.meanSquare)
})

test('fit needs twenty ratings of things that others rated too', () => {
  assert.deepEqual(
    reviewerFit(
      0,
      beside(() => 0, 19),
      { today: 0 },
    ),
    { cannotTell: 'ratings', have: 19, need: 20 },
  )
  const alone = Array.from({ length: 30 }, () => ({
    severities: evenReviewers(4),
    ratings: [reviewWith({})],
  }))
  assert.deepEqual(reviewerFit(0, alone, { today: 0 }), { cannotTell: 'ratings', have: 0, need: 20 })
})
