import type { NumberToken } from '../document/number-token.ts'
import { checkComparisons } from './check-comparisons.ts'
import { type Clause, clauseAt, clausesOf } from './claims/clause.ts'
import type { ArtifactKind, Coverage, NumberFinding } from './finding.ts'
import { layOut } from './layout/lay-out.ts'
import { textRules } from './rules/text-rules.ts'
import { Surroundings } from './rules/surroundings.ts'
import { findMentions } from './calendar/date-mention.ts'
import { gridOf } from './tables/grid.ts'
import { Tally } from './tally.ts'
import { findNumbers } from './tokens/find-numbers.ts'

export type NumbersChecked = { findings: NumberFinding[]; coverage: Coverage }

/**
 * Recomputes the numbers of a Markdown text and reports only what no honest rounding under any usual method gives.
 * `tokens` are the text's numbers if they were found already (`findNumbers`); `kind` tells rules that speak of one kind
 * of document. Findings in the order of the text, offsets in the text as given. Linear; never throws. docs/method/numbers
 */
export function checkNumbers(
  text: string,
  tokens: readonly NumberToken[] | undefined,
  { kind }: { kind?: ArtifactKind | undefined } = {},
): NumbersChecked {
  const layout = layOut(text)
  const { prose } = layout
  const mentions = findMentions(prose)
  const numbers =
    tokens?.filter(({ start, end }) => /\d/.test(prose.slice(start, end))) ??
    findNumbers(prose, { start: 0, end: prose.length, mentions })
  const clauses = clausesOf(layout, numbers)
  const grids = layout.tables.map((table) => gridOf(table, prose, numbers))
  const read = { layout, tokens: numbers, mentions, clauses, grids, around: new Surroundings(prose, kind) }
  const tally = new Tally()
  for (const clause of clauses) if (claimsSomething(clause)) tally.see(clause)
  const rulings = [...checkComparisons(read), ...textRules.flatMap((rule) => rule(read))]
  for (const { place, checked } of rulings) {
    const statement = clauseAt(clauses, place.start) ?? place
    if (checked) tally.check(statement)
    else tally.parse(statement)
  }
  const findings = rulings.flatMap(({ finding }) => finding ?? [])
  return { findings: inOrder(once(findings)), coverage: tally.coverage() }
}

/** Whether a sentence states something of its numbers that could be recomputed. */
function claimsSomething({ tokens, block }: Clause): boolean {
  if (block.kind === 'heading') return false
  const rates = tokens.filter(({ role }) => role === 'rate').length
  return (
    rates > 1 ||
    tokens.some(({ role }) => role === 'p' || role === 'interval' || role === 'change' || role === 'n')
  )
}

/** The same remark on the same place is made once, however many rules came to it. */
function once(findings: readonly NumberFinding[]): NumberFinding[] {
  const seen = new Set<string>()
  return findings.filter(({ rule, spans }) => {
    const key = `${rule} ${spans
      .map(({ start }) => start)
      .toSorted((a, b) => a - b)
      .join(' ')}`
    return !seen.has(key) && Boolean(seen.add(key))
  })
}

const inOrder = (findings: NumberFinding[]): NumberFinding[] =>
  findings.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
