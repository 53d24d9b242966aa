import type { NumberToken } from '../document/number-token.ts'
import { checkComparisons } from './check-comparisons.ts'
import { type Clause, clausesOf } from './claims/clause.ts'
import type { ArtifactKind, Coverage, NumberFinding } from './finding.ts'
import { layOut } from './layout/lay-out.ts'
import { readSurroundings } from './rules/surroundings.ts'
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
  const numbers = tokens ?? findNumbers(layout.prose)
  const tally = new Tally()
  const clauses = clausesOf(layout, numbers)
  const grids = layout.tables.map((table) => gridOf(table, layout.prose, numbers))
  for (const clause of clauses) if (claimsSomething(clause)) tally.see(clause)
  const around = readSurroundings(layout.prose, kind)
  const findings = [...checkComparisons({ clauses, grids, around, tally })]
  return { findings: inOrder(findings), coverage: tally.coverage() }
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

const inOrder = (findings: NumberFinding[]): NumberFinding[] =>
  findings.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
