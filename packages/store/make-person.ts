import { personFields, type Person } from '@earned/framework'
import type { Making } from './chance.ts'
import { allOf, builderAt, insertIfAbsent, isOf, readRows, type At } from './rows.ts'
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
  await at.connection.run(
    builderAt(at)
      .insertInto('workspace')
      .values({ id: at.viewer.workspace, created_at: instant })
      .onConflict((conflict) => conflict.doNothing())
      .compile(),
  )
  const empty = personFields.parse({})
  const made = { ...empty, id: at.viewer.person, version: 1, createdAt: instant, updatedAt: instant }
  await insertIfAbsent(at, personTable, made)
}

export async function findPerson(at: At): Promise<Person | undefined> {
  return (await readRows(at, personTable, selectPerson(at).compile()))[0]
}

export function selectPerson(at: At) {
  return builderAt(at).selectFrom('person').select(allOf(personTable)).where(isOf(at.viewer))
}
