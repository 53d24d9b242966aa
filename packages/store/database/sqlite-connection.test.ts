import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { openSqlite } from './sqlite-connection.ts'

it('writes rows whose number is beyond 2^53, as full-text search makes them', async (t) => {
  const home = mkdtempSync(join(tmpdir(), 'earned-sqlite-'))
  const connection = openSqlite(join(home, 'ledger.db'), 'to write')
  t.after(() => {
    connection.close()
    rmSync(home, { recursive: true })
  })
  connection.exec('create table things (number integer primary key, name text)')
  const changed = await connection.run({
    sql: 'insert into things (number, name) values (9009810594856960, ?)',
    parameters: ['far out'],
  })
  assert.equal(changed, 1)
  assert.deepEqual(await connection.rows({ sql: 'select name from things', parameters: [] }), [['far out']])
})
