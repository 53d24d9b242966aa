import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from 'node:test'
import { Client } from 'pg'
import { DamagedLedger, NotFound, StorageFull } from '../failures.ts'
import { launch, me } from '../ledger.world.ts'
import { openStore } from '../open.ts'
import { makeDatabase, placeOf, startPostgres } from '../testing.ts'
import { postgresFailure } from './postgres-failure.ts'
import { placeOf as placeInWords } from './postgres.ts'

test('the place is named without its password', () => {
  assert.equal(placeInWords('postgres://app:secret@db:5432/earned'), 'postgres://app@db:5432/earned')
  assert.equal(placeInWords('postgres://app@db/earned?host=%2Ftmp'), 'postgres://app@db/earned?host=%2Ftmp')
  assert.equal(placeInWords('postgresql://app:s%40crt@db/x'), 'postgresql://app@db/x')
})

test('each failure of PostgreSQL that somebody can do something about has our word for it', () => {
  const failing = (code: string) => Object.assign(new Error('from PostgreSQL'), { code })
  for (const [code, word] of [
    ['53100', StorageFull],
    ['XX001', DamagedLedger],
    ['XX002', DamagedLedger],
    ['23503', NotFound],
  ] as const)
    assert.ok(postgresFailure('postgres://db', failing(code)) instanceof word, code)
  const other = failing('42601')
  assert.equal(postgresFailure('postgres://db', other), other)
})

test('a transaction in which a statement failed is not taken for kept, even where the failure was swallowed', async () => {
  const { options, end } = await placeOf('postgres')
  const store = await openStore(options)
  const ledger = store.as(me)
  const swallowing = ledger.transaction(async (inside) => {
    await inside.entries.add(launch('lost'))
    await inside.entries.add(launch('bad', { outcomeId: 'nothing' })).catch(() => {})
  })
  await assert.rejects(swallowing, /nothing was saved|aborted/)
  assert.equal(await ledger.entries.count(), 0)
  await ledger.entries.add(launch('after'))
  assert.equal(await ledger.entries.count(), 1)
  await store.close()
  await end()
})

test('when connections are cut, what was under way fails and the next goes on with new ones', async () => {
  const { options, end } = await placeOf('postgres')
  assert.ok(options.kind === 'postgres')
  const store = await openStore(options)
  const ledger = store.as(me)
  await Promise.all(Array.from({ length: 8 }, () => ledger.entries.add(launch('before'))))
  const owner = new Client({ connectionString: options.ownerUrl?.replace('earned_owner', 'postgres') })
  await owner.connect()
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'earned_app' and datname = current_database()`,
  )
  await owner.end()
  await wait(100)
  assert.equal(await ledger.entries.count(), 8)
  await ledger.entries.add(launch('after'))
  assert.equal(await ledger.entries.count(), 9)
  await store.close()
  await end()
})

test('a failure inside a transaction costs no connection', async () => {
  const { options, end } = await placeOf('postgres')
  assert.ok(options.kind === 'postgres')
  const store = await openStore(options)
  const pids = async () => {
    const owner = new Client({ connectionString: options.ownerUrl?.replace('earned_owner', 'postgres') })
    await owner.connect()
    const { rows } = await owner.query<{ pid: number }>(
      `select pid from pg_stat_activity where usename = 'earned_app' and datname = current_database()`,
    )
    await owner.end()
    return rows.map(({ pid }) => pid)
  }
  const before = await pids()
  for (let i = 0; i < 5; i++) await assert.rejects(store.as(me).entries.get('nothing'), { name: 'NotFound' })
  for (let i = 0; i < 5; i++)
    await assert.rejects(store.as(me).entries.remove('nothing'), { name: 'NotFound' })
  assert.deepEqual(await pids(), before)
  await store.close()
  await end()
})

test('a server that was killed and is back is used again without opening the store anew', async () => {
  const server = await startPostgres({ durable: true })
  try {
    const store = await openStore(await makeDatabase(server.url, 'back_again'))
    const ledger = store.as(me)
    const kept = await ledger.entries.add(launch('kept'))
    server.process.kill('SIGKILL')
    await assert.rejects(async () => {
      for (let i = 0; i < 100; i++) {
        await ledger.entries.add(launch('while it is away'))
        await wait(5)
      }
    })
    await server.restart()
    assert.deepEqual(await ledger.entries.get(kept.id), kept)
    await ledger.entries.add(launch('after'))
    await store.close()
  } finally {
    await server.end()
  }
})

test('where PostgreSQL is not installed, the tests say so in a sentence', async () => {
  process.env['EARNED_POSTGRES_BIN'] = '/nowhere'
  await assert.rejects(
    startPostgres(),
    /PostgreSQL 15 or later is not installed.*install the package postgresql/,
  )
  delete process.env['EARNED_POSTGRES_BIN']
})
