import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { type ArtifactKind, artifactKind } from '@earned/framework'
import { checkNumbers } from './check-numbers.ts'
import type { NumberRule } from './finding.ts'

const folder = new URL('../../../docs/method/numbers/', import.meta.url)

/** Every rule of this floor; a key too many or too few does not compile. */
const ruleIds: Record<NumberRule, true> = {
  'stat.p-mismatch': true,
  'stat.ci-mismatch': true,
  'stat.decision-conflict': true,
  'stat.srm': true,
  'stat.statistic': true,
  'stat.power': true,
  'stat.duration': true,
  'stat.grim': true,
  'num.rate': true,
  'num.lift': true,
  'num.pp-vs-percent': true,
  'num.total': true,
  'num.share-sum': true,
  'num.count-mismatch': true,
  'num.formula': true,
  'num.summary-vs-table': true,
  'rank.score': true,
  'rank.order': true,
  'plan.capacity': true,
  'launch.dates': true,
  'date.conflict': true,
}

/** The fenced examples under a heading of a page. */
function examplesUnder(text: string, heading: string): string[] {
  let under = ''
  return [...text.matchAll(/^## (.+)$|^```markdown\n([^]*?)\n```$/gm)].flatMap(([, title, example]) => {
    if (title !== undefined) under = title
    return example !== undefined && under === heading ? [example] : []
  })
}

describe('the pages of the rules about numbers', () => {
  const index = readFileSync(new URL('index.md', folder), 'utf8')

  for (const rule of Object.keys(ruleIds)) {
    const text = readFileSync(new URL(`${rule}.md`, folder), 'utf8')
    const named = /read as kind `(\w+)`/.exec(text)?.[1]
    const kind: ArtifactKind | undefined = named ? artifactKind.parse(named) : undefined
    const foundIn = (example: string): string[] =>
      checkNumbers(example, undefined, { kind }).findings.map((finding) => finding.rule)

    it(`${rule} says what, why, from where, and is listed`, () => {
      for (const part of [
        `# ${rule}: `,
        '## What it recomputes',
        '## Why',
        'Source: ',
        '## What it leaves alone',
      ])
        assert.ok(text.includes(part), part)
      assert.ok(index.includes(`(${rule}.md)`))
    })
    for (const example of examplesUnder(text, 'Found'))
      it(`${rule} finds its page's example: ${example.slice(0, 70)}`, () =>
        assert.ok(foundIn(example).includes(rule), foundIn(example).join()))
    for (const example of examplesUnder(text, 'Near-misses'))
      it(`${rule} leaves its page's near-miss alone: ${example.slice(0, 70)}`, () =>
        assert.deepEqual(foundIn(example), []))
    it(`${rule} has examples of both`, () => {
      assert.ok(examplesUnder(text, 'Found').length > 0 && examplesUnder(text, 'Near-misses').length > 1)
    })
  }

  it('are one for each rule, and no other', () => {
    const pages = readdirSync(folder).filter((file) => file !== 'index.md')
    assert.deepEqual(
      pages.toSorted(),
      Object.keys(ruleIds)
        .map((rule) => `${rule}.md`)
        .toSorted(),
    )
  })
})
