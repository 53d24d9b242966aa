import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, axisKeys, entryKinds, entryStates, type Entry, type Outcome } from '@earned/framework'
import { house, today } from './api.world.ts'

type House = Awaited<ReturnType<typeof house>>

const steps = 20_000

/** Numbers that look like chance, the same for a seed. Mulberry32. */
function chance(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(next() * count)
  const of = <T>(all: readonly T[]): T => all[below(all.length)] as T
  return { below, of }
}
type Chance = ReturnType<typeof chance>

/** What the ledger should hold, as simply as can be said. */
type Model = { entries: Map<string, Entry>; outcomes: Map<string, Outcome> }

const words = ['checkout', 'refunds', 'search', 'churn', 'café', 'Ünïcode']
const live = (model: Model): Entry[] => [...model.entries.values()].filter((one) => one.deletedAt === null)
const newestFirst = (a: Entry, b: Entry): number =>
  a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1

const draftOf = ({ of, below }: Chance) => ({
  kind: of(entryKinds),
  title: `${of(words)} ${of(words)} ${below(1000)}`,
  day: addDays(today, -below(400)),
  state: of(entryStates),
  axes: below(2) === 0 ? [] : [of(axisKeys)],
})

type Step = (it: House, model: Model, chance: Chance) => Promise<void>

const status = async (reply: Promise<unknown>): Promise<number> =>
  reply.then(
    () => 200,
    (error: { problem: { status: number } }) => error.problem.status,
  )

const add: Step = async (it, model, chance) => {
  const draft = draftOf(chance)
  const entry = await it.call('entries.add', draft)
  assert.deepEqual({ ...entry, ...draft }, entry)
  assert.equal(entry.version, 1)
  model.entries.set(entry.id, entry)
}

const change: Step = async (it, model, chance) => {
  const entry = chance.of([...model.entries.values()])
  const patch = { title: `${chance.of(words)} changed`, state: chance.of(entryStates) }
  const seen = entry.version - (chance.below(4) === 0 ? 1 : 0)
  if (seen < 1) return
  const changing = it.call('entries.change', { id: entry.id, version: seen, ...patch })
  if (entry.deletedAt !== null) return assert.equal(await status(changing), 404)
  if (seen !== entry.version) return assert.equal(await status(changing), 409)
  const changed = await changing
  assert.deepEqual([changed.version, changed.title, changed.state], [seen + 1, patch.title, patch.state])
  model.entries.set(entry.id, changed)
}

const remove: Step = async (it, model, chance) => {
  const entry = chance.of([...model.entries.values()])
  const removing = it.call('entries.remove', { id: entry.id, version: entry.version })
  if (entry.deletedAt !== null) return assert.equal(await status(removing), 404)
  model.entries.set(entry.id, await removing)
}

const restore: Step = async (it, model, chance) => {
  const entry = chance.of([...model.entries.values()])
  const restored = await it.call('entries.restore', { id: entry.id })
  assert.equal(restored.deletedAt, null)
  model.entries.set(entry.id, restored)
}

const changeMany: Step = async (it, model, chance) => {
  const some = Array.from({ length: 5 }, () => chance.of([...model.entries.keys()]))
  const ids = [...new Set(some), 'none']
  const state = chance.of(entryStates)
  const { entries, missing } = await it.call('entries.changeMany', { ids, state })
  const here = ids.filter((id) => model.entries.get(id)?.deletedAt === null)
  assert.deepEqual(entries.map(({ id }) => id).sort(), here.sort())
  assert.equal(missing.length, ids.length - here.length)
  for (const entry of entries) model.entries.set(entry.id, entry)
}

const look: Step = async (it, model, chance) => {
  const kind = chance.of(entryKinds)
  const from = addDays(today, -chance.below(400))
  const word = chance.of(words)
  const asked = chance.of([
    { limit: 20 },
    { kinds: [kind], limit: 50 },
    { from, limit: 10 },
    { q: word, limit: 100 },
  ])
  const { entries } = await it.call('entries.list', asked)
  const expected = live(model)
    .filter((one) => !('kinds' in asked) || one.kind === kind)
    .filter((one) => !('from' in asked) || one.day >= from)
    .filter((one) => !('q' in asked) || one.title.includes(word))
    .toSorted(newestFirst)
    .slice(0, asked.limit)
  assert.deepEqual(entries, expected)
}

const get: Step = async (it, model, chance) => {
  const entry = chance.of([...model.entries.values()])
  const getting = it.call('entries.get', { id: entry.id })
  if (entry.deletedAt === null) assert.deepEqual(await getting, entry)
  else assert.equal(await status(getting), 404)
}

const read: Step = async (it, model, chance) => {
  if (model.outcomes.size < 5) {
    const outcome = await it.call('outcomes.add', { title: chance.of(words), baseline: 1, target: 2 })
    model.outcomes.set(outcome.id, outcome)
  }
  const { id, readings } = chance.of([...model.outcomes.values()])
  const reading = { day: addDays(today, -chance.below(20)), value: chance.below(100), note: '' }
  const outcome = await it.call('outcomes.read', { id, ...reading })
  const others = readings.filter(({ day }) => day !== reading.day)
  assert.deepEqual(
    outcome.readings,
    [...others, reading].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  )
  model.outcomes.set(id, outcome)
}

/** Out of this ledger, into an empty one, and on in that. */
async function moved(t: Parameters<typeof house>[0], it: House): Promise<House> {
  const whole = await (await it.ask('/api/export')).text()
  const other = await house(t)
  for await (const _ of other.file('imports.run', { input: { fileName: 'all.json' }, file: whole })) void _
  return other
}

const usual: readonly Step[] = [
  add,
  change,
  change,
  change,
  get,
  get,
  remove,
  restore,
  changeMany,
  look,
  read,
]

test(`${steps} steps of any kind agree with a model that holds it all in two maps`, async (t) => {
  const chosen = chance(20_261_123)
  const model: Model = { entries: new Map(), outcomes: new Map() }
  let it = await house(t)
  for (let n = 0; n < 20; n += 1) await add(it, model, chosen)
  for (let n = 0; n < steps; n += 1) {
    const picked = chosen.of(usual)
    // A ledger of some hundred keeps the model's own work small.
    const step = picked === add && model.entries.size >= 400 ? get : picked
    await step(it, model, chosen)
    if (n % 5000 === 4999) it = await moved(t, it)
  }
  const { entries } = await it.call('entries.list', { limit: 100 })
  assert.deepEqual(entries, live(model).toSorted(newestFirst).slice(0, 100))
  assert.deepEqual(
    (await it.call('outcomes.list', {})).outcomes.map(({ id }) => id).sort(),
    [...model.outcomes.keys()].sort(),
  )
  assert.deepEqual(it.reported, [])
})
