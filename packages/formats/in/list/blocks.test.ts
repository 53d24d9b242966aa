import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Block } from './block.ts'
import { Blocks } from './blocks.ts'

function blocksOf(text: string): Block[] {
  const blocks = new Blocks()
  const lines = text.split('\n').map((text, at) => ({ number: at + 1, text }))
  return [...lines.flatMap((line) => blocks.push(line)), ...blocks.end()]
}

/** A block on one line: type, line, text. */
function shown(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${block.line} h${block.level} ${block.text}`
    case 'item':
      return `${block.line} item ${[block.text, ...block.body.map(({ text }) => text)].join(' / ')}`
    case 'paragraph':
      return `${block.line} words ${block.lines.map(({ text }) => text).join(' / ')}`
    case 'cells':
      return `${block.line} cells ${block.cells.join(' / ')}${block.names.length === 0 ? '' : ` under ${block.names.join(' / ')}`}`
    case 'passed over':
      return `${block.line} passed over`
  }
}

const cases: [name: string, text: string, blocks: string[]][] = [
  ['headings with marks', '# A #\n###  B\n#no\n####### no', ['1 h1 A', '2 h3 B', '3 words #no / ####### no']],
  ['headings with a line under them', 'A\n===\nB\n---\nC\nD\n---', ['1 h1 A', '3 h2 B', '5 words C / D']],
  ['rules', 'A\n\n---\n***\nB', ['1 words A', '5 words B']],
  ['bullets of one level', '- a\n* b\n1) c', ['1 item a', '2 item b', '3 item c']],
  ['bullets under bullets', '- a\n  - b\n    - c\n- d', ['1 item a /   - b /     - c', '4 item d']],
  ['tabs', '- a\n\t- b\n- c', ['1 item a / \t- b', '3 item c']],
  ['a number under a bullet', '- a\n  1. b\n2. c', ['1 item a /   1. b', '3 item c']],
  ['one blank more is no level', '- a\n - b', ['1 item a', '2 item b']],
  ['bullets that start indented', '  - a\n  - b\n    - c', ['1 item a', '2 item b /     - c']],
  ['a line that goes on', '- a\nb\n  c\n- d', ['1 item a b c', '4 item d']],
  ['a paragraph under a bullet', '- a\n\n  b\n\nc', ['1 item a /   b', '5 words c']],
  ['blank lines within a body', '- a\n  - b\n\n  - c', ['1 item a /   - b /  /   - c']],
  ['a quote', '> a\n> b', ['1 words a / b']],
  ['code under a bullet', '- a\n  ```\n  - b\n  ```\n- c', ['1 item a /   ``` /   - b /   ```', '5 item c']],
  ['code alone', 'a\n```\n- b\n```\nc', ['1 words a', '2 passed over', '5 words c']],
  ['code after a bullet and a blank', '- a\n\n```\nb\n```', ['1 item a', '3 passed over']],
  ['a fence within a fence', '````\n```\n````\na', ['1 passed over', '4 words a']],
  ['a table', '| A | B |\n|---|:-:|\n| 1 | 2 |\nc', ['3 cells 1 / 2 under A / B', '4 words c']],
  ['a table without a header', '| 1 | 2 |\n| 3 | 4 |\n\n- a', ['1 cells 1 / 2', '2 cells 3 / 4', '4 item a']],
  ['one line of a table at the end', 'a\n\n| 1 |', ['1 words a', '3 cells 1']],
  ['two tables', '| A |\n|---|\n| 1 |\n\n| B |\n|---|\n| 2 |', ['3 cells 1 under A', '7 cells 2 under B']],
  ['a table under a bullet', '- a\n  | 1 |', ['1 item a /   | 1 |']],
  ['front matter', '---\na: b\n---\nc', ['4 words c']],
  ['a comment over lines', 'a\n<!-- b\n- c\n-->\nd', ['1 words a / d']],
  ['a comment on one line', '<!-- b -->\na', ['2 words a']],
  ['a bullet that is empty', '-\n- \n- a', ['1 words -', '2 item ', '3 item a']],
  ['a box without a bullet', '[ ] a\n[x] b\n[y] c', ['1 item [ ] a', '2 item [x] b [y] c']],
  ['nothing', '\n\n \n', []],
]

describe('the blocks of a text', () => {
  for (const [name, text, expected] of cases)
    it(`are read: ${name}`, () => {
      assert.deepEqual(blocksOf(text).map(shown), expected)
    })

  it('come as soon as they are complete', () => {
    const blocks = new Blocks()
    assert.deepEqual(blocks.push({ number: 1, text: '- a' }), [])
    assert.deepEqual(blocks.push({ number: 2, text: '- b' }).map(shown), ['1 item a'])
    assert.deepEqual(blocks.push({ number: 3, text: '# c' }).map(shown), ['2 item b', '3 h1 c'])
  })

  it('of a paragraph without end come five hundred lines at a time', () => {
    const found = blocksOf(Array.from({ length: 1200 }, (_, at) => `Line ${at}`).join('\n'))
    assert.deepEqual(
      found.map((block) => [block.line, block.type === 'paragraph' && block.lines.length]),
      [
        [1, 500],
        [501, 500],
        [1001, 200],
      ],
    )
  })
})
