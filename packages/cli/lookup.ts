import type { Context } from '@earned/api/local'
import type { Entry } from '@earned/framework'
import { Mistake } from './failure.ts'

const whole = 36

/** Ids are long; their last six characters are shown, and any ending that fits one entry alone is taken. */
export const shortId = (id: string): string => id.slice(-6)

/** The entry with this id, or the only one whose id ends so. Throws NotFound or Mistake. */
export async function entryByEnding({ ledger }: Context, ending: string): Promise<Entry> {
  if (ending.length === whole) return ledger.entries.get(ending)
  const found = (await ledger.entries.forEngine()).filter((entry) => entry.id.endsWith(ending.toLowerCase()))
  if (found.length > 1) throw new Mistake(`${found.length} entries end with ${ending}: give more of the id`)
  const [only] = found
  return ledger.entries.get(only?.id ?? ending)
}
