import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { axes, axisKeys, entryKindTexts } from '@earned/framework'
import * as fc from 'fast-check'
import { headingWords, type HeadingWords } from './heading-words.ts'
import { itemText } from './item-text.ts'
import { paragraphParts } from './paragraph-parts.ts'
import { cellsOf, isSeparator, textOfCells } from './table-cells.ts'
import { textKey } from './text-key.ts'

describe('the words of a heading', () => {
  const cases: Record<string, HeadingWords | undefined> = {
    Goals: { state: 'planned' },
    'Goals for next year': { state: 'planned' },
    'Next steps:': { state: 'planned' },
    'To-do': { state: 'planned' },
    '🚀 Shipped': { state: 'done' },
    Wins: { state: 'done' },
    'In progress': { state: 'in_progress' },
    Cancelled: { state: 'dropped' },
    Launches: { kind: 'launch' },
    'Slide decks': { kind: 'slides' },
    'Go-to-market': { kind: 'go_to_market' },
    Community: { kind: 'community', axes: ['community'] },
    'Data and metrics': { axes: ['data'] },
    'Design & research': { axes: ['design'] },
    'Communication & collaboration': { axes: ['communication', 'collaboration'] },
    Strategy: { axes: ['strategy'] },
    'Design & documentation': undefined,
    Output: undefined,
    Produce: undefined,
    Checkout: undefined,
    'Launch of checkout': undefined,
    '': undefined,
  }
  for (const [heading, expected] of Object.entries(cases))
    it(`“${heading}” ${expected === undefined ? 'is a topic' : `says ${JSON.stringify(expected)}`}`, () => {
      assert.deepEqual(headingWords(heading), expected)
    })

  it('know every axis by its names and every kind by its plural', () => {
    for (const key of axisKeys.filter((key) => key !== 'produce'))
      assert.deepEqual(headingWords(axes[key].name)?.axes, [key])
    assert.deepEqual(headingWords(entryKindTexts.decision.plural), { kind: 'decision' })
  })
})

describe('the text of an item', () => {
  const cases: [text: string, words: string, state: string | undefined][] = [
    ['[x] **Shipped** it', 'Shipped it', 'done'],
    ['[X] a', 'a', 'done'],
    ['[ ] a', 'a', 'planned'],
    ['[/] a', 'a', 'in_progress'],
    ['[-] a', 'a', 'dropped'],
    ['~~a pilot~~.', 'a pilot', 'dropped'],
    ['[x] ~~a~~', 'a', 'dropped'],
    ['a ~~b~~ c', 'a b c', undefined],
    [
      '`code` and _it_ and *this*, 2*3*4, snake_case_name',
      'code and it and this, 2*3*4, snake_case_name',
      undefined,
    ],
    [
      'see [the spec](https://example.com/a) and <https://example.com/b>',
      'see the spec and https://example.com/b',
      undefined,
    ],
    ['![board](board.png) done', 'board done', undefined],
    ['[draft] notes', '[draft] notes', undefined],
    ['**not closed', '**not closed', undefined],
  ]
  for (const [text, words, state] of cases)
    it(`“${text}” is “${words}”`, () => {
      const found = itemText(text)
      assert.deepEqual([found.words, found.state], [words, state])
    })

  it('keeps links by their words, and leaves bare addresses in the words', () => {
    assert.deepEqual(itemText('[a](https://example.com/a) https://example.com/b').links, [
      { url: 'https://example.com/a', label: 'a' },
    ])
  })
})

describe('the parts of a paragraph', () => {
  const parts = (text: string): string[] =>
    paragraphParts(text.split('\n').map((text, at) => ({ number: at + 1, text }))).map(
      ({ line, text }) => `${line} ${text}`,
    )

  it('are its lines where each is a thing of its own', () => {
    assert.deepEqual(parts('Shipped bulk edit\nTalked with Jonas.\n3 Nov: wrote the spec'), [
      '1 Shipped bulk edit',
      '2 Talked with Jonas.',
      '3 3 Nov: wrote the spec',
    ])
  })

  it('are one where a line goes on from the one above', () => {
    assert.deepEqual(parts('Shipped bulk edit\nto everybody.'), ['1 Shipped bulk edit to everybody.'])
    const wrapped = 'We shipped bulk edit after a month of work, to the customers in\nSpain first.'
    assert.equal(parts(wrapped).length, 1)
  })

  it('are none of an empty one', () => {
    assert.deepEqual(paragraphParts([]), [])
  })
})

describe('a row of a table', () => {
  it('has its cells, with bars of their own', () => {
    assert.deepEqual(cellsOf('| a | b \\| c |  |'), ['a', 'b | c', ''])
    assert.deepEqual(cellsOf('a | b'), ['a', 'b'])
    assert.ok(isSeparator([':--', '-', ':-:']) && !isSeparator(['--', 'a']))
  })

  it('says what, when, and the rest by name', () => {
    assert.deepEqual(textOfCells(['Impact', 'When', 'Project'], ['+4%', 'Q3', 'Checkout']), {
      text: 'Q3: Checkout',
      body: 'Impact: +4%',
    })
    assert.deepEqual(textOfCells([], ['Shipped it', '2026-11-03', 'more']), {
      text: '2026-11-03: Shipped it',
      body: 'more',
    })
    assert.deepEqual(textOfCells(['What'], ['']), { text: '', body: '' })
  })
})

describe('the key of a text', () => {
  it('is the same for the same words however they are written', () => {
    for (const text of [
      'shipped bulk edit',
      ' Shipped  *bulk* edit. ',
      'SHIPPED: bulk-edit',
      'ｓhipped bulk edit',
    ])
      assert.equal(textKey(text), textKey('Shipped bulk edit'))
  })

  it('differs for other words, and for texts without any', () => {
    const unit = fc.constantFrom('a', 'b', 'c', ' ', 'é', '日', '1')
    const texts = fc.uniqueArray(
      fc.string({ unit, minLength: 1, maxLength: 12 }).map((text) => text.trim().replace(/\s+/g, ' ')),
      {
        minLength: 50,
        maxLength: 200,
      },
    )
    fc.assert(
      fc.property(texts, (texts) => assert.equal(new Set(texts.map(textKey)).size, texts.length)),
      { numRuns: 50 },
    )
    assert.notEqual(textKey('🚀'), textKey('🎉'))
    assert.notEqual(textKey('...'), textKey('!!!'))
  })

  it('is a whole number that JSON keeps', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.ok(Number.isSafeInteger(textKey(text)))))
  })
})
