import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { upperQuantile } from '../distributions/normal.ts'
import { daysToRun } from './duration.ts'
import { fisherExact } from './fisher-exact.ts'
import { goldenRows } from './golden-rows.world.ts'
import {
  agrestiCaffoDifference,
  correctedDifference,
  newcombeDifference,
  oddsRatio,
  rateRatio,
  relativeChange,
  waldDifference,
  waldRate,
  wilsonRate,
} from './proportion-intervals.ts'
import {
  arcsineEffect,
  powerForEffect,
  powerForMeans,
  powerForRates,
  unitsForEffect,
  unitsForMeans,
  unitsForRates,
} from './sample-size.ts'
import { checkSplit } from './split-check.ts'
import { compareProportions, type Proportion } from './two-proportions.ts'
import { meanInterval, pooledT, welch } from './two-means.ts'

const z95 = upperQuantile(0.025)

function near(value: number, reference: number, allowed = 1e-6): void {
  const off = Math.abs(value - reference)
  assert.ok(off <= allowed * Math.abs(reference), `${value} is not ${reference}`)
}

describe('R gives the same', () => {
  const experiments = goldenRows('ab_golden.csv')
  const designs = goldenRows('power_golden.csv')

  it('two proportions, Yates, Wald interval, Fisher and split check on 400 experiments', (t) => {
    if (!experiments) return t.diagnostic('shared/reference is absent: only our own cases below were run')
    assert.equal(experiments.length, 400)
    for (const { x1 = 0, n1 = 0, x2 = 0, n2 = 0, ...is } of experiments) {
      const [first, second] = [
        { count: x1, n: n1 },
        { count: x2, n: n2 },
      ] as const
      const { p } = compareProportions(first, second)
      near(p.pooled, is['p_pooled'] ?? 0)
      near(p.corrected, is['p_yates'] ?? 0)
      const interval = waldDifference(first, second, z95)
      assert.ok(
        Math.abs(interval.low - (is['lo'] ?? 0)) < 1e-9 && Math.abs(interval.high - (is['hi'] ?? 0)) < 1e-9,
      )
      if (!Number.isNaN(is['p_fisher'])) near(fisherExact(first, second).twoSided, is['p_fisher'] ?? 0)
      const split = checkSplit([n1, n2]).p
      if (is['srm_p']) near(split, is['srm_p'])
      else assert.ok(split < 1e-300)
    }
  })

  it('sample size for two rates in 28 designs', (t) => {
    if (!designs) return t.diagnostic('shared/reference is absent: only our own cases below were run')
    assert.equal(designs.length, 28)
    for (const { base = 0, mde_rel = 0, n_per_arm } of designs)
      assert.equal(Math.ceil(unitsForRates(base, base * (1 + mde_rel))), n_per_arm)
  })
})

describe('comparing two proportions', () => {
  const control = { count: 136, n: 2519 }
  const treatment = { count: 160, n: 2481 }

  it('gives the p of each usual test (scipy 1.17)', () => {
    const { p, z, difference } = compareProportions(control, treatment)
    near(p.pooled, 0.11570875426938843)
    near(p.likelihood, 0.1155605118330636)
    near(fisherExact(control, treatment).twoSided, 0.1194540494815527)
    near(difference, 160 / 2481 - 136 / 2519)
    assert.ok(z.corrected < z.pooled && z.corrected > 0)
  })

  it('takes Fisher exactly on small tables', () => {
    near(fisherExact({ count: 3, n: 12 }, { count: 8, n: 12 }).twoSided, 0.09953271926619617)
    near(fisherExact({ count: 0, n: 30 }, { count: 5, n: 30 }).twoSided, 0.052185548617305996)
    const { more, fewer } = fisherExact({ count: 0, n: 30 }, { count: 5, n: 30 })
    near(fewer, 1)
    near(more, 0.052185548617305996 / 2)
  })

  const arm = fc
    .integer({ min: 5, max: 400 })
    .chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 1, max: n - 1 }) }))

  it('turns its sign, and nothing else, when the arms change places', () => {
    fc.assert(
      fc.property(arm, arm, (a: Proportion, b: Proportion) => {
        const [there, back] = [compareProportions(a, b), compareProportions(b, a)]
        for (const test of ['pooled', 'unpooled', 'corrected', 'likelihood'] as const) {
          assert.ok(Math.abs(there.z[test] + back.z[test]) < 1e-9)
          assert.ok(Math.abs(there.p[test] - back.p[test]) < 1e-9)
        }
        near(fisherExact(a, b).twoSided, fisherExact(b, a).twoSided, 1e-8)
      }),
    )
  })

  it('never lets a correction take the difference past zero', () => {
    assert.equal(compareProportions({ count: 10, n: 20 }, { count: 10, n: 20 }).p.corrected, 1)
    assert.ok(compareProportions({ count: 10, n: 20 }, { count: 11, n: 20 }).z.corrected < 1e-12)
  })

  it('every interval of the difference holds the difference, and grows with the confidence', () => {
    const methods = [waldDifference, correctedDifference, newcombeDifference]
    fc.assert(
      fc.property(arm, arm, (a: Proportion, b: Proportion) => {
        for (const method of methods) {
          const [narrow, wide] = [method(a, b, 1.645), method(a, b, 2.576)]
          const difference = b.count / b.n - a.count / a.n
          assert.ok(narrow.low <= difference && difference <= narrow.high)
          assert.ok(wide.low <= narrow.low && narrow.high <= wide.high)
        }
      }),
    )
  })

  it("agrees with Newcombe's published example, 56 of 70 against 48 of 80", () => {
    const { low, high } = newcombeDifference({ count: 48, n: 80 }, { count: 56, n: 70 }, z95)
    assert.deepEqual([low.toFixed(4), high.toFixed(4)], ['0.0524', '0.3339'])
  })

  it('gives ratios on the log scale around the ratio', () => {
    const ratio = rateRatio(control, treatment, z95)
    near(Math.sqrt(ratio.low * ratio.high), 160 / 2481 / (136 / 2519), 1e-12)
    const odds = oddsRatio(control, treatment, z95)
    near(Math.sqrt(odds.low * odds.high), (160 * (2519 - 136)) / ((2481 - 160) * 136), 1e-12)
    const change = relativeChange(control, treatment, z95)
    near((change.low + change.high) / 2, 160 / 2481 / (136 / 2519) - 1, 1e-12)
    assert.ok(change.low < ratio.low - 1 && change.high < ratio.high - 1)
  })

  it('gives intervals of one rate that differ little where there is much', () => {
    const [wald, wilson] = [
      waldRate({ count: 4000, n: 10000 }, z95),
      wilsonRate({ count: 4000, n: 10000 }, z95),
    ]
    assert.ok(Math.abs(wald.low - wilson.low) < 1e-4 && Math.abs(wald.high - wilson.high) < 1e-4)
    assert.ok(wilsonRate({ count: 0, n: 20 }, z95).high > 0.1)
    assert.ok(agrestiCaffoDifference({ count: 0, n: 9 }, { count: 0, n: 9 }, z95).high > 0)
  })
})

