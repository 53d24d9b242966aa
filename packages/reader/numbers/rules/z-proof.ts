import { normalTwoSided } from '../distributions/normal.ts'
import type { ProofLine } from '../finding.ts'
import { possibleP } from '../recompute/possible-p.ts'
import type { Recomputed } from '../recompute/recompute.ts'
import type { Box } from '../rounding/box.ts'
import { line, say } from './say.ts'

const middle = ({ low, high }: Box): number => (low + high) / 2

/** The sum behind a recomputed p: rates, difference, standard error, z, p; ranges are what rounding and the choice of test leave open. */
export function zProof({ arms, difference, z }: Recomputed): ProofLine[] {
  const [one, two] = arms
  const [n1, n2] = [middle(one.n), middle(two.n)]
  const apart = middle(difference)
  const first = middle(one.rate)
  const second = first + apart
  const pooled = (first * n1 + second * n2) / (n1 + n2)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  const p = possibleP(z)
  return [
    line('first rate', `of ${say(n1)} units`, { value: first, range: one.rate }),
    line('second rate', `of ${say(n2)} units`, { value: second, range: two.rate }),
    line('difference', `${say(second)} − ${say(first)}`, { value: apart, range: difference }),
    line('pooled rate', `(${say(first)} × ${say(n1)} + ${say(second)} × ${say(n2)}) ÷ ${say(n1 + n2)}`, {
      value: pooled,
    }),
    line('standard error', `√(${say(pooled)} × ${say(1 - pooled)} × (1 ÷ ${say(n1)} + 1 ÷ ${say(n2)}))`, {
      value: error,
    }),
    line('z', `${say(apart)} ÷ ${say(error)}`, { value: apart / error, range: z }),
    line('p, two-sided', `P(|Z| > ${say(Math.abs(apart / error))})`, {
      value: normalTwoSided(apart / error),
      range: p.twoSided,
    }),
    line('p, one-sided', `half of it`, { value: normalTwoSided(apart / error) / 2, range: p.oneSided }),
  ]
}
