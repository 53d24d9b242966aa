/** The closed sets every floor speaks in. The texts behind the keys live in the data files beside this one. */
import { z } from 'zod'

/** The eight skills, in the order they are shown. */
export const skillKeys = [
  'data',
  'design',
  'technology',
  'strategy',
  'communication',
  'collaboration',
  'organisation',
  'community',
] as const
export const skillKey = z.enum(skillKeys)
export type SkillKey = z.infer<typeof skillKey>

/** An axis is one of the eight skills, or Produce. */
export const axisKeys = ['produce', ...skillKeys] as const
export const axisKey = z.enum(axisKeys)
export type AxisKey = z.infer<typeof axisKey>

/** The three Ws: what you produce, what you bring to the table, what your operating model is. */
export const wKeys = ['produce', 'bring', 'operate'] as const
export const wKey = z.enum(wKeys)
export type WKey = z.infer<typeof wKey>

/** Kinds of entry that are outputs: tangible things made. `output` is one whose closer kind was not said. */
export const outputKinds = [
  'launch',
  'experiment',
  'analysis',
  'go_to_market',
  'ranking',
  'brief',
  'slides',
  'review',
  'artifact',
  'output',
] as const
/** Every kind of entry. `other` is not sorted yet, and counts as nothing until it is. */
export const entryKinds = [
  ...outputKinds,
  'decision',
  'unblocking',
  'prevented',
  'community',
  'other',
] as const
export const entryKind = z.enum(entryKinds)
export type EntryKind = z.infer<typeof entryKind>
export type OutputKind = (typeof outputKinds)[number]

export const entryStates = ['planned', 'in_progress', 'done', 'dropped'] as const
export const entryState = z.enum(entryStates)
export type EntryState = z.infer<typeof entryState>

/** Where the person's work is today: outputs, then outcomes, then direction. Never a lock. */
export const stageKeys = ['outputs', 'outcomes', 'direction'] as const
export const stageKey = z.enum(stageKeys)
export type StageKey = z.infer<typeof stageKey>

/** What somebody was before product management, for the complement rule. */
export const backgroundKeys = ['product', 'design', 'research', 'data', 'technology', 'other'] as const
export const backgroundKey = z.enum(backgroundKeys)
export type BackgroundKey = z.infer<typeof backgroundKey>

/** Artifact kinds, as in the criteria. */
export const artifactKinds = [
  'prd',
  'product_note',
  'strategy',
  'design_brief',
  'experiment',
  'gtm',
  'iteration_plan',
  'slides',
  'legal_brief',
  'launch_plan',
  'ranking',
] as const
export const artifactKind = z.enum(artifactKinds)
export type ArtifactKind = z.infer<typeof artifactKind>

/** Signs of readiness for the next stage. */
export const signKeys = [
  'at_ease_with_outputs',
  'several_stakeholders',
  'chooses_outputs',
  'chooses_outcomes',
  'outcomes_read',
  'outputs_kept',
] as const
export type SignKey = (typeof signKeys)[number]
