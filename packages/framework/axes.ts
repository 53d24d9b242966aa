/** The nine axes with their level texts: Produce and the eight skills. Order: `axisKeys`. */
import type { AxisKey } from './keys.ts'
import type { Axis } from './shapes/axis.ts'
import { collaboration } from './axes/collaboration.ts'
import { communication } from './axes/communication.ts'
import { community } from './axes/community.ts'
import { data } from './axes/data.ts'
import { design } from './axes/design.ts'
import { organisation } from './axes/organisation.ts'
import { produce } from './axes/produce.ts'
import { strategy } from './axes/strategy.ts'
import { technology } from './axes/technology.ts'

export const axes: Record<AxisKey, Axis> = {
  produce,
  data,
  design,
  technology,
  strategy,
  communication,
  collaboration,
  organisation,
  community,
}
