import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Comparison } from '../claims/comparison.ts'
import type { Split } from '../claims/split.ts'
import { layOut } from '../layout/lay-out.ts'
import type { Arm } from '../recompute/arms.ts'
import { findNumbers } from '../tokens/find-numbers.ts'
import { readArmColumns } from './arm-columns.ts'
import { readArmRows } from './arm-rows.ts'
import { readContingency } from './contingency.ts'
import { type Grid, gridOf } from './grid.ts'
import { armNamed, headingKind, isTotal } from './heading-kind.ts'
import { keyValueClauses } from './key-values.ts'

function gridsOf(text: string): { grids: Grid[]; prose: string } {
  const { prose, tables } = layOut(text)
  const tokens = findNumbers(prose)
  return { grids: tables.map((table) => gridOf(table, prose, tokens)), prose }
}

const arm = ({ rate, count, n }: Arm): string =>
  `${rate ? Number(rate.value.toPrecision(6)) : '?'} ${count?.value ?? '?'}/${n?.value ?? '?'}`
const say = ({ arms, ps, intervals, lifts, significance, ordered }: Comparison): string =>
  [
    `${arm(arms[0])} ${ordered ? '→' : '|'} ${arm(arms[1])}`,
    ...ps.map(({ relation, value }) => `p${relation}${value}`),
    ...intervals.map(
      ({ low, high, unit }) =>
        `${Number(low.value.toPrecision(6))}…${Number(high.value.toPrecision(6))} ${unit}`,
    ),
    ...lifts.map(({ number, unit }) => `lift ${Number(number.value.toPrecision(6))} ${unit}`),
    ...(significance ? [String(significance.significant)] : []),
  ].join('; ')
const splits = (of: Split[]): string[] => of.map(({ units }) => units.map(({ value }) => value).join('/'))

function read(text: string): { comparisons: string[]; splits: string[] } {
  const [grid] = gridsOf(text).grids
  assert.ok(grid)
  const rows = readArmRows(grid)
  const { comparisons, splits: found } = rows.comparisons.length > 0 ? rows : readArmColumns(grid)
  return { comparisons: comparisons.map(say), splits: splits(found) }
}

describe('tables whose rows are arms', () => {
  it('give a comparison of each arm with the control', () => {
    const text =
      '| Variant | Users | Conversions | CVR | Lift | p |\n|---|---|---|---|---|---|\n| Control | 1,003 | 42 | 4.2% | | |\n| B | 1,051 | 51 | 4.9% | +16% | < 0.5 |\n| C | 998 | 39 | 3.9% | -7% | 0.7 |'
    assert.deepEqual(read(text), {
      comparisons: [
        '0.042 42/1003 → 0.049 51/1051; p<0.5; lift 0.16 percent',
        '0.042 42/1003 → 0.039 39/998; p=0.7; lift -0.07 percent',
      ],
      splits: ['1003/1051/998'],
    })
  })

  it('leave the row of sums out, and find the control wherever it stands', () => {
    const text =
      '| Group | n | Rate |\n|---|---|---|\n| Treatment | 1,051 | 0.049 |\n| Control | 1,003 | 0.042 |\n| Total | 2,054 | 0.045 |'
    assert.deepEqual(read(text), {
      comparisons: ['0.042 ?/1003 → 0.049 ?/1051'],
      splits: ['1051/1003'],
    })
  })

  it('take cells that hold several numbers apart', () => {
    const text =
      '| Arm | Converted (%) | 95% CI | Significant? |\n|---|---|---|---|\n| A | 42/1,003 (4.2%) | | |\n| B | 51/1,051 (4.9%) | [0.1, 0.7] pp | No |'
    assert.deepEqual(read(text).comparisons, ['0.042 42/1003 → 0.049 51/1051; 0.001…0.007 points; false'])
  })

  it('are not seen where the rows are something else', () => {
    for (const text of [
      '| Country | Users | Rate |\n|---|---|---|\n| DE | 1,003 | 4.2% |\n| FR | 1,051 | 4.9% |\n| IT | 99 | 1% |',
      '| Variant | Colour |\n|---|---|\n| Control | red |\n| B | blue |',
      '| Option | Cost | Rate |\n|---|---|---|\n| Build | 5 | 4% |\n| Buy | 6 | 5% |',
    ])
      assert.deepEqual(read(text).comparisons, [])
  })
})

