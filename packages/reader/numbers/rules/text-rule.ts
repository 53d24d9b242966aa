import type { NumberToken } from '../../document/number-token.ts'
import type { DateMention } from '../calendar/date-mention.ts'
import type { Clause } from '../claims/clause.ts'
import type { NumberFinding, Place } from '../finding.ts'
import type { Layout } from '../layout/block.ts'
import type { Grid } from '../tables/grid.ts'
import type { Surroundings } from './surroundings.ts'

/** A whole text with its numbers, sentences and tables: what the rules beyond single comparisons look at. */
export type ReadText = {
  layout: Layout
  tokens: readonly NumberToken[]
  mentions: readonly DateMention[]
  clauses: readonly Clause[]
  grids: readonly Grid[]
  around: Surroundings
}

/** A statement that a rule understood, and what came of it: undefined where it could not be recomputed. */
export type Ruling = { place: Place; checked: boolean; finding?: NumberFinding }

/** One rule about a text. Pure and linear in its length. */
export type TextRule = (text: ReadText) => Ruling[]

export const holds = (place: Place): Ruling => ({ place, checked: true })

export const found = (place: Place, finding: NumberFinding): Ruling => ({ place, checked: true, finding })
