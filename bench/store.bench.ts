/** What the store costs beside bare SQL on the same file, in one run. `npm run bench store` */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { addDays, type EntryDraft } from '@earned/framework'
import { openStore, type Ledger } from '@earned/store'

const viewer = { workspace: 'own', person: 'me' }
const folder = mkdtempSync(join(tmpdir(), 'earned-bench-'))

try {
  const small = await filled('small', 1000)
  const large = await filled('large', 100_000)
  const rows = [
    ['page of 50 of 100,000', ...(await ratio(600, paging(large), barePaging(large)))],
    ['  the same of 1,000', ...(await ratio(600, paging(large), paging(small)))],
    ['search, a rare word', ...(await ratio(60, searching(large, rareWord), bareSearching(large, rareWord)))],
    [
      'search, a word of 1 in 4',
      ...(await ratio(
        30,
        searching(large, () => 'checkout'),
        bareSearching(large, () => 'checkout'),
      )),
    ],
    // Last, as the bare rows have no seal that fits: the store would refuse to read them.
    ['insert', ...(await ratio(200, inserting(large), bareInserting(large)))],
  ] as const
  console.log('what                        ours µs   bare µs    ratio')
  for (const [what, ours, bare] of rows)
    console.log(
      what.padEnd(26),
      ours.toFixed(0).padStart(8),
      bare.toFixed(0).padStart(9),
      (ours / bare).toFixed(2).padStart(8),
    )
  console.log(
    `\nimport ${large.rate.toFixed(0)} rows/s; open ${large.open.light.toFixed(1)} ms, looked through whole ${large.open.whole.toFixed(0)} ms`,
  )
  console.log(`all for the engine, 5,000 entries: ${(await engineRead()).toFixed(1)} ms`)
  for (const ledger of [small, large]) await ledger.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

type Filled = {
  me: Ledger
  bare: DatabaseSync
  rate: number
  open: { light: number; whole: number }
  close(): Promise<void>
}

async function filled(name: string, count: number): Promise<Filled> {
  const file = join(folder, `${name}.db`)
  const store = await openStore({ kind: 'sqlite', file })
  const me = store.as(viewer)
  const began = performance.now()
  for (let at = 0; at < count; at += 500)
    await me.entries.addMany(
      Array.from({ length: Math.min(500, count - at) }, (_, i) => ({ draft: draftOf(at + i) })),
    )
  const rate = count / ((performance.now() - began) / 1000)
  const bare = new DatabaseSync(file, { timeout: 5000 })
  bare.exec('pragma synchronous = full')
  const open = { light: await opening(file, 'light'), whole: await opening(file, 'whole') }
  const close = async () => {
    bare.close()
    await store.close()
  }
  return { me, bare, rate, open, close }
}

async function opening(file: string, check: 'light' | 'whole'): Promise<number> {
  const began = performance.now()
  const store = await openStore({ kind: 'sqlite', file, check })
  const took = performance.now() - began
  await store.close()
  return took
}

async function engineRead(): Promise<number> {
  const { me, close } = await filled('engine', 5000)
  const times: number[] = []
  for (let i = 0; i < 15; i++) times.push(await timed(() => me.entries.forEngine()))
  await close()
  return median(times) / 1000
}

function draftOf(n: number): EntryDraft {
  const kinds = ['launch', 'experiment', 'analysis', 'decision'] as const
  return {
    kind: kinds[n % 4] ?? 'other',
    title: `${n % 4 === 0 ? 'Checkout' : 'Pricing'} with saved cards for market${n % 700}`,
    body: `We shipped it to every country and read the metric for two weeks. The funnel of cohort${n % 5000} moved as planned.`,
    day: addDays('2020-01-01', Math.floor(n / 40)),
    axes: n % 2 ? ['data'] : [],
    people: n % 3 ? [] : ['Priya'],
    changes: n % 5 ? [] : [{ metric: 'conversion', from: 3.1, to: 3.6, by: null, unit: '%' }],
  }
}

function rareWord(i: number): string {
  return `cohort${(i * 37) % 5000}`
}
function pageDay(i: number): string {
  return addDays('2020-02-01', (i * 61) % 2400)
}

function inserting({ me }: Filled) {
  return (i: number) => me.entries.add(draftOf(i))
}

/** The same rows and words with the statements written out and the values at hand. */
function bareInserting({ bare }: Filled) {
  const row = bare.prepare('select * from entries limit 1').get() ?? {}
  const columns = Object.keys(row).filter((name) => name !== 'row')
  const marks = columns.map(() => '?').join(', ')
  const insert = bare.prepare(`insert into entries (${columns.join(', ')}) values (${marks})`)
  const words = bare.prepare('insert into entry_words (rowid, words) values (?, ?)')
  const ready = Array.from({ length: 300 }, (_, n) => {
    const { title, body = '', day } = draftOf(n)
    const values = { ...row, id: `bare-${String(n).padStart(6, '0')}`, title, body, day }
    const found = new Set(`${title} ${body}`.toLowerCase().match(/[a-z0-9]+/g))
    return {
      values: columns.map((name) => values[name as 'id'] as SQLInputValue),
      text: [...found].join(' '),
    }
  })
  let next = 0
  return () => {
    const { values, text } = ready[next++] ?? { values: [], text: '' }
    bare.exec('begin immediate')
    const { lastInsertRowid } = insert.run(...values)
    words.run(lastInsertRowid, text)
    bare.exec('commit')
  }
}

function paging({ me }: Filled) {
  return (i: number) => me.entries.list({ limit: 50, to: pageDay(i) })
}

function barePaging({ bare }: Filled) {
  const page =
    bare.prepare(`select * from entries where workspace = ? and person = ? and deleted_at is null and day <= ?
    order by day desc, id desc limit 51`)
  return (i: number) => page.all(viewer.workspace, viewer.person, pageDay(i))
}

function searching({ me }: Filled, word: (i: number) => string) {
  return (i: number) => me.entries.list({ limit: 50, q: word(i) })
}

function bareSearching({ bare }: Filled, word: (i: number) => string) {
  const search = bare.prepare(`select * from entries
    where row in (select rowid from entry_words where entry_words match ?)
    and workspace = ? and person = ? and deleted_at is null order by day desc, id desc limit 51`)
  return (i: number) => search.all(`"${word(i)}"*`, viewer.workspace, viewer.person)
}

/** Medians in microseconds of both, taken in turn so that both meet the same noise. */
async function ratio(
  times: number,
  ours: (i: number) => unknown,
  bare: (i: number) => unknown,
): Promise<[number, number]> {
  const taken: [number[], number[]] = [[], []]
  for (let i = -Math.ceil(times / 5); i < times; i++) {
    const pair = [await timed(() => ours(i + 10_000)), await timed(() => bare(i + 10_000))] as const
    if (i < 0) continue
    taken[0].push(pair[0])
    taken[1].push(pair[1])
  }
  return [median(taken[0]), median(taken[1])]
}

async function timed(run: () => unknown): Promise<number> {
  const began = performance.now()
  await run()
  return (performance.now() - began) * 1000
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
