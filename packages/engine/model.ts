/**
 * The constants of the model, in levels (0 to 5) and quarters. Standard deviations, not variances.
 * From docs/method/model.md 2: a reviewer's overall view then agrees with another's at .52 (Viswesvaran et al. 1996).
 */
export type Model = {
  /** What is presumed of somebody nothing is known of: mean and spread of people. */
  priorMean: number
  priorSd: number
  /** How far a level wanders in a quarter. */
  driftSd: number
  /** Noise of one rating; a reviewer's view of one axis of a person; their halo over all axes of a person. */
  noiseSd: number
  viewSd: number
  haloSd: number
  /** How much reviewers differ in strictness. */
  severitySd: number
  /** In a calibration window: spread of people, of axes within a person, and of the pool's mean around `priorMean`. */
  personSd: number
  skillSd: number
  poolMeanSd: number
}

/** The model in use. */
export const usualModel: Model = {
  priorMean: 2.5,
  priorSd: 1,
  driftSd: 0.35,
  noiseSd: 0.75,
  viewSd: 0.4,
  haloSd: 0.4,
  severitySd: 0.6,
  personSd: 0.6,
  skillSd: 0.6,
  poolMeanSd: 1.5,
}

/** Stored with every closed quarter: a change of the constants or equations gets a new one. */
export const modelVersion = '1'

/** Half the width of a 90 % interval, in standard deviations. */
export const likelyWidth = 1.645
