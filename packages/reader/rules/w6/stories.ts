import type { Block } from '../../document/block.ts'
import type { Document } from '../../document/document.ts'
import type { Span } from '../../document/span.ts'

/** A user story found in a text, its parts in offsets of the whole text. */
export interface Story extends Span {
  role: string
  means: string
  /** Empty when none is given. */
  why: string
}

const story =
  /\b[Aa]s an? (?!(?:result|rule|consequence|matter|whole|bonus|side|starting|first|next)\b)([^,.;\n]{2,60}?)(?:,\s*|\s+)I(?:['’]d| would)?\s*(?:want|wish|need|like|would like|can|should be able|must be able|am able|receive|see|get|expect)\b:?\s*([^]*)$/
const reason =
  /[,;]?\s+(?:so that|so (?:i|we|they|it|the|my|that|users?|customers?)\b|in order to|because|such that|to (?:ensure|avoid|prevent|reduce|save|make sure))\s*([^]*)$/i

/** Takes a sentence apart into role, means and reason; undefined when it is no user story. */
export function storyOf(text: string, start: number): Story | undefined {
  const hit = story.exec(text)
  if (!hit) return undefined
  const rest = (hit[2] ?? '').trim()
  const why = reason.exec(rest)
  return {
    start: start + hit.index,
    end: start + text.length,
    role: (hit[1] ?? '').trim(),
    means: why ? rest.slice(0, why.index).trim() : rest,
    why: why?.[1]?.trim() ?? '',
  }
}

/** Every user story of a document, in order. */
export const storiesOf = (doc: Document): Story[] => doc.blocks.flatMap(storiesIn)

/** A story nobody has filled in yet. */
const template = /\bas an? [[<{]/i

function storiesIn(block: Block): Story[] {
  const { content } = block
  if (template.test(content.text)) return []
  if (content.kind === 'table')
    return content.rows.flat().flatMap((cell) => storyOf(cell.plain, block.start + cell.start) ?? [])
  if (content.quoted || (content.kind !== 'item' && content.kind !== 'paragraph')) return []
  const found = storyOf(content.plain, block.start)
  return found ? [found] : []
}
