import type { Day } from '@earned/framework'
import type { ImportRow } from '../import-row.ts'
import type { Block } from './block.ts'
import { Blocks } from './blocks.ts'
import { bulletLevel, Headings, plainLevel, topicLevel } from './headings.ts'
import type { Line } from './lines.ts'
import { ListKeys } from './list-keys.ts'
import { listRow } from './list-row.ts'
import { paragraphParts, type Part } from './paragraph-parts.ts'
import { textOfCells } from './table-cells.ts'

/** A heading that names a piece of work or a group of them: what comes under it will tell. */
type Topic = Part & { level: number; isTitle: boolean }

/** How deep bullets that are days may stand in one another. */
const deepest = 3

/** Turns the blocks of a document into rows, each under the headings that are open where it stands. */
export class ListDocument {
  readonly #today: Day
  readonly #keys = new ListKeys()
  readonly #headings: Headings
  #topic: Topic | undefined
  /** Paragraphs under a topic that no bullet has followed yet. */
  #held: Part[] = []
  #depth = 0
  #isFirst = true

  constructor(today: Day) {
    this.#today = today
    this.#headings = new Headings(today)
  }

  read(block: Block): ImportRow[] {
    const isFirst = this.#isFirst
    this.#isFirst = false
    switch (block.type) {
      case 'heading':
        return this.#heading(block, isFirst && block.level === 1)
      case 'paragraph':
        return this.#paragraph(block.lines)
      case 'item':
        return [...this.#settle('list'), ...this.#item(block)]
      case 'cells':
        return [
          ...this.#settle('list'),
          this.#row({ line: block.line, ...textOfCells(block.names, block.cells) }),
        ]
      case 'passed over':
        return [{ line: block.line, ok: false, reason: block.reason }]
    }
  }

  end(): ImportRow[] {
    return this.#settle(0)
  }

  #heading({ line, level, text }: Part & { level: number }, isTitle = false): ImportRow[] {
    const settled = this.#settle(level)
    const isTopic = this.#headings.open(level, text)
    this.#topic = isTopic || isTitle ? { line, level, text, isTitle } : undefined
    return settled
  }

  #paragraph(lines: readonly Line[]): ImportRow[] {
    const rows: ImportRow[] = []
    let words: Line[] = []
    for (const line of lines) {
      const level = this.#levelOf(line.text, words.length === 0)
      if (level === undefined) {
        words.push(line)
        continue
      }
      rows.push(...this.#words(words), ...this.#heading({ line: line.number, level, text: line.text.trim() }))
      words = []
    }
    return [...rows, ...this.#words(words)]
  }

  /** The level of a line that is a heading without marks: a period, words in bold, a few words before a colon. */
  #levelOf(text: string, isFirst: boolean): number | undefined {
    const period = this.#headings.wholePeriod(text)
    if (period !== undefined) return plainLevel(period)
    if (!isFirst) return undefined
    return /^\s*(\*\*|__)[^*_]{1,80}\1:?\s*$|^[^.!?:]{1,60}:\s*$/.test(text) ? topicLevel : undefined
  }

  #words(lines: readonly Line[]): ImportRow[] {
    const parts = paragraphParts(lines)
    if (this.#topic !== undefined && parts.length === 1) {
      this.#held.push(...parts)
      return []
    }
    const settled = parts.length === 0 ? [] : this.#settle('list')
    return [...settled, ...parts.map((part) => this.#row({ ...part, body: '' }))]
  }

  #item({ line, text, body }: Block & { type: 'item' }): ImportRow[] {
    const lines = dedented(body)
    if (body.length === 0 || this.#depth === deepest || this.#headings.wholePeriod(text) === undefined)
      return [this.#row({ line, text, body: lines.map((one) => one.text).join('\n') })]
    const blocks = new Blocks()
    this.#depth += 1
    const opened = this.#heading({ line, level: bulletLevel + this.#depth, text })
    const rows = [...lines.flatMap((one) => blocks.push(one)), ...blocks.end()].flatMap((block) =>
      this.read(block),
    )
    const settled = this.#settle(0)
    this.#headings.close(bulletLevel + this.#depth)
    this.#depth -= 1
    return [...opened, ...rows, ...settled]
  }

  /**
   * What stands under the topic is over: bullets follow, or the heading of the level given. Paragraphs before bullets are
   * rows of their own; paragraphs alone tell of the heading, which is then the row.
   */
  #settle(next: 'list' | number): ImportRow[] {
    const topic = this.#topic
    const held = this.#held
    this.#topic = undefined
    this.#held = []
    if (topic?.isTitle === true && next !== 'list' && next > topic.level)
      return held.map(({ line }) => ({
        line,
        ok: false,
        reason: 'an introduction, before the first heading',
      }))
    if (topic === undefined || topic.isTitle || next === 'list')
      return held.map((part) => this.#row({ ...part, body: '' }))
    return next > topic.level && held.length === 0 ? [] : this.#topicRow(topic, held)
  }

  /** The heading as a row; one with nothing under it only where it tells what was made, and when. */
  #topicRow({ line, text }: Topic, held: readonly Part[]): ImportRow[] {
    const { topics, ...above } = this.#headings.above()
    if (held.length === 0 && above.period === undefined) return []
    const body = held.map((part) => part.text).join('\n\n')
    const row = listRow(
      { line, text, body, above: { ...above, topics: topics.slice(0, -1) } },
      this.#reading(),
    )
    return held.length === 0 && (!row.ok || row.draft.kind === 'other') ? [] : [row]
  }

  #row(item: { line: number; text: string; body: string }): ImportRow {
    return listRow({ ...item, above: this.#headings.above() }, this.#reading())
  }

  #reading(): { keys: ListKeys; today: Day } {
    return { keys: this.#keys, today: this.#today }
  }
}

/** Lines under a bullet, moved left by what all of them are indented. */
function dedented(lines: readonly Line[]): Line[] {
  const full = lines.map(({ number, text }) => ({ number, text: text.replaceAll('\t', '    ') }))
  const indents = full
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => text.length - text.trimStart().length)
  const least = indents.reduce((a, b) => Math.min(a, b), 1000)
  return full.map(({ number, text }) => ({ number, text: text.slice(least).trimEnd() }))
}
