import { Refused } from '../problem.ts'

/** A 409 that carries the thing as it is now, so that both texts can be shown. */
export const clash = (current: unknown): Refused =>
  new Refused(409, 'It was changed meanwhile, here or in another window. Both texts are kept.', { current })
