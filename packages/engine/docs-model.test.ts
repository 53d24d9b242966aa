import assert from 'node:assert/strict'
import { test } from 'node:test'
import { krippendorffAlpha } from './agreement/alpha.ts'
import { intraclass, type Coefficient } from './agreement/intraclass.ts'
import { quadraticKappa } from './agreement/kappa.ts'
import { workedExample } from './docs.world.ts'
import { isTooLittle } from './evidence.ts'
import { estimateLevel } from './level/estimate-level.ts'
import { readLevel } from './level/read-level.ts'
import type { ReviewRating } from './level/rounds.ts'
import { paceOf, slowingOf } from './pace/pace.ts'
import type { Estimate } from './readiness/readiness.ts'
import { estimateSeverities } from './severity/estimate-severities.ts'
import type { Pool } from './severity/pool.ts'
import { severitiesFrom } from './severity/severities.ts'
import { severitiesWithout } from './severity/without-person.ts'
import { strongOnTwo } from './ws/w-standing.ts'

/** Numbers on a page are rounded to the digits shown there. */
const near = (is: number | undefined, should: number | undefined) =>
  assert.ok(Math.abs((is ?? NaN) - (should ?? NaN)) <= 6e-4, `${is} is not ${should}`)
const allNear = (is: ArrayLike<number>, should: number[]) => {
  assert.equal(is.length, should.length)
  should.forEach((each, place) => near(is[place], each))
}

test('the worked example of docs/method/severity.md is what the engine answers', () => {
  const { expect, ...pool } = workedExample<
    Pool & {
      expect: { severities: number[]; poolMean: number; withoutPerson0: number[]; spread: number }
    }
  >('severity.md')
  const found = estimateSeverities(pool, { spreadSteps: 0 })
  allNear(found.mean, expect.severities)
  near(found.poolMean, expect.poolMean)
  allNear(severitiesWithout(0, found, [0, 1]).mean, expect.withoutPerson0)
  near(estimateSeverities(pool).severitySd, expect.spread)
})

test('the worked example of docs/method/level.md is what the engine answers', () => {
  const { severities, variance, today, ratings, expect } = workedExample<{
    severities: number[]
    variance: number
    today: number
    ratings: ReviewRating[]
    expect: {
      adjusted: number[]
      weights: number[]
      priorWeight: number
      mean: number
      variance: number
      cannotTell: string
    }
  }>('level.md')
  const rows = severities.map((_, r) => severities.map((_, s) => (r === s ? variance : 0)))
  const found = estimateLevel(ratings, severitiesFrom(severities, rows), { today })
  allNear(found.adjusted, expect.adjusted)
  allNear(found.weights, expect.weights)
  near(found.priorWeight, expect.priorWeight)
  near(found.mean, expect.mean)
  near(found.variance, expect.variance)
  const read = readLevel(found)
  assert.ok(isTooLittle(read) && read.cannotTell === expect.cannotTell)
})

test('the worked example of docs/method/ws.md is what the engine answers', () => {
  const { ws, expect } = workedExample<{
    ws: [Estimate, Estimate, Estimate]
    expect: { strong: number[]; each: string[]; twoProbability: number; two: string }
  }>('ws.md')
  const found = strongOnTwo(ws)
  allNear(found.strongProbability, expect.strong)
  assert.deepEqual(found.each, expect.each)
  near(found.twoProbability, expect.twoProbability)
  assert.equal(found.two, expect.two)
})

test('the worked example of docs/method/pace.md is what the engine answers', () => {
  const { today, quarters, risesBy, expect } = workedExample<{
    today: number
    quarters: number[]
    risesBy: number
    expect: { perQuarter: number; from: number; to: number; slowing: unknown }
  }>('pace.md')
  const ratings = quarters.flatMap((quarter) =>
    [0, 1].flatMap((reviewer) =>
      [0, 1].map((axis) => {
        const adjusted = 2 + axis + risesBy * quarter
        return { axis, reviewer, quarter, adjusted, severityVariance: 0.09 }
      }),
    ),
  )
  const pace = paceOf(ratings, today)
  assert.ok(!isTooLittle(pace))
  allNear([pace.perQuarter, pace.from, pace.to], [expect.perQuarter, expect.from, expect.to])
  assert.deepEqual(slowingOf(ratings, today), expect.slowing)
})

test('the worked example of docs/method/agreement.md is what the engine answers', () => {
  const { rows, table, expect } = workedExample<{
    rows: number[][]
    table: number[][]
    expect: { alpha: number; iccOne: Coefficient; iccMean: Coefficient; quadraticKappa: number }
  }>('agreement.md')
  near(krippendorffAlpha(rows), expect.alpha)
  near(quadraticKappa(table), expect.quadraticKappa)
  const things = (rows[0] ?? []).map((_, thing) => rows.map((row) => row[thing] ?? NaN))
  const { single, mean } = intraclass(things)?.two ?? assert.fail()
  allNear([single.value, single.from, single.to], [expect.iccOne.value, expect.iccOne.from, expect.iccOne.to])
  allNear([mean.value, mean.from, mean.to], [expect.iccMean.value, expect.iccMean.from, expect.iccMean.to])
})
