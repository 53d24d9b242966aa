import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entryFields } from '@earned/framework'
import * as fc from 'fast-check'
import type { ExportPart } from '../export-part.ts'
import { readExport, readExportRecords } from '../in/earned/read-export.ts'
import { readRows } from '../in/read-rows.ts'
import { recognise } from '../in/recognise.ts'
import { UnreadableFile } from '../in/unreadable-file.ts'
import { anyLedger } from '../nouns.world.ts'
import { writeExport } from './write-export.ts'

const written = async (parts: Iterable<ExportPart>): Promise<string> =>
  (await Array.fromAsync(writeExport(parts))).join('')
const pieces = (text: string, length: number): string[] =>
  text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? []

/** One ledger, always the same. */
const some = fc.sample(
  anyLedger.filter((parts) => parts.filter(({ noun }) => noun === 'entry').length > 3),
  {
    seed: 7,
    numRuns: 1,
  },
)[0] as ExportPart[]

describe('an export', () => {
  it('read again is what was written, whatever it holds and however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, fc.integer({ min: 1, max: 300 }), async (parts, length) => {
        const text = await written(parts)
        assert.deepEqual(await readExport(pieces(text, length)), { ok: true, parts })
        assert.equal(recognise('export.json', text.slice(0, 65_536)), 'earned')
      }),
      { numRuns: 60 },
    )
  })

  it('is JSON with every noun under its name, one record a line', async () => {
    const text = await written(some)
    const whole = JSON.parse(text) as Record<string, unknown>
    assert.deepEqual(Object.keys(whole).sort(), [
      'earned',
      'entries',
      'focus',
      'formatVersion',
      'imports',
      'outcomes',
      'person',
      'ratings',
    ])
    const [entry] = some.filter((part) => part.noun === 'entry')
    const line = text.split('\n').find((line) => line.includes(`"id":"${entry?.value.id}"`))
    assert.deepEqual(JSON.parse(line?.replace(/,$/, '') ?? ''), {
      ...entry?.value,
      sourceHash: entry?.sourceHash,
    })
  })

  it('is read again after another program laid it out anew', async () => {
    const whole: unknown = JSON.parse(await written(some))
    for (const text of [
      JSON.stringify(whole),
      JSON.stringify(whole, null, 4),
      `\u{FEFF}${JSON.stringify(whole, null, '\t')}\n\n`,
    ])
      assert.deepEqual(await readExport([text]), { ok: true, parts: some })
  })

  it('comes as it is asked for, and does not hold what was written', async () => {
    let asked = 0
    async function* endless(): AsyncGenerator<ExportPart> {
      const entry = some.find((part) => part.noun === 'entry')
      for (;;) {
        asked += 1
        if (entry !== undefined) yield entry
      }
    }
    let yielded = 0
    for await (const _ of writeExport(endless())) if ((yielded += 1) === 5) break
    assert.ok(asked <= 5)
  })

  it('refuses parts that are not grouped, and a second person', async () => {
    const by = (noun: ExportPart['noun']): ExportPart => some.find((part) => part.noun === noun) as ExportPart
    const outcome = fc
      .sample(anyLedger, { seed: 1, numRuns: 50 })
      .flat()
      .find(({ noun }) => noun === 'outcome') as ExportPart
    await assert.rejects(written([by('entry'), outcome, by('entry')]), /entry came twice/)
    const person = fc
      .sample(anyLedger, { seed: 1, numRuns: 50 })
      .flat()
      .find(({ noun }) => noun === 'person') as ExportPart
    await assert.rejects(written([person, person]), /one person/)
  })
})

