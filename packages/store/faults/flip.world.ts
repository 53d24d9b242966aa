/** One flipped bit in a ledger's file, many times over. Promise 5. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { LedgerPart } from '../export-all.ts'
import { DamagedLedger } from '../failures.ts'
import type { Ledger } from '../ledger.ts'
import { launch, me } from '../ledger.world.ts'
import { openStore } from '../open.ts'

/** harmless: everything is read as before. */
export type Flips = {
  atOpen: number
  atRead: number
  harmless: number
  served: string[]
  otherErrors: string[]
}

/** Something of every noun, so that every kind of page is met. */
export async function fillForFlips(file: string): Promise<void> {
  const store = await openStore({ kind: 'sqlite', file })
  const ledger = store.as(me)
  const { id: outcomeId } = await ledger.outcomes.add({ title: 'Checkout', baseline: 3.1 })
  for (let n = 10; n < 20; n++) await ledger.outcomes.read(outcomeId, { day: `2026-10-${n}`, value: n })
  await ledger.person.change((await ledger.person.get()).version, { name: 'Mira', aliases: ['mira.k'] })
  const rows = Array.from({ length: 300 }, (_, n) => ({
    draft: launch(`entry number${n} of the checkout`, {
      body: `what was done for market${n % 50}`,
      day: `2026-10-${10 + (n % 20)}`,
      outcomeId: n % 5 ? null : outcomeId,
    }),
    origin: n % 4 ? {} : { source: 'jira' as const, sourceKey: `T-${n}` },
  }))
  await ledger.entries.addMany(rows)
  for (let level = 0; level < 5; level++) await ledger.ratings.add({ axis: 'data', level, day: '2026-10-01' })
  await ledger.focus.open({ axis: 'data', openedOn: '2026-10-01', lookAgainOn: '2026-12-01' })
  const account = { rows: 1, taken: 1, duplicate: 0, changed: 0, skipped: [], cancelled: false }
  await ledger.imports.add({ source: 'jira', fileName: 'a.csv', ...account })
  await store.close()
}

/** Flips one bit of a copy, opens it and reads everything; the same seed flips the same bits. */
export async function flipBits(
  file: string,
  { flips, seed }: { flips: number; seed: number },
): Promise<Flips> {
  const good = await readAll(file)
  const bytes = readFileSync(file)
  const copy = `${file}.flipped`
  const found: Flips = { atOpen: 0, atRead: 0, harmless: 0, served: [], otherErrors: [] }
  const chance = lcg(seed)
  for (let i = 0; i < flips; i++) {
    const place = { byte: Math.floor(chance() * bytes.length), bit: Math.floor(chance() * 8) }
    for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true })
    const flipped = Buffer.from(bytes)
    flipped[place.byte] = (bytes[place.byte] ?? 0) ^ (1 << place.bit)
    writeFileSync(copy, flipped)
    tally(found, await readAll(copy), { good, name: `byte ${place.byte} bit ${place.bit}` })
  }
  return found
}

type Read = { text: string } | { error: unknown; isOpen: boolean }

function tally(found: Flips, read: Read, { good, name }: { good: Read; name: string }): void {
  if ('error' in read) {
    if (!(read.error instanceof DamagedLedger)) found.otherErrors.push(`${name}: ${read.error}`)
    if (read.isOpen) found.atRead += 1
    else found.atOpen += 1
  } else if ('text' in good && read.text === good.text) found.harmless += 1
  else found.served.push(name)
}

async function readAll(file: string): Promise<Read> {
  let isOpen = false
  try {
    const store = await openStore({ kind: 'sqlite', file })
    isOpen = true
    try {
      return { text: await everything(store.as(me)) }
    } finally {
      await store.close()
    }
  } catch (error) {
    return { error, isOpen }
  }
}

/** By every way there is to read. */
async function everything({
  entries,
  outcomes,
  ratings,
  focus,
  imports,
  ...ledger
}: Ledger): Promise<string> {
  const parts: LedgerPart[] = []
  for await (const part of ledger.exportAll()) parts.push(part)
  const all = { from: '2026-01-01', to: '2027-01-01' }
  const filters = [{}, { source: 'jira' as const }, { q: 'checkout' }, { q: 'market7' }, { q: 'number299' }]
  const pages = await Promise.all(filters.map((filter) => entries.list({ ...filter, limit: 500 })))
  const rest = [
    await entries.weeks(all),
    await outcomes.list(),
    await ratings.latest(),
    await focus.current(),
  ]
  return JSON.stringify([parts, pages, rest, await imports.list()])
}

/** A small generator with a seed (Numerical Recipes), so that a drill can be replayed. */
export function lcg(seed: number): () => number {
  let state = seed >>> 0
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}
