import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import type { EntryDraft } from '@earned/framework'
import { openStore } from '@earned/store'

/** An entry as the browser sends it. */
export const entryText = (n: number): string =>
  JSON.stringify({
    kind: 'launch',
    title: `Launched checkout v${n}`,
    day: '2026-11-20',
    axes: ['data'],
    line: `launched checkout v${n} friday`,
  })

/** Writes the row of an entry and its words into the tables of a ledger as bare SQL, fsynced: what nobody can do without. */
export async function bareInsert(file: string): Promise<(n: number) => void> {
  const store = await openStore({ kind: 'sqlite', file })
  await store.as({ workspace: 'own', person: 'me' }).entries.add(JSON.parse(entryText(0)) as EntryDraft)
  await store.close()
  const raw = new DatabaseSync(file)
  raw.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  const row = raw.prepare('select * from entries').get() as Record<string, SQLInputValue>
  const columns = Object.keys(row).filter((name) => name !== 'row')
  const insert = raw.prepare(
    `insert into entries (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  const keep = raw.prepare('insert into entry_words (rowid, words) values (?, ?)')
  return (n) => {
    const title = `Launched checkout v${n}`
    const values: typeof row = { ...row, id: `bare-${n}`, title }
    raw.exec('begin immediate')
    const { lastInsertRowid } = insert.run(...columns.map((name) => values[name] ?? null))
    keep.run(lastInsertRowid, title.toLowerCase())
    raw.exec('commit')
  }
}
