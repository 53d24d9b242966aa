import { between, type Clause } from '../claims/clause.ts'
import type { NumberFinding } from '../finding.ts'
import { printed, type Printed, roughBox, stepOf } from '../rounding/printed.ts'
import { line, say } from './say.ts'
import { found, holds, type ReadText, type Ruling } from './text-rule.ts'

const people =
  /^(?:users?|participants?|people|respondents?|customers?|interviewees?|testers?|subjects?|visitors?|teams?|companies|accounts?|members?|employees?|engineers?|designers?|students?|patients?|players?|sellers?|developers?|admins?|managers?)$/

/**
 * stat.grim: a share that no whole number of so few can give: 57 % of 12. Brown and Heathers 2017, "The GRIM test".
 * docs/method/numbers/stat.grim.md
 */
export function checkWhole({ clauses }: ReadText): Ruling[] {
  return clauses.flatMap((clause) =>
    clause.tokens.flatMap((token, i) => {
      const whole = clause.tokens[i + 1]
      if (
        !whole ||
        token.unit !== 'percent' ||
        token.bound !== 'exact' ||
        token.value > 100 ||
        token.value < 0
      )
        return []
      if (!isGroup(clause, token.end, whole)) return []
      return [judge(clause, printed(token), printed(whole))]
    }),
  )
}

function isGroup(clause: Clause, from: number, whole: Clause['tokens'][number]): boolean {
  if (whole.unit !== 'none' || !Number.isInteger(whole.value) || whole.bound !== 'exact') return false
  return (
    people.test(whole.noun) &&
    /^\s+of\s+(?:the\s+|our\s+|all\s+|those\s+)?$/i.test(between(clause, from, whole.start))
  )
}

function judge(clause: Clause, share: Printed, whole: Printed): Ruling {
  const finding = judgeWhole(share, whole)
  return finding ? found(clause, finding) : holds(clause)
}

/** The finding if no whole number of `whole` gives the share. Numbers printed round may be rounded themselves. */
export function judgeWhole(share: Printed, whole: Printed): NumberFinding | undefined {
  const n = whole.value
  if (
    n < 2 ||
    share.about ||
    whole.about ||
    whole.half > 0.5 ||
    stepOf(whole) >= 100 ||
    1 / n < 2 * share.half
  )
    return undefined
  const box = roughBox(share)
  const counts: [number, number] = [Math.floor(share.value * n), Math.ceil(share.value * n)]
  return counts.some((count) => box.low <= count / n && count / n <= box.high)
    ? undefined
    : finding([share, whole], counts)
}

function finding(
  [share, whole]: readonly [Printed, Printed],
  [below, above]: readonly [number, number],
): NumberFinding {
  const n = whole.value
  return {
    rule: 'stat.grim',
    severity: 'question',
    spans: [share, whole].map(({ start, end }) => ({ start, end })),
    args: { printed: share.value, n, below: below / n, above: above / n },
    proof: [below, above].map((count) =>
      line('nearest share', `${say(count)} ÷ ${say(n)}`, { value: count / n }),
    ),
  }
}
