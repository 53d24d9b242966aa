/** Ledgers of released schemas, as JSON: the same fixture is laid into both engines and upgraded there. */
import { hash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { textOf } from '../entries/add.ts'
import { fill, me } from '../ledger.world.ts'
import { knownSchema } from '../migrate.ts'
import { openStore, type StoreOptions } from '../open.ts'
import { wordsOf } from '../search.ts'
import { migrations } from './all.ts'
import type { Migration } from './migration.ts'

export type Release = {
  schema: number
  /** One for each step that made it. */
  steps: string[]
  tables: { [name: string]: { [column: string]: unknown }[] }
  words: { id: string; words: string }[]
}

export const releaseFolder = new URL('released/', import.meta.url)

/** Keeps a ledger of the newest schema as it lies in its tables, the words of the search beside it. Once a release. */
export async function keepRelease(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'earned-release-'))
  const file = join(folder, 'ledger.db')
  const store = await openStore({ kind: 'sqlite', file })
  await fill(store.as(me), 12)
  const words: Release['words'] = []
  for await (const part of store.as(me).exportAll())
    if (part.noun === 'entry') words.push({ id: part.value.id, words: wordsOf(textOf(part.value)).join(' ') })
  await store.close()

  const database = new DatabaseSync(file)
  const named = database
    .prepare(
      `select name from sqlite_schema where type = 'table' and name not like 'entry_words%' and name <> 'meta'`,
    )
    .all()
  const tables = Object.fromEntries(
    named.map(({ name }) => [String(name), database.prepare(`select * from ${String(name)}`).all()]),
  )
  database.close()
  rmSync(folder, { recursive: true })

  const release = { schema: knownSchema, steps: migrations.map(hashOfStep), tables, words }
  mkdirSync(fileURLToPath(releaseFolder), { recursive: true })
  const kept = fileURLToPath(new URL(`schema-${knownSchema}.json`, releaseFolder))
  writeFileSync(kept, `${JSON.stringify(release, null, 1)}\n`)
}

export function releases(): Release[] {
  const names = readdirSync(releaseFolder).filter((name) => name.endsWith('.json'))
  return names.map((name) => JSON.parse(readFileSync(new URL(name, releaseFolder), 'utf8')) as Release)
}

/** A released step never changes: there are ledgers that were made by it. */
export function hashOfStep({ sqlite, postgres }: Migration): string {
  return hash('sha256', JSON.stringify([sqlite, postgres]))
}

/** Makes a ledger as that release left it. */
export async function lay(release: Release, options: StoreOptions): Promise<void> {
  const steps = migrations.filter(({ number }) => number <= release.schema)
  const meta = [
    'create table meta (key text primary key, value text not null)',
    `insert into meta values ('schema', '${release.schema}')`,
  ]
  if (options.kind === 'sqlite') {
    const file = new DatabaseSync(options.file)
    for (const sql of [...steps.flatMap(({ sqlite }) => sqlite), ...meta]) file.exec(sql)
    for (const { sql, values } of rowsOf(release, () => '?'))
      file.prepare(sql).run(...(values as SQLInputValue[]))
    const words = file.prepare(
      'insert into entry_words (rowid, words) select row, ? from entries where id = ?',
    )
    for (const each of release.words) words.run(each.words, each.id)
    file.close()
    return
  }
  const owner = new Client({ connectionString: options.ownerUrl })
  await owner.connect()
  for (const sql of [...steps.flatMap(({ postgres }) => postgres), ...meta]) await owner.query(sql)
  await owner.query('begin')
  await owner.query(
    `select set_config('earned.workspace', $1, true), set_config('earned.person', $2, true)`,
    [me.workspace, me.person],
  )
  for (const { sql, values } of rowsOf(release, (i) => `$${i + 1}`)) await owner.query(sql, values)
  for (const { id, words } of release.words)
    await owner.query(
      `insert into entry_words (workspace, person, id, words) values ($1, $2, $3, array_to_tsvector(string_to_array($4, ' ')))`,
      [me.workspace, me.person, id, words],
    )
  await owner.query('commit')
  await owner.end()
}

/** Parents before children; the row number of an entry is SQLite's own. */
function rowsOf({ tables }: Release, mark: (i: number) => string): { sql: string; values: unknown[] }[] {
  const first = ['workspace', 'person', 'outcomes']
  const names = [...first, ...Object.keys(tables).filter((name) => !first.includes(name))]
  return names.flatMap((name) =>
    (tables[name] ?? []).map(({ row: _row, ...cells }) => {
      const columns = Object.keys(cells)
      const marks = columns.map((_, i) => mark(i)).join(', ')
      return {
        sql: `insert into ${name} (${columns.join(', ')}) values (${marks})`,
        values: Object.values(cells),
      }
    }),
  )
}
