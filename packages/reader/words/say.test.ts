import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { describe, test } from 'node:test'
import { corpusAbsent, corpusTexts } from '../cases/texts.world.ts'
import { read } from '../reading/read.ts'
import { rules } from '../rules/all.ts'
import { sought } from '../rules/c1/needs.ts'
import { numberRules } from '../rules/s/number-rules.ts'
import { inWords } from './sentences.ts'
import { say } from './say.ts'

const root = new URL('../../../', import.meta.url)

describe('a finding in words', () => {
  test('says what, why, by whose word, asks one question and names its page', (t) => {
    if (corpusTexts.length === 0) t.diagnostic(corpusAbsent)
    for (const { name, text } of corpusTexts)
      for (const finding of read(text).findings) {
        const { what, why, source, question, page } = say(finding)
        for (const part of [what, why, source, page]) assert.ok(part.length > 3, `${name} ${finding.rule}`)
        assert.match(question, /^[A-Z][^?]*\?$/)
        assert.doesNotMatch(what, /undefined|NaN|\[object/, `${name} ${finding.rule}: ${what}`)
        assert.ok(what.length < 320, what)
      }
  })

  test('of a missing thing says where it was looked for', () => {
    const said = say({
      rule: 'C1',
      severity: 'warning',
      spans: [],
      line: 1,
      quote: '',
      args: { need: 'risks', lookedFor: sought.risks.names, nearest: 'Dependencies' },
    })
    assert.equal(
      said.what,
      'Nothing about risks. Looked for Risks, Drawbacks or What could go wrong in headings, labels, columns and the text; nearest is “Dependencies”.',
    )
  })

  test('has a sentence for every thing that may be missing', () => {
    for (const need of Object.keys(sought))
      assert.doesNotMatch(
        say({
          rule: 'C1',
          severity: 'warning',
          spans: [],
          line: 1,
          quote: '',
          args: { need, lookedFor: ['x'], nearest: '' },
        }).what,
        new RegExp(`about (?:nongoals|lawful|proof)\\b`),
      )
  })

  test('of a rule nobody has words for is named, never dropped', () => {
    assert.equal(
      say({ rule: 'Z9', severity: 'question', spans: [], line: 1, quote: '', args: {} }).title,
      'Z9',
    )
  })

  test('joins things as people do', () => {
    assert.deepEqual(
      [inWords([]), inWords(['a']), inWords(['a', 'b']), inWords(['a', 'b', 'c'], 'or')],
      ['', 'a', 'a and b', 'a, b or c'],
    )
  })
})

describe('a rule', () => {
  for (const rule of [...rules, ...numberRules])
    test(`${rule.id} describes itself`, () => {
      assert.match(rule.question, /\?$/)
      assert.match(rule.why, /^[A-Z"“].*[.]$/)
      assert.ok(rule.title.length > 3 && rule.source.length > 3)
    })

  test('has an id of its own', () => {
    const ids = [...rules, ...numberRules].map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
  })

  for (const { id, page } of rules)
    test(`${id} has its page`, () => {
      assert.ok(existsSync(new URL(page, root)), page)
    })
})
