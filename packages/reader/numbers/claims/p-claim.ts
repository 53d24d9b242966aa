import { boxOf, printed } from '../rounding/printed.ts'
import type { Box } from '../rounding/box.ts'
import { after, before, type Clause } from './clause.ts'

/** A printed p, or a printed confidence or chance to be better (p is one less it). */
export type PClaim = {
  start: number
  end: number
  /** What p is said to be. `p < .05` is everything from 0 to .05. */
  box: Box
  /** The number as printed: .03, or .97 for a chance. */
  value: number
  relation: '=' | '<' | '>'
  kind: 'p' | 'chance'
  sides?: 1 | 2
}

const rule =
  /\b(?:threshold|criteri(?:on|a)|cut-?off|if|when|whether|unless|until|require[sd]?|must|should|need(?:s|ed)?|adjusted|corrected|bonferroni|alpha)\b[^.;]{0,40}$/i
const ruleAfter = /^\s*(?:level|threshold|cut-?off|criteri)/i
/** A p of something else than the result: of the split, of balance, of a test of assumptions. */
const otherTest =
  /\b(?:SRM|sample[- ]ratio|balance[ds]?|balancing|normality|shapiro|levene|kolmogorov|homogene\w*|heterogene\w*|interaction|A\/A|pre-?(?:period|experiment)|novelty|guardrail)\b/i
const chanceAfter = /^\s*(?:\w+\s){0,2}?(?:chance|probability|likelihood|prob\.)\b/i
const chanceBefore =
  /(?:chance|probability|likelihood)\s*(?:(?:of|to|that)\s(?:\w+\s){1,6}|:|=|\s)*(?:is|was|of|at|=|:)?\s*$/i
const better = /\b(?:beat(?:s|ing)?|better|best|superior|outperform\w*|win(?:s|ning)?|higher)\b/i

/** A sentence that gives a p or a statistic and nothing else: "p-value: 0.216", "z = 1.24, p = .216". */
export const bareP =
  /^\W*(?:(?:the|with an?|our|an?|result:?)\s+)?(?:two-sided |one-sided |two-tailed |one-tailed )?(?:p\b|[zt]\s*[=:(])/i

/** The p values a sentence states as results. Rules of decision ("ship if p < .05") and adjusted p's are not among them. */
export function readPClaims(clause: Clause): PClaim[] {
  if (otherTest.test(clause.text)) return []
  const sides = sidesOf(clause.text)
  const claims: PClaim[] = []
  for (const token of clause.tokens) {
    const lead = before(clause, token.start, 70)
    const isP = token.role === 'p'
    if (!isP && !isChance(clause, token)) continue
    if (rule.test(lead) || ruleAfter.test(after(clause, token.end, 24))) continue
    const number = printed(token)
    // A p comes from a program, which rounds; nobody cuts its digits off by hand.
    const box = boxOf(number, 'rounded')
    const exact = { low: number.value, high: number.value }
    const relation = relationOf(token.bound)
    const { start, end } = token
    const claim: PClaim = isP
      ? {
          start,
          end,
          box: clipped(bounded(relation === '=' ? box : exact, relation)),
          value: number.value,
          relation,
          kind: 'p',
        }
      : {
          start,
          end,
          box: clipped({ low: 1 - box.high, high: 1 - box.low }),
          value: number.value,
          relation: '=',
          kind: 'chance',
        }
    claims.push(sides ? { ...claim, sides } : claim)
  }
  return claims
}

function isChance(clause: Clause, token: Clause['tokens'][number]): boolean {
  if (token.unit !== 'percent' || token.value < 50 || token.value > 100 || token.bound !== 'exact')
    return false
  if (!better.test(clause.text)) return false
  return chanceAfter.test(after(clause, token.end)) || chanceBefore.test(before(clause, token.start))
}

/** 1 or 2 where the text says on how many sides was tested. */
export function sidesOf(text: string): 1 | 2 | undefined {
  const one = /\b(?:one|1|single)[- –](?:sided|tailed)\b/i.test(text)
  const two = /\b(?:two|2)[- –](?:sided|tailed)\b/i.test(text)
  if (one === two) return undefined
  return one ? 1 : 2
}

function relationOf(bound: Clause['tokens'][number]['bound']): PClaim['relation'] {
  if (bound === 'below' || bound === 'at-most') return '<'
  return bound === 'above' || bound === 'at-least' ? '>' : '='
}

function bounded(box: Box, relation: PClaim['relation']): Box {
  if (relation === '<') return { low: 0, high: box.high }
  return relation === '>' ? { low: box.low, high: 1 } : box
}

const clipped = ({ low, high }: Box): Box => ({ low: Math.max(0, low), high: Math.min(1, high) })
