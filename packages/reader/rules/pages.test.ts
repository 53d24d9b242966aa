import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { type ArtifactKind, artifactKind, artifactKinds, criteria } from '@earned/framework'
import { read } from '../reading/read.ts'
import { rules } from './all.ts'

const method = new URL('../../../docs/method/', import.meta.url)
const page = (path: string): string => readFileSync(new URL(path, method), 'utf8')

/** The fenced examples under a heading of a page; a heading inside a fence is part of its example. */
function examplesUnder(text: string, heading: string): string[] {
  const fenced = [...text.matchAll(/^## (.+)$|^(```|~~~~)markdown\n([^]*?)\n\2$/gm)]
  let under = ''
  return fenced.flatMap((hit) => {
    if (hit[1] !== undefined) under = hit[1]
    return hit[3] !== undefined && under === heading ? [hit[3]] : []
  })
}

describe('the pages of the rules', () => {
  for (const rule of rules) {
    const text = page(`rules/${rule.id.toLowerCase()}.md`)
    const kind = /read as kind `(\w+)`/.exec(text)?.[1]
    const known = {
      language: 'en',
      ...(kind ? { kind: artifactKind.parse(kind) satisfies ArtifactKind } : {}),
    }
    const found = (example: string): number =>
      read(example.replace(/[⟦⟧]/g, ''), known).findings.filter((finding) => finding.rule === rule.id).length

    test(`${rule.id} says what its rule says of itself`, () => {
      for (const part of [`# ${rule.id}: ${rule.title}`, rule.why, rule.source, rule.question])
        assert.ok(text.includes(part), part)
    })
    for (const example of examplesUnder(text, 'Found'))
      test(`${rule.id}: the page's example is found: ${example.slice(0, 60)}`, () =>
        assert.ok(found(example) > 0))
    for (const example of examplesUnder(text, 'Near-misses'))
      test(`${rule.id}: the page's near-miss is left alone: ${example.slice(0, 60)}`, () =>
        assert.equal(found(example), 0))
  }

  test('have examples of both kinds, but for what has to be tried on whole documents', () => {
    for (const { id } of rules) {
      if (id === 'C1' || id === 'X') continue
      const text = page(`rules/${id.toLowerCase()}.md`)
      assert.ok(
        examplesUnder(text, 'Found').length >= 5 && examplesUnder(text, 'Near-misses').length >= 5,
        id,
      )
    }
  })

  test('are all named on the index page, and no page stands without a rule', () => {
    const index = page('rules/index.md')
    const pages = readdirSync(new URL('rules/', method)).filter((name) => name !== 'index.md')
    assert.deepEqual(pages.toSorted(), rules.map(({ id }) => `${id.toLowerCase()}.md`).toSorted())
    for (const name of pages) assert.ok(index.includes(`(${name})`), name)
  })
})

describe('the pages of the criteria', () => {
  for (const kind of artifactKinds)
    test(`${kind}: every criterion stands on its page, in the framework's words`, () => {
      const text = page(`criteria/${kind.replaceAll('_', '-')}.md`)
      for (const { id, text: words } of criteria[kind].criteria)
        assert.ok(text.includes(`\`${id}\``) && text.replaceAll('\\|', '|').includes(words), id)
    })
})
