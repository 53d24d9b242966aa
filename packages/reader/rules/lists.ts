import type { Block } from '../document/block.ts'
import { blocksIn, type Document } from '../document/document.ts'
import type { Section } from '../document/section.ts'

/** The items of one list with those of the lists inside them, in order. */
export type List = readonly Block[]

/** The outermost lists of a section; quoted ones are somebody else's. */
export function listsIn(doc: Document, section: Section): List[] {
  const lists: Block[][] = []
  for (const block of blocksIn(doc, section)) {
    const { content, list } = block
    if (content.kind !== 'item' || content.quoted) continue
    const open = lists.at(-1)
    if (open && (content.level > 1 || open[0]?.list === list)) open.push(block)
    else lists.push([block])
  }
  return lists
}

/** What an item says together with everything below it. */
export function wholeItem(doc: Document, item: Block): string {
  let text = item.content.plain
  for (let i = item.index + 1; i < doc.blocks.length; i++) {
    const { content, section } = doc.blocks[i] ?? item
    if (section !== item.section || content.level < item.content.level) break
    if (content.kind === 'item' && content.level === item.content.level) break
    text += `\n${content.plain}`
  }
  return text
}

/** Whether an item, or anything below it, links to where it is kept. */
export function isLinked(doc: Document, item: Block): boolean {
  if (item.content.links.length > 0) return true
  for (let i = item.index + 1; i < doc.blocks.length; i++) {
    const { content, section } = doc.blocks[i] ?? item
    if (section !== item.section || content.level < item.content.level) return false
    if (content.kind === 'item' && content.level === item.content.level) return false
    if (content.links.length > 0) return true
  }
  return false
}

/** Items that hold no list of their own: the things listed, not the headings over them. */
export const leaves = (list: List): Block[] =>
  list.filter((item, at) => (list[at + 1]?.content.level ?? 0) <= item.content.level)

/** The measures among the items of a list: those without a list of their own, or whose list explains them in sentences. */
export function measures(list: List): Block[] {
  const found: Block[] = []
  for (let at = 0; at < list.length; at++) {
    const item = list[at]
    if (!item) continue
    let next = at + 1
    while ((list[next]?.content.level ?? 0) > item.content.level) next++
    const below = list.slice(at + 1, next)
    const explained = below.length > 0 && below.every(({ content }) => isSentence(content.plain))
    if (below.length === 0 || explained) found.push(item)
    if (explained) at = next - 1
  }
  return found
}

const isSentence = (plain: string): boolean =>
  plain.trim().split(/\s+/).length > 12 ||
  /[.!?]\s*$/.test(plain) ||
  /^\W*(?:caveat|note|example|definition|source|how)\b/i.test(plain)