describe('comparing two means', () => {
  it('gives the t and p of Welch and of Student (scipy 1.17)', () => {
    const [first, second] = [
      { mean: 12.3, sd: 3.9, n: 480 },
      { mean: 12.9, sd: 4.1, n: 500 },
    ] as const
    near(welch(first, second).t, 2.347846614060602)
    near(welch(first, second).p, 0.019080777963029052)
    near(pooledT(first, second).p, 0.01920310470876715)
    near(welch({ mean: 2.2, sd: 0.6, n: 9 }, { mean: 3.1, sd: 1.9, n: 12 }).p, 0.14580978247481458)
  })

  it('gives an interval that touches zero exactly where p is one less the confidence', () => {
    const test = welch({ mean: 10, sd: 2, n: 40 }, { mean: 11, sd: 3, n: 35 })
    assert.ok(Math.abs(meanInterval(test, 1 - test.p).low) < 1e-9)
  })
})

describe('checking a split', () => {
  it('finds what a teaching page got wrong: 1,512,488 against 1,487,512 is not one in ten million', () => {
    assert.equal(checkSplit([1512488, 1487512]).p.toPrecision(2), '3.9e-47')
  })

  it('holds the counts against planned shares', () => {
    assert.ok(checkSplit([9000, 1000], [90, 10]).p > 0.999)
    assert.ok(checkSplit([9000, 1000]).p < 1e-300)
    assert.deepEqual(checkSplit([10, 20, 30], [1, 2, 3]).expected, [10, 20, 30])
    assert.equal(checkSplit([10, 20, 30]).df, 2)
  })
})

describe('planning an experiment', () => {
  it('gives the units of pwr.2p.test and pwr.t.test (mpmath, scipy)', () => {
    near(unitsForEffect(arcsineEffect(0.05, 0.055)), 31217.4234303597984)
    near(unitsForEffect(arcsineEffect(0.3, 0.36), { alpha: 0.01, power: 0.9, sides: 2 }), 1824.2258259882)
    near(unitsForMeans(0.2), 393.40569501974187)
    near(unitsForMeans(0.5), 63.76561019095224)
    near(unitsForMeans(0.5, { alpha: 0.05, power: 0.9, sides: 2 }), 85.03128413735529)
    near(unitsForMeans(1.2), 11.942257456584828)
  })

  it('comes back to the power it was asked for', () => {
    const rate = fc.double({ min: 0.02, max: 0.9, noNaN: true })
    const power = fc.double({ min: 0.5, max: 0.95, noNaN: true })
    fc.assert(
      fc.property(
        rate,
        fc.constantFrom(0.05, 0.1),
        power,
        fc.constantFrom(1 as const, 2 as const),
        (base, lift, power, sides) => {
          const design = { alpha: 0.05, power, sides }
          const target = base * (1 + lift)
          near(powerForRates([base, target], unitsForRates(base, target, design), design), power, 1e-9)
          const h = arcsineEffect(base, target)
          near(powerForEffect(h, unitsForEffect(h, design), design), power, 1e-9)
        },
      ),
    )
    near(powerForMeans(0.5, unitsForMeans(0.5)), 0.8, 1e-9)
  })

  it('asks for fewer units on one side, and for more with more power', () => {
    const units = (sides: 1 | 2, power: number): number =>
      unitsForRates(0.05, 0.06, { alpha: 0.05, power, sides })
    assert.ok(units(1, 0.8) < units(2, 0.8) && units(2, 0.8) < units(2, 0.9))
    assert.ok(unitsForMeans(0.4, { alpha: 0.05, power: 0.8, sides: 1 }) < unitsForMeans(0.4))
  })

  it('counts whole days of traffic', () => {
    assert.equal(daysToRun(31234, 2, 5000), 13)
    assert.equal(daysToRun(5000, 2, 5000), 2)
  })
})
