import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { launch, me } from './ledger.world.ts'
import { openStore } from './open.ts'
import { placeOf } from './testing.ts'

test('a backup made while others write is a ledger of one moment: nothing half, nothing of before missing', async () => {
  const { options, end } = await placeOf('sqlite')
  assert.ok(options.kind === 'sqlite')
  const store = await openStore(options)
  const other = await openStore(options)
  const ledger = store.as(me)
  await ledger.entries.addMany(Array.from({ length: 1000 }, (_, i) => ({ draft: launch(`before ${i}`) })))
  // Pairs that are only ever written together show a copy of two moments.
  let written = 0
  let isOver = false
  const writing = [store, other].map(async (each) => {
    while (!isOver) {
      await each.as(me).transaction(async (inside) => {
        await inside.entries.add(launch(`pair ${written}`))
        await inside.ratings.add({ axis: 'data', level: 1, day: '2026-11-03' })
      })
      written += 1
      await new Promise(setImmediate)
    }
  })
  const copies = [1, 2, 3].map((n) => `${options.file}.${n}.backup`)
  try {
    for (const copy of copies) {
      const before = await ledger.ratings.list()
      await store.backup(copy)
      const restored = await openStore({ kind: 'sqlite', file: copy })
      const ratings = await restored.as(me).ratings.list()
      assert.ok(ratings.length >= before.length)
      assert.equal(await restored.as(me).entries.count({ q: 'pair' }), ratings.length)
      assert.equal(await restored.as(me).entries.count({ q: 'before' }), 1000)
      assert.deepEqual(await restored.check(), [])
      await restored.close()
    }
  } finally {
    isOver = true
  }
  await Promise.all(writing)
  assert.ok(written > 3)
  await store.close()
  await other.close()
  await end()
})

test('a backup never writes over a file, and leaves none behind that is unfinished', async () => {
  const { options, end } = await placeOf('sqlite')
  assert.ok(options.kind === 'sqlite')
  const store = await openStore(options)
  const taken = `${options.file}.taken`
  writeFileSync(taken, 'mine')
  await assert.rejects(store.backup(taken), /there is already a file/)
  await assert.rejects(store.backup(`${options.file}-nowhere/deep/x.backup`))
  assert.ok(!existsSync(`${taken}.unfinished`))
  await store.as(me).entries.add(launch('still writing'))
  await store.close()
  await end()
})

test('PostgreSQL is backed up by its own program, which is named', async () => {
  const { options, end } = await placeOf('postgres')
  const store = await openStore(options)
  await assert.rejects(store.backup('/nowhere'), /pg_dump/)
  await store.close()
  await end()
})
