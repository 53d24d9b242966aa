import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { corpusAbsent, corpusTexts, type Text, wholeTexts } from '../cases/texts.world.ts'
import { placed } from './block.ts'
import { blocksIn, type Document, parse, reparse, sectionsFor } from './document.ts'

const all: readonly Text[] = [...wholeTexts, ...corpusTexts]

/** What a document says, without the tree and the memory of its blocks. */
const said = ({ blocks, sections, fields, language, frontMatter }: Document): unknown =>
  JSON.parse(
    JSON.stringify({
      blocks: blocks.map(({ content, ...place }) => ({ ...place, ...content, kept: undefined })),
      sections: sections.map((section) => ({ ...section, heading: section.heading?.start })),
      fields,
      language,
      frontMatter,
    }),
  )

const piece = fc.constantFrom(
  '# Title\n\n',
  '## Goals\n',
  '- item *one*\n',
  '  - deeper [link](https://a.b "t")\n',
  '1. first\n',
  'A sentence. Another `code` one!\n',
  '\n',
  '| a | b |\n|---|---|\n| 1 | |\n',
  '> quoted\n',
  '```\ncode\n',
  '```\n',
  '<!-- note -->\n',
  '**Bold line**\n',
  '**Label:** value\n',
  '---\n',
  'Ünïcode 😀 text\n',
  '<table><tr><td>x</td></tr></table>\n',
  '[x]: https://c.d\n',
  '\r\n',
  '\t',
  '  ',
  '***',
  '~~gone~~',
  '&amp;',
  '<br>',
  '![p](q.png)',
  'TBD',
  '\u2028',
)
const markdown = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))

describe('a parsed document', () => {
  test('says so when the corpus is absent', (t) => {
    if (corpusTexts.length === 0) t.diagnostic(corpusAbsent)
    assert.ok(wholeTexts.length >= 11)
  })

  for (const { name, text } of all)
    test(`${name}: every block, link, label, cell and field lies where it says`, () => {
      const doc = parse(text)
      for (const block of doc.blocks) {
        assert.equal(text.slice(block.start, block.end), block.content.text)
        assert.equal(block.content.plain.length, block.content.text.length)
        assert.equal(text.slice(0, block.start).split('\n').length, block.line)
        for (const link of block.content.links)
          assert.ok(block.content.text.slice(link.start, link.end).includes(link.url))
        for (const row of block.content.rows)
          for (const cell of row) assert.equal(block.content.plain.slice(cell.start, cell.end), cell.plain)
      }
      for (const { value } of doc.fields) assert.ok(value.start <= value.end && value.end <= text.length)
    })

  test('blocks come in order, do not overlap, and each stands in exactly one section', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const doc = parse(text)
        let end = 0
        for (const block of doc.blocks) {
          assert.ok(block.start >= end, `${block.start} after ${end}`)
          end = block.end
          const homes = doc.sections.filter(
            ({ from, to, heading }) => (from <= block.index && block.index < to) || heading === block,
          )
          assert.deepEqual(
            homes.map(({ index }) => index),
            [block.section],
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the masked text keeps every letter that is not masked in its place', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { content } of parse(text).blocks)
          for (let at = 0; at < content.plain.length; at++) {
            const sign = content.plain[at]
            if (sign !== ' ' && sign !== '\uFFFC' && sign !== '\u2029') assert.equal(sign, content.text[at])
          }
      }),
      { numRuns: 300 },
    )
  })
})

describe('reading a changed text again', () => {
  test('gives what reading it afresh gives, wherever the change is', () => {
    fc.assert(
      fc.property(markdown, fc.nat(), fc.nat(20), piece, (text, at, removed, inserted) => {
        const from = at % (text.length + 1)
        const to = Math.min(text.length, from + removed)
        const changed = text.slice(0, from) + inserted + text.slice(to)
        assert.deepEqual(
          said(reparse(parse(text), changed, { from, to, insert: inserted.length })),
          said(parse(changed)),
        )
      }),
      { numRuns: 400 },
    )
  })

  test('gives the same after many keystrokes in a row in a real document', () => {
    const { text } = wholeTexts[0] ?? { text: '' }
    let doc = parse(text)
    let now = text
    for (let i = 0; i < 120; i++) {
      const from = (i * 37) % now.length
      const key = 'ab #-*|\n`<1'[i % 11] ?? 'a'
      now = now.slice(0, from) + key + now.slice(from)
      doc = reparse(doc, now, { from, to: from, insert: 1 })
      assert.deepEqual(said(doc), said(parse(now)))
    }
  })

  test('keeps the content of blocks the change does not touch', () => {
    const text = '# A\n\nFirst block.\n\nSecond block.\n'
    const before = parse(text)
    const after = reparse(before, text.replace('First', 'Firsts'), { from: 11, to: 11, insert: 1 })
    assert.equal(after.blocks.at(-1)?.content, before.blocks.at(-1)?.content)
    assert.notEqual(after.blocks[1]?.content, before.blocks[1]?.content)
  })
})

