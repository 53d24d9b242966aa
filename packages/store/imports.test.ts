import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importReport } from '@earned/framework'
import { me } from './ledger.world.ts'
import { eachEngine } from './testing.ts'

eachEngine((_name, open) => {
  test('the account of an import is kept, the newest first', async () => {
    const { imports } = (await open()).as(me)
    const account = {
      rows: 3,
      taken: 1,
      duplicate: 1,
      changed: 0,
      skipped: [{ line: 4, reason: 'no title' }],
    }
    const first = await imports.add({ source: 'jira', fileName: 'a.csv', ...account, cancelled: false })
    const second = await imports.add({
      source: 'list',
      fileName: 'b.md',
      ...account,
      skipped: [],
      cancelled: true,
    })
    assert.deepEqual(importReport.parse(first), first)
    assert.deepEqual(await imports.list(), [second, first])
    assert.deepEqual(await imports.find(second.id), second)
    assert.equal(await imports.find('nothing'), undefined)
  })
})
