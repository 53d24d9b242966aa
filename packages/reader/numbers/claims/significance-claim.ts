import { after, before, type Clause } from './clause.ts'

/** Words that call a result significant, or say that it is not. `alpha` where the level is named beside them. */
export type SignificanceClaim = { start: number; end: number; significant: boolean; alpha?: number }

const mention =
  /statistical(?:ly)?[- ]signifi\w+|\bstat(?:\.|istical)?[- ]?sig(?:nificant|nificance)?\b|\b(?:in|non-?)?signifi[ck]an(?:t|te[nrs]?|tly|ce|z)\b|\breject(?:s|ed)?\b(?: the)? null|\b\d+(?:\.\d+)?\s?% (?:confident|sure)\b|\b(?:at|with) \d+(?:\.\d+)?\s?% (?:statistical )?confidence\b(?! interval)|\bn\.s\.|\bns\b(?=[\s),;]|$)/gi
const denied =
  /(?:\b(?:not|no|non|never|neither|without|nor|lacks?|lacking|insufficient|cannot|can ?not|nicht|kein(?:e[nr]?)?|fail(?:s|ed|ing)? to|falls? short of|far from)\b|n['’]t\b)[^.;:,()]{0,48}$/i
const unsure =
  /\b(?:if|whether|when|once|until|unless|would|could|may|might|should|must|will|need(?:s|ed)?|require[sd]?|to (?:reach|detect|achieve|be|get|see|attain|find)|expect\w*|target|plan\w*|goal|threshold|almost|nearly|marginally|borderline|close|approach\w*|trending|directionally|not yet|practical(?:ly)?|clinical(?:ly)?|define[sd]?|determine[sd]?|check\w*|test(?:ed|ing)? for|call|called|consider\w*|assum\w+)\b[^.;]{0,60}$/i
const notReached =
  /\b(?:fail\w*|did not|does not|didn['’]t|doesn['’]t|not|unable) (?:to )?(?:reach|achieve|show|attain|detect|be|get|see|find)\b/gi
const levelWords = /^\s*(?:level|threshold|test(?:ing|s)?\b|cut-?off|criteri|calculator|was set|=|α)/i
/** A sentence that is about the result just given. */
export const aboutResult =
  /^\W*(?:(?:the |this |that |these |our )?(?:observed |measured )?(?:results?|differences?|lift|uplift|change|effect|increase|decrease|improvement|drop|decision|verdict|outcome|conclusion|this|that|it)\b)[^.;]{0,40}signif|^\W*(?:not )?(?:statistically )?significant\W*$/i
const strong = /statistical|stat[.i ]|stat-?sig|null/i

/**
 * The claims of significance in a sentence. "Significant" alone counts only beside a p, an interval or a level; plans,
 * conditions, questions and "almost" count as nothing, and a sentence that says both says neither.
 */
export function readSignificance(clause: Clause): SignificanceClaim | undefined {
  if (!/signif|sig\b|reject|n\.?s|confiden|% sure/i.test(clause.text) || clause.text.trimEnd().endsWith('?'))
    return undefined
  const hasFigures =
    aboutResult.test(clause.text) ||
    clause.tokens.some(({ role }) => role === 'p' || role === 'interval' || role === 'level')
  const claims: SignificanceClaim[] = []
  for (const match of clause.text.matchAll(mention)) {
    const start = clause.start + match.index
    const end = start + match[0].length
    const lead = before(clause, start, 80)
    if (levelWords.test(after(clause, end, 20)) || (!strong.test(match[0]) && !hasFigures)) continue
    const negative = /^(?:in|non-?)signif|^n\.?s/i.test(match[0]) || denied.test(lead)
    if (unsure.test(negative ? lead.replace(notReached, 'not') : lead)) return undefined
    const alpha = alphaBeside(clause, start, end)
    claims.push({ start, end, significant: !negative, ...(alpha === undefined ? {} : { alpha }) })
  }
  const first = claims[0]
  return first && claims.every(({ significant }) => significant === first.significant) ? first : undefined
}

/** The level named beside the words: "at 95 %", "at the 5 % level", "(α = 0.1)". */
function alphaBeside(clause: Clause, start: number, end: number): number | undefined {
  for (const token of clause.tokens) {
    const near = token.start >= end ? token.start - end < 40 : start - token.end < 40
    if (
      !near ||
      /^\s*[-–]?\s*(?:CI|C\.I\.|confidence interval|credible|CrI|HDI)/i.test(after(clause, token.end, 24))
    )
      continue
    const lead = before(clause, token.start, 24)
    if (token.unit === 'percent' && (token.role === 'level' || /\bat(?: the)?\s*$/i.test(lead)))
      return asAlpha(token.value / 100)
    if (/(?:α|alpha)\s*(?:=|of|:|level of)?\s*$/i.test(lead) || /\bat(?: the)?\s*$/i.test(lead)) {
      if (token.unit === 'none' && token.value > 0 && token.value < 1) return asAlpha(token.value)
    }
  }
  return undefined
}

/** 95 % confidence and the 5 % level are the same: the chance of a false alarm. */
export const asAlpha = (level: number): number => (level > 0.5 ? 1 - level : level)
