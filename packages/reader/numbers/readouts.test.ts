import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkNumbers } from './check-numbers.ts'
import type { NumberRule } from './finding.ts'
import { readouts } from './readouts.world.ts'

type Name = keyof typeof readouts

const rulesOf = (text: string): NumberRule[] =>
  checkNumbers(text, undefined, { kind: 'experiment' }).findings.map(({ rule }) => rule)

/** One figure changed in a clean readout, and the rule that must see it. */
const slips: [Name, from: string, to: string, NumberRule][] = [
  ['report', '0.0036', '0.036', 'stat.p-mismatch'],
  ['report', '0.0036', '0.00036', 'stat.p-mismatch'],
  ['report', '11.99%', '11.09%', 'num.rate'],
  ['report', '1,852 |', '1,952 |', 'num.rate'],
  ['report', '+9.5%', '+12.5%', 'num.lift'],
  ['report', 'is statistically significant', 'is not statistically significant', 'stat.decision-conflict'],
  ['report', '[0.37 pp, 1.91 pp]', '[0.77 pp, 1.51 pp]', 'stat.ci-mismatch'],
  ['report', '[0.37 pp, 1.91 pp]', '[1.91 pp, 0.37 pp]', 'stat.ci-mismatch'],
  ['report', '(-7.5%)', '(-17.5%)', 'num.lift'],
  ['report', '(-7.5%)', '(-0.6%)', 'num.pp-vs-percent'],
  ['report', '25% faster', '45% faster', 'num.lift'],
  ['report', '= 53.6', '= 63.6', 'num.formula'],
  ['report', 'Referral | 21%', 'Referral | 31%', 'num.share-sum'],
  ['report', '(21 days)', '(28 days)', 'date.conflict'],
  ['report', '22 March 2026', '32 March 2026', 'date.conflict'],
  ['report', '12,000 visitors per arm', '2,000 visitors per arm', 'stat.power'],
  ['report', '14,212 | 1,704', '15,212 | 1,824', 'stat.srm'],
  ['memo', 'p = 0.12', 'p = 0.012', 'stat.p-mismatch'],
  ['memo', 'p = 0.12', 'p = 0.62', 'stat.p-mismatch'],
  ['memo', '(n = 20,131)', '(n = 40,131)', 'stat.p-mismatch'],
  ['memo', 'is not statistically significant', 'is statistically significant', 'stat.decision-conflict'],
  ['memo', '-0.10 pp to 0.86 pp', '0.10 pp to 0.66 pp', 'stat.ci-mismatch'],
  ['memo', 'lift is 6.1%', 'lift is 9.1%', 'num.lift'],
  ['memo', '15 of 24 users (63%)', '15 of 24 users (73%)', 'num.rate'],
  ['memo', 'Three things', 'Two things', 'num.count-mismatch'],
  ['memo', 'Friday, 17 April', 'Friday, 16 April', 'date.conflict'],
  ['memo', '= $80.76', '= $8.76', 'num.formula'],
  ['memo', '41 of 20,189 (0.2%)', '41 of 20,189 (2.0%)', 'num.rate'],
  ['list', '0.13', '0.013', 'stat.p-mismatch'],
  ['list', '(14.0%)', '(15.0%)', 'num.rate'],
  ['list', '-5.8% relative', '-15.8% relative', 'num.lift'],
  ['list', '-0.8 pp', '-1.8 pp', 'num.lift'],
  ['list', 'not significant', 'significant', 'stat.decision-conflict'],
  ['list', '2,192', '2,912', 'num.total'],
  ['list', '| 53 |', '| 43 |', 'num.total'],
  ['list', 'p = .40', 'p = .04', 'stat.statistic'],
  ['list', '(-0.6%)', '(-6%)', 'num.lift'],
  ['list', '8,117 sessions', '9,117 sessions', 'stat.srm'],
]

describe('a clean readout', () => {
  for (const name of Object.keys(readouts) as Name[]) {
    it(`gives no number finding, and most of it is checked: ${name}`, () => {
      const { findings, coverage } = checkNumbers(readouts[name], undefined, { kind: 'experiment' })
      assert.deepEqual(
        findings.map(({ rule, args }) => [rule, args]),
        [],
      )
      assert.ok(coverage.checked >= 4 && coverage.checked >= 0.6 * coverage.seen, JSON.stringify(coverage))
    })

    it(`gives none as any other kind either: ${name}`, () => {
      for (const kind of ['prd', 'slides', 'strategy', 'launch_plan', 'ranking', 'iteration_plan'] as const)
        assert.deepEqual(checkNumbers(readouts[name], undefined, { kind }).findings, [])
      assert.deepEqual(checkNumbers(readouts[name], undefined).findings, [])
    })
  }
})

describe('one slip in a clean readout is found', () => {
  for (const [name, from, to, rule] of slips)
    it(`${name}: ${from} as ${to}`, () => {
      assert.equal(readouts[name].split(from).length, 2, `${from} stands there once`)
      const rules = rulesOf(readouts[name].replace(from, to))
      assert.ok(rules.includes(rule), `${rule} is not among ${rules.join(', ') || 'nothing'}`)
    })
})

describe('the same readout in another dress', () => {
  const bare = (name: Name): NumberRule[] =>
    rulesOf(
      readouts[name].replace(
        slips.find(([of]) => of === name)?.[1] ?? '',
        slips.find(([of]) => of === name)?.[2] ?? '',
      ),
    )

  it('gives the same findings with HTML tables for tables of bars', () => {
    const wrong = readouts.report.replace('0.0036', '0.036')
    const rows = wrong.split('\n').filter((line) => line.startsWith('|') && !line.includes('--'))
    const html = rows.slice(0, 3).map(
      (line) =>
        `<tr>${line
          .split('|')
          .slice(1, -1)
          .map((cell) => `<td>${cell.trim()}</td>`)
          .join('')}</tr>`,
    )
    const start = wrong.indexOf('| Variant')
    const end = wrong.indexOf('\n\nThe lift')
    assert.deepEqual(
      rulesOf(`${wrong.slice(0, start)}<table>${html.join('\n')}</table>${wrong.slice(end)}`),
      bare('report'),
    )
  })

  it('gives the same findings with bold figures, other minus signs and no-break spaces', () => {
    const dress: ((text: string) => string)[] = [
      (text) => text.replace(/(?<=[ (])([\d,.]+%)/g, '**$1**'),
      (text) => text.replace(/-(?=\d)/g, '−'),
      (text) => text.replace(/(\d)%/g, '$1\u00a0%'),
      (text) => text.replace(/ = /g, '='),
    ]
    for (const name of Object.keys(readouts) as Name[])
      for (const change of dress) {
        const [, from = '', to = ''] = slips.find(([of]) => of === name) ?? []
        assert.deepEqual(rulesOf(change(readouts[name].replace(from, to))), bare(name), name)
        assert.deepEqual(rulesOf(change(readouts[name])), [])
      }
  })
})
