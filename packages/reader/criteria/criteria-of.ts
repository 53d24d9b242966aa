import { type ArtifactKind, criteria } from '@earned/framework'
import type { Span } from '../document/span.ts'
import { designBriefLooks } from './design-brief.ts'
import { type Level, type Look } from './earned.ts'
import { experimentLooks } from './experiment.ts'
import { gtmLooks } from './gtm.ts'
import { iterationPlanLooks } from './iteration-plan.ts'
import { launchPlanLooks } from './launch-plan.ts'
import { legalBriefLooks } from './legal-brief.ts'
import type { Page } from './page.ts'
import { prdLooks } from './prd.ts'
import { productNoteLooks } from './product-note.ts'
import { rankingLooks } from './ranking.ts'
import { slidesLooks } from './slides.ts'
import { strategyLooks } from './strategy.ts'

/** How far a document meets one criterion of its kind, and what earned it. */
export interface CriterionReading {
  id: string
  level: Level
  spans: readonly Span[]
}

export const looks: Record<ArtifactKind, Record<string, Look>> = {
  prd: prdLooks,
  product_note: productNoteLooks,
  strategy: strategyLooks,
  design_brief: designBriefLooks,
  experiment: experimentLooks,
  gtm: gtmLooks,
  iteration_plan: iterationPlanLooks,
  slides: slidesLooks,
  legal_brief: legalBriefLooks,
  launch_plan: launchPlanLooks,
  ranking: rankingLooks,
}

/** Every criterion of the kind, in the framework's order; those only a person can judge are asked. */
export function criteriaOf(kind: ArtifactKind, page: Page): CriterionReading[] {
  const readable = page.subject.doc.language === 'en'
  return criteria[kind].criteria.map(({ id, checks }) => {
    const look = looks[kind][id]
    if (!look || checks.every((check) => check === 'H')) return { id, level: 'ask', spans: [] }
    return readable ? { id, ...look(page) } : { id, level: 'unknown', spans: [] }
  })
}
