import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { artifactKinds } from '@earned/framework'
import { corpusAbsent, corpusTexts, wholeText, wholeTexts } from '../cases/texts.world.ts'
import { read, type Reading, reread } from './read.ts'

const told = ({ findings }: Reading): string[] =>
  findings.map(
    ({ rule, quote, severity }) => `${rule} ${severity} ${quote.replace(/\s+/g, ' ').trim().slice(0, 150)}`,
  )

describe('a reading', () => {
  for (const kind of artifactKinds)
    test(`finds nothing to say about our whole ${kind}, whether its kind is given or not`, () => {
      assert.deepEqual(told(read(wholeText(kind), { kind })), [])
      assert.deepEqual(told(read(wholeText(kind))), [])
    })

  test('is data: it survives being written down', () => {
    const reading = read(wholeText('prd'))
    assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading)
  })

  test('places every finding in the text, on its line, with its words', (t) => {
    if (corpusTexts.length === 0) t.diagnostic(corpusAbsent)
    for (const { name, text } of [...corpusTexts, ...wholeTexts])
      for (const { rule, spans, line, quote } of read(text).findings) {
        const [first] = spans
        assert.ok(first, name)
        for (const { start, end } of spans)
          assert.ok(0 <= start && start < end && end <= text.length, `${name} ${rule} ${start}-${end}`)
        assert.equal(line, text.slice(0, first.start).split('\n').length)
        assert.equal(quote, text.slice(first.start, Math.min(first.end, first.start + 200)))
      }
  })

  test('gives findings in the order of the text', () => {
    for (const { text } of corpusTexts) {
      const starts = read(text).findings.map(({ spans }) => spans[0]?.start ?? 0)
      assert.deepEqual(
        starts,
        starts.toSorted((a, b) => a - b),
      )
    }
  })

  test('takes the kind and the language from the person who says them', () => {
    const german = '# Plan\n\nDie Seite muss schnell sein, und der Korb ist für die Kundin noch da.\n'
    assert.equal(read(german, { kind: 'prd' }).kindConfidence, 1)
    assert.equal(read(german).language, 'de')
    assert.equal(read(german, { language: 'en' }).language, 'en')
  })

  test('says of an empty text that there was nothing to read', () => {
    const reading = read('')
    assert.equal(reading.kind, null)
    assert.deepEqual([reading.findings, reading.criteria], [[], []])
    assert.equal(reading.coverage.notAskedFor, 'language')
  })
})

describe('the same document written otherwise', () => {
  const same = (name: string, turn: (text: string) => string): void =>
    void test(`${name} gives the same findings`, (t) => {
      if (corpusTexts.length === 0) t.diagnostic(corpusAbsent)
      for (const { name: document, text } of [...corpusTexts, ...wholeTexts]) {
        const plain = text.replace(/\r\n/g, '\n')
        assert.deepEqual(told(read(turn(plain))), told(read(plain)), document)
      }
    })
  same('with Windows line ends', (text) => text.replace(/\n/g, '\r\n'))
  same('with a byte order mark', (text) => `\uFEFF${text}`)
  same('with white space at its end', (text) => `${text}\n\n   \n`)

  test('padding of tables changes nothing', () => {
    const table = '## Success metrics\n\n| Metric | Target |\n|---|---|\n| Orders a day | TBD |\n'
    const wide = table.replace(/\|/g, '|   ').replace(/---/g, '--------')
    assert.deepEqual(
      read(wide).findings.map(({ rule }) => rule),
      read(table).findings.map(({ rule }) => rule),
    )
  })
})

describe('other languages', () => {
  const german = `# Produktanforderungen: Körbe\n\n## Problem\n\n${'Wer den Laden verlässt, verliert den Korb nach dreißig Minuten, und das ist für viele ein Grund, nicht wieder zu kommen. '.repeat(8)}\n\n## Ziele\n\n- Mehr Bestellungen\n- Die Seite muss schnell sein, wenn möglich\n\n## Offene Fragen\n\n- Wer entscheidet das? TBD\n`
  const chinese = `# 产品需求文档:购物车\n\n## 问题\n\n${'顾客离开商店三十分钟以后购物车里的商品就会丢失,所以很多人不再回来购买。'.repeat(12)}\n\n## 目标\n\n- 增加订单数量\n- 页面必须很快\n\n## 待办\n\n- TODO 谁来决定?\n`
  for (const [code, text] of Object.entries({ de: german, zh: chinese }))
    test(`${code}: no finding about wording or completeness, and the reading says why`, () => {
      for (const kind of [undefined, 'prd'] as const) {
        const reading = read(text, { kind })
        assert.deepEqual(told(reading), [])
        assert.equal(reading.language, code)
        assert.equal(reading.coverage.notAskedFor, 'language')
        assert.equal(reading.coverage.otherLanguage[0]?.language, code)
      }
    })

  test('an English section among German ones is read', () => {
    const mixed = `${german}\n## Requirements\n\nThe page must be fast when a shopper comes back to the shop and has a basket.\n`
    const reading = read(mixed)
    assert.deepEqual(
      reading.findings.map(({ rule, quote }) => [rule, quote]),
      [['W1', 'fast']],
    )
  })
})

describe('reading again after a change', () => {
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.nat(12),
    insert: fc.constantFrom(
      'a',
      ' ',
      '\n',
      'The page must be fast. ',
      '- ',
      '#',
      '7',
      'TBD',
      '|',
      '**',
      '\n\n## Risks\n\n',
    ),
  })

  for (const name of ['prd', 'experiment', 'ranking', 'launch_plan'] as const)
    test(`${name}: gives what reading afresh gives`, () => {
      const text = wholeText(name)
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
          let [now, reading] = [text, read(text)]
          for (const { at, remove, insert } of edits) {
            const from = at % now.length
            const to = Math.min(now.length, from + remove)
            now = now.slice(0, from) + insert + now.slice(to)
            reading = reread(reading, now, { from, to, insert: insert.length })
          }
          assert.deepEqual(reading, read(now))
        }),
        { numRuns: 25 },
      )
    })

  test('keeps the kind and the language the person gave', () => {
    const reading = read('The page must be fast.', { kind: 'gtm', language: 'en' })
    const after = reread(reading, 'The page must be fasts.', { from: 21, to: 21, insert: 1 })
    assert.deepEqual([after.kind, after.language], ['gtm', 'en'])
  })

  test('of a reading that was stored and came back is reading afresh', () => {
    const stored = JSON.parse(JSON.stringify(read('It is fine.'))) as Reading
    assert.deepEqual(reread(stored, 'It is TBD.', { from: 6, to: 10, insert: 3 }), read('It is TBD.'))
  })
})
