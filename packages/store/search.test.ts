import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { launch, me } from './ledger.world.ts'
import type { Ledger } from './ledger.ts'
import { wordsOf } from './search.ts'
import { eachEngine } from './testing.ts'

const strings = new URL('../../../shared/samples/strings/blns.json', import.meta.url)

/** What people and attackers type into a search box. */
const hostile = [
  '"',
  "'",
  "''",
  '*',
  '**',
  '(',
  ')',
  'AND',
  'OR NOT',
  'NEAR(a b)',
  'a AND',
  'words:checkout',
  '^a',
  '-a',
  '+a',
  'a"b',
  '{a b}: c',
  "'; drop table entries; --",
  'a:*',
  '!a',
  'a & b | c',
  '<->',
  '\\',
  '%',
  '_',
  '\0',
  '\uD800',
  '🙂',
  '   ',
  '',
  'a'.repeat(10_000),
  'a '.repeat(3000),
  '李雷',
  'مرحبا',
  'ﷺ',
  'e\u0301',
  '?',
  '$1',
  '${x}',
  '\n\t',
]

async function found(ledger: Ledger, q: string): Promise<string[]> {
  const { entries } = await ledger.entries.list({ limit: 500, q })
  return entries.map(({ title }) => title).toSorted()
}

test('words are runs of letters and digits, small and without accents, each once', () => {
  assert.deepEqual(wordsOf('Checkout v2: +12% (näive CAFÉ) checkout'), [
    'checkout',
    'v2',
    '12',
    'naive',
    'cafe',
  ])
  assert.deepEqual(wordsOf('Ünïcödé Łódź İstanbul 李雷'), ['unicode', 'łodz', 'istanbul', '李雷'])
  assert.deepEqual(wordsOf('— … !'), [])
})

test('a long word is cut the same in text and question, never inside a character', () => {
  assert.deepEqual(wordsOf('x'.repeat(90)), ['x'.repeat(40)])
  const [word = ''] = wordsOf(`${'x'.repeat(39)}𝐀${'𐐀'.repeat(30)}`)
  assert.ok(word.isWellFormed())
  const [odd = ''] = wordsOf(`${'x'.repeat(39)}${'𐐀'.repeat(30)}`)
  assert.ok(odd.isWellFormed())
})

test('plain English has the words it would have by the rules of every script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      assert.deepEqual(
        wordsOf(text),
        wordsOf(`${text} é`).filter((word) => word !== 'e' || wordsOf(text).includes('e')),
      )
    }),
  )
})

eachEngine((_name, open) => {
  test('every word asked for must begin a word of the entry', async () => {
    const ledger = (await open()).as(me)
    await ledger.entries.add(launch('Checkout v2', { body: 'with saved cards' }))
    await ledger.entries.add(launch('Checkbox', { body: 'saved too' }))
    await ledger.entries.add(launch('Pricing'))
    assert.deepEqual(await found(ledger, 'check'), ['Checkbox', 'Checkout v2'])
    assert.deepEqual(await found(ledger, 'CHECKOUT'), ['Checkout v2'])
    assert.deepEqual(await found(ledger, 'saved check'), ['Checkbox', 'Checkout v2'])
    assert.deepEqual(await found(ledger, 'saved card'), ['Checkout v2'])
    assert.deepEqual(await found(ledger, 'heckout'), [])
    assert.deepEqual(await found(ledger, 'nothing'), [])
  })

  test('parts, people and the key of the source are searched; accents do not matter', async () => {
    const ledger = (await open()).as(me)
    await ledger.entries.add(
      launch('one', { myPart: 'wrote the spec', teamPart: 'built it', people: ['José'] }),
    )
    await ledger.entries.add(launch('two'), { source: 'jira', sourceKey: 'TES-25' })
    assert.deepEqual(await found(ledger, 'jose'), ['one'])
    assert.deepEqual(await found(ledger, 'SPÉC built'), ['one'])
    assert.deepEqual(await found(ledger, 'tes-25'), ['two'])
  })

  test('what changed is found by its new words and not by its old ones', async () => {
    const ledger = (await open()).as(me)
    const { id } = await ledger.entries.add(launch('before'))
    await ledger.entries.change(id, 1, { title: 'after' })
    assert.deepEqual(await found(ledger, 'before'), [])
    assert.deepEqual(await found(ledger, 'after'), ['after'])
  })

  test('a word that many entries have is found page by page like a word that few have', async () => {
    const ledger = (await open()).as(me)
    const drafts = Array.from({ length: 900 }, (_, i) => ({
      draft: launch(`number${i} ${i % 300 === 0 ? 'rare' : 'often'}`, { day: `2026-10-${10 + (i % 20)}` }),
    }))
    await ledger.entries.addMany(drafts)
    assert.deepEqual(await found(ledger, 'rare'), ['number0 rare', 'number300 rare', 'number600 rare'])
    const first = await ledger.entries.list({ limit: 500, q: 'often' })
    const second = await ledger.entries.list({ limit: 500, q: 'often', cursor: first.next ?? '' })
    const both = [...first.entries, ...second.entries]
    assert.equal(both.length, 897)
    assert.equal(new Set(both.map(({ id }) => id)).size, 897)
    assert.deepEqual(
      both,
      both.toSorted((a, b) => (a.day + a.id < b.day + b.id ? 1 : -1)),
    )
    assert.equal(await ledger.entries.count({ q: 'often' }), 897)
  })

  test('no question throws or finds more than the words in it, however hostile', async (t) => {
    const ledger = (await open()).as(me)
    await ledger.entries.add(launch('Checkout'))
    const naughty = existsSync(strings) ? (JSON.parse(readFileSync(strings, 'utf8')) as string[]) : []
    if (naughty.length === 0)
      t.diagnostic('shared/samples/strings is not here: only our own strings were tried')
    for (const q of [...hostile, ...naughty]) {
      const expected = wordsOf(q)
        .slice(0, 12)
        .every((word) => 'checkout'.startsWith(word))
        ? ['Checkout']
        : []
      assert.deepEqual(await found(ledger, q), expected, `asked for ${JSON.stringify(q.slice(0, 60))}`)
    }
  })

  test('hostile text is kept and found again by its own words', async () => {
    const ledger = (await open()).as(me)
    for (const text of hostile) {
      const entry = await ledger.entries.add(launch(`title ${text}`.slice(0, 300), { body: text }))
      const words = wordsOf(text).slice(0, 12).join(' ')
      const { entries } = await ledger.entries.list({ limit: 500, q: words })
      assert.ok(
        entries.some(({ id }) => id === entry.id),
        JSON.stringify(text.slice(0, 60)),
      )
    }
  })
})
