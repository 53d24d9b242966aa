import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { layOut } from './lay-out.ts'
import { mask } from './mask.ts'
import { sentencesOf } from './sentences.ts'

const blocks = (text: string): string[] => {
  const { prose, blocks: found } = layOut(text)
  return found.map(
    ({ kind, start, end }) => `${kind}: ${prose.slice(start, end).replace(/\s+/g, ' ').trim()}`,
  )
}
const cells = (text: string): string[][][] => {
  const { prose, tables } = layOut(text)
  return tables.map(({ header, rows }) =>
    [header, ...rows].map((row) => row.map((c) => prose.slice(c.start, c.end))),
  )
}
const sentences = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('laying out a text', () => {
  it('tells headings, paragraphs and items apart', () => {
    const text =
      '# Results\n\nA paragraph\nof two lines.\n\n- one\n  goes on\n- [x] two\n\n3. three\n\nTitle\n=====\nafter'
    assert.deepEqual(blocks(text), [
      'heading: Results',
      'paragraph: A paragraph of two lines.',
      'item: one goes on',
      'item: two',
      'item: three',
      'heading: Title',
      'paragraph: after',
    ])
  })

  it('knows which items are of one list and which heading stands above', () => {
    const { blocks: found } = layOut('# A\n- a\n- b\n\ntext\n\n- c\n## B\n- d')
    assert.deepEqual(
      found.map(({ list, section }) => [list, section]),
      [
        [-1, 0],
        [0, 0],
        [0, 0],
        [-1, 0],
        [1, 0],
        [-1, 5],
        [2, 5],
      ],
    )
  })

  it('keeps code, comments, front matter and quote marks out', () => {
    const text = '---\ntitle: 4 of 5\n---\n<!-- 1 of 2 -->\n```\n3 of 4 (5%)\n```\n> quoted `7 of 8` text\n'
    assert.deepEqual(blocks(text), ['paragraph: quoted text'])
  })

  it('leaves a fence open to the end when nothing closes it', () => {
    assert.deepEqual(blocks('a\n\n~~~\nb\n```\nc'), ['paragraph: a'])
  })

  it('cuts tables of bars, with and without outer bars, code and escaped bars', () => {
    assert.deepEqual(cells('| a | b |\n|---|--:|\n| 1 | `x|y` |\n| 2\\|3 | |\n\nrest'), [
      [
        ['a', 'b'],
        ['1', ''],
        ['2\\|3', ''],
      ],
    ])
    assert.deepEqual(cells('a | b\n--|--\n1 | 2'), [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ])
  })

  it('cuts tables of tags, and gives no block for their words', () => {
    const text =
      'before\n\n<table><thead><tr><th>Arm</th><th>Users</th></tr></thead>\n<tr><td>A<td>1,000</tr></table>\n\nafter'
    assert.deepEqual(cells(text), [
      [
        ['Arm', 'Users'],
        ['A', '1,000'],
      ],
    ])
    assert.deepEqual(blocks(text), ['paragraph: before', 'paragraph: after'])
  })

  it('remembers what stood before a table', () => {
    const { tables, blocks: found } = layOut('# H\n\nlead:\n\n| a |\n|---|\n| 1 |')
    assert.equal(found[tables[0]?.after ?? -1]?.kind, 'paragraph')
    assert.equal(tables[0]?.section, 0)
  })

  it('keeps every offset: what is blanked out is replaced one for one', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: fc.constantFrom(...'ab1 .%`*_[]()!<>&;|-\n#~\\$') }),
        (text) => {
          const { prose, blocks: found, tables } = layOut(text)
          assert.equal(prose.length, text.length)
          for (const { start, end } of [...found, ...tables.flatMap(({ rows }) => rows.flat())])
            assert.ok(0 <= start && start <= end && end <= text.length)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('masking', () => {
  it('blanks addresses, tags and marks, and keeps what they hold', () => {
    assert.equal(mask('[4 of 5](http://x.y/1%20) <b>6</b>').replace(/\s+/g, ' '), '[4 of 5 6 ')
    assert.equal(mask('**4.2%** _to_ 5 * 3').replace(/\s+/g, ' '), ' 4.2% to 5 * 3')
    assert.equal(mask('![chart 3](a_(1).png) https://a.b/c?d=12').trim(), '')
  })

  it('reads entities, escapes and LaTeX signs as the character they stand for', () => {
    assert.equal(mask('p &lt; 0.05 &plusmn; 2\\% \\pm 3').replace(/\s+/g, ' '), 'p < 0.05 ± 2 % ± 3')
  })
})

describe('sentences', () => {
  it('end at stops, not at decimals and abbreviations', () => {
    assert.deepEqual(sentences('Rate 4.2% vs. 4.6%, approx. 10k users (p = .03). It won! Why? See Fig. 3.'), [
      'Rate 4.2% vs. 4.6%, approx. 10k users (p = .03).',
      'It won!',
      'Why?',
      'See Fig. 3.',
    ])
  })

  it('begin at a line that opens with a label', () => {
    assert.deepEqual(sentences('Control: 10 users\nTreatment group: 12 users\nand more'), [
      'Control: 10 users',
      'Treatment group: 12 users\nand more',
    ])
  })
})
