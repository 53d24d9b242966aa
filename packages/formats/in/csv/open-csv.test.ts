import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { UnreadableFile } from '../unreadable-file.ts'
import { firstCell } from './columns.ts'
import { hasHeader, openCsv, type KnownHeader } from './open-csv.ts'

const known: KnownHeader = { tool: 'Forge', needed: [['name', 'nom'], ['day']] }

async function read(...pieces: string[]): Promise<{ lines: number[]; cells: string[][]; names: string[] }> {
  const { columns, batches } = await openCsv(pieces, known)
  const records = (await Array.fromAsync(batches)).flat()
  const names = records.map((record) => firstCell(record, columns.at(['name', 'nom'])))
  return { lines: records.map(({ line }) => line), cells: records.map(({ cells }) => cells), names }
}

describe('a CSV file opened by its header', () => {
  it('is cut at the delimiter under which the header is known, not the one there is most of', async () => {
    const { cells } = await read('Name;Day;A,B,C,D,E,F\nx;1;a,b,c,d,e,f\n')
    assert.deepEqual(cells, [['x', '1', 'a,b,c,d,e,f']])
  })

  it('knows a column by any of its names, in any case, with spaces, a colon or a quote around it', async () => {
    assert.deepEqual((await read('"  NOM : ",DAY\nx,1\n'.replace(' :', ':'))).names, ['x'])
  })

  it('takes the first cell that is filled where a name stands over several columns', async () => {
    assert.deepEqual((await read('Day,Name,Name,Nom\n1, ,b,c\n1,,,c\n1,,,\n1\n')).names, ['b', 'c', '', ''])
  })

  it('passes over blank lines and a line that names the delimiter, and counts them', async () => {
    assert.deepEqual((await read('\n\nsep=;\nname;day\nx;1\n')).lines, [5])
    assert.deepEqual((await read('SEP=\t\r\nname\tday\r\nx\t1')).lines, [3])
  })

  it('is the same without its byte order mark, and in pieces that cut the header', async () => {
    assert.deepEqual((await read('\u{FEFF}na', 'me,d', 'ay\nx', ',1\n')).cells, [['x', '1']])
    assert.deepEqual((await read('', '\u{FEFF}', 'name,day\n')).cells, [])
  })

  it('is refused with the names that were looked for, and lets go of its source', async () => {
    let closed = false
    async function* source(): AsyncGenerator<string> {
      try {
        for (;;) yield 'title,due\n'
      } finally {
        closed = true
      }
    }
    await assert.rejects(openCsv(source(), known), (error) => {
      assert.ok(error instanceof UnreadableFile)
      assert.equal(
        error.message,
        'no Forge export: its header needs the columns “name” and “day”, separated by comma, semicolon, tab or bar; the first line is “title,due”',
      )
      return true
    })
    assert.ok(closed)
  })

  it('is seen to be one by its beginning', () => {
    assert.ok(hasHeader('name|day', known))
    assert.ok(!hasHeader('name|days\nname|day', known))
    assert.ok(!hasHeader('', known))
  })
})
