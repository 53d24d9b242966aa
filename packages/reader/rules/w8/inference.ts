import type { Content } from '../../document/block.ts'
import { hasCue } from '../../document/cue-words.ts'
import { hasDigit } from '../../document/facts.ts'
import type { Remark } from '../finding.ts'
import { isProse, spanIn, spoken } from '../prose.ts'
import { pageOf, type Rule } from '../rule.ts'

type Slip =
  | 'peeking'
  | 'power after the fact'
  | 'almost significant'
  | 'no difference shown'
  | 'segments'
  | 'validated'
  | 'cause'

/** Ways of reading results that mislead, each by the words people use when they do it. */
const slips: readonly [Slip, RegExp][] = [
  [
    'peeking',
    /\b(?:stopp?(?:ed|ing) (?:the )?(?:test|experiment)?\s?(?:early|as soon as|once|when) [^.]{0,40}signific\w+|(?:check(?:ed|ing)|look(?:ed|ing)|peek(?:ed|ing)) (?:at )?(?:the )?(?:results?|data|dashboard|p-?values?)? ?(?:every day|daily|each day|every morning|until)|(?:became|reached|hit) (?:statistical )?significance (?:on|after|by) (?:day|the)|kept (?:it |the (?:test|experiment) )?running until|extend(?:ed)? the (?:test|experiment) (?:until|to reach|because))\b/i,
  ],
  [
    'power after the fact',
    /\b(?:post[- ]?hoc power|observed power|achieved power|power (?:was|is) (?:calculated|computed) (?:after|from the observed))\b/i,
  ],
  [
    'almost significant',
    /\b(?:trend(?:ed|ing|s)? towards? (?:statistical )?significan\w+|(?:almost|nearly|marginally|borderline|approach(?:es|ed|ing)|close to|just short of) (?:statistical(?:ly)? )?significan\w+|directionally (?:positive|significant|correct))\b/i,
  ],
  [
    'no difference shown',
    /\b(?:(?:not|no) (?:statistically )?significant[^.]{0,60}\b(?:so|therefore|which means|proves|shows) [^.]{0,40}\b(?:no (?:effect|impact|difference|harm)|the same|works? as well|is safe)|no (?:effect|impact|difference|harm) (?:because|since|as) [^.]{0,40}not significant)\b/i,
  ],
  [
    'segments',
    /\b(?:(?:when|if) we (?:look|looked|zoom(?:ed)?|drill(?:ed)?|slice[d]?|cut|break|broke) (?:in(?:to)?|down|at|by)?[^.]{0,50}\b(?:segment|mobile|desktop|new users|returning|cohort|countr)[^.]{0,60}\b(?:signific|lift|increase|won|winner|positive)\w*|(?:overall|in total) [^.]{0,40}(?:flat|not significant|neutral)[^.]{0,20}\bbut\b[^.]{0,60}\b(?:segment|mobile|desktop|new users|returning|cohort))\b/i,
  ],
  [
    'validated',
    /\b(?:validates?|validated|proves?|proved|confirms?|confirmed) (?:the|our|that|this) (?:strategy|hypothesis|approach|assumption|decision|bet|direction|thesis|model)\b/i,
  ],
  [
    'cause',
    /\b(?:led to|resulted in|caused|drove|thanks to|as a result of|because of|due to) (?:[a-z-]+ ){0,6}(?:increase|decrease|drop|rise|growth|improvement|reduction|lift|uplift|jump|decline)\b[^.]{0,30}\d|\b(?:increased?|decreased?|rose|grew|dropped|fell|improved|reduced) (?:by )?[^.]{0,12}\d[^.]{0,40}\b(?:because of|thanks to|as a result of|due to) (?:the|our|this)\b/i,
  ],
]

const assigned = /\b(?:control|randomi[sz]ed|a\/b|experiment|treatment|variant|holdout|test group)\b/i

/** W8: conclusions that the numbers beside them cannot carry. Always a question. */
export const inference: Rule = {
  id: 'W8',
  title: 'More concluded than shown',
  severity: 'question',
  why: 'A result read in this way comes out "positive" far more often than one time in twenty when nothing happened.',
  source: 'Kohavi, Tang and Xu 2020, "Trustworthy Online Controlled Experiments"; Fabijan et al. 2019',
  question: 'What else could have given the same numbers?',
  page: pageOf('W8'),
  prose: true,
  look(content) {
    if (!isProse(content) || !hasCue(content.tongues.cues, 'inference')) return []
    const near = slips.filter(([, words]) => words.test(content.plain))
    if (near.length === 0) return []
    const remarks: Remark[] = []
    for (const { sentence, text } of spoken(content)) {
      if (sentence.modality === 'question' || sentence.modality === 'requirement') continue
      const slip = near.find(([what, words]) => words.test(text) && stands(content, what, text))
      const hit = slip?.[1].exec(text)
      if (slip && hit) remarks.push({ spans: [spanIn(sentence, hit)], args: { what: slip[0], term: hit[0] } })
    }
    return remarks
  },
}

function stands(content: Content, what: Slip, text: string): boolean {
  if (
    /\b(?:avoid|do not|don['’]t|never|should not|must not|would|could|if)\b/i.test(text) &&
    what !== 'segments'
  )
    return false
  if (what === 'cause') return hasDigit(text) && !assigned.test(content.plain)
  return true
}
