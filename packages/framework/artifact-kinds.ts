import type { ArtifactKind } from './keys.ts'
import type { ArtifactKindText } from './shapes/artifact-kind-text.ts'

/** How each kind of artifact is named and explained. Order: `artifactKinds`. */
export const artifactKindTexts: Record<ArtifactKind, ArtifactKindText> = {
  prd: {
    key: 'prd',
    name: 'PRD',
    plural: 'PRDs',
    hint: 'The problem, whom it troubles, what will be true when it is solved, and the edges of the work.',
    ours: true,
  },
  product_note: {
    key: 'product_note',
    name: 'Product note',
    plural: 'Product notes',
    hint: 'What changed, for the people who sell, support and explain it.',
    ours: true,
  },
  strategy: {
    key: 'strategy',
    name: 'Strategy',
    plural: 'Strategies',
    hint: 'The hard part of the situation, the choice made about it, and what follows.',
    ours: true,
  },
  design_brief: {
    key: 'design_brief',
    name: 'Design brief',
    plural: 'Design briefs',
    hint: 'The ranked problems a designer is asked to solve, without the solution.',
    ours: true,
  },
  experiment: {
    key: 'experiment',
    name: 'Experiment readout',
    plural: 'Experiment readouts',
    hint: 'What was tested, what came out, how sure that is, and what is decided.',
    ours: true,
  },
  gtm: {
    key: 'gtm',
    name: 'Go-to-market plan',
    plural: 'Go-to-market plans',
    hint: 'Who is to buy and use it, why they would, and who does what by when.',
    ours: true,
  },
  iteration_plan: {
    key: 'iteration_plan',
    name: 'Iteration plan',
    plural: 'Iteration plans',
    hint: 'The goal of the next weeks and the work that fits into them.',
    ours: true,
  },
  slides: {
    key: 'slides',
    name: 'Leadership slides',
    plural: 'Leadership slides',
    hint: 'A conclusion, its evidence, and what is asked of whom.',
    ours: true,
  },
  legal_brief: {
    key: 'legal_brief',
    name: 'Legal brief',
    plural: 'Legal briefs',
    hint: 'What counsel needs to know to decide: the data, the people, the risks.',
    ours: true,
  },
  launch_plan: {
    key: 'launch_plan',
    name: 'Launch plan',
    plural: 'Launch plans',
    hint: 'The stages of a launch, what would stop it, and the way back.',
    ours: true,
  },
  ranking: {
    key: 'ranking',
    name: 'Ranking',
    plural: 'Rankings',
    hint: 'Candidates in order by a stated rule, with value, effort and confidence.',
    ours: true,
  },
}
