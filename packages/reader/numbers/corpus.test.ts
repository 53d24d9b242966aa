import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { checkNumbers } from './check-numbers.ts'
import type { ArtifactKind } from './finding.ts'

const folder = new URL('../../../../shared/corpus/', import.meta.url)
const kinds: Record<string, ArtifactKind> = {
  prd: 'prd',
  readout: 'experiment',
  strategy: 'strategy',
  gtm: 'gtm',
}

/** Every finding in the public corpus, each judged by hand against the document: file, rule, line, what is said and what is so. */
const judged = [
  // The headings say 14; the lists have 10 and 17 items.
  'prd--filedispatch-docs-prd.md num.count-mismatch 100 14 10',
  'prd--filedispatch-docs-prd.md num.count-mismatch 112 14 17',
  // 723 + 189 = 912 beside a column that comes to 1,025: a question, since the visitors are unique.
  'readout--requests-for-comments-public-2023-12-18-lior-2023-q4-content-results.md num.summary-vs-table 40 912 1025',
]

describe('the public corpus', () => {
  it('gives the findings that were judged right, and no other', (t) => {
    if (!existsSync(folder)) return t.diagnostic('shared/corpus is absent: nothing was read')
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
    const found = files.flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      const { findings } = checkNumbers(text, undefined, { kind: kinds[file.split('--')[0] ?? ''] })
      return findings.map(({ rule, spans, args }) => {
        const line = text.slice(0, spans[0]?.start).split('\n').length
        return [file, rule, line, args['printed'], args['value']].join(' ')
      })
    })
    assert.deepEqual(found.toSorted(), judged.toSorted())
    assert.ok(files.length >= 28)
  })

  it('gives no other number finding if every document is taken for an experiment readout', (t) => {
    if (!existsSync(folder)) return t.diagnostic('shared/corpus is absent: nothing was read')
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
    const all = files.flatMap(
      (file) =>
        checkNumbers(readFileSync(new URL(file, folder), 'utf8'), undefined, { kind: 'experiment' }).findings,
    )
    assert.equal(all.length, judged.length)
  })
})
