import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '@earned/framework'
import * as fc from 'fast-check'
import type { Ledger } from '../ledger.ts'
import { launch, me, someDay } from '../ledger.world.ts'
import { wordsOf } from '../search.ts'
import { eachEngine } from '../testing.ts'

/** The ledger as a list in memory: what it must agree with after every step. */
type Real = { ledger: Ledger; entries: Entry[] }
type Step = { name: string; take(real: Real): Promise<void> }

const titles = fc.constantFrom('Checkout flow', 'Pricing page', 'Checkbox', 'Roadmap 2026', 'néw café')
const place = fc.nat(1000)

const add: fc.Arbitrary<Step> = fc.tuple(titles, someDay).map(([title, day]) => ({
  name: `add ${title} on ${day}`,
  async take(real) {
    real.entries.push(await real.ledger.entries.add(launch(title, { day })))
  },
}))

const change: fc.Arbitrary<Step> = fc.tuple(place, titles, fc.boolean()).map(([at, title, isStale]) => ({
  name: `change ${at} to ${title}${isStale ? ' from an old version' : ''}`,
  async take(real) {
    const known = pick(live(real), at)
    if (!known) return
    const answer = await real.ledger.entries.change(known.id, known.version - (isStale ? 1 : 0), { title })
    assert.equal(answer.ok, !isStale)
    if (answer.ok) put(real, answer.entry)
    else assert.deepEqual(answer.current, known)
  },
}))

const changeMany: fc.Arbitrary<Step> = fc
  .tuple(fc.array(place, { maxLength: 4 }), someDay)
  .map(([ats, day]) => ({
    name: `move ${ats.join(' ')} to ${day}`,
    async take(real) {
      const ids = ats.map((at) => pick(live(real), at)?.id).filter((id) => id !== undefined)
      const { entries } = await real.ledger.entries.changeMany([...new Set(ids)], { day })
      for (const entry of entries) put(real, entry)
      for (const id of ids) assert.equal(real.entries.find((entry) => entry.id === id)?.day, day)
    },
  }))

const remove: fc.Arbitrary<Step> = place.map((at) => ({
  name: `remove ${at}`,
  async take(real) {
    const known = pick(live(real), at)
    if (!known) return
    const answer = await real.ledger.entries.remove(known.id, known.version)
    assert.ok(answer.ok)
    put(real, answer.entry)
  },
}))

const restore: fc.Arbitrary<Step> = place.map((at) => ({
  name: `restore ${at}`,
  async take(real) {
    const known = pick(real.entries, at)
    if (known) put(real, await real.ledger.entries.restore(known.id))
  },
}))

const ask: fc.Arbitrary<Step> = fc
  .record({
    q: fc.option(fc.constantFrom('check', 'page pri', 'cafe', '2026', '?')),
    from: fc.option(someDay),
  })
  .map(({ q, from }) => ({
    name: `ask for ${q} from ${from}`,
    async take(real) {
      const asked = wordsOf(q ?? '')
      const has = ({ title }: Entry) => asked.every((a) => wordsOf(title).some((word) => word.startsWith(a)))
      const expected = inOrder(live(real).filter((entry) => has(entry) && entry.day >= (from ?? '')))
      const filter = { ...(q === null ? {} : { q }), ...(from === null ? {} : { from }) }
      const { entries, next } = await real.ledger.entries.list({ ...filter, limit: 4 })
      assert.deepEqual(entries, expected.slice(0, 4))
      assert.equal(next !== null, expected.length > 4)
      assert.equal(await real.ledger.entries.count(filter), expected.length)
    },
  }))

const steps = fc.array(
  fc.oneof({ arbitrary: add, weight: 3 }, change, changeMany, remove, restore, { arbitrary: ask, weight: 2 }),
  { minLength: 20, maxLength: 60 },
)

eachEngine((name, open) => {
  test('after any steps the ledger is what a list in memory would be', async () => {
    const store = await open()
    let person = 0
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const real: Real = { ledger: store.as({ ...me, person: `p${++person}` }), entries: [] }
        for (const step of taken) await step.take(real)
        assert.deepEqual(await real.ledger.entries.forEngine(), inOrder(live(real)))
        const deleted = real.entries.filter(({ deletedAt }) => deletedAt !== null)
        assert.equal(await real.ledger.entries.count({ deleted: true }), deleted.length)
      }),
      { numRuns: name === 'sqlite' ? 25 : 10 },
    )
  })
})

function live({ entries }: Real): Entry[] {
  return entries.filter(({ deletedAt }) => deletedAt === null)
}

function inOrder(entries: Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.day + a.id < b.day + b.id ? 1 : -1))
}

function pick(entries: Entry[], at: number): Entry | undefined {
  return entries[at % Math.max(entries.length, 1)]
}

function put(real: Real, entry: Entry): void {
  real.entries = real.entries.map((known) => (known.id === entry.id ? entry : known))
}
