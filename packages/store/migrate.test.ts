import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { Client } from 'pg'
import { openSqliteDatabase } from './database/open-sqlite.ts'
import { launch, me } from './ledger.world.ts'
import { knownSchema } from './migrate.ts'
import { migrations } from './migrations/all.ts'
import { openStore, type StoreOptions } from './open.ts'
import { eachEngine, placeOf } from './testing.ts'

/** Says something to the database behind the store's back. */
async function tell(options: StoreOptions, sql: string): Promise<void> {
  if (options.kind === 'sqlite') {
    const file = new DatabaseSync(options.file)
    file.exec(sql)
    file.close()
    return
  }
  const owner = new Client({ connectionString: options.ownerUrl })
  await owner.connect()
  await owner.query(sql)
  await owner.end()
}

test('the steps are numbered one after another', () => {
  assert.deepEqual(
    migrations.map(({ number }) => number),
    migrations.map((_, i) => i + 1),
  )
  assert.equal(knownSchema, migrations.length)
})

eachEngine((name, _open, place) => {
  test('opening again finds everything', async () => {
    const options = await place()
    const first = await openStore(options)
    const entry = await first.as(me).entries.add(launch('kept'))
    await first.close()
    const second = await openStore(options)
    assert.deepEqual(await second.as(me).entries.get(entry.id), entry)
    await second.close()
  })

  test('many who open a new place at once make one ledger', async () => {
    const options = await place()
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(options)))
    await Promise.all(stores.map((store, i) => store.as(me).entries.add(launch(`by ${i}`))))
    assert.equal(await stores[0]?.as(me).entries.count(), 6)
    for (const store of stores) await store.close()
  })

  test('a ledger of a newer Earned is refused with what to do, and not touched', async () => {
    const options = await place()
    await (await openStore(options)).close()
    await tell(options, `update meta set value = '${knownSchema + 1}' where key = 'schema'`)
    await assert.rejects(openStore(options), (error: Error) => {
      assert.equal(error.name, 'NewerLedger')
      assert.match(error.message, /written by a newer Earned .*update Earned, nothing was changed/)
      if (options.kind === 'sqlite') assert.ok(error.message.includes(options.file))
      assert.doesNotMatch(error.message, /earned:earned/, 'no password')
      return true
    })
    await tell(options, `update meta set value = '${knownSchema}' where key = 'schema'`)
    await (await openStore(options)).close()
    assert.equal(name === options.kind, true)
  })
})

test('before an upgrade a copy is made beside the file, which the older Earned still opens', async () => {
  const { options, end } = await placeOf('sqlite')
  assert.ok(options.kind === 'sqlite')
  const store = await openStore(options)
  const entry = await store.as(me).entries.add(launch('before the upgrade'))
  await store.close()

  const next = {
    number: knownSchema + 1,
    name: 'next',
    sqlite: ['create table later (id text)'],
    postgres: [],
  }
  const upgraded = await openSqliteDatabase({
    file: options.file,
    check: 'whole',
    steps: [...migrations, next],
  }).catch((error: unknown) => error)
  assert.ok(!(upgraded instanceof Error), String(upgraded))
  await (upgraded as { close(): Promise<void> }).close()

  await assert.rejects(openStore(options), { name: 'NewerLedger' })
  const copy = `${options.file}.schema-${knownSchema}.backup`
  const older = await openStore({ ...options, file: copy })
  assert.deepEqual(await older.as(me).entries.get(entry.id), entry)
  await older.close()
  await end()
})

test('an upgrade that fails half way leaves the ledger as it was', async () => {
  const { options, end } = await placeOf('sqlite')
  assert.ok(options.kind === 'sqlite')
  const store = await openStore(options)
  const entry = await store.as(me).entries.add(launch('before'))
  await store.close()
  const broken = {
    number: knownSchema + 1,
    name: 'broken',
    sqlite: ['delete from entries', 'create table later (id text)', 'this is no SQL'],
    postgres: [],
  }
  const steps = [...migrations, broken]
  await assert.rejects(openSqliteDatabase({ file: options.file, check: 'whole', steps }), /syntax error/)
  const again = await openStore(options)
  assert.deepEqual(await again.as(me).entries.get(entry.id), entry)
  await again.close()
  assert.ok(existsSync(`${options.file}.schema-${knownSchema}.backup`))
  await end()
})

test('a server that may not upgrade says so, and with the owner’s address it does', async () => {
  const { options, end } = await placeOf('postgres')
  assert.ok(options.kind === 'postgres')
  await assert.rejects(openStore({ kind: 'postgres', url: options.url }), {
    name: 'OlderLedger',
    message: /ownerUrl/,
  })
  await (await openStore(options)).close()
  const store = await openStore({ kind: 'postgres', url: options.url })
  assert.equal(await store.as(me).entries.count(), 0)
  await store.close()
  await end()
})
