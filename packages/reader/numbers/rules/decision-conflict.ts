import type { Comparison } from '../claims/comparison.ts'
import type { IntervalClaim } from '../claims/interval-claim.ts'
import type { PClaim } from '../claims/p-claim.ts'
import type { SignificanceClaim } from '../claims/significance-claim.ts'
import type { NumberFinding, Place, ProofLine, Severity } from '../finding.ts'
import { impliedZ } from '../recompute/implied-z.ts'
import { anyP, possibleP } from '../recompute/possible-p.ts'
import { isPlain, isShare } from '../recompute/recompute.ts'
import type { Box } from '../rounding/box.ts'
import type { Case, Verdict } from './comparison-rule.ts'
import { line } from './say.ts'
import { zProof } from './z-proof.ts'

/** What p can be by one kind of evidence, on as few sides and on as many sides as the text leaves open. */
type Evidence = {
  from: 'p' | 'interval' | 'rates'
  least: number
  most: number
  place: Place
  proof: ProofLine[]
  firm: boolean
}

/**
 * stat.decision-conflict: called significant though p, interval or the rates themselves cannot be below any level in
 * use here, or called not significant though they must be. docs/method/numbers/stat.decision-conflict.md
 */
export function checkDecision(of: Case): Verdict[] {
  const { comparison } = of
  const claim = comparison.significance
  if (!claim) return []
  const evidence = evidenceOf(of)
  if (!evidence) return ['not checked']
  const { alpha, named } = alphaFor(claim, of)
  const wrong = claim.significant ? evidence.least > alpha : evidence.most < alpha
  if (!wrong || (!claim.significant && of.around.corrected)) return ['holds']
  return [finding({ claim, evidence, alpha, severity: severityOf(claim, evidence, named) })]
}

/** The level that lets the claim hold most easily: the one beside the words, else of those the document names, else 5 %. */
function alphaFor(
  { significant, alpha }: SignificanceClaim,
  { around }: Case,
): { alpha: number; named: boolean } {
  if (alpha !== undefined) return { alpha: alpha + 1e-9, named: true }
  const levels = [0.05, ...around.alphas]
  return { alpha: significant ? Math.max(...levels) : Math.min(...levels), named: false }
}

/** Beyond the levels in use anywhere (1 % to 10 %) it is an error; between them another level may have been meant. */
function severityOf(
  { significant }: SignificanceClaim,
  { least, most, firm }: Evidence,
  named: boolean,
): Severity {
  if (!firm) return 'warning'
  if (named) return 'error'
  return (significant ? least > 0.1 : most < 0.01) ? 'error' : 'warning'
}

/** The strongest evidence beside the words: the printed p, else the interval, else what the rates give. */
function evidenceOf({ comparison, recomputed }: Case): Evidence | undefined {
  const [p, ...otherPs] = comparison.ps.filter(({ kind }) => kind === 'p')
  if (p && otherPs.length === 0) return fromP(p, comparison)
  const [interval, ...others] = comparison.intervals
  const implied = interval && others.length === 0 ? fromInterval(interval, comparison) : undefined
  if (implied) return implied
  if (!recomputed || !isShare(comparison) || !isPlain(comparison)) return undefined
  const { low, high } = anyP(possibleP(recomputed.z), comparison.sides)
  const firm = recomputed.assumed === 'nothing'
  return { from: 'rates', least: low, most: high, place: comparison, proof: zProof(recomputed), firm }
}

function fromP({ start, end, box, value }: PClaim, { sides }: Comparison): Evidence {
  // A two-sided p may be held against a one-sided level and the other way round, unless the text says which.
  const least = sides === 1 ? box.low / 2 : box.low
  const most = sides === 1 ? box.high * 2 : box.high
  return {
    from: 'p',
    least,
    most,
    place: { start, end },
    proof: [line('p', 'as printed', { value, range: box })],
    firm: true,
  }
}

function fromInterval(claim: IntervalClaim, { sides }: Comparison): Evidence | undefined {
  const z = impliedZ(claim)
  if (!z) return undefined
  const { low, high } = anyP(possibleP(z), sides)
  const proof = [
    line('z the interval implies', 'middle ÷ half its length × normal quantile', {
      value: (z.low + z.high) / 2,
      range: z,
    }),
    line('p the interval implies', 'P(|Z| > z)', { value: (low + high) / 2, range: { low, high } }),
  ]
  return { from: 'interval', least: low, most: high, place: claim, proof, firm: true }
}

type Found = { claim: SignificanceClaim; evidence: Evidence; alpha: number; severity: Severity }

function finding({ claim, evidence, alpha, severity }: Found): NumberFinding {
  const range: Box = { low: evidence.least, high: evidence.most }
  return {
    rule: 'stat.decision-conflict',
    severity,
    spans: [
      { start: claim.start, end: claim.end },
      { start: evidence.place.start, end: evidence.place.end },
    ],
    args: {
      said: claim.significant ? 'significant' : 'not significant',
      against: evidence.from,
      alpha: Number(alpha.toPrecision(6)),
      low: range.low,
      high: range.high,
    },
    proof: evidence.proof,
  }
}
