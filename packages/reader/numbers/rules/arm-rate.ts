import type { NumberFinding } from '../finding.ts'
import type { Arm } from '../recompute/arms.ts'
import { isShare } from '../recompute/recompute.ts'
import { meet, over } from '../rounding/box.ts'
import { countBox, type Printed } from '../rounding/printed.ts'
import type { Case, Verdict } from './comparison-rule.ts'
import { roughBox } from '../rounding/printed.ts'
import { judgeWhole } from './grim.ts'
import { line, say } from './say.ts'

/**
 * num.rate on the arms of a comparison that print rate, count and units; stat.grim where the count is not printed.
 * docs/method/numbers/num.rate.md, stat.grim.md
 */
export function checkArmRates({ comparison }: Case): Verdict[] {
  if (comparison.units !== 'arms') return []
  return comparison.arms.flatMap(({ rate, count, n }: Arm): Verdict[] => {
    if (!rate || !n) return []
    return count
      ? [judgeRate(rate, count, n)]
      : isShare(comparison)
        ? [judgeWhole(rate, n) ?? 'not checked']
        : []
  })
}

/** Whether the rate is the count over the units, or over what is left of them (misses for hits). */
export function judgeRate(rate: Printed, count: Printed, n: Printed): Verdict {
  if (count.value > n.value || n.value === 0) return 'not checked'
  const exact = over(countBox(count), countBox(n))
  const box = roughBox(rate)
  if (meet(box, exact) || meet(box, { low: 1 - exact.high, high: 1 - exact.low })) return 'holds'
  return rateFinding(rate, count, n)
}

function rateFinding(rate: Printed, count: Printed, n: Printed): NumberFinding {
  const value = count.value / n.value
  return {
    rule: 'num.rate',
    severity: 'error',
    spans: [rate, count, n].map(({ start, end }) => ({ start, end })),
    args: { printed: rate.value, count: count.value, n: n.value, value },
    proof: [line('rate', `${say(count.value)} ÷ ${say(n.value)}`, { value })],
  }
}
