import { alphaKind, crossedKind, intraclassKind, kappaKind } from './agreement.ts'
import type { Case, Check, Kind } from './case.ts'
import { modelCalib } from './model-calib.ts'
import { modelGrowth } from './model-growth.ts'
import { modelLevel } from './model-level.ts'
import { modelReady } from './model-ready.ts'
import { cusumKind, glickoKind, localLevelKind } from './published.ts'

const kinds: readonly Kind[] = [
  modelCalib,
  modelLevel,
  modelGrowth,
  modelReady,
  alphaKind,
  intraclassKind,
  kappaKind,
  crossedKind,
  localLevelKind,
  glickoKind,
  cusumKind,
]

/** What a case file is by its content, and its checks. Throws where it is of no kind we know. */
export function checksIn(file: Case): { kind: string; checks: Check[] } {
  const kind = kinds.find((each) => each.fits(file))
  if (!kind) throw new Error('of no kind that is known here')
  const checks = kind.checks(file)
  if (checks.length === 0) throw new Error('holds nothing to compare')
  return { kind: kind.name, checks }
}
