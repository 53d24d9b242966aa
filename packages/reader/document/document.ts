import type { Tree } from '@lezer/common'
import { type Block, placed } from './block.ts'
import { type Part, blocksOf, chunksOf } from './blocks.ts'
import type { Field } from './block.ts'
import { frontMatterFields, frontMatterOf } from './front-matter.ts'
import { type Language, languageOf } from './language.ts'
import { lineAt, lineStartsOf } from './lines.ts'
import { type Change, changedTree, markdownTree } from './markdown.ts'
import type { Role } from './roles.ts'
import { type Section, sectionsOf } from './section.ts'
import type { Span } from './span.ts'

/** A text as the reader sees it. Every offset is one of `text`, in UTF-16 code units. */
export interface Document {
  text: string
  frontMatter: Span | undefined
  /** Every block, nested ones too, in order of their start; not overlapping. */
  blocks: readonly Block[]
  sections: readonly Section[]
  /** Labels with what stands beside them, front matter first. */
  fields: readonly Field[]
  language: Language
  lineStarts: readonly number[]
  tree: Tree
  /** What each chunk came to, by its kind and source: what a change did not touch is not read again. */
  chunks: ReadonlyMap<string, readonly Part[]>
}

/** Reads Markdown (GitHub's) or plain text into blocks, sections, sentences, tables, links and fields. Never throws. */
export const parse = (text: string): Document => build(text, markdownTree(bodyOf(text)), new Map())

/** As `parse(text)`, reading again only the blocks the change touched. */
export function reparse(previous: Document, text: string, change: Change): Document {
  const base = bodyStart(text)
  const body = bodyOf(text)
  if (base !== bodyStart(previous.text) || change.from <= base)
    return build(text, markdownTree(body), previous.chunks)
  const whole = wholeLines(text, change)
  const inBody = { ...whole, from: whole.from - base, to: whole.to - base }
  return build(text, changedTree(previous.tree, body, inBody), previous.chunks)
}

/** The change widened to the lines it touches: lines are what the parser is given otherwise than they stand. */
function wholeLines(text: string, { from, to, insert }: Change): Change {
  const start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', from + insert)
  const more = (next < 0 ? text.length : next) - (from + insert)
  return { from: start, to: to + more, insert: from - start + insert + more }
}

/**
 * What follows the front matter, as long as before, without what the parser stumbles over: carriage returns, which it
 * takes for letters, and white space behind the line under a table's head, which hides the table from it.
 */
function bodyOf(text: string): string {
  const body = text.slice(bodyStart(text)).replaceAll('\r', ' ')
  return body.replace(ruledLine, (line) =>
    line.includes('-')
      ? `${line
          .trimEnd()
          .slice(0, -1)
          .padEnd(line.length - 1)}|`
      : line,
  )
}

const ruledLine = /^[ \t>|:-]+\|[ \t]+$/gm

const bodyStart = (text: string): number => frontMatterOf(text)?.end ?? (text.startsWith('\uFEFF') ? 1 : 0)

function build(text: string, tree: Tree, known: ReadonlyMap<string, readonly Part[]>): Document {
  const base = bodyStart(text)
  const lineStarts = lineStartsOf(text)
  const chunks = new Map<string, readonly Part[]>()
  const blocks: Block[] = []
  let lists = 0
  for (const cursor of chunksOf(tree)) {
    const start = base + cursor.from
    const source = text.slice(start, base + cursor.to)
    const key = `${cursor.name} ${source}`
    const parts = chunks.get(key) ?? known.get(key) ?? blocksOf(cursor, source)
    chunks.set(key, parts)
    place(parts, { start, lists, lineStarts }, blocks)
    lists += parts.length
  }
  const sections = sectionsOf(blocks, text.length)
  const frontMatter = frontMatterOf(text)
  return {
    text,
    frontMatter,
    blocks,
    sections,
    fields: [...(frontMatter ? frontMatterFields(text, frontMatter) : []), ...blocks.flatMap(fieldsIn)],
    language: languageOf(blocks.map((block) => block.content.tongues)),
    lineStarts,
    tree,
    chunks,
  }
}

function place(
  parts: readonly Part[],
  at: { start: number; lists: number; lineStarts: readonly number[] },
  blocks: Block[],
): void {
  for (const { at: from, list, content } of parts) {
    const start = at.start + from
    blocks.push({
      start,
      end: start + content.text.length,
      index: blocks.length,
      line: lineAt(at.lineStarts, start),
      section: 0,
      list: list === 0 ? 0 : at.lists + list,
      content,
    })
  }
}

const fieldsIn = (block: Block): Field[] =>
  block.content.fields.map(({ name, key, value }) => ({
    name,
    key: placed(block, key),
    value: placed(block, value),
  }))

/** The blocks under a section's own heading; with `deep`, those of the sections inside it too. */
export function blocksIn(doc: Document, section: Section, deep = false): readonly Block[] {
  if (!deep) return doc.blocks.slice(section.from, section.to)
  let last = section.index
  while ((doc.sections[last + 1]?.level ?? 0) > section.level) last++
  return doc.blocks.slice(section.from, doc.sections[last]?.to)
}

/** The sections that are for one of these, by their own heading or the one above. */
export const sectionsFor = (doc: Document, ...roles: readonly Role[]): Section[] =>
  doc.sections.filter((section) => section.roles.some((role) => roles.includes(role)))
