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

/** How an entry is found by words. `few`: start from the words, as no more than `fewEntries` have them. */
export type Match = { condition: RawBuilder<SqlBool>; few: boolean }

/**
 * The entries in which every word asked for begins a word. Text without a word in it is no condition.
 * `sql` is given, so that keeping words does without Kysely.
 */
export async function matching(sql: Sql, at: At, q: string): Promise<Match | undefined> {
  const words = wordsOf(q).slice(0, wordsAsked)
  if (words.length === 0) return undefined
  return at.connection.dialect === 'sqlite' ? matchingFts5(sql, at, words) : matchingTsvector(sql, words)
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

/**
 * SQLite has no statistics of words: it would walk all days for a rare word. So we look for the first matches: few
 * are fetched and sorted, many are met soon on the walk along the days.
 */
async function matchingFts5(sql: Sql, at: At, words: readonly string[]): Promise<Match> {
  const query = words.map((word) => `"${word}"*`).join(' ')
  const rows = await at.connection.rows({
    sql: `select rowid from entry_words where entry_words match ? limit ?`,
    parameters: [query, fewEntries + 1],
  })
  if (rows.length > fewEntries)
    return {
      condition: sql`row in (select rowid from entry_words where entry_words match ${query})`,
      few: false,
    }
  return { condition: sql`row in (select value from json_each(${JSON.stringify(rows.flat())}))`, few: true }
}

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

function matchingTsvector(sql: Sql, words: readonly string[]): Match {
  const query = words.map((word) => `'${word}':*`).join(' & ')
  const condition = sql<boolean>`id in (select id from entry_words as kept
    where kept.workspace = entries.workspace and kept.person = entries.person and kept.words @@ ${query}::tsquery)`
  return { condition, few: false }
}
