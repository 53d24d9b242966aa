import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArtifactKind } from '@earned/framework'
import { wholeText } from '../../cases/texts.world.ts'
import { read } from '../../reading/read.ts'
import { needsOf, sought } from './needs.ts'

const needsIn = (text: string, kind?: ArtifactKind): string[] =>
  read(text, kind ? { kind } : {})
    .findings.filter(({ rule }) => rule === 'C1')
    .map(({ args }) => String(args['need']))

/** The document without the sections whose heading matches. */
const without = (text: string, heading: RegExp): string =>
  text
    .split(/^(?=## )/m)
    .filter((section) => !heading.test(section.split('\n')[0] ?? ''))
    .join('')

/** Words that amount to nothing anybody looks for. */
const padding = `\n## Place\n\n${'The shop in Graz has a door of oak and a window to the street. '.repeat(15)}\n`

const removals: [ArtifactKind, RegExp, string][] = [
  ['prd', /Risks/, 'risks'],
  ['prd', /Non-goals/, 'nongoals'],
  ['prd', /Open questions/, 'questions'],
  ['strategy', /not doing/, 'nongoals'],
  ['strategy', /Risks/, 'risks'],
  ['experiment', /Hypothesis/, 'hypothesis'],
  ['design_brief', /Constraints/, 'constraints'],
  ['design_brief', /Out of scope/, 'nongoals'],
  ['launch_plan', /Rollback/, 'rollback'],
  ['legal_brief', /Vendors/, 'vendors'],
  ['iteration_plan', /Capacity/, 'capacity'],
  ['gtm', /Risks/, 'risks'],
]

describe('what a document of its kind lacks', () => {
  for (const [kind, heading, need] of removals)
    test(`${kind} without ${heading.source} lacks ${need}, and has it with it`, () => {
      const text = wholeText(kind) + padding
      const cut = without(text, heading)
      assert.ok(!needsIn(text, kind).includes(need))
      assert.ok(needsIn(cut, kind).includes(need), needsIn(cut, kind).join())
    })

  test('says where it looked and what comes nearest', () => {
    const cut = without(wholeText('prd'), /Risks/)
    const finding = read(cut).findings.find(({ args }) => args['need'] === 'risks')
    assert.ok(finding)
    assert.deepEqual(finding.args['lookedFor'], sought.risks.names)
    assert.equal(finding.args['nearest'], 'Dependencies')
    assert.equal(finding.quote, '## Dependencies')
  })

  test('points at the title where nothing comes near', () => {
    const text = `# PRD: bread\n\n## Problem\n\n${'Bakers cannot see what they sold yesterday. '.repeat(40)}`
    const finding = read(text, { kind: 'prd' }).findings.find(({ args }) => args['need'] === 'owner')
    assert.equal(finding?.quote, '# PRD: bread')
    assert.equal(finding?.args['nearest'], '')
  })

  test('a label, a column or a sentence is enough', () => {
    const base = `# PRD: bread\n\n## Problem\n\n${'Bakers cannot see what they sold yesterday. '.repeat(40)}\n\n`
    assert.ok(needsIn(base, 'prd').includes('owner'))
    for (const said of [
      '**Owner:** Ida Holm\n',
      '| Task | Owner |\n|---|---|\n| Bread | Ida Holm |\n',
      'Ask @ida about it.\n',
      'This page is owned by the help desk.\n',
    ])
      assert.ok(!needsIn(base + said, 'prd').includes('owner'), said)
  })

  test('an owner column that holds nothing is no owner', () => {
    const base = `# PRD: bread\n\n## Problem\n\n${'Bakers cannot see what they sold yesterday. '.repeat(40)}\n\n`
    assert.ok(needsIn(`${base}| Version | Author |\n|---|---|\n| 1 | — |\n`, 'prd').includes('owner'))
  })

  test('short texts, other languages and unsure kinds are not asked', () => {
    assert.deepEqual(needsIn('# PRD: bread\n\nBakers need it.\n', 'prd'), [])
    assert.deepEqual(
      needsIn(
        `# Notizen\n\n${'Wir behalten den Korb für dreißig Tage, damit er noch da ist. '.repeat(40)}`,
        'prd',
      ),
      [],
    )
    assert.deepEqual(needsIn(`# Notes\n\n${'Bakers cannot see what they sold yesterday. '.repeat(60)}`), [])
  })

  test('a specification is not asked for owner and dates, a record for nothing, a proposal for measures only', () => {
    const plain = { technical: false, proposal: false, record: false, roadmap: false }
    const keys = (kind: ArtifactKind, genre: Partial<typeof plain>): string[] =>
      needsOf(kind, { ...plain, ...genre }).map(([need]) => need)
    assert.ok(!keys('prd', { technical: true }).includes('owner'))
    assert.deepEqual(keys('prd', { record: true }), [])
    assert.deepEqual(keys('experiment', { proposal: true }), ['metrics'])
    assert.deepEqual(keys('iteration_plan', { roadmap: true }), [])
  })
})
