/**
 * A program that fills the disk it is given and tells what happened, as one line of JSON.
 * Argument: the file of a ledger with one entry.
 */
import { writeSync } from 'node:fs'
import { openStore } from '../open.ts'

const me = { workspace: 'own', person: 'me' }
const file = process.argv[2] ?? ''
const body = 'full '.repeat(10_000)

const store = await openStore({ kind: 'sqlite', file })
const { entries } = store.as(me)
const kept: string[] = []
const refused: string[] = []
for (let n = 0; n < 2000 && refused.length < 5; n++)
  await entries.add({ kind: 'launch', title: `number ${n}`, day: '2026-11-03', body }).then(
    ({ id }) => kept.push(id),
    (error: Error) => refused.push(`${error.name}: ${error.message}`),
  )
const read = await entries.list({ limit: 500 })
const backup = await store.backup(`${file}.1.backup`).then(
  () => 'made',
  (error: Error) => error.name,
)
await store.close()
writeSync(1, JSON.stringify({ kept, refused, read: read.entries.length, backup }))
