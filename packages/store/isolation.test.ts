import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { Client } from 'pg'
import type { Ledger } from './ledger.ts'
import { launch } from './ledger.world.ts'
import { openStore, type StoreOptions } from './open.ts'
import type { Store } from './store.ts'
import { eachEngine, placeOf } from './testing.ts'

const mira = { workspace: 'acme', person: 'mira' }
const colleague = { workspace: 'acme', person: 'jonas' }
const stranger = { workspace: 'other', person: 'mira' }

/** Something of every noun, each text naming its owner. */
async function fill(ledger: Ledger, owner: string) {
  const outcome = await ledger.outcomes.add({ title: `outcome of ${owner}` })
  await ledger.outcomes.read(outcome.id, { day: '2026-11-03', value: 1, note: owner })
  const entry = await ledger.entries.add(launch(`entry of ${owner}`, { outcomeId: outcome.id }))
  const rating = await ledger.ratings.add({ axis: 'data', level: 2, day: '2026-11-03', note: owner })
  const focus = await ledger.focus.open({ axis: 'data', openedOn: '2026-11-01', lookAgainOn: '2027-02-01' })
  const account = { rows: 0, taken: 0, duplicate: 0, changed: 0, skipped: [], cancelled: false }
  const report = await ledger.imports.add({ source: 'jira', fileName: `${owner}.csv`, ...account })
  await ledger.person.change(1, { name: owner })
  await ledger.once({ key: 'k', operation: 'x', request: owner }, async () => owner)
  return { outcome, entry, rating, focus, report }
}

async function everything(ledger: Ledger): Promise<string> {
  const seen: unknown[] = [
    await ledger.person.get(),
    await ledger.outcomes.list(),
    await ledger.ratings.list(),
  ]
  seen.push(await ledger.focus.history(), await ledger.imports.list(), await ledger.entries.forEngine())
  seen.push(await ledger.entries.list({ limit: 500, q: 'entry' }), await ledger.entries.count())
  seen.push(await ledger.entries.weeks({ from: '2020-01-01', to: '2030-01-01' }))
  for await (const part of ledger.exportAll()) seen.push(part)
  return JSON.stringify(seen)
}

eachEngine((_name, open) => {
  test('nobody sees a byte of another person, in the same workspace or in another', async () => {
    const store = await open()
    for (const [viewer, owner] of [
      [mira, 'MIRA'],
      [colleague, 'JONAS'],
      [stranger, 'STRANGER'],
    ] as const)
      await fill(store.as(viewer), owner)
    for (const [viewer, others] of [
      [mira, /JONAS|STRANGER/],
      [colleague, /MIRA|STRANGER/],
      [stranger, /MIRA|JONAS/],
    ] as const)
      assert.doesNotMatch(await everything(store.as(viewer)), others)
    assert.match(await everything(store.as(mira)), /entry of MIRA/)
  })

  test('another’s ids open nothing: not to find, to change, to remove, to name or to settle', async () => {
    const store = await open()
    const hers = await fill(store.as(mira), 'MIRA')
    const before = await everything(store.as(mira))
    for (const viewer of [colleague, stranger]) {
      const { entries, outcomes, ratings, focus, imports } = store.as(viewer)
      for (const look of [entries, outcomes])
        await assert.rejects(look.get(hers.entry.id), { name: 'NotFound' })
      assert.deepEqual(
        [
          await entries.find(hers.entry.id),
          await outcomes.find(hers.outcome.id),
          await ratings.find(hers.rating.id),
          await focus.find(hers.focus.id),
          await imports.find(hers.report.id),
        ],
        [undefined, undefined, undefined, undefined, undefined],
      )
      const tries = [
        entries.change(hers.entry.id, 1, { title: 'taken over' }),
        entries.remove(hers.entry.id),
        entries.restore(hers.entry.id),
        entries.settleIncoming(hers.entry.id, 1, 'take'),
        entries.add(launch('mine', { outcomeId: hers.outcome.id })),
        outcomes.change(hers.outcome.id, 2, { title: 'taken over' }),
        outcomes.read(hers.outcome.id, { day: '2026-11-04', value: 9 }),
        outcomes.remove(hers.outcome.id),
        focus.close(hers.focus.id, 1, { on: '2026-12-01', because: 'taken over' }),
      ]
      for (const attempt of await Promise.allSettled(tries)) {
        assert.equal(attempt.status, 'rejected')
        assert.equal(attempt.status === 'rejected' && attempt.reason.name, 'NotFound')
      }
      const many = await entries.changeMany([hers.entry.id], { kind: 'other' })
      assert.deepEqual(many, { entries: [], missing: [hers.entry.id] })
      await store.as(viewer).purge(Number.MAX_SAFE_INTEGER)
      await store.as(viewer).removeSample()
    }
    assert.equal(await everything(store.as(mira)), before)
  })

  test('the same id may be two people’s: neither hears of the other', async () => {
    const store = await open()
    await fill(store.as(mira), 'MIRA')
    const report = await store.as(colleague).importAll(store.as(mira).exportAll())
    assert.deepEqual([report.taken, report.duplicate], [5, 0])
    await store.as(colleague).entries.changeMany(
      (await store.as(colleague).entries.forEngine()).map(({ id }) => id),
      { kind: 'decision' },
    )
    assert.equal((await store.as(mira).entries.forEngine())[0]?.kind, 'launch')
  })

  test('a name that looks like SQL is only a name', async () => {
    const store = await open()
    await fill(store.as(mira), 'MIRA')
    for (const person of [
      "mira' or '1'='1",
      "x', true); select set_config('earned.person', 'mira",
      '\\',
      '%',
    ]) {
      const ledger = store.as({ workspace: 'acme', person })
      assert.doesNotMatch(await everything(ledger), /MIRA/)
    }
  })

  test('without a workspace or a person there is no way in', async () => {
    const store = await open()
    assert.throws(() => store.as({ workspace: '', person: 'mira' }), /invalid viewer/)
    assert.throws(() => store.as({ workspace: 'acme', person: '' }), /invalid viewer/)
  })
})

