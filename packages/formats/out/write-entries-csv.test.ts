import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entryFields, type Entry } from '@earned/framework'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { guarded, unguarded } from '../csv-cell.ts'
import { readRows } from '../in/read-rows.ts'
import { recognise } from '../in/recognise.ts'
import { anyEntry } from '../nouns.world.ts'
import { writeEntriesCsv } from './write-entries-csv.ts'

const written = async (entries: Entry[], options = {}): Promise<string> =>
  (await Array.fromAsync(writeEntriesCsv(entries, options))).join('')

/** What a CSV can hold of an entry: no outcome, and no line that is empty. */
function kept(entry: Entry): unknown {
  const fields = Object.fromEntries(Object.keys(entryFields.shape).map((key) => [key, entry[key as 'title']]))
  return { ...fields, outcomeId: null, line: entry.line === '' ? null : entry.line }
}

describe('entries as CSV', () => {
  it('are read again as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 5 }), async (entries) => {
        const text = await written(entries)
        assert.equal(recognise('entries.csv', text.slice(0, 65_536)), 'earned')
        const rows = await Array.fromAsync(readRows('earned', [text], '2026-11-23'))
        assert.deepEqual(
          rows.map((row) => (row.ok ? { key: row.sourceKey, draft: row.draft } : row)),
          entries.map((entry) => ({ key: entry.id, draft: kept(entry) })),
        )
      }),
      { numRuns: 80 },
    )
  })

  it('are what csv-parse reads too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 3 }), async (entries) => {
        const [header = [], ...rows] = parse(await written(entries, { plain: true })) as string[][]
        assert.equal(rows.length, entries.length)
        const at = (name: string): number => header.indexOf(name)
        // csv-parse reads bytes, which half of a surrogate pair cannot become.
        for (const [index, { title, body }] of entries.entries())
          assert.deepEqual(
            [rows[index]?.[at('Title')], rows[index]?.[at('Body')]],
            [title.toWellFormed(), body.toWellFormed()],
          )
      }),
    )
  })

  it('hold no cell that a spreadsheet would run, in any column', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntry, async (entry) => {
        const rows = parse(await written([entry])) as string[][]
        for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/)
      }),
    )
  })

  it('are written for people to read: words with semicolons between them, JSON only where it must be', async () => {
    const [some] = fc.sample(anyEntry, { seed: 3, numRuns: 1 }) as [Entry]
    const links = [{ url: 'https://example.com/a' }, { url: 'https://example.com/b' }]
    const [plain] = parse(
      await written([
        { ...some, links, people: ['Priya', 'Jonas Lind'], axes: ['data', 'design'], changes: [] },
      ]),
      { columns: true },
    ) as Record<string, string>[]
    assert.deepEqual(
      [plain?.['Links'], plain?.['People'], plain?.['Axes'], plain?.['Changes']],
      ['https://example.com/a; https://example.com/b', 'Priya; Jonas Lind', 'data; design', ''],
    )
    const [odd] = parse(await written([{ ...some, people: ['Lind; Jonas'] }]), { columns: true }) as Record<
      string,
      string
    >[]
    assert.equal(odd?.['People'], '["Lind; Jonas"]')
  })

  it('say of a row that was edited badly what is wrong with it', async () => {
    const [entry] = fc.sample(anyEntry, { seed: 3, numRuns: 1 }) as [Entry]
    const plain = {
      ...entry,
      title: 'Shipped it',
      body: '',
      line: null,
      people: [],
      links: [],
      changes: [],
      axes: [],
      outcomeId: 'o1',
    }
    const good = await written([plain])
    const reasons: [from: string | RegExp, to: string, reason: RegExp][] = [
      [plain.kind, 'epic', /^kind: /],
      [plain.day, '30 Feb', /^day: .*YYYY-MM-DD/],
      [plain.id, '', /no id/],
      ['Shipped it', '', /^title: an entry needs a title/],
    ]
    for (const [from, to, reason] of reasons) {
      const rows = await Array.fromAsync(readRows('earned', [good.replace(from, to)], '2026-11-23'))
      assert.ok(rows[0]?.ok === false && reason.test(rows[0].reason), JSON.stringify(rows[0]))
    }
    const [row] = await Array.fromAsync(readRows('earned', [good], '2026-11-23'))
    assert.ok(row?.ok === true && /outcome is not in this file/.test(row.reasons[0]?.text ?? ''))
    const broken = await Array.fromAsync(
      readRows(
        'earned',
        ['Earned entry,Kind,Title,Day,Changes\ne1,launch,Shipped,2026-11-03,{oops'],
        '2026-11-23',
      ),
    )
    assert.ok(broken[0]?.ok === false && /not written as we write/.test(broken[0].reason))
  })
})

describe('the guard of a cell', () => {
  it('is taken off again exactly, for any text', () => {
    const unit = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a', ' ', '＝')
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        assert.equal(unguarded(guarded(text)), text)
        assert.doesNotMatch(guarded(text), /^[=+\-@\t\r\n＝＋－＠]/)
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves words and quotes alone', () => {
    for (const text of ['Shipped it', "'quoted'", "it's", '', '3.1%', '日本'])
      assert.equal(guarded(text), text)
  })
})
