/** The sample world: three invented people whose ledgers, own views and focus agree with each other. */
import type { Day } from '../nouns/day.ts'
import { adaeze } from './adaeze.ts'
import { drafts } from './drafts.ts'
import { jonas } from './jonas.ts'
import { mira } from './mira.ts'
import type { WorldPerson } from './world-person.ts'

export type { WorldPerson } from './world-person.ts'

/** To be shown wherever the sample world is. */
export const worldNotice = 'These three people, their companies and every figure are invented.'

/** The whole world as it stands on `today`. Entries that would fall on a weekend lie on the Friday before. */
export function worldOn(today: Day): WorldPerson[] {
  return [mira, jonas, adaeze].map((row) => drafts(row, today))
}
