import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { entryFields } from '@earned/framework'
import type { ImportRow } from './import-row.ts'
import { readRows } from './read-rows.ts'
import { recognise } from './recognise.ts'

/** fixtures/documents/imports: a folder a case, with the file and what is to become of each of its rows. */
const cases = new URL('../../../fixtures/documents/imports/', import.meta.url)
const today = '2026-11-23'

/** A row as expected.txt has it. `~` before a day: it is today for want of another. */
function shown(row: ImportRow): string {
  if (!row.ok) return `${row.line} | skipped | ${row.reason}`
  const { kind, state, day, plannedDay, axes, title } = entryFields.parse(row.draft)
  const days = [`${row.guessedDay ? '~' : ''}${day}`, plannedDay ?? '-']
  return [row.line, kind, state, ...days, axes.join(' ') || '-', title].join(' | ')
}

describe('a file to import', () => {
  for (const name of readdirSync(cases).filter((name) => !name.includes('.'))) {
    const folder = new URL(`${name}/`, cases)
    const file = readdirSync(folder).find((name) => name.startsWith('input.')) ?? ''
    const text = readFileSync(new URL(file, folder), 'utf8')
    const expected = readFileSync(new URL('expected.txt', folder), 'utf8').trimEnd().split('\n')

    it(`becomes what is expected of ${name}`, async () => {
      const source = recognise(file, text)
      assert.equal(source, expected[0])
      const rows = await Array.fromAsync(readRows(source ?? 'list', [text], today))
      assert.deepEqual(rows.map(shown), expected.slice(1))
    })

    it(`is the same however ${name} is cut into pieces, and whatever its line ends`, async () => {
      const source = recognise(file, text) ?? 'list'
      const whole = await Array.fromAsync(readRows(source, [text], today))
      for (const length of [1, 3, 64, 1000]) {
        const pieces = text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? []
        assert.deepEqual(await Array.fromAsync(readRows(source, pieces, today)), whole, `pieces of ${length}`)
      }
      const windows = await Array.fromAsync(
        readRows(source, [`\u{FEFF}${text.replaceAll('\n', '\r\n')}`], today),
      )
      assert.deepEqual(windows.map(shown), whole.map(shown))
    })
  }
})
