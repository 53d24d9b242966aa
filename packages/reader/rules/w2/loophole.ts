import { hasCue } from '../../document/cue-words.ts'
import type { Remark } from '../finding.ts'
import { isBinding, isRequirement, isWish, spanIn, spoken } from '../prose.ts'
import { pageOf, type Rule } from '../rule.ts'

const loophole =
  /\b(?:(?:(?:if|where|when|wherever|whenever) (?:it is )?(?:at all )?(?:possible|feasible|practical|practicable|appropriate|necessary|needed))(?! (?:to|for|by|in)\b)|to the extent (?:possible|practical|practicable|feasible)|as far as (?:possible|practical|practicable)|(?<=[(,]\s?)as (?:appropriate|necessary|needed)\b(?! (?:to|for|by|in)\b)|(?<=\bbe(?:en)? [a-z]{3,20}(?:ed|en)\b[^,;.]{0,40}\s)as (?:appropriate|necessary|needed)\b(?! (?:to|for|by|in)\b)|on a best[- ]effort basis|preferably)\b/i
/** "If needed" is a plain condition as often as a way out: it counts where the text binds, by its place or a must. */
const weak = /^(?:if|where|when|wherever|whenever)\b[^]*(?:appropriate|necessary|needed)$/i
const freedom =
  /\b(?:users?|you|admins?|customers?|they|people|teams?|developers?) (?:can|may|could|might|should be able to)\b/i

/** W2: a way out inside a requirement. */
export const loopholeRule: Rule = {
  id: 'W2',
  title: 'Loophole in a requirement',
  severity: 'warning',
  why: 'A requirement that may be dropped "if needed" cannot be failed, so nobody can count on it.',
  source: 'ISO/IEC/IEEE 29148:2018 §5.2.7 (loopholes)',
  question: 'In which case exactly does it not hold, and who decides that?',
  page: pageOf('W2'),
  prose: true,
  look(content, context) {
    if (!hasCue(content.tongues.cues, 'loophole') || !loophole.test(content.plain) || isWish(context))
      return []
    const remarks: Remark[] = []
    for (const { sentence, text } of spoken(content)) {
      if (!isRequirement(content, sentence, context) || freedom.test(text) || /\bconsider\b/i.test(text))
        continue
      const hit = loophole.exec(text)
      if (hit && (!weak.test(hit[0]) || isBinding(content, sentence, context)))
        remarks.push({ spans: [spanIn(sentence, hit)], args: { term: hit[0] } })
    }
    return remarks
  },
}
