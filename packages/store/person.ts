import { personFields, type Person, type PersonFields } from '@earned/framework/nouns'
import type { Changed } from './changed.ts'
import { cleaned } from './clean.ts'
import { findPerson, personTable } from './make-person.ts'
import { findRows, replaceRow, type At } from './rows.ts'
import type { Session } from './session.ts'

export type PersonPatch = { [Field in keyof PersonFields]?: PersonFields[Field] | undefined }
export type ChangedPerson = Changed<'person', Person>

export type PersonNoun = {
  /** The person of this ledger; made empty at the first look. */
  get(): Promise<Person>
  change(version: number, patch: PersonPatch): Promise<ChangedPerson>
}

export function personOf(session: Session): PersonNoun {
  return {
    async get() {
      // Writing makes the person where there is none.
      const known = await session.read(findPerson)
      return known ?? session.write(getPerson)
    },
    change: (version, patch) =>
      session.write(async (at) => {
        const person = await getPerson(at)
        if (person.version !== version) return { ok: false, reason: 'clash', current: person }
        const fields = personFields.parse({ ...fieldsOf(person), ...cleaned(patch) })
        const changed = { ...person, ...fields, version: version + 1, updatedAt: session.now() }
        await replaceRow(at, personTable, changed)
        return { ok: true, person: changed }
      }),
  }
}

/** In a transaction, to be changed there. */
async function getPerson(at: At): Promise<Person> {
  const [person] = await findRows(at, personTable, { lock: true })
  if (!person) throw new Error(`no person ${at.viewer.person} was made`)
  return person
}

function fieldsOf({ name, role, background, profile, stage, aliases }: Person): PersonFields {
  return { name, role, background, profile, stage, aliases }
}
