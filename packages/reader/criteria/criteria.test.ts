import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type ArtifactKind, artifactKinds, criteria } from '@earned/framework'
import { wholeText } from '../cases/texts.world.ts'
import { stuffedForms, stuffedLists, stuffedProse } from '../cases/silly/prose.ts'
import { read } from '../reading/read.ts'
import { looks } from './criteria-of.ts'
import type { Level } from './earned.ts'

const levels = (text: string, kind: ArtifactKind): Record<string, Level> =>
  Object.fromEntries(read(text, { kind }).criteria.map(({ id, level }) => [id, level]))
const sum = (text: string, kind: ArtifactKind): number =>
  Object.values(levels(text, kind)).reduce<number>(
    (total, level) => total + (typeof level === 'number' ? level : 0),
    0,
  )
const met = (text: string, kind: ArtifactKind): number =>
  Object.values(levels(text, kind)).filter((level) => typeof level === 'number' && level >= 2).length

/** The document without the part of a line or the section that matches. */
const cut = (text: string, what: RegExp): string => text.replace(what, '')
const section = (name: string): RegExp => new RegExp(`## ${name}[^]*?(?=\\n## |$)`)

describe('the criteria of a kind', () => {
  for (const kind of artifactKinds) {
    test(`${kind}: every criterion a program can look at is looked at, the others are asked of people`, () => {
      for (const { id, checks } of criteria[kind].criteria)
        assert.equal(
          looks[kind][id] === undefined,
          checks.every((check) => check === 'H'),
          id,
        )
      assert.deepEqual(
        Object.keys(looks[kind]).filter((id) => !criteria[kind].criteria.some((one) => one.id === id)),
        [],
      )
    })

    test(`${kind}: a whole document of ours meets nearly all of them, and shows with what`, () => {
      const text = wholeText(kind)
      const reading = read(text, { kind })
      const weighed = reading.criteria.filter(({ level }) => typeof level === 'number')
      const low = weighed.filter(({ level }) => typeof level === 'number' && level < 2)
      assert.deepEqual(
        low.map(({ id, level }) => [id, level]),
        [],
      )
      for (const { id, level, spans } of weighed) {
        assert.ok(level === 0 || spans.length > 0, id)
        for (const { start, end } of spans) assert.ok(end > start && end <= text.length, id)
      }
    })

    test(`${kind}: an empty text and a page of headings earn nothing`, () => {
      const headings = wholeText(kind)
        .split('\n')
        .filter((line) => line.startsWith('#'))
        .join('\n\n')
      assert.equal(sum('', kind), 0)
      assert.ok(sum(headings, kind) <= 1, JSON.stringify(levels(headings, kind)))
    })

    test(`${kind}: the order of its sections does not change what it earns`, () => {
      if (kind === 'prd' || kind === 'slides' || kind === 'experiment' || kind === 'product_note') return
      const [head = '', ...rest] = wholeText(kind).split(/^(?=## )/m)
      const turned =
        head +
        rest
          .toReversed()
          .map((one) => `${one.trim()}\n\n`)
          .join('')
      assert.deepEqual(levels(turned, kind), levels(wholeText(kind), kind))
    })
  }

  const removals: [ArtifactKind, RegExp, string][] = [
    ['prd', section('Non-goals'), 'prd-07'],
    ['prd', section('Goals'), 'prd-05'],
    ['prd', section('Guardrails'), 'prd-06'],
    ['prd', section('Edge cases'), 'prd-10'],
    ['prd', section('Acceptance criteria'), 'prd-09'],
    ['prd', section('Open questions'), 'prd-11'],
    ['strategy', section('What we are not doing'), 'strategy-04'],
    ['strategy', section('Alternatives considered'), 'strategy-10'],
    ['experiment', section('Hypothesis'), 'experiment-02'],
    ['experiment', section('Next steps'), 'experiment-15'],
    ['gtm', section('Pricing'), 'gtm-04'],
    ['launch_plan', section('Readiness'), 'launch_plan-07'],
    ['legal_brief', section('Special cases'), 'legal_brief-06'],
    ['design_brief', section('Constraints'), 'design_brief-06'],
    ['ranking', section('What would change the order'), 'ranking-10'],
    ['iteration_plan', section('Dependencies'), 'iteration_plan-09'],
    ['product_note', section('Known issues'), 'product_note-08'],
  ]
  for (const [kind, what, id] of removals)
    test(`${id} falls when its section goes, and no other criterion rises`, () => {
      const [before, after] = [levels(wholeText(kind), kind), levels(cut(wholeText(kind), what), kind)]
      assert.ok(Number(after[id]) < Number(before[id]), `${String(before[id])} -> ${String(after[id])}`)
      for (const one of Object.keys(before))
        assert.ok(Number(after[one]) <= Number(before[one]) || Number.isNaN(Number(before[one])), one)
    })

  test('a metric earns 1 by name, 2 with a target, 3 with baseline, target and date together', () => {
    const goals = (line: string): Level => levels(`# PRD\n\n## Goals\n\n${line}\n`, 'prd')['prd-05'] ?? 0
    assert.equal(goals('- Share of baskets that come back'), 1)
    assert.equal(goals('- Share of baskets that come back: above 63%'), 2)
    assert.equal(goals('- Share of baskets that come back from 57% to 63% by December'), 3)
    assert.equal(goals('- Be loved'), 0)
  })

  test('a table gives baseline, target and date by its columns', () => {
    const table =
      '| Metric | Baseline | Target | By |\n|---|---|---|---|\n| Conversion | 3% | 4% | 2026 Q4 |\n'
    assert.equal(levels(`# PRD\n\n## Goals\n\n${table}`, 'prd')['prd-05'], 3)
    assert.equal(levels(`# PRD\n\n## Goals\n\n${table.replace('| 3% ', '| — ')}`, 'prd')['prd-05'], 2)
  })

  test('in a language the reader does not know, criteria are unknown and not missed', () => {
    const german = `# PRD\n\n## Problem\n\n${'Wir behalten den Korb für dreißig Tage, damit er noch da ist. '.repeat(9)}`
    const found = new Set(Object.values(levels(german, 'prd')))
    assert.deepEqual(found, new Set(['unknown', 'ask']))
  })
})

describe('honesty', () => {
  const real = wholeText('prd')
  for (const [name, text] of Object.entries({ stuffedProse, stuffedLists, stuffedForms }))
    test(`${name}: nonsense under every heading earns at most a fifth of what a real document earns`, () => {
      assert.ok(sum(text, 'prd') <= 0.2 * sum(real, 'prd'), `${sum(text, 'prd')} of ${sum(real, 'prd')}`)
      assert.ok(met(text, 'prd') <= 0.2 * met(real, 'prd'))
    })

  test('the reading says which sections it left out for that', () => {
    const { coverage } = read(stuffedProse, { kind: 'prd' })
    assert.ok(coverage.withoutSubstance.length >= 14)
    assert.deepEqual(read(real, { kind: 'prd' }).coverage.withoutSubstance, [])
  })

  test('one stuffed section does not take the rest of a real document down', () => {
    const risky = real.replace(
      section('Risks and assumptions'),
      '## Risks and assumptions\n\nRisks include stakeholder risks with mitigation for each risk, and assumptions assume that dependencies depend on alignment.\n',
    )
    assert.equal(read(risky, { kind: 'prd' }).coverage.withoutSubstance.length, 1)
    assert.ok(sum(risky, 'prd') >= sum(real, 'prd') - 3)
  })
})
