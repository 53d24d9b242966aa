import type { RawBuilder, Sql, SqlBool } from 'kysely'
import type { Cell } from './database/connection.ts'
import { ofViewer } from './database/statements.ts'
import type { At } from './rows.ts'

/** Words longer than this are cut, in what is kept and in what is asked alike (a lexeme of PostgreSQL ends at 2 kB). */
const wordLength = 40

/** Words of one query beyond these add nothing but work. */
const wordsAsked = 12

/** Fetching and sorting so many entries costs as much as walking past them. */
const fewEntries = 400

/**
 * The words of a text, as both engines keep them: runs of letters and digits, small, without accents.
 * Cutting the text ourselves makes SQLite and PostgreSQL find the same, and leaves nothing in a query to be misread.
 */
export function wordsOf(text: string): string[] {
  const words = isAscii.test(text) ? text.toLowerCase().match(/[a-z0-9]+/g) : wordsOfAnyScript(text)
  return [...new Set((words ?? []).map(cut))]
}

const isAscii = /^[\0-\x7F]*$/

function wordsOfAnyScript(text: string): string[] | null {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu)
}

/** Never between the halves of a surrogate pair. */
function cut(word: string): string {
  return word.length <= wordLength ? word : word.slice(0, wordLength).replace(/[\uD800-\uDBFF]$/, '')
}

/** Keeps the words of entries that were just written; called in their transaction. */
export async function keepWords(at: At, texts: readonly { id: string; text: string }[]): Promise<void> {
  if (at.connection.dialect === 'sqlite') return keepInFts5(at, texts)
  return keepInTsvector(at, texts)
}

/** Forgets the words of entries that are about to be removed. In PostgreSQL they go with their entry. */
export async function dropWords(
  at: At,
  { where, values }: { where: string; values: readonly Cell[] },
): Promise<void> {
  if (at.connection.dialect === 'postgres') return
  const { workspace, person } = at.viewer
  await at.connection.run({
    sql: `delete from entry_words where rowid in (select row from entries where ${ofViewer} and ${where})`,
    parameters: [workspace, person, ...values],
  })
}

/** How an entry is found by words. `fromWords`: SQLite is to start from the words, and not to walk along the days. */
export type Match = { condition: RawBuilder<SqlBool>; fromWords: boolean }

/**
 * The entries in which every word asked for begins a word. Text without a word in it is no condition.
 * Neither engine knows how rare a word is, and each would go the wrong way for one of them. So we look for the first
 * matches: few are fetched and sorted, many are met soon on the walk along the days.
 * `sql` is given, so that keeping words does without Kysely.
 */
export async function matching(sql: Sql, at: At, q: string): Promise<Match | undefined> {
  const words = wordsOf(q).slice(0, wordsAsked)
  if (words.length === 0) return undefined
  return at.connection.dialect === 'sqlite' ? matchingFts5(sql, at, words) : matchingTsvector(sql, at, words)
}

/** FTS5 without its own copy of the text; its rows are numbered as those of `entries`. */
async function keepInFts5(at: At, texts: readonly { id: string; text: string }[]): Promise<void> {
  const { workspace, person } = at.viewer
  for (const { id, text } of texts)
    await at.connection.run({
      sql: `insert or replace into entry_words (rowid, words)
        select row, ? from entries where ${ofViewer} and id = ?`,
      parameters: [wordsOf(text).join(' '), workspace, person, id],
    })
}

async function matchingFts5(sql: Sql, at: At, words: readonly string[]): Promise<Match> {
  const query = words.map((word) => `"${word}"*`).join(' ')
  const rows = await at.connection.rows({
    sql: `select rowid from entry_words where entry_words match ? limit ?`,
    parameters: [query, fewEntries + 1],
  })
  if (rows.length <= fewEntries)
    return {
      condition: sql`row in (select value from json_each(${JSON.stringify(rows.flat())}))`,
      fromWords: true,
    }
  const condition = sql<boolean>`row in (select rowid from entry_words where entry_words match ${query})`
  return { condition, fromWords: false }
}

/**
 * A tsvector a row, without an index: row-level security lets none be used for `@@`, which PostgreSQL does not trust
 * to keep a secret. The words of one person are read through instead: some 10 ms for 5,000 entries.
 */
async function keepInTsvector(at: At, texts: readonly { id: string; text: string }[]): Promise<void> {
  const { workspace, person } = at.viewer
  await at.connection.run({
    sql: `insert into entry_words (workspace, person, id, words)
      select ?, ?, id, array_to_tsvector(string_to_array(words, ' '))
      from unnest(?::text[], ?::text[]) as kept (id, words)
      on conflict (workspace, person, id) do update set words = excluded.words`,
    parameters: [
      workspace,
      person,
      texts.map(({ id }) => id),
      texts.map(({ text }) => wordsOf(text).join(' ')),
    ],
  })
}

async function matchingTsvector(sql: Sql, at: At, words: readonly string[]): Promise<Match> {
  const { workspace, person } = at.viewer
  const query = words.map((word) => `'${word}':*`).join(' & ')
  const rows = await at.connection.rows({
    sql: `select id from entry_words where ${ofViewer} and words @@ ?::tsquery limit ?`,
    parameters: [workspace, person, query, fewEntries + 1],
  })
  if (rows.length <= fewEntries) return { condition: sql`id = any(${rows.flat()}::text[])`, fromWords: false }
  // A value and not `exists`, which becomes a join, and without statistics the wrong one.
  const condition = sql<boolean>`(select kept.words @@ ${query}::tsquery from entry_words as kept
    where kept.workspace = ${workspace} and kept.person = ${person} and kept.id = entries.id)`
  return { condition, fromWords: false }
}
