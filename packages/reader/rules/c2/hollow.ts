import type { Block } from '../../document/block.ts'
import { blocksIn, type Document } from '../../document/document.ts'
import type { Role } from '../../document/roles.ts'
import { thing } from '../../document/mask.ts'
import type { Section } from '../../document/section.ts'
import type { Remark } from '../finding.ts'
import { pageOf, type Rule } from '../rule.ts'

/** The writer saying that the answer is still to come. */
export const notYet =
  /\b(?:(?:did(?:n['’]t| not)|have(?:n['’]t| not)) (?:got(?:ten)?|get|had) (?:this far|to (?:this|it)|time)|(?:^\W*|\b(?:this|section|details|content|it|more|text)(?: is| are)? (?:still )?)(?:to be|will be) (?:written|filled(?: in| out)?|added|completed|drafted)(?: (?:later|soon))?\s*(?:[.!)]|$)|coming soon|more to (?:come|follow)|work in progress|\bWIP\b|fill (?:this )?in later|open[- ]ended\. |nothing (?:here )?yet|details to follow)/i
const nothing = /^\W*(?:n\s?\/\s?a|none|nothing|not applicable|no|nil|same as above|see above|-+|\?+)?\W*$/i
/** The template talking to the writer. */
const prompt =
  /^\W*(?:(?:please )?(?:describe|detail|specify|list|provide|explain|outline|summari[sz]e|state|identify|include|define|briefly|add|insert|document)\s|(?:this|the following) section (?:should|must|describes?|provides?|contains?|is for|will)\b|what (?:is|are) the [^.]{3,80}\?)/i
const guidance =
  /\b(?:(?:this|it) (?:can|may|should|could) (?:include|encompass|cover|contain|describe)|typically should include|for example, (?:list|describe|include)|if applicable, (?:list|describe)|such as the following)\b/i

type Hollow = 'empty' | 'unanswered' | 'later' | 'prompt' | 'asserted'

/** "No impact", with nothing that shows that somebody looked. */
const asserted =
  /\b(?:(?:should|will|does|do) not (?:be (?:impacted|affected)|have any|impact|affect)|should not be any|no (?:notable|significant|known|expected|anticipated) (?:impact|changes?|effects?|issues?|risks?))\b/i
const reason = /\b(?:since|because|as it|due to|given that|only)\b/i
const fewWords = 25
/** Sections to which "none" is no answer: there always is one. To open questions it may be. */
const answerable = new Set<Role>([
  'risks',
  'nongoals',
  'goals',
  'metrics',
  'alternatives',
  'users',
  'problem',
  'rollback',
  'acceptance',
])
/** Sections whose emptiness matters whatever stands around them. */
const core = new Set<Role>([
  'risks',
  'questions',
  'nongoals',
  'goals',
  'metrics',
  'alternatives',
  'users',
  'problem',
  'rollout',
  'rollback',
  'decision',
  'acceptance',
  'edges',
  'next',
  'timeline',
  'owner',
  'guardrails',
])

/** C2: a section that is there and says nothing. Sections empty in the same way are one remark. */
export const hollow: Rule = {
  id: 'C2',
  title: 'Section without content',
  severity: 'warning',
  why: 'A heading promises an answer; whoever skims the headings believes that there is one.',
  source:
    'Kubernetes enhancement reviews: a check for headings alone passes every empty template (../method/reader.md §4)',
  question: 'What is the answer, or should the heading go?',
  page: pageOf('C2'),
  prose: true,
  check({ doc }) {
    const found = new Map<Hollow, Remark['spans'][number][]>()
    for (const section of doc.sections) {
      const how = section.heading && section.language === 'en' ? hollowness(doc, section) : undefined
      if (how && section.heading)
        found.set(how, [
          ...(found.get(how) ?? []),
          { start: section.heading.start, end: section.heading.end },
        ])
    }
    return [...found].map(([how, spans]) => ({
      spans,
      severity: how === 'asserted' ? ('question' as const) : ('warning' as const),
      args: {
        how,
        count: spans.length,
        headings: spans.slice(0, 5).map(({ start, end }) => doc.text.slice(start, end)),
      },
    }))
  },
}

function hollowness(doc: Document, section: Section): Hollow | undefined {
  if (section.level === 1 || section.level === 7 || isAside(section)) return undefined
  if (isFull(doc, section)) return undefined
  const blocks = blocksIn(doc, section, true)
  const said = blocks.filter(says)
  if (said.some(isMatter)) return undefined
  const text = said.map(({ content }) => content.plain.replace(/\s+/g, ' ').trim()).join(' ')
  if (said.length === 0) return isAnswered(section) || !isGap(doc, section) ? undefined : 'empty'
  if (said.some(({ content }) => content.kind === 'heading')) return undefined
  if (nothing.test(text)) return section.own.some((role) => answerable.has(role)) ? 'unanswered' : undefined
  const opening = said[0]?.content.plain ?? ''
  if (notYet.test(opening) && text.length < 500) return 'later'
  if (asserted.test(opening) && !reason.test(text) && text.split(' ').length <= fewWords) return 'asserted'
  return prompt.test(opening) &&
    guidance.test(text) &&
    said.every(({ content }) => content.kind === 'paragraph')
    ? 'prompt'
    : undefined
}

/** Nothing put off takes so many words. */
const fullFromWords = 160

/** Whether the section itself says so much that it cannot be hollow. */
function isFull(doc: Document, section: Section): boolean {
  let words = 0
  for (let at = section.from; at < section.to && words < fullFromWords; at++) {
    const content = doc.blocks[at]?.content
    if (content && (content.kind === 'code' || content.kind === 'table')) return true
    words += content?.tongues.words ?? 0
  }
  return words >= fullFromWords
}

/** Not a slip in the levels of headings: a section that is asked for, or one whose template still asks. */
const isGap = (doc: Document, section: Section): boolean =>
  section.own.some((role) => core.has(role)) ||
  blocksIn(doc, section).some(({ content }) => content.kind === 'comment')

/** Comments, rules and link targets say nothing to a reader. */
const says = ({ content }: Block): boolean =>
  content.kind !== 'comment' &&
  content.kind !== 'rule' &&
  content.kind !== 'reference' &&
  (content.plain.trim() !== '' || content.links.length > 0)

const isMatter = ({ content }: Block): boolean =>
  content.kind === 'code' ||
  content.kind === 'table' ||
  content.links.length > 0 ||
  content.plain.includes(thing)

/** Headings that are the whole statement: a question answered by a tick, an appendix, a log to be. */
const isAnswered = ({ title, own }: Section): boolean =>
  /\?$|^\W*(?:yes|no)\b|[✅❌✔✓]/.test(title) || own.includes('history') || own.includes('appendix')

const isAside = ({ own, heading }: Section): boolean =>
  own.includes('toc') ||
  own.includes('references') ||
  /[([](?:optional|if applicable|if needed)[)\]]/i.test(heading?.content.text ?? '')