describe('a damaged export', () => {
  it('is refused whole, with every fault and its place', async () => {
    const whole = JSON.parse(await written(some)) as { entries: Record<string, unknown>[]; person: unknown }
    const [first, second, third] = whole.entries
    Object.assign(first ?? {}, { day: '2026-02-30', kind: 'epic' })
    Object.assign(second ?? {}, { links: [{ url: 'javascript:alert(1)' }] })
    Object.assign(third ?? {}, { 'a/b~c': 1 })
    whole.person = { name: 'x'.repeat(201) }
    const read = await readExport([JSON.stringify({ ...whole, extra: [1], ratings: {}, outcomes: 'none' })])
    assert.ok(!read.ok)
    const places = read.faults.map(({ place }) => place)
    for (const place of [
      '/entries/0/day',
      '/entries/0/kind',
      '/entries/1/links/0/url',
      '/entries/2',
      '/person/name',
      '/person/id',
      '/extra/0',
      '/ratings',
      '/outcomes',
    ])
      assert.ok(places.includes(place), `${place} in ${places.join(' ')}`)
    assert.ok(read.faults.every(({ reason, line }) => reason !== '' && line === 1))
  })

  it('says the line of a fault, and where two records have one id', async () => {
    const entry = some.find((part) => part.noun === 'entry') as ExportPart
    const text = await written([entry, entry])
    const read = await readExport([text])
    assert.ok(!read.ok)
    assert.deepEqual(
      read.faults.map(({ line, place, reason }) => [line, place, reason]),
      [[4, '/entries/1/id', 'the same id as /entries/0']],
    )
  })

  it('keeps to its first thousand faults and says how many more there are', async () => {
    const entries = Array.from({ length: 1500 }, () => ({}))
    const read = await readExport([JSON.stringify({ earned: 'export', formatVersion: 1, entries })])
    assert.ok(!read.ok && read.faults.length === 1000 && read.more > 500)
  })

  it('cut anywhere is a fault or a refusal, and what was whole before the cut is read', async () => {
    const text = await written(some)
    for (let length = 0; length < text.length - 2; length += 1 + Math.floor(length / 40)) {
      const records = await Array.fromAsync(readExportRecords([text.slice(0, length)])).catch(
        (error: unknown) => {
          assert.ok(error instanceof UnreadableFile && error.message.startsWith('no Earned export'))
          return undefined
        },
      )
      if (records === undefined) continue
      assert.equal(records.at(-1)?.ok, false)
      assert.deepEqual(
        records.slice(0, -1).map((record) => record.ok && record.part),
        some.slice(0, records.length - 1),
      )
    }
  })

  it('with any bytes changed never throws anything but a refusal', async () => {
    const text = await written(some)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.constantFrom('"', '{', ']', '\\', ',', '', '0', '\u0000'),
        async (at, put) => {
          await readExport([text.slice(0, at) + put + text.slice(at + 1)]).catch((error: unknown) =>
            assert.ok(error instanceof UnreadableFile, String(error)),
          )
        },
      ),
      { numRuns: 100 },
    )
  })

  it('is told from what is no export of ours, and from one of a newer program', async () => {
    const refusals: [string, RegExp][] = [
      ['', /ends too early/],
      ['[]', /“\[” stands where \{ should/],
      ['{}', /does not begin with/],
      ['{"a":1}', /does not begin with/],
      ['{"earned":"export","entries":[]}', /does not begin with/],
      ['{"earned":"import","formatVersion":1}', /“earned” does not say “export”/],
      ['{"earned":"export","formatVersion":"1"}', /formatVersion is "1"/],
      ['{"earned":"export","formatVersion":1.5}', /formatVersion is 1.5/],
      ['{"earned":"export","formatVersion":0}', /formatVersion is 0/],
      ['{"earned":"export","formatVersion":1x}', /formatVersion is not readable/],
      [
        '{"earned":"export","formatVersion":2,"later":[1]}',
        /a newer Earned \(format 2; this one reads up to 1\)/,
      ],
      ['{"earned":"export",', /ends too early/],
      ['nonsense', /stands where \{ should/],
    ]
    for (const [text, message] of refusals)
      await assert.rejects(
        readExport([text]),
        (error) => error instanceof UnreadableFile && message.test(error.message),
        text,
      )
  })
})

describe('the entries of an export as rows', () => {
  it('are one a living entry, with its id as key and its line in the file', async () => {
    const text = await written(some)
    const rows = await Array.fromAsync(readRows('earned', [text], '2026-11-23'))
    const entries = some.flatMap((part) => (part.noun === 'entry' ? [part.value] : []))
    assert.equal(rows.length, entries.length)
    for (const [at, entry] of entries.entries()) {
      const row = rows[at]
      if (entry.deletedAt !== null) {
        assert.deepEqual([row?.ok, text.split('\n')[(row?.line ?? 0) - 1]?.includes(entry.id)], [false, true])
        continue
      }
      assert.ok(row?.ok === true)
      assert.equal(row.sourceKey, entry.id)
      const expected = Object.fromEntries(
        Object.keys(entryFields.shape).map((key) => [key, entry[key as 'title']]),
      )
      assert.deepEqual(row.draft, expected)
    }
  })
})
