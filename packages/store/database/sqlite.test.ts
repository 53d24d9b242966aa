import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, describe, test } from 'node:test'
import { DamagedLedger, LedgerBusy, NotFound, StorageFull } from '../failures.ts'
import { launch, me } from '../ledger.world.ts'
import { openStore } from '../open.ts'
import { latestBackup } from './backup-names.ts'
import { queue } from './queue.ts'
import { openSqlite } from './sqlite-connection.ts'
import { sqliteFailure } from './sqlite-failure.ts'

describe('the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'earned-sqlite-'))
  let files = 0
  const fresh = () => join(folder, `${++files}.db`)
  after(() => rmSync(folder, { recursive: true, force: true }))

  test('a commit is on the disk when it returns: a log ahead, synced at every commit, and references held', () => {
    const connection = openSqlite(fresh(), 'to write')
    assert.deepEqual(connection.all('pragma journal_mode'), [['wal']])
    assert.deepEqual(connection.all('pragma synchronous'), [[2]])
    assert.deepEqual(connection.all('pragma foreign_keys'), [[1]])
    connection.close()
  })

  test('statements are kept prepared, and no more of them than the program has room for', async () => {
    const connection = openSqlite(fresh(), 'to write')
    for (let n = 0; n < 1000; n++)
      assert.deepEqual(await connection.rows({ sql: `select ${n}, ?`, parameters: ['x'] }), [[n, 'x']])
    assert.deepEqual(await connection.rows({ sql: 'select 0, ?', parameters: ['again'] }), [[0, 'again']])
    connection.close()
  })

  test('reading goes on while a transaction is open, and sees what was before it', async () => {
    const store = await openStore({ kind: 'sqlite', file: fresh() })
    const { entries, transaction } = store.as(me)
    await entries.add(launch('before'))
    await transaction(async (inside) => {
      await inside.entries.add(launch('meanwhile'))
      assert.equal(await inside.entries.count(), 2)
      assert.equal(await entries.count(), 1)
      assert.equal((await entries.forEngine()).length, 1)
    })
    assert.equal(await entries.count(), 2)
    await store.close()
  })

  test('a write waits for another program, and this one goes on meanwhile', async () => {
    const file = fresh()
    const store = await openStore({ kind: 'sqlite', file })
    const other = new DatabaseSync(file)
    other.exec('begin immediate')
    let turns = 0
    const turning = setInterval(() => turns++, 5)
    setTimeout(() => other.exec('commit'), 200)
    const began = performance.now()
    await store.as(me).entries.add(launch('waited'))
    clearInterval(turning)
    assert.ok(performance.now() - began >= 190)
    assert.ok(turns > 10, `only ${turns} turns while it waited`)
    other.close()
    await store.close()
  })

  test('writes of one program come one after another, in the order they were asked for', async () => {
    const store = await openStore({ kind: 'sqlite', file: fresh() })
    const ledger = store.as(me)
    await Promise.all(Array.from({ length: 30 }, (_, n) => ledger.entries.add(launch(`number ${n}`))))
    const titles = (await ledger.entries.forEngine()).map(({ title }) => title).toReversed()
    assert.deepEqual(
      titles,
      Array.from({ length: 30 }, (_, n) => `number ${n}`),
    )
    await store.close()
  })

  test('closing waits for the write that is under way, and leaves one file', async () => {
    const file = fresh()
    const store = await openStore({ kind: 'sqlite', file })
    await store.as(me).entries.count()
    const adding = store.as(me).entries.addMany(Array.from({ length: 500 }, () => ({ draft: launch('x') })))
    await store.close()
    assert.equal((await adding).length, 500)
    assert.deepEqual([existsSync(`${file}-wal`), existsSync(`${file}-shm`)], [false, false])
    const again = await openStore({ kind: 'sqlite', file })
    assert.equal(await again.as(me).entries.count(), 500)
    await again.close()
  })

  test('a folder that is not there is an error that names the file', async () => {
    await assert.rejects(
      openStore({ kind: 'sqlite', file: join(folder, 'no', 'ledger.db') }),
      /unable to open database file/,
    )
  })

  test('the newest backup beside the ledger is the way back', () => {
    const file = fresh()
    assert.equal(latestBackup(file), undefined)
    const backups = ['2026-11-01', '2026-11-03', '2026-11-02'].map((day) => `${file}.${day}.backup`)
    for (const [i, backup] of backups.entries()) {
      writeFileSync(backup, '')
      utimesSync(backup, 1_790_000_000 + [1, 3, 2][i]!, 1_790_000_000 + [1, 3, 2][i]!)
    }
    writeFileSync(`${file}.note`, '')
    writeFileSync(join(folder, 'another.db.2027-01-01.backup'), '')
    assert.equal(latestBackup(file), backups[1])
  })
})

test('each failure of SQLite that a person can do something about has our word for it', () => {
  const failing = (errcode: number) => Object.assign(new Error('from SQLite'), { errcode })
  const file = join(tmpdir(), 'ledger.db')
  for (const [errcode, word] of [
    [5, LedgerBusy],
    [261, LedgerBusy],
    [13, StorageFull],
    [778, StorageFull],
    [11, DamagedLedger],
    [267, DamagedLedger],
    [26, DamagedLedger],
    [787, NotFound],
  ] as const) {
    const failure = sqliteFailure(file, failing(errcode))
    assert.ok(failure instanceof word, `${errcode} is ${String(failure)}`)
  }
  const other = failing(1)
  assert.equal(sqliteFailure(file, other), other)
  assert.equal(sqliteFailure(file, 'no error'), 'no error')
  const input = sqliteFailure(file, failing(266))
  assert.ok(input instanceof Error && input.message.includes(file))
})

test('a queue lets one in at a time, and a failure does not hold up the next', async () => {
  const inTurn = queue()
  const told: string[] = []
  const task = (name: string, ms: number) => async () => {
    told.push(`${name} in`)
    await new Promise((resolve) => setTimeout(resolve, ms))
    told.push(`${name} out`)
    if (name === 'b') throw new Error('b failed')
    return name
  }
  const [a, b, c] = await Promise.allSettled([
    inTurn(task('a', 15)),
    inTurn(task('b', 5)),
    inTurn(task('c', 1)),
  ])
  assert.deepEqual(told, ['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
  assert.deepEqual([a.status, b.status, c.status], ['fulfilled', 'rejected', 'fulfilled'])
})
