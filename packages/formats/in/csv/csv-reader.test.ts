import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { csvReader, type CsvRecord } from './csv-reader.ts'
import { millisecondsOf } from '../../timing.world.ts'

const spectrum = new URL('../../../../../shared/samples/csv-spectrum/', import.meta.url)

function readAll(
  text: string,
  { delimiter = ',', pieceLength = text.length || 1, longest = 16_000_000 } = {},
): CsvRecord[] {
  const reader = csvReader(delimiter, longest)
  const records: CsvRecord[] = []
  for (let at = 0; at < text.length; at += pieceLength)
    records.push(...reader.push(text.slice(at, at + pieceLength)))
  return [...records, ...reader.end()]
}

const cellsOf = (records: CsvRecord[]): string[][] => records.map(({ cells }) => cells)

describe('a CSV reader', () => {
  it('reads every file of csv-spectrum as its JSON says, cut into pieces of any length', (t) => {
    if (!existsSync(spectrum)) {
      t.diagnostic('../shared/samples/csv-spectrum is absent: a case of our own instead')
      assert.deepEqual(cellsOf(readAll('a,b\n"1,""x""\n",2\n')), [
        ['a', 'b'],
        ['1,"x"\n', '2'],
      ])
      return
    }
    const names = readdirSync(new URL('csvs/', spectrum)).map((name) => name.replace('.csv', ''))
    assert.equal(names.length, 12)
    for (const name of names) {
      const stored = readFileSync(new URL(`csvs/${name}.csv`, spectrum), 'utf8')
      // The copies of the CRLF files were stored with LF; their JSON has CRLF.
      const text = name.endsWith('_crlf') ? stored.replace(/\r?\n/g, '\r\n') : stored
      const expected: unknown = JSON.parse(readFileSync(new URL(`json/${name}.json`, spectrum), 'utf8'))
      assert.deepEqual(
        cellsOf(readAll(text)),
        parse(text, { relax_quotes: true }),
        `${name} as csv-parse reads it`,
      )
      // Its JSON is of other data: one object, with another telephone number in it.
      if (name === 'location_coordinates') continue
      for (const pieceLength of [1, 2, 3, 7, 1000]) {
        const [header = [], ...rows] = cellsOf(readAll(text, { pieceLength }))
        const objects = rows.map((row) => Object.fromEntries(header.map((key, at) => [key, row[at]])))
        assert.deepEqual(objects, expected, `${name} in pieces of ${pieceLength}`)
      }
    }
  })

  it('reads whatever a writer quotes back, whatever the pieces', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'a",;\n\r \t\u{FEFF}é') }),
    )
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { maxLength: 12 })
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        (rows, end, pieceLength) => {
          const text = rows.map((row) => row.map(quoted).join(',') + end).join('')
          assert.deepEqual(cellsOf(readAll(text, { pieceLength })), rows)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('agrees with csv-parse on text that quotes only where it must', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab",\n \t') })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 10 })
    const written = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 20 }), fc.boolean(), (rows, pieceLength, closed) => {
        const text = rows.map((row) => row.map(written).join(',')).join('\n') + (closed ? '\n' : '')
        const oracle: unknown = parse(text, { relax_column_count: true, skip_empty_lines: true })
        assert.deepEqual(cellsOf(readAll(text, { pieceLength })), oracle)
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same records for any text however it is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '\r\n', '""') })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (text, pieceLength) => {
        assert.deepEqual(readAll(text, { pieceLength }), readAll(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('says the line each record starts on, counting line ends within quotes', () => {
    const text = 'a,b\r\n"one\ntwo\r\nthree",x\r\n\r\nlast,y'
    assert.deepEqual(
      readAll(text).map(({ line }) => line),
      [1, 2, 6],
    )
  })

  it('passes over blank lines but keeps a record of one quoted empty cell', () => {
    assert.deepEqual(cellsOf(readAll('a\n\n\n""\nb\n')), [['a'], [''], ['b']])
  })

  it('reads lines that end in a carriage return alone where the first line does, and only there', () => {
    assert.deepEqual(cellsOf(readAll('a,b\r1,2\r3,4')), [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
    assert.deepEqual(cellsOf(readAll('a,b\n1\r2,3\n')), [
      ['a', 'b'],
      ['1\r2', '3'],
    ])
  })

  it('keeps text behind a closing quote and quotes in the middle of a cell', () => {
    assert.deepEqual(cellsOf(readAll('"a" b,c "d" e\n')), [['a b', 'c "d" e']])
  })

  it('gives up one line, not the rest of the file, for a quote that never closes', () => {
    const records = readAll('h,i\n1,"open\n2,b\n3,"c ""d"""\n4,e')
    assert.deepEqual(records, [
      { line: 1, cells: ['h', 'i'], fault: null },
      { line: 2, cells: [], fault: 'a quote opens in this row and is not closed where it should be' },
      { line: 3, cells: ['2', 'b'], fault: null },
      { line: 4, cells: ['3', 'c "d"'], fault: null },
      { line: 5, cells: ['4', 'e'], fault: null },
    ])
  })

  it('gives up one line for a quote that only the next quoted cell closes', () => {
    const records = readAll('h,i\n1,"open\n2,b\n3,"c"\n')
    assert.deepEqual(
      records.map(({ line, cells, fault }) => [line, cells.join('|'), fault === null]),
      [
        [1, 'h|i', true],
        [2, '', false],
        [3, '2|b', true],
        [4, '3|c', true],
      ],
    )
  })

  it('waits no longer than the longest record for a quote to close', () => {
    const text = `1,"${'x'.repeat(50)}\n${'2,b\n'.repeat(40)}`
    const [first, second, ...rest] = readAll(text, { pieceLength: 10, longest: 100 })
    assert.match(first?.fault ?? '', /not closed/)
    assert.deepEqual(second, { line: 2, cells: ['2', 'b'], fault: null })
    assert.equal(rest.length, 39)
  })

  it('faults a line without end instead of holding it', () => {
    const records = readAll('x'.repeat(1000), { pieceLength: 10, longest: 100 })
    assert.match(records[0]?.fault ?? '', /too long/)
  })

  it('reads a cell of a megabyte in pieces in linear time', async () => {
    const text = `a,"${'word ""and""\n'.repeat(200_000)}"\nb,c\n`
    const took = await millisecondsOf(() => {
      const records = readAll(text, { pieceLength: 4096 })
      assert.deepEqual([records.length, records[1]?.line], [2, 200_002])
    }, 2000)
    assert.ok(took < 2000, `took ${took} ms`)
  })
})
