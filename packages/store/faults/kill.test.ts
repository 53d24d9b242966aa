import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeDatabase, placeOf, startPostgres } from '../testing.ts'
import { lcg } from './flip.world.ts'
import { accountOf, killPrograms, killServer, startWriter } from './kill.world.ts'

test('sqlite: killed 20 times while it writes, nothing acknowledged is lost and nothing is half', async (t) => {
  const { options, end } = await placeOf('sqlite')
  const account = await killPrograms(options, 20, lcg(1))
  await end()
  t.diagnostic(JSON.stringify(account))
  assert.deepEqual([account.lost, account.half], [[], 0])
  assert.ok(account.acknowledged >= 20)
  assert.ok(account.slowestReadyMs < 5000)
})

test('postgres: the server killed 20 times while a program writes, nothing acknowledged is lost and nothing is half', async (t) => {
  const server = await startPostgres({ durable: true })
  try {
    const options = await makeDatabase(server.url, 'killed')
    const account = await killServer({ server, options }, 20, lcg(2))
    t.diagnostic(JSON.stringify(account))
    assert.deepEqual([account.lost, account.half], [[], 0])
    assert.ok(account.acknowledged >= 20)
  } finally {
    await server.end()
  }
})

for (const engine of ['sqlite', 'postgres'] as const)
  test(`${engine}: three programs that write 1,000 times each at once lose nothing, and none waits for long`, async (t) => {
    const { options, end } = await placeOf(engine)
    const writers = [1, 2, 3].map(() => startWriter(options, 1000))
    const codes = await Promise.all(writers.map(({ ended }) => ended))
    const all = writers.flatMap(({ acknowledged }) => acknowledged)
    const account = await accountOf(options, all)
    await end()
    const longest = Math.max(...writers.map((writer) => writer.longest()))
    t.diagnostic(`longest wait ${longest} ms`)
    assert.deepEqual(codes, [0, 0, 0])
    assert.deepEqual([account.acknowledged, account.lost, account.half], [3000, [], 0])
    assert.equal(new Set(all).size, 3000)
    // The promise is one second; the drill holds it to that, on a machine that does nothing else meanwhile.
    assert.ok(longest < 3000, `somebody waited ${longest} ms`)
  })