describe('the parts of a document', () => {
  test('a table keeps its empty cells in their columns', () => {
    const [table] = parse('| a | b | c |\n|---|---|---|\n| 1 |  | 3 |\n').blocks
    assert.deepEqual(
      table?.content.rows.map((row) => row.map(({ plain }) => plain)),
      [
        ['a', 'b', 'c'],
        ['1', '', '3'],
      ],
    )
  })

  test('a table without outer bars has the same cells', () => {
    const [table] = parse('a | b\n---|---\n1 | 2\n').blocks
    assert.deepEqual(
      table?.content.rows.map((row) => row.map(({ plain }) => plain)),
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    )
  })

  test('a table in raw HTML has rows and cells, and its text without tags', () => {
    const [table] = parse(
      '<table><thead><tr><th>Field</th><th>Value</th></tr></thead><tbody><tr><td><strong>Owner</strong></td><td>Ida <b>Holm</b></td></tr></tbody></table>\n',
    ).blocks
    assert.equal(table?.content.kind, 'table')
    assert.deepEqual(
      table?.content.rows.map((row) => row.map(({ plain }) => plain.replace(/\s+/g, ' '))),
      [
        ['Field', 'Value'],
        ['Owner', 'Ida Holm'],
      ],
    )
  })

  test('labels are read from bold words, plain lines, two-column tables and front matter', () => {
    const text =
      '---\nauthor: Ida\ntags:\n  - one\n---\n\n**Status:** Draft\n**Owner** - Uwe\n\nDue: Friday\n\n| Reviewer | Ada Osei |\n|---|---|\n| Team | Help |\n'
    const doc = parse(text)
    assert.deepEqual(
      doc.fields.map(({ name, value }) => [name, text.slice(value.start, value.end).trim()]),
      [
        ['author', 'Ida'],
        ['tags', '- one'],
        ['status', 'Draft'],
        ['owner', 'Uwe'],
        ['due', 'Friday'],
        ['reviewer', 'Ada Osei'],
        ['team', 'Help'],
      ],
    )
  })

  test('front matter is no heading, and what follows keeps its place', () => {
    const doc = parse('---\ntitle: x\n---\n# H\n')
    assert.deepEqual(doc.frontMatter, { start: 0, end: 17 })
    assert.deepEqual(
      doc.blocks.map(({ start, content }) => [start, content.kind]),
      [[17, 'heading']],
    )
  })

  test('an opening rule that nothing closes is no front matter', () => {
    assert.equal(parse('---\ntitle: x\n').frontMatter, undefined)
  })

  test('a byte order mark belongs to nothing', () => {
    const doc = parse('\uFEFF# H\n')
    assert.deepEqual(doc.sections[1]?.title, 'H')
    assert.equal(doc.blocks[0]?.start, 1)
  })

  test('a line in bold is a heading of its own level, a sentence that opens in bold is not', () => {
    const doc = parse('# A\n\n**Goals**\n\n- one\n\n**Bold** words in a sentence.\n')
    assert.deepEqual(
      doc.sections.map(({ title, level }) => [title, level]),
      [
        ['', 0],
        ['A', 1],
        ['Goals', 7],
      ],
    )
  })

  test('items know their list, depth, mark and box', () => {
    const items = parse('- [x] a\n- [ ] b\n  1. c\n').blocks.map(({ content, list }) => [
      content.level,
      content.marker,
      content.ticked,
      list,
    ])
    assert.deepEqual(items, [
      [1, 'bullet', true, 1],
      [1, 'bullet', false, 1],
      [2, 'number', undefined, 2],
    ])
  })

  test('a link, its address and a picture are told apart', () => {
    const [block] = parse('See [here](https://a.b), https://c.d and ![p](q.png).').blocks
    assert.deepEqual(
      block?.content.links.map(({ url, image }) => [url, image]),
      [
        ['https://a.b', false],
        ['https://c.d', false],
        ['q.png', true],
      ],
    )
  })

  test('a section holds its own blocks, and with the sections below it those as well', () => {
    const doc = parse('# T\n\n## Goals\n\na\n\n### More\n\nb\n\n## Risks\n\nc\n')
    const [goals] = sectionsFor(doc, 'goals')
    assert.ok(goals)
    assert.deepEqual(
      blocksIn(doc, goals).map(({ content }) => content.text),
      ['a'],
    )
    assert.deepEqual(
      blocksIn(doc, goals, true).map(({ content }) => content.text),
      ['a', '### More', 'b'],
    )
    assert.equal(doc.sections.find(({ title }) => title === 'More')?.roles[0], 'goals')
  })

  test('the one heading at the top names the document and is no role', () => {
    assert.deepEqual(parse('# Success metrics of bread\n\ntext\n').sections[1]?.own, [])
    assert.deepEqual(
      parse('# Goals\n\na\n\n# Risks\n\nb\n').sections.map(({ own }) => own[0]),
      [undefined, 'goals', 'risks'],
    )
  })

  test('struck out words and comments are not read', () => {
    const [block] = parse('We ~~must~~ wait <!-- or not --> here.').blocks
    assert.equal(block?.content.plain.replace(/\s+/g, ' '), 'We wait here.')
  })

  test('a place in a block is a place in the text', () => {
    const doc = parse('x\n\ny [a](b)\n')
    const block = doc.blocks[1]
    const link = block?.content.links[0]
    assert.ok(block && link)
    assert.deepEqual(placed(block, link), { start: 5, end: 11 })
  })
})