describe('tables whose columns are arms', () => {
  it('take units from the headings', () => {
    const text =
      '| Metric | Control (n=1,003) | Treatment (n=1,051) | Δ | p-value |\n|---|---|---|---|---|\n| Conversion | 4.2% | 4.9% | +0.7 pp | 0.44 |'
    assert.deepEqual(read(text), {
      comparisons: ['0.042 ?/1003 → 0.049 ?/1051; p=0.44; lift 0.007 points'],
      splits: ['1003/1051'],
    })
  })

  it('take units and counts from rows of their own, for the only rate', () => {
    const text =
      '| | Control | Treatment |\n|---|---|---|\n| Users | 1,003 | 1,051 |\n| Conversions | 42 | 51 |\n| Conversion rate | 4.2% | 4.9% |'
    assert.deepEqual(read(text), { comparisons: ['0.042 42/1003 → 0.049 51/1051'], splits: ['1003/1051'] })
  })

  it('give no units to several rates, which may have others', () => {
    const text =
      '| | Control | Treatment |\n|---|---|---|\n| Users | 1,003 | 1,051 |\n| Signup | 4.2% | 4.9% |\n| Paid | 2.2% | 2.9% |'
    assert.deepEqual(read(text).comparisons, ['0.042 ?/? → 0.049 ?/?', '0.022 ?/? → 0.029 ?/?'])
  })

  it('turn round where the treatment comes first', () => {
    assert.deepEqual(read('| | Treatment | Control |\n|---|---|---|\n| Rate | 4.9% | 4.2% |').comparisons, [
      '0.042 ?/? → 0.049 ?/?',
    ])
  })

  it('take no number of a heading that is a name', () => {
    assert.deepEqual(
      read('| Metric | A (gate 30) | B (gate 40) |\n|---|---|---|\n| Day 7 | 19.0% | 18.2% |'),
      {
        comparisons: ['0.19 ?/? → 0.182 ?/?'],
        splits: [],
      },
    )
  })

  it('are not seen with three arms', () => {
    assert.deepEqual(
      read('| | Control | B | C |\n|---|---|---|---|\n| Rate | 4.2% | 4.9% | 5% |').comparisons,
      [],
    )
  })
})

describe('headings', () => {
  it('say what stands under them', () => {
    const kinds = [
      'p',
      'p-value',
      'Users',
      '# users',
      'n',
      'Conversions',
      'CVR',
      'Conversion rate',
      'Lift',
      'Δ vs control',
      '95% CI',
      'Significant?',
      'Owner',
      'Top',
      'Relative change (%)',
    ]
    assert.deepEqual(kinds.map(headingKind), [
      'p',
      'p',
      'n',
      'n',
      'n',
      'count',
      'rate',
      'rate',
      'lift',
      'lift',
      'interval',
      'verdict',
      'other',
      'other',
      'lift',
    ])
  })

  it('name arms and sums', () => {
    const names = [
      'Control',
      'A',
      'Group A',
      'Variant B',
      'Treatment (new)',
      'B',
      'A/B test',
      'Mobile',
      'Baseline',
    ]
    assert.deepEqual(names.map(armNamed), [0, 0, 0, 1, 1, 1, undefined, undefined, 0])
    assert.deepEqual(['Total', '**Sum**', 'Overall', 'Totally', 'Subtotal'].map(isTotal), [
      true,
      true,
      true,
      false,
      true,
    ])
  })
})

describe('tables of keys and values', () => {
  it('are read as sentences with the offsets of the text', () => {
    const text = '| Metric | Value |\n|---|---|\n| Control rate | 4.2% |\n| p-value | 0.03 |'
    const { grids, prose } = gridsOf(text)
    const [clauses] = keyValueClauses(grids, prose)
    assert.deepEqual(
      clauses?.map((clause) => clause.text.replace(/\s+/g, ' ')),
      ['Metric : Value', 'Control rate : 4.2%', 'p-value : 0.03'],
    )
    assert.equal(text.slice(clauses?.[1]?.start, clauses?.[1]?.end), 'Control rate | 4.2%')
  })

  it('have two columns', () => {
    const { grids, prose } = gridsOf('| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |')
    assert.deepEqual(keyValueClauses(grids, prose), [])
  })
})

describe('tables of outcomes', () => {
  const table = (rows: string): Grid => {
    const [grid] = gridsOf(`|  | hit | miss | sum |\n|---|---|---|---|\n${rows}`).grids
    assert.ok(grid)
    return grid
  }

  it('give their row sums as a split without names', () => {
    const [split] = readContingency(
      table('| blue | 10 (5%) | 90 | 100 |\n| green | 20 | 85 | 105 |\n| sum | 30 | 175 | 205 |'),
    )
    assert.deepEqual([split?.units.map(({ value }) => value), split?.named], [[100, 105], false])
  })

  it('must add up, and divide by lot', () => {
    assert.deepEqual(
      readContingency(table('| blue | 10 | 90 | 101 |\n| green | 20 | 85 | 105 |\n| sum | 30 | 175 | 205 |')),
      [],
    )
    assert.deepEqual(
      readContingency(
        table('| mobile | 10 | 90 | 100 |\n| desktop | 20 | 85 | 105 |\n| sum | 30 | 175 | 205 |'),
      ),
      [],
    )
    assert.deepEqual(readContingency(table('| blue | 10 | 90 | 100 |\n| sum | 10 | 90 | 100 |')), [])
  })
})
