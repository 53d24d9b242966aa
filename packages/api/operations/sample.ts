import type { WorldPerson } from '@earned/framework/world'
import type { Ledger } from '@earned/store'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { Refused } from '../problem.ts'
import { nothing } from './inputs.ts'

const add = operation({
  summary: 'Put an invented person’s work into the ledger, to look around; it leaves again in one step',
  access: 'owner',
  input: z.strictObject({ who: z.enum(['mira', 'jonas', 'adaeze']).default('mira') }),
  output: z.strictObject({ entries: z.int() }),
  run: async ({ ledger, today }, { who }) => {
    // Loaded when asked for: 300 entries are no part of anybody's start.
    const { worldOn } = await import('@earned/framework/world')
    const person = worldOn(today).find((one) => one.key === who)
    if (person === undefined) throw new Refused(422, `There is no ${who} in the sample world.`)
    await ledger.transaction(async (inside) => {
      if ((await inside.entries.count({ source: 'sample' })) > 0)
        throw new Refused(422, 'The sample world is in already.')
      // What is left of one whose entries were deleted by hand.
      await inside.removeSample()
      await settle(inside, person)
    })
    return { entries: person.entries.length }
  },
})

/** Own ratings and an own focus are never mixed with invented ones: where there are any, the sample's stay out. */
async function settle(ledger: Ledger, world: WorldPerson): Promise<void> {
  const ids = new Map<string, string>()
  for (const { key, draft, readings } of world.outcomes) {
    const outcome = await ledger.outcomes.add(draft, 'sample')
    for (const reading of readings) await ledger.outcomes.read(outcome.id, reading)
    ids.set(key, outcome.id)
  }
  const rows = world.entries.map(({ draft }) => ({
    draft: { ...draft, outcomeId: idOf(ids, draft.outcomeId) },
    origin: { source: 'sample' as const },
  }))
  const entries = await ledger.entries.addMany(rows)
  world.entries.forEach(({ key }, index) => ids.set(key, entries[index]?.id ?? ''))
  if ((await ledger.ratings.list()).length === 0) await addRatings(ledger, world, ids)
  if ((await ledger.focus.history()).length === 0) await addFocus(ledger, world, ids)
}

const idOf = (ids: ReadonlyMap<string, string>, key: string | null | undefined): string | null =>
  key === null || key === undefined ? null : (ids.get(key) ?? null)

async function addRatings(
  ledger: Ledger,
  world: WorldPerson,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { draft } of world.ratings) {
    const entryIds = (draft.entryIds ?? []).map((key) => ids.get(key)).filter((id) => id !== undefined)
    await ledger.ratings.add({ ...draft, entryIds }, 'sample')
  }
}

async function addFocus(ledger: Ledger, world: WorldPerson, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const { draft, closedOn, closedBecause } of world.focus) {
    const steps = (draft.steps ?? []).map((step) => ({ ...step, entryId: idOf(ids, step.entryId) }))
    const { id, version } = await ledger.focus.open({ ...draft, steps }, '', 'sample')
    if (closedOn !== null) await ledger.focus.close(id, version, { on: closedOn, because: closedBecause })
  }
}

const remove = operation({
  summary: 'Take the sample world out again, all of it',
  access: 'owner',
  input: nothing,
  output: z.strictObject({ removed: z.int() }),
  run: async ({ ledger }) => ({ removed: await ledger.removeSample() }),
})

export const sampleOperations = { 'sample.add': add, 'sample.remove': remove }