describe('the second wall: PostgreSQL itself, asked without any filter of ours', () => {
  let place: { options: StoreOptions; end(): Promise<void> }
  let store: Store
  after(async () => {
    await store.close()
    await place.end()
  })

  async function asApplication<T>(run: (client: Client) => Promise<T>): Promise<T> {
    assert.ok(place.options.kind === 'postgres')
    const client = new Client({ connectionString: place.options.url })
    await client.connect()
    try {
      return await run(client)
    } finally {
      await client.end()
    }
  }

  async function tables(client: Client): Promise<string[]> {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and relname <> 'meta'`,
    )
    return rows.map(({ name }) => name)
  }

  test('without a viewer there is nothing in any table', async () => {
    place = await placeOf('postgres')
    store = await openStore(place.options)
    await fill(store.as(mira), 'MIRA')
    await fill(store.as(colleague), 'JONAS')
    await asApplication(async (client) => {
      const names = await tables(client)
      assert.ok(names.length >= 10)
      for (const name of names) assert.deepEqual((await client.query(`select * from ${name}`)).rows, [], name)
    })
  })

  test('with a viewer every table holds what is theirs, and nothing else', async () => {
    await asApplication(async (client) => {
      for (const name of await tables(client)) {
        await client.query(
          `begin; select set_config('earned.workspace', 'acme', true), set_config('earned.person', 'mira', true)`,
        )
        const text = JSON.stringify((await client.query(`select * from ${name}`)).rows)
        await client.query('commit')
        assert.notEqual(text, '[]', name)
        assert.doesNotMatch(text, /jonas/i, name)
        assert.deepEqual(
          (await client.query(`select * from ${name}`)).rows,
          [],
          `${name} after the transaction`,
        )
      }
    })
  })

  test('writing for another is refused, and another’s rows cannot be touched', async () => {
    await asApplication(async (client) => {
      const say = `begin; select set_config('earned.workspace', 'acme', true), set_config('earned.person', 'mira', true)`
      for (const name of await tables(client)) {
        if (name === 'workspace') continue
        await client.query(say)
        assert.equal((await client.query(`delete from ${name} where person = 'jonas'`)).rowCount, 0, name)
        await assert.rejects(client.query(`update ${name} set person = 'jonas'`), /row-level security/, name)
        await client.query('rollback')
      }
      await client.query(say)
      const insert = `insert into idempotency (workspace, person, key, asked, created_at) values ('acme', 'jonas', 'x', 'x', 1)`
      await assert.rejects(client.query(insert), /row-level security/)
      await client.query('rollback')
      await assert.rejects(client.query('alter table entries disable row level security'), /must be owner/)
      await assert.rejects(client.query(`update meta set value = '0'`), /permission denied/)
    })
  })

  test('a connection carries nothing of one viewer to the next', async () => {
    const asks = Array.from({ length: 200 }, (_, i) => {
      const viewer = [mira, colleague, stranger][i % 3] ?? mira
      return store
        .as(viewer)
        .entries.forEngine()
        .then((entries) => ({ viewer, entries }))
    })
    for (const { viewer, entries } of await Promise.all(asks)) {
      const owners = entries.map(({ title }) => title)
      assert.deepEqual(
        owners,
        viewer === mira ? ['entry of MIRA'] : viewer === colleague ? ['entry of JONAS'] : [],
      )
    }
  })

  test('a role that row-level security would not bind is refused at the door', async () => {
    assert.ok(place.options.kind === 'postgres')
    const { ownerUrl = '', url } = place.options
    await assert.rejects(openStore({ kind: 'postgres', url: ownerUrl }), {
      name: 'UnsafeRole',
      message: /owns the tables/,
    })
    const superuser = new URL(url)
    superuser.username = 'postgres'
    await assert.rejects(openStore({ kind: 'postgres', url: superuser.href }), {
      name: 'UnsafeRole',
      message: /superuser/,
    })
  })
})
