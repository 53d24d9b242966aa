import type { Arm } from '../recompute/arms.ts'
import { printed } from '../rounding/printed.ts'
import { isPartOf, kindOf, reachOf } from './number-kind.ts'
import { between, type Clause } from './clause.ts'

/** One side of a comparison as it stands in one place: a rate, a count and its units, and what stands in brackets behind. */
export type Measured = { arm: Arm; start: number; end: number }

/** The rates and counts-of-units of a sentence, each with what its brackets add: "4.2 % (420 of 10,000 users)". */
export function findMeasured(clause: Clause): Measured[] {
  const found: Measured[] = []
  const { tokens } = clause
  for (let i = 0; i < tokens.length; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]]
    if (!token) continue
    const part = next !== undefined && isPartOf(clause, token, next)
    const last = found.at(-1)
    const kind = part ? 'count' : kindOf(clause, token)
    if (!kind) continue
    const facts: Arm = part ? { count: printed(token), n: printed(next) } : { [kind]: printed(token) }
    const end = part ? next.end : token.end
    if (
      last &&
      isInBrackets(clause, last, token.start) &&
      reachOf(clause, token) === undefined &&
      fits(last.arm, facts)
    ) {
      Object.assign(last.arm, facts)
      last.end = closing(clause, end)
    } else if (kind !== 'n') {
      found.push({ arm: facts, start: token.start, end })
    }
    if (part) i++
  }
  return found.filter(({ arm }) => arm.rate || (arm.count && arm.n))
}

const fits = (arm: Arm, facts: Arm): boolean =>
  Object.keys(facts).every((key) => arm[key as keyof Arm] === undefined)

/** Whether `at` lies in brackets that open right behind what was measured, or were opened there and are still open. */
function isInBrackets(clause: Clause, { start, end }: Measured, at: number): boolean {
  const gap = between(clause, end, at)
  if (/^\s*(?:[a-z-]+\s){0,7}?[a-z-]*\s*[([][^()[\]]{0,40}$/i.test(gap)) return true
  return !gap.includes(')') && gap.length < 30 && isOpen(between(clause, start, end))
}

const isOpen = (text: string): boolean =>
  (text.match(/[([]/g)?.length ?? 0) > (text.match(/[)\]]/g)?.length ?? 0)

/** Takes the closing bracket along, so that what follows is seen from behind it. */
function closing(clause: Clause, end: number): number {
  const rest = /^[^()[\]\d]{0,30}[)\]]/.exec(between(clause, end, end + 40))
  return end + (rest?.[0].length ?? 0)
}
