/** The step catalogue: concrete steps for one axis at a time, from each level to the next. All of it is ours. */
import type { Step } from './shapes/step.ts'
import { collaborationSteps } from './steps/collaboration.ts'
import { communicationSteps } from './steps/communication.ts'
import { communitySteps } from './steps/community.ts'
import { dataSteps } from './steps/data.ts'
import { designSteps } from './steps/design.ts'
import { organisationSteps } from './steps/organisation.ts'
import { produceSteps } from './steps/produce.ts'
import { strategySteps } from './steps/strategy.ts'
import { technologySteps } from './steps/technology.ts'

/** In the order of the axes, and from level 0 to 4 within one. */
export const steps: readonly Step[] = [
  ...produceSteps,
  ...dataSteps,
  ...designSteps,
  ...technologySteps,
  ...strategySteps,
  ...communicationSteps,
  ...collaborationSteps,
  ...organisationSteps,
  ...communitySteps,
]
