import type { Content } from '../document/block.ts'
import type { Role } from '../document/roles.ts'
import { type Sentence, sentencesOf } from '../document/sentences.ts'
import type { Span } from '../document/span.ts'
import type { Context } from './rule.ts'

/** Running text of the writer's own: not a quotation, a heading, code or a table. */
export const isProse = ({ kind, quoted }: Content): boolean =>
  !quoted && (kind === 'paragraph' || kind === 'item' || kind === 'html')

/** The sentences of a block with their words. */
export function* spoken(content: Content): Generator<{ sentence: Sentence; text: string }> {
  if (!isProse(content)) return
  for (const sentence of sentencesOf(content))
    yield { sentence, text: content.plain.slice(sentence.start, sentence.end) }
}

/** Where a pattern stands in a sentence, in offsets of the block. */
export function spanIn(sentence: Span, hit: RegExpExecArray | RegExpMatchArray): Span {
  const start = sentence.start + (hit.index ?? 0)
  return { start, end: start + hit[0].length }
}

const binding = new Set<Role>(['requirements', 'acceptance', 'stories', 'rule'])
const strict = /\b(?:must|shall|(?:is|are) required to)\b/i

/**
 * Whether a sentence asks something of the product: by its own must or should, or as an item of such a list. In
 * specifications "should" mostly says what is expected to happen, so there it takes a must.
 */
export function isRequirement(content: Content, sentence: Sentence, context: Context): boolean {
  const bound = context.roles.some((role) => binding.has(role))
  if (sentence.modality === 'requirement')
    return bound || !context.genre.technical || strict.test(content.plain.slice(sentence.start, sentence.end))
  return sentence.modality !== 'question' && bound && content.kind === 'item'
}

/** Whether a sentence binds beyond doubt: by a must or shall, or as an item of a list of requirements. */
export const isBinding = (content: Content, sentence: Sentence, { roles }: Context): boolean =>
  (content.kind === 'item' && roles.some((role) => binding.has(role))) ||
  strict.test(content.plain.slice(sentence.start, sentence.end))

/** Things named as wishes for later are not held to the letter. */
export const isWish = ({ title, roles }: Context): boolean =>
  roles.includes('future') ||
  roles.includes('nongoals') ||
  /\b(?:nice to have|could|stretch|later|ideas?|optional)\b/.test(title)
