import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  around,
  exactly,
  holds,
  hull,
  joined,
  meet,
  minus,
  over,
  overlap,
  plus,
  times,
  widened,
} from './box.ts'
import { boxOf, countBox, type Printed, printed, roughBox, stepOf } from './printed.ts'

const number = (value: number, half: number, about = false): Printed => ({
  value,
  half,
  about,
  start: 0,
  end: 1,
})
const near = (a: number, b: number): void =>
  assert.ok(Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b)), `${a} is not ${b}`)

describe('boxes', () => {
  const end = fc.double({ min: -50, max: 50, noNaN: true })
  const box = fc.tuple(end, end).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
  const within = (of: { low: number; high: number }, at: number): number => of.low + (of.high - of.low) * at
  const share = fc.double({ min: 0, max: 1, noNaN: true })

  it('hold every result of what they hold', () => {
    fc.assert(
      fc.property(box, box, share, share, (a, b, s, t) => {
        const [x, y] = [within(a, s), within(b, t)]
        assert.ok(holds(widened(plus(a, b), 1e-9, 1e-9), x + y))
        assert.ok(holds(widened(minus(a, b), 1e-9, 1e-9), x - y))
        assert.ok(holds(widened(times(a, b), 1e-9, 1e-9), x * y))
        if (Math.abs(y) > 1e-6) assert.ok(holds(widened(over(a, b), 1e-9, 1e-9), x / y))
      }),
    )
  })

  it('meet exactly where they overlap', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const both = overlap(a, b)
        assert.equal(both !== undefined, meet(a, b))
        if (both)
          assert.ok(holds(a, both.low) && holds(b, both.low) && holds(a, both.high) && holds(b, both.high))
        assert.ok(holds(joined(a, b), a.low) && holds(joined(a, b), b.high))
      }),
    )
  })

  it('are made around, from one value and from several', () => {
    assert.deepEqual(around(4, 1), { low: 3, high: 5 })
    assert.deepEqual(exactly(2), { low: 2, high: 2 })
    assert.deepEqual(hull([3, -1, 2]), { low: -1, high: 3 })
    assert.deepEqual(over(exactly(1), { low: -1, high: 1 }), {
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    })
    assert.deepEqual(widened({ low: -1, high: 4 }, 0.5, 1), { low: -4, high: 7 })
  })
})

describe('what a printed number can have been', () => {
  it('is half of its last digit to each side if it was rounded', () => {
    const { low, high } = boxOf(number(4.2, 0.05), 'rounded')
    near(low, 4.15)
    near(high, 4.25)
  })

  it('is a whole last digit away from zero if it was cut off', () => {
    const { low, high } = boxOf(number(4.2, 0.05), 'cut')
    near(low, 4.2)
    near(high, 4.3)
    const negative = boxOf(number(-4.2, 0.05), 'cut')
    near(negative.low, -4.3)
    near(negative.high, -4.2)
  })

  it('is both where the hand is not known, and either sign at zero', () => {
    const { low, high } = boxOf(number(4.2, 0.05))
    near(low, 4.15)
    near(high, 4.3)
    near(boxOf(number(0, 0.05)).low, -0.1)
  })

  it('is twice as wide for "about"', () => near(boxOf(number(4.2, 0.05, true), 'rounded').low, 4.1))

  it('holds what was rounded or cut to it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, digits) => {
          const scale = 10 ** digits
          const shown = [Math.round(value * scale) / scale, Math.trunc(value * scale) / scale]
          for (const one of shown)
            assert.ok(holds(boxOf(number(one, 0.5 / scale)), value), `${value} as ${one}`)
        },
      ),
    )
  })

  it('comes in base units: percent, points and basis points are fractions', () => {
    const token = { start: 0, end: 1, noun: '', bound: 'exact', signed: false, role: 'rate' } as const
    near(printed({ ...token, value: 4.2, half: 0.05, unit: 'percent' }).value, 0.042)
    near(printed({ ...token, value: 40, half: 0.5, unit: 'basis-points' }).value, 0.004)
    assert.equal(printed({ ...token, value: 1.4, half: 0.05, unit: 'times' }).value, 1.4)
    assert.equal(printed({ ...token, value: 10, half: 0.5, unit: 'none', bound: 'about' }).about, true)
  })
})

describe('what a printed count can have been', () => {
  it('is itself, unless it is round or has a k', () => {
    assert.deepEqual(countBox(number(2519, 0.5)), { low: 2519, high: 2519 })
    assert.deepEqual(countBox(number(2510, 0.5)), { low: 2510, high: 2510 })
    assert.deepEqual(countBox(number(2500, 0.5)), { low: 2450, high: 2550 })
    assert.deepEqual(countBox(number(10_000, 0.5)), { low: 9500, high: 10_500 })
    assert.deepEqual(countBox(number(39_500, 50)), { low: 39_450, high: 39_550 })
    assert.deepEqual(countBox(number(2519, 0.5, true)), { low: 2519 - 251.9, high: 2519 + 251.9 })
  })

  it('is as exact as the counts beside it', () => {
    assert.deepEqual(countBox(number(10_000, 0.5), stepOf(number(10_050, 0.5))), {
      low: 10_000,
      high: 10_000,
    })
    assert.deepEqual(
      [
        stepOf(number(10_000, 0.5)),
        stepOf(number(2500, 0.5)),
        stepOf(number(7, 0.5)),
        stepOf(number(0, 0.5)),
      ],
      [10_000, 100, 1, 1],
    )
  })
})

describe('a share as people say it', () => {
  it('may be rounded to tens and fives where it is one', () => {
    assert.ok(holds(roughBox(number(0.6, 0.005)), 7 / 12))
    assert.ok(holds(roughBox(number(0.35, 0.005)), 0.37))
    assert.ok(!holds(roughBox(number(0.57, 0.005)), 7 / 12))
    assert.ok(!holds(roughBox(number(0.6, 0.0005)), 7 / 12))
  })
})
