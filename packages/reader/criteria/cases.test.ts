import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type ArtifactKind, artifactKinds } from '@earned/framework'
import { read } from '../reading/read.ts'
import type { CriterionCases } from './cases/case.ts'
import { designBriefCases } from './cases/design-brief.ts'
import { experimentCases } from './cases/experiment.ts'
import { gtmCases } from './cases/gtm.ts'
import { iterationPlanCases } from './cases/iteration-plan.ts'
import { launchPlanCases } from './cases/launch-plan.ts'
import { legalBriefCases } from './cases/legal-brief.ts'
import { prdCases } from './cases/prd.ts'
import { productNoteCases } from './cases/product-note.ts'
import { rankingCases } from './cases/ranking.ts'
import { slidesCases } from './cases/slides.ts'
import { strategyCases } from './cases/strategy.ts'
import { looks } from './criteria-of.ts'

const cases: Record<ArtifactKind, CriterionCases> = {
  prd: prdCases,
  product_note: productNoteCases,
  strategy: strategyCases,
  design_brief: designBriefCases,
  experiment: experimentCases,
  gtm: gtmCases,
  iteration_plan: iterationPlanCases,
  slides: slidesCases,
  legal_brief: legalBriefCases,
  launch_plan: launchPlanCases,
  ranking: rankingCases,
}

/** Criteria that rest on recomputed numbers: their cases are in `numbers/`. */
const recomputed = new Set([
  'experiment-06',
  'experiment-07',
  'experiment-09',
  'experiment-11',
  'iteration_plan-08',
  'ranking-07',
  'ranking-08',
])

describe('what earns a criterion which level', () => {
  for (const kind of artifactKinds) {
    test(`${kind}: every criterion has cases`, () => {
      const bare = Object.keys(looks[kind]).filter((id) => !cases[kind][id] && !recomputed.has(id))
      assert.deepEqual(bare, [])
    })
    for (const [id, texts] of Object.entries(cases[kind]))
      for (const [level, text] of texts)
        test(`${id} earns ${level} with ${JSON.stringify(text.slice(0, 80))}`, () => {
          const found = read(text, { kind, language: 'en' }).criteria.find((one) => one.id === id)
          assert.equal(found?.level, level)
        })
  }
})
