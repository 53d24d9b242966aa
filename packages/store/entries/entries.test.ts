import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eachEngine } from '../testing.ts'

eachEngine((name, open) => {
  test('what is added is found, whole', async () => {
    const me = (await open()).as({ workspace: 'own', person: 'me' })
    const entry = await me.entries.add({ kind: 'launch', title: 'Checkout v2', day: '2026-11-03' })
    assert.deepEqual(await me.entries.find(entry.id), entry)
    console.log(name)
  })
})
