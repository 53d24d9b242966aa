import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { drillHonest, drillPlanted, type Fault } from './drill.world.ts'
import { phrasings } from './phrasings.world.ts'

/** The least share of planted faults that must be caught; `bench/numbers.drill.ts` runs the long form. */
const least: Record<Fault, number> = {
  'p over ten': 0.9,
  'significance flipped': 0.95,
  'n confused': 0.8,
  'p across .05': 0.9,
}

describe('a drill of simulated statements', () => {
  it('gives no false alarm in 2,000 honest ones, and checks nearly all of them', () => {
    const outcomes = drillHonest(20260301, 2000)
    const alarms = outcomes.filter(({ findings }) => findings.length > 0)
    assert.deepEqual(
      alarms.map(({ statement, findings }) => [statement.text, findings.map(({ rule }) => rule)]),
      [],
    )
    assert.ok(outcomes.filter(({ checked }) => checked).length >= 1990)
    assert.equal(new Set(outcomes.map(({ statement }) => statement.phrasing)).size, phrasings.length)
  })

  for (const [fault, share] of Object.entries(least) as [Fault, number][])
    it(`catches at least ${share * 100} % of: ${fault}`, () => {
      const outcomes = drillPlanted(fault, 7, 1500)
      const caught = outcomes.filter(({ findings }) => findings.length > 0).length / outcomes.length
      assert.ok(caught >= share, `${fault}: ${caught}`)
    })

  it('is the same for the same seed', () => {
    const texts = (seed: number): string[] => drillHonest(seed, 20).map(({ statement }) => statement.text)
    assert.deepEqual(texts(5), texts(5))
    assert.notDeepEqual(texts(5), texts(6))
  })
})
