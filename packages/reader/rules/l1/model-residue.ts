import type { Block } from '../../document/block.ts'
import type { Remark } from '../finding.ts'
import { pageOf, type Rule, type Subject } from '../rule.ts'

const opening =
  /^\W*(?:(?:sure|certainly|absolutely|of course|great)[!,.]|here(?:['’]s| is| are) (?:the|a|an|your|my) [^.:\n]{0,80}\b(?:prd|document|strategy|plan|brief|draft|version|outline|template|requirements|report|readout|roadmap)\b|below is (?:a|an|the|your) (?:comprehensive|detailed|complete|structured)|as an ai\b|i(?:['’]ve| have) (?:created|drafted|written|prepared|generated) (?:a|the|your))/i
const closing =
  /\b(?:would you like me to|if you(?:['’]d| would) like,? i can|i hope this helps|do you want me to|shall i (?:draft|create|continue|expand|write)|let me know if you(?:['’]d| would) like me to)\b/i
const anywhere =
  /【\d+†[^】]*】|:contentReference\[oaicite|\bturn\d+(?:search|view|news)\d+\b|\bas an ai language model\b/i
const award =
  /^\W*(?:overall |quality |confidence |completeness |prd |document |readiness |self[- ]?)*(?:score|rating|assessment)\W{1,4}\d+(?:\.\d+)?\s?(?:\/|out of)\s?(?:5|10|100)\b/i

/** L1: words of a chat left in the text, or a mark the document gives itself. */
export const modelResidue: Rule = {
  id: 'L1',
  title: 'Left over from a chat',
  severity: 'warning',
  why: 'It tells the reader that nobody read the page before sending it.',
  source: 'Seen in public PRDs written with a language model (../method/reader.md §4)',
  question: 'Has somebody read the whole text since it was generated?',
  page: pageOf('L1'),
  prose: true,
  check({ doc, kind }: Subject) {
    const own = doc.blocks.filter(({ content }) => !content.quoted)
    const prose = own.filter(({ content }) => content.kind === 'paragraph' || content.kind === 'item')
    const remarks = [
      ...prose.slice(0, 2).flatMap((block) => found(block, opening, 'opening')),
      ...prose.slice(-2).flatMap((block) => found(block, closing, 'closing')),
      ...prose.flatMap((block) => found(block, anywhere, 'citation')),
    ]
    if (kind !== 'ranking')
      remarks.push(...own.flatMap((block) => (isLine(block) ? found(block, award, 'award') : [])))
    return remarks
  },
}

/** A line of its own, in bold or not. */
const isLine = ({ content }: Block): boolean =>
  content.kind === 'paragraph' ||
  content.kind === 'item' ||
  (content.kind === 'heading' && content.level === 7)

function found(block: Block, words: RegExp, what: string): Remark[] {
  const hit = words.exec(block.content.plain)
  if (!hit) return []
  const start = block.start + hit.index
  return [{ spans: [{ start, end: start + hit[0].length }], args: { what } }]
}
