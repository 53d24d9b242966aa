import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { wholeText } from '../cases/texts.world.ts'
import { read } from './read.ts'

const rules = (text: string): string[] =>
  read(text, { language: 'en' }).findings.map(({ rule, quote }) => `${rule} ${quote}`)

describe('a finding answered in the text', () => {
  test('is set aside with the reason, and stays to be seen', () => {
    const { findings, suppressed } = read(
      '<!-- earned-ignore W1: measured in the annex -->\nThe page must be fast.\n',
      { language: 'en' },
    )
    assert.deepEqual(findings, [])
    assert.deepEqual(
      suppressed.map(({ finding, reason }) => [finding.rule, finding.quote, reason]),
      [['W1', 'fast', 'measured in the annex']],
    )
  })

  test('without a reason is not set aside', () => {
    assert.deepEqual(rules('<!-- earned-ignore W1 -->\n\nThe page must be fast.\n'), ['W1 fast'])
    assert.deepEqual(rules('<!-- earned-ignore W1: -->\n\nThe page must be fast.\n'), ['W1 fast'])
  })

  test('is answered for the next block only', () => {
    assert.deepEqual(
      rules('<!-- earned-ignore W1: see annex -->\n\nThe page must be fast.\n\nThe list must be fast.\n'),
      ['W1 fast'],
    )
  })

  test('is answered inside its own block too', () => {
    assert.deepEqual(
      rules('The page must be fast. <!-- earned-ignore W1: see annex -->\n\nThe list must be quick.\n'),
      ['W1 quick'],
    )
  })

  test('before a heading is answered for the whole section, those inside it included', () => {
    const text =
      '<!-- earned-ignore W1, C4: a sketch -->\n\n## One\n\nThe page must be fast.\n\n### Two\n\nPrice: TBD\n\n## Three\n\nThe list must be quick.\n'
    assert.deepEqual(rules(text), ['W1 quick'])
  })

  test('of another rule is not set aside', () => {
    assert.deepEqual(rules('<!-- earned-ignore W2: see annex -->\n\nThe page must be fast.\n'), ['W1 fast'])
  })

  test('about a missing thing is answered from anywhere, by its name', () => {
    const bare = wholeText('prd').replace(/## Risks and assumptions[^]*?(?=## Dependencies)/, '')
    const answered = `${bare}\n<!-- earned-ignore C1/risks: kept in the register -->\n`
    assert.deepEqual(
      read(bare).findings.map(({ rule }) => rule),
      ['C1'],
    )
    assert.deepEqual(read(answered).findings, [])
    assert.equal(read(answered).suppressed[0]?.reason, 'kept in the register')
  })
})
