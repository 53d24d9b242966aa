import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { entryFields } from '@earned/framework'
import * as fc from 'fast-check'
import type { ImportRow, ImportSource } from './import-row.ts'
import { readRows } from './read-rows.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { millisecondsOf } from '../timing.world.ts'

const shared = new URL('../../../../shared/samples/', import.meta.url)
const sources: ImportSource[] = ['jira', 'linear', 'list', 'earned']
const heads: Record<ImportSource, string> = {
  jira: 'Summary,Issue key,Description,Created\n',
  linear: 'ID,Team,Title,Status\n',
  list: '',
  earned: '{"earned":"export","formatVersion":1,"entries":[',
}

/** The rows of any text, or the refusal; anything else that is thrown fails the test. Every row taken fits an entry. */
async function rowsOf(source: ImportSource, pieces: Iterable<string>): Promise<ImportRow[] | UnreadableFile> {
  const rows: ImportRow[] = []
  try {
    for await (const row of readRows(source, pieces, '2026-11-23')) rows.push(row)
  } catch (error) {
    assert.ok(error instanceof UnreadableFile, String(error))
    assert.ok(error.message.length > 10)
    assert.equal(rows.length, 0, 'a refusal comes before the first row')
    return error
  }
  for (const row of rows)
    if (row.ok) assert.ok(entryFields.safeParse(row.draft).success, JSON.stringify(row.draft).slice(0, 400))
    else assert.ok(row.reason.length > 5)
  return rows
}

describe('a file that means harm or nothing', () => {
  for (const source of sources)
    it(`is rows, reasons or a refusal when it is read as ${source}`, async () => {
      const unit = fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        fc.constantFrom('"', ',', '\n', '\r', '\u0000', '{', '}', '[', ']', ':', '|', '-', ' ', '\\'),
      )
      await fc.assert(
        fc.asyncProperty(fc.string({ unit, maxLength: 200 }), fc.boolean(), async (text, headed) => {
          await rowsOf(source, [(headed ? heads[source] : '') + text])
        }),
        { numRuns: 300 },
      )
    })

  it('is ended within seconds at one megabyte on one line', async () => {
    const parts = [
      'a',
      '"',
      ',',
      ' ',
      '"a"b',
      '\\',
      '{"',
      '[',
      '\u0000a',
      '=',
      "'",
      '🚀',
      '*',
      '{code}',
      '[~a',
      '- ',
      '|',
    ]
    for (const source of sources)
      for (const part of parts) {
        const pieces = [heads[source], part.repeat(Math.ceil(1_000_000 / part.length))]
        const took = await millisecondsOf(() => rowsOf(source, pieces), 5000)
        assert.ok(took < 5000, `${source} of ${JSON.stringify(part)} took ${took.toFixed(0)} ms`)
      }
  })

  it('is read in linear time where a long line comes in ten thousand pieces', async () => {
    for (const source of sources)
      for (const part of ['a', '"']) {
        const pieces = [
          heads[source].slice(0, 10),
          heads[source].slice(10),
          ...Array(10_000).fill(part.repeat(40)),
        ]
        const took = await millisecondsOf(() => rowsOf(source, pieces as string[]), 1500)
        assert.ok(took < 1500, `${source} of ${part} took ${took} ms`)
      }
  })

  it('is a cell of a ticket at its longest without taking long', async () => {
    for (const part of [
      '*a ',
      '{{',
      '[a|',
      '!a.',
      '{panel:title=',
      '-a ',
      '|',
      '||',
      ' ',
      '`',
      'http://',
      '(',
      '\n* ',
      '{quote}',
    ]) {
      const cell = part.repeat(Math.ceil(32_767 / part.length)).replaceAll('"', '""')
      const took = await millisecondsOf(() => rowsOf('jira', [heads.jira, `A,P-1,"${cell}x",\n`]), 500)
      assert.ok(took < 500, `${JSON.stringify(part)} took ${took} ms`)
    }
  })

  it('with any naughty string in any cell or bullet is kept, but for what no database holds', async (t) => {
    const file = new URL('strings/blns.json', shared)
    if (!existsSync(file))
      t.diagnostic('../shared/samples/strings is absent: a few strings of our own instead')
    const strings = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as string[])
      : ["'; DROP TABLE entries; --", '<script>alert(1)</script>', '=1+1', '\u202Etest', '${7*7}', 'NULL']
    const said = strings.filter((text) => text.trim() !== '')
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
    const rows = await rowsOf('jira', [
      heads.jira,
      ...said.map((text, at) => `${quoted(text)},P-${at + 1},${quoted(text)},\n`),
    ])
    assert.ok(Array.isArray(rows))
    assert.equal(rows.length, said.length)
    for (const [at, text] of said.entries()) {
      const row: ImportRow | undefined = rows[at]
      const shown = text
        .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
      if (row?.ok === true && shown.length <= 300) assert.equal(row.draft.title, shown)
      if (row?.ok === false) assert.equal(shown, '', 'only what shows nothing is no title')
    }
    await rowsOf(
      'list',
      said.map((text) => `- ${text}\n`),
    )
  })

  it('of the samples is refused or read without a fault of ours', async (t) => {
    const folder = new URL('hostile/', shared)
    if (!existsSync(folder)) {
      t.diagnostic('../shared/samples/hostile is absent')
      return
    }
    for (const name of readdirSync(folder)) {
      const text = readFileSync(new URL(name, folder), 'utf8')
      for (const source of sources) await rowsOf(source, [text])
      for (const source of ['jira', 'linear', 'earned'] as const)
        assert.ok((await rowsOf(source, [text])) instanceof UnreadableFile, `${name} as ${source}`)
    }
  })
})
