/**
 * A program that writes and says so: every line it prints is the id of an entry that was acknowledged.
 * With each entry a rating that cites it is written in the same transaction, so that half of one would show.
 * Arguments: the options of the store as JSON, and how many to write (0: until it is ended).
 */
import { writeSync } from 'node:fs'
import { openStore, type StoreOptions } from '../open.ts'

const options = JSON.parse(process.argv[2] ?? '') as StoreOptions
const count = Number(process.argv[3] ?? 0)
const me = { workspace: 'own', person: 'me' }

const store = await openStore(options)
let longest = 0
for (let n = 0; count === 0 || n < count; n++) {
  const began = performance.now()
  const id = await store.as(me).transaction(async ({ entries, ratings }) => {
    const entry = await entries.add({ kind: 'launch', title: `written by ${process.pid}`, day: '2026-11-03' })
    await ratings.add({ axis: 'data', level: 1, day: '2026-11-03', entryIds: [entry.id] })
    return entry.id
  })
  longest = Math.max(longest, performance.now() - began)
  writeSync(1, `${id}\n`)
}
await store.close()
writeSync(1, `longest ${longest.toFixed(0)}\n`)
