import type { AxisKey, GrowthRuleKey } from '@earned/framework'
import type { FocusRow } from './focus-table.ts'
import type { ComplementRule } from './rules.ts'

/** Which rule decided; each is a key of the framework's growth rules. */
export type FocusRule = Extract<
  GrowthRuleKey,
  'floundering_first' | 'complement_background' | 'one_at_a_time'
>

/** The row chosen, by which rule, and those it was chosen among (most gain per hour first). */
export type Choice = { rule: FocusRule; row: FocusRow; among: readonly FocusRow[] }

/**
 * The one axis: what flounders first (Produce before the others: outputs come first), then the complement of the
 * background, then the most gain per hour among the axes below the profile. Strategy waits for two craft axes.
 * Undefined only for an empty table. docs/method/focus.md
 */
export function choose(table: readonly FocusRow[], complement: ComplementRule): Choice | undefined {
  const ready = table.filter((row) => !(complement.strategyWaits && row.axis === 'strategy'))
  const open = ready.length > 0 ? ready : table
  return (
    firstOf('floundering_first', produceFirst(open.filter((row) => row.flounders))) ??
    firstOf(
      'complement_background',
      open.filter((row) => complement.takeUp.includes(row.axis)),
    ) ??
    firstOf(
      'one_at_a_time',
      open.filter((row) => row.own < row.target),
    ) ??
    firstOf('one_at_a_time', open)
  )
}

function produceFirst(rows: readonly FocusRow[]): readonly FocusRow[] {
  const produce = rows.filter((row) => row.axis === 'produce')
  return produce.length > 0 ? produce : rows
}

function firstOf(rule: FocusRule, among: readonly FocusRow[]): Choice | undefined {
  const [row] = among
  return row && { rule, row, among }
}

/** Two gains within a tenth of each other are too close to call: both are shown. */
const close = 0.9

/** The next axis of the same rule where its gain per hour is within 10 % of the chosen one's; null where none is. */
export function tieWith({ row, among }: Choice): AxisKey | null {
  const second = among[1]
  return second && second.perHour >= close * row.perHour ? second.axis : null
}

/** Why an axis is not the focus now. `ratio` is the chosen axis's gain per hour over this one's. */
export type WhyNot =
  | { axis: AxisKey; because: 'too_close_to_call'; ratio: number }
  | { axis: AxisKey; because: 'gains_less'; ratio: number }
  | { axis: AxisKey; because: 'at_profile'; own: number; target: number }
  | { axis: AxisKey; because: 'rule_first'; rule: FocusRule }
  | { axis: AxisKey; because: 'strategy_waits'; have: number; need: number; atLevel: number }

/** How many of the axes passed over are explained without being asked. */
const explained = 2

/** Why not the next two: first those the same rule chose among, then the others, each by gain per hour. */
export function whyNotNext(table: readonly FocusRow[], choice: Choice, complement: ComplementRule): WhyNot[] {
  return [...new Set([...choice.among, ...table])]
    .filter((row) => row !== choice.row)
    .slice(0, explained)
    .map((row) => whyNot(row, choice, complement))
}

function whyNot(row: FocusRow, choice: Choice, complement: ComplementRule): WhyNot {
  const { axis, own, target } = row
  const { have, need, atLevel } = complement
  if (complement.strategyWaits && axis === 'strategy')
    return { axis, because: 'strategy_waits', have, need, atLevel }
  if (choice.among.includes(row)) return { axis, ...gainsLess(row, choice) }
  if (choice.rule === 'one_at_a_time') return { axis, because: 'at_profile', own, target }
  return { axis, because: 'rule_first', rule: choice.rule }
}

function gainsLess(row: FocusRow, choice: Choice) {
  const because = tieWith(choice) === row.axis ? ('too_close_to_call' as const) : ('gains_less' as const)
  return { because, ratio: choice.row.perHour / row.perHour }
}
