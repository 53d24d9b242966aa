import { missing } from './c1/missing.ts'
import { hollow } from './c2/hollow.ts'
import { bareMetric } from './c3/bare-metric.ts'
import { placeholderRule } from './c4/placeholder.ts'
import { noOwner } from './c5/no-owner.ts'
import { modelResidue } from './l1/model-residue.ts'
import { conflict } from './l2/conflict.ts'
import type { Rule } from './rule.ts'
import { vagueRequirement } from './w1/vague-requirement.ts'
import { loopholeRule } from './w2/loophole.ts'
import { unquantifiedChange } from './w3/unquantified-change.ts'
import { unsupportedClaim } from './w4/unsupported-claim.ts'
import { ownerlessPassive } from './w5/ownerless-passive.ts'
import { storyForm } from './w6/story-form.ts'
import { solutionFirst } from './w7/solution-first.ts'
import { inference } from './w8/inference.ts'
import { abstention } from './x/abstention.ts'

/** Every rule of this floor but those about numbers, which live in `numbers/`. */
export const rules: readonly Rule[] = [
  missing,
  hollow,
  bareMetric,
  placeholderRule,
  noOwner,
  vagueRequirement,
  loopholeRule,
  unquantifiedChange,
  unsupportedClaim,
  ownerlessPassive,
  storyForm,
  solutionFirst,
  inference,
  modelResidue,
  conflict,
  abstention,
]
