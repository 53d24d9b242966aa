import { person, personFields } from '@earned/framework'
import { operation } from '../operation.ts'
import { clash } from './clash.ts'
import { defined, nothing, patchOf, version } from './inputs.ts'

const get = operation({
  summary: 'Who this ledger is about',
  access: 'owner',
  input: nothing,
  output: person,
  run: ({ ledger }) => ledger.person.get(),
})

const change = operation({
  summary: 'Change name, role, background, profile, stage or aliases',
  access: 'owner',
  input: patchOf(personFields.shape).extend({ version }),
  output: person,
  run: async ({ ledger }, { version, ...patch }) => {
    const changed = await ledger.person.change(version, defined(patch))
    if (!changed.ok) throw clash(changed.current)
    return changed.person
  },
})

export const personOperations = { 'person.get': get, 'person.change': change }
