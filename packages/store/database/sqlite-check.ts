import { crc32 } from 'node:zlib'
import { textOf } from '../entries/add.ts'
import { entryTable } from '../entries/table.ts'
import { wordsOf } from '../search.ts'
import { sealOf } from '../seal.ts'
import { sealedTables } from '../tables.ts'
import type { Cell } from './connection.ts'
import { statementsOf, type Shape } from './statements.ts'
import type { SqliteConnection } from './sqlite-connection.ts'

/** Faults named at most; one is enough to refuse. */
const named = 20
/** At opening, the words of so many entries are compared one by one: .1 s. The doctor compares all. */
const wordsAtOpening = 2000

/**
 * Reads the whole file and names what is wrong with it. SQLite finds broken pages and indexes that disagree with their
 * tables; the seals find a changed byte in a cell; the words tell whether a search would miss an entry.
 */
export function faultsOf(connection: SqliteConnection, care: 'opening' | 'doctor'): string[] {
  // One moment for all of it: others may be writing.
  connection.exec('begin')
  try {
    return brokenPages(connection) ?? brokenRows(connection) ?? brokenWords(connection, care) ?? []
  } finally {
    connection.exec('commit')
  }
}

function brokenPages(connection: SqliteConnection): string[] | undefined {
  const lines = connection.all(`pragma integrity_check(${named})`).map(([line]) => String(line))
  return someOf(lines.filter((line) => line !== 'ok'))
}

function brokenRows(connection: SqliteConnection): string[] | undefined {
  return someOf(sealedTables.flatMap((table) => brokenSeals(connection, table)))
}

function someOf(faults: string[]): string[] | undefined {
  return faults.length > 0 ? faults : undefined
}

function brokenSeals(connection: SqliteConnection, table: Shape): string[] {
  const { columns } = statementsOf(table, 'sqlite')
  const faults: string[] = []
  for (const row of connection.each(`select ${columns} from ${table.name}`)) {
    const seal = row.pop()
    if (sealOf(row) !== seal) faults.push(`a row of ${table.name} does not fit its seal`)
    if (faults.length >= named) break
  }
  return faults
}

/** Both sums are over every word of every entry; they agree where the index has these and no others. */
function brokenWords(connection: SqliteConnection, care: 'opening' | 'doctor'): string[] | undefined {
  const [count] = connection.all('select count(*) from entries')[0] ?? []
  if (care === 'opening' && Number(count) > wordsAtOpening) return undefined
  const { columns } = statementsOf(entryTable, 'sqlite')
  let expected = 0
  for (const [row, ...cells] of connection.each(`select row, ${columns} from entries`))
    for (const word of wordsOf(textOf(entryTable.row(cells.slice(2)).entry))) expected += place(word, row)
  connection.exec(
    `create virtual table if not exists temp.kept_words using fts5vocab('main', 'entry_words', 'instance')`,
  )
  let found = 0
  for (const [word, row] of connection.each('select term, doc from temp.kept_words'))
    found += place(word, row)
  return expected === found ? undefined : ['the index of words does not fit the entries']
}

function place(word: Cell | undefined, row: Cell | undefined): number {
  return crc32(`${word} ${row}`)
}
