/** The criteria of every artifact kind: 11 kinds, 146 criteria, all in our own words (see SOURCES.md). */
import type { ArtifactKind } from './keys.ts'
import type { CriteriaSet } from './shapes/criterion.ts'
import { prdCriteria } from './criteria/prd.ts'
import { productNoteCriteria } from './criteria/product-note.ts'
import { strategyCriteria } from './criteria/strategy.ts'
import { designBriefCriteria } from './criteria/design-brief.ts'
import { experimentCriteria } from './criteria/experiment.ts'
import { gtmCriteria } from './criteria/gtm.ts'
import { iterationPlanCriteria } from './criteria/iteration-plan.ts'
import { slidesCriteria } from './criteria/slides.ts'
import { legalBriefCriteria } from './criteria/legal-brief.ts'
import { launchPlanCriteria } from './criteria/launch-plan.ts'
import { rankingCriteria } from './criteria/ranking.ts'

export const criteria: Record<ArtifactKind, CriteriaSet> = {
  prd: prdCriteria,
  product_note: productNoteCriteria,
  strategy: strategyCriteria,
  design_brief: designBriefCriteria,
  experiment: experimentCriteria,
  gtm: gtmCriteria,
  iteration_plan: iterationPlanCriteria,
  slides: slidesCriteria,
  legal_brief: legalBriefCriteria,
  launch_plan: launchPlanCriteria,
  ranking: rankingCriteria,
}
