import { hasCue } from '../../document/cue-words.ts'
import { hasThreshold } from '../../document/facts.ts'
import type { Remark } from '../finding.ts'
import { isRequirement, isWish, spoken } from '../prose.ts'
import { type Context, pageOf, type Rule } from '../rule.ts'

const quality = [
  String.raw`(?:(?:very|more|extremely|as) )?(?:fast|quick|easy|intuitive|user[- ]friendly|easy[- ]to[- ]use|seamless|robust|scalable|performant|responsive(?! (?:web|design|layout|site))|reliable|efficient|flexible|smooth|lightweight|convenient)`,
  String.raw`(?:quickly|easily|seamlessly|gracefully|smoothly|efficiently|reliably|robustly|intuitively|effortlessly|rapidly|in a timely manner)`,
  String.raw`minimal (?:planned or unplanned )?(?:downtime|latency|delays?|impact|setup|friction|loading|effort|disruption|degradation|configuration|overhead)`,
  String.raw`(?:limited|little|no noticeable|acceptable|reasonable|good|great|high) (?:\/?no )?(?:performance|response times?|load times?|latency|availability|degradation|usability)`,
  String.raw`(?:helpful|meaningful|friendly|clear) error messages?`,
].join('|')
const asked = new RegExp(
  String.raw`\b(?:must|shall|should|needs? to|ha(?:s|ve) to|wants?|would like|able to|required to)\b[^.;]{0,70}?\b(${quality})\b`,
  'i',
)
const terms = new RegExp(String.raw`\b(?:${quality})\b`, 'i')
const people =
  /\b(?:we|team|teams|i|you|they|staff|everyone|stakeholders|developers|engineers|reviewers)\s+(?:must|shall|should|needs?|ha(?:s|ve)|will)\b|\bhelps? (?:us|our|the|your|teams?)\b/i
const reason = /[,;]?\s(?:so that|so (?:i|we|they|users?) |in order to|because)\b[^]*$/i

/** Below "As a nurse, I want" the wishes stand as items of their own. */
const isWished = ({ roles }: Context, text: string): boolean =>
  roles.includes('stories') && /^\W*(?:to|the|there|have|be|that|an?|as an?)\b/i.test(text)

/** "As easy as a letter" names what to compare it with. */
const isCompared = (text: string, term: string): boolean =>
  new RegExp(String.raw`\b${term.replace(/^as /i, '')} as (?!possible)`, 'i').test(text)

/** W1: a requirement whose only measure is an adjective. */
export const vagueRequirement: Rule = {
  id: 'W1',
  title: 'Requirement without a measure',
  severity: 'warning',
  why: 'Two people will test "fast" or "easy" differently, and both will be right.',
  source: 'ISO/IEC/IEEE 29148:2018 §5.2.5 and §5.2.7 (verifiable; subjective language)',
  question: 'By which number or observation would a tester say that it is met?',
  page: pageOf('W1'),
  prose: true,
  look(content, context) {
    if (!hasCue(content.tongues.cues, 'quality') || !terms.test(content.plain) || isWish(context)) return []
    const remarks: Remark[] = []
    for (const { sentence, text } of spoken(content)) {
      if (!isRequirement(content, sentence, context) || people.test(text)) continue
      const wish = text.replace(reason, '')
      const hit = asked.exec(isWished(context, wish) ? `want ${wish}` : wish)
      const term = hit?.[1]
      if (!term || isCompared(wish, term)) continue
      const start = sentence.start + wish.toLowerCase().indexOf(term.toLowerCase())
      remarks.push({ spans: [{ start, end: start + term.length }], args: { term } })
    }
    return remarks.length > 0 && hasThreshold(content.plain) ? [] : remarks
  },
}
