import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { parse } from './document.ts'
import { modality } from './modality.ts'
import { sentences, sentencesOf } from './sentences.ts'

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test('end at a full stop, a question mark or an exclamation mark before white space', () => {
    assert.deepEqual(split('We bake. Who eats? All!  Good'), ['We bake.', 'Who eats?', 'All!', 'Good'])
  })
  test('do not end inside numbers, versions, addresses or after abbreviations', () => {
    for (const whole of [
      'Costs rose by 3.5 points.',
      'It runs on v2.1.0 now.',
      'We ask e.g. bakers, i.e. people.',
      'Dr. Osei agreed.',
      'See Fig. 3 for it.',
      'J. Beck wrote it.',
      'It took approx. 3 days.',
    ])
      assert.deepEqual(split(whole), [whole])
  })
  test('go on when the next word is in lower case', () => {
    assert.deepEqual(split('The file a.b. and so on.'), ['The file a.b. and so on.'])
  })
  test('take their closing quotes and brackets with them', () => {
    assert.deepEqual(split('She said “no.” He left.'), ['She said “no.”', 'He left.'])
  })
  test('end at full stops of scripts that leave no space', () => {
    assert.deepEqual(split('我们做面包。他们吃。'), ['我们做面包。', '他们吃。'])
  })
  test('end where a tag or a cell does', () => {
    assert.deepEqual(split('One\u2029Two'), ['One', 'Two'])
  })
  test('an item number is no sentence of its own', () => {
    assert.deepEqual(split('2. We bake'), ['2. We bake'])
  })
  test('cover every letter, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        let end = 0
        let covered = ''
        for (const sentence of sentences(text)) {
          assert.ok(sentence.start >= end && sentence.end > sentence.start)
          end = sentence.end
          covered += text.slice(sentence.start, sentence.end)
        }
        assert.equal(covered.replace(/\s/g, ''), text.replace(/[\s]/g, '').replace(/\u2029/g, ''))
      }),
    )
  })
  test('of a table, code or an endless line are none; of a paragraph they are worked out once', () => {
    const doc = parse('| a. b. |\n|---|\n\n```\na. b.\n```\n\nOne. Two.\n')
    assert.deepEqual(
      doc.blocks.map(({ content }) => sentencesOf(content).length),
      [0, 0, 2],
    )
    const last = doc.blocks.at(-1)
    assert.ok(last)
    assert.equal(sentencesOf(last.content), sentencesOf(last.content))
    assert.equal(sentencesOf((parse('word. '.repeat(40_000)).blocks[0] ?? last).content).length, 0)
  })
})

describe('what a sentence does', () => {
  const cases: [string, string][] = [
    ['The page must open.', 'requirement'],
    ['The page needs to open.', 'requirement'],
    ['We will open the page.', 'plan'],
    ["We'll open it.", 'plan'],
    ['We plan to open it.', 'plan'],
    ['It may rain.', 'possible'],
    ['It rains.', 'claim'],
    ['Must it rain?', 'question'],
    ['Who asked “why?”', 'question'],
    ['The must of the grapes', 'requirement'],
  ]
  for (const [sentence, expected] of cases)
    test(`${sentence} is a ${expected}`, () => {
      assert.equal(modality(sentence), expected)
    })
})
