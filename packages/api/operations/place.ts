import { randomBytes } from 'node:crypto'
import { day } from '@earned/framework/nouns'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { version } from '../version.ts'
import { nothing } from './inputs.ts'

const get = operation({
  summary: 'Where the ledger is and what it holds',
  access: 'owner',
  input: nothing,
  output: z.strictObject({
    edition: z.enum(['personal', 'workplace']),
    place: z.string(),
    home: z.string(),
    version: z.string(),
    today: day,
    entries: z.int(),
    /** Entries of the sample world. */
    sample: z.int(),
  }),
  run: async ({ ledger, store, home, today }) => ({
    edition: store.kind === 'sqlite' ? ('personal' as const) : ('workplace' as const),
    place: store.place,
    home,
    version,
    today,
    entries: await ledger.entries.count(),
    sample: await ledger.entries.count({ source: 'sample' }),
  }),
})

const backup = operation({
  summary: 'Write a consistent copy of the whole ledger beside it',
  access: 'owner',
  input: nothing,
  output: z.strictObject({ file: z.string() }),
  status: 201,
  run: async ({ store }) => {
    const file = `${store.place}.${stamp(new Date())}-${randomBytes(3).toString('hex')}.backup`
    await store.backup(file)
    return { file }
  },
})

/** `2026-11-23T091500.123Z`: sorts by time, and no file system objects to it. Two may fall into one millisecond. */
const stamp = (at: Date): string => at.toISOString().replaceAll(':', '')

export const placeOperations = { 'place.get': get, 'backups.make': backup }
