import type { Case } from './case.ts'
import { changes } from './changes.ts'
import { days } from './days.ts'
import { heldOut } from './held-out.ts'
import { heldOutSecond } from './held-out-second.ts'
import { hostile } from './hostile.ts'
import { kinds } from './kinds.ts'
import { linksAndAxes } from './links-and-axes.ts'
import { outcomeNames } from './outcome-names.ts'
import { parts } from './parts.ts'
import { people } from './people.ts'
import { states } from './states.ts'
import { whole } from './whole.ts'

/** Every set of cases by what it is about. */
export const all: Record<string, readonly Case[]> = {
  'whole lines': whole,
  kinds,
  days,
  states,
  people,
  changes,
  'links and axes': linksAndAxes,
  parts,
  outcomes: outcomeNames,
  hostile,
  'held-out lines': heldOut,
  'held-out lines, second set': heldOutSecond,
}
