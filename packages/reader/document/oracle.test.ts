import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { corpusAbsent, corpusTexts, wholeTexts } from '../cases/texts.world.ts'
import { parse } from './document.ts'

interface Node {
  type: string
  depth?: number | undefined
  children?: Node[] | undefined
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

const kinds: Record<string, string> = {
  heading: 'heading',
  code: 'code',
  table: 'table',
  thematicBreak: 'rule',
  listItem: 'item',
}

/** `kind@offset` of every block another parser of Markdown finds. An item is placed at its first paragraph. */
function oracle(text: string, from: number): Set<string> {
  const found = new Set<string>()
  const visit = (node: Node): void => {
    const kind = kinds[node.type]
    const place = node.type === 'listItem' ? (node.children ?? [])[0] : node
    const isItem = node.type !== 'listItem' || place?.type === 'paragraph'
    const start = place?.position?.start.offset
    if (kind && isItem && start !== undefined) found.add(`${kind}@${beforeBox(text, start + from)}`)
    for (const child of node.children ?? []) visit(child)
  }
  visit(fromMarkdown(text.slice(from), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return found
}

/** mdast places most items after the box to tick, we before it. */
const beforeBox = (text: string, at: number): number =>
  /^\[[ xX]\]\s$/.test(text.slice(at - 4, at)) ? at - 4 : at

/** The same of ours; raw HTML tables are our own reading. */
function ours(text: string): Set<string> {
  const kept = new Set(Object.values(kinds))
  const blocks = parse(text).blocks.filter(
    ({ content }) => kept.has(content.kind) && content.level !== 7 && !content.text.startsWith('<'),
  )
  return new Set(blocks.map(({ start, content }) => `${content.kind}@${start}`))
}

test('blocks are those that mdast finds, in the same places', (t) => {
  if (corpusTexts.length === 0) t.diagnostic(corpusAbsent)
  let [same, all] = [0, 0]
  for (const { name, text } of [...wholeTexts, ...corpusTexts]) {
    const from = parse(text).frontMatter?.end ?? 0
    const [theirs, mine] = [oracle(text, from), ours(text)]
    const both = [...mine].filter((block) => theirs.has(block)).length
    const union = new Set([...mine, ...theirs]).size
    same += both
    all += union
    assert.ok(
      both / union > 0.97,
      `${name}: ${both} of ${union}; ${[...theirs]
        .filter((one) => !mine.has(one))
        .slice(0, 3)
        .join()} / ${[...mine]
        .filter((one) => !theirs.has(one))
        .slice(0, 3)
        .join()}`,
    )
  }
  t.diagnostic(`${same} of ${all} blocks agree with mdast`)
  assert.ok(same / all > 0.995)
})
