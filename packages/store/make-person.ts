import { personFields, type Person } from '@earned/framework/nouns'
import type { Making } from './chance.ts'
import { findRows, insertIfAbsent, type At } from './rows.ts'
import { table } from './table.ts'

export const personTable = table<Person>()('person', {
  id: 'text',
  version: 'integer',
  name: 'text',
  role: 'text',
  background: 'json',
  profile: 'text',
  stage: 'text',
  aliases: 'json',
  createdAt: 'integer',
  updatedAt: 'integer',
})

/** Makes the workspace and the person of a viewer where they are not there; every other row hangs on them. */
export async function makePerson(at: At, { now }: Making): Promise<void> {
  if (await findPerson(at)) return
  const instant = now()
  await at.connection.run({
    sql: 'insert into workspace (id, created_at) values (?, ?) on conflict do nothing',
    parameters: [at.viewer.workspace, instant],
  })
  const empty = personFields.parse({})
  const made = { ...empty, id: at.viewer.person, version: 1, createdAt: instant, updatedAt: instant }
  await insertIfAbsent(at, personTable, made)
}

export async function findPerson(at: At): Promise<Person | undefined> {
  return (await findRows(at, personTable))[0]
}

/** In a transaction: whoever else does the same for this person waits until its end. */
export async function oneAtATime(at: At): Promise<void> {
  await findRows(at, personTable, { lock: true })
}
