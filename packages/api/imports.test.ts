import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { house } from './api.world.ts'
import { ProblemError } from './client.ts'

type House = Awaited<ReturnType<typeof house>>
const jira = join(import.meta.dirname, '../../../shared/samples/jira/jira-cloud-2025-all-fields.csv')
const head = 'Summary,Issue key,Issue Type,Status,Status Category,Assignee,Reporter,Created,Resolved\n'
const row = (n: number, summary = `Report number ${n}`, who = 'Ada') =>
  `${summary},CH-${n},Task,Done,Done,${who},Ben,01/Oct/26 9:00 AM,16/Oct/26 5:00 PM\n`

async function take(it: House, file: string, names: string[] = [], signal?: AbortSignal) {
  const said = []
  for await (const line of it.file(
    'imports.run',
    { input: { fileName: 'jira.csv', names }, file },
    signal ? { signal } : {},
  ))
    said.push(line)
  return said
}
async function preview(it: House, file: string, names: string[] = []) {
  for await (const said of it.file('imports.preview', { input: { fileName: 'jira.csv', names }, file }))
    return said
  throw new Error('nothing was said')
}
const report = async (it: House, file: string, names: string[] = []) =>
  (await take(it, file, names)).at(-1)?.report

test('the preview writes nothing and says what the import then does', async (t) => {
  const it = await house(t)
  const file = `${head}${row(1)}${row(2, 'Launch of checkout')}${row(1)},no key,Task,Done,Done,,,,\n`
  const said = await preview(it, file)
  assert.equal(await it.ledger.entries.count(), 0)
  const done = await report(it, file)
  assert.deepEqual(
    [said.rows, said.taken, said.duplicate, said.skippedCount, said.skipped],
    [done?.rows, done?.taken, done?.duplicate, done?.skipped.length, done?.skipped],
  )
  assert.equal((done?.taken ?? 0) + (done?.duplicate ?? 0) + (done?.skipped.length ?? 0), done?.rows)
  assert.equal(said.preview.find((one) => one.line === 3)?.draft?.kind, 'launch')
  assert.ok(said.preview.every((one) => one.verdict === 'skipped' || one.reasons.length > 0))
  assert.deepEqual(
    said.people.map((one) => one.name),
    ['Ada', 'Ben'],
  )
})

test('the real export of 22 rows: every row accounted for, and nothing twice', async (t) => {
  if (!existsSync(jira)) return t.diagnostic('../shared is absent: the real Jira export was not tried')
  const it = await house(t)
  const file = readFileSync(jira, 'utf8')
  const first = await report(it, file)
  assert.deepEqual([first?.rows, first?.taken, first?.duplicate, first?.skipped], [22, 22, 0, []])
  const second = await report(it, file)
  assert.deepEqual([second?.rows, second?.taken, second?.duplicate, second?.changed], [22, 0, 22, 0])
  assert.equal(await it.ledger.entries.count(), 22)
  assert.equal((await it.call('imports.list', {})).imports.length, 2)
})

test('a changed row updates its entry, unless the person edited it: then both are shown and one is chosen', async (t) => {
  const it = await house(t)
  await take(it, head + row(1) + row(2))
  const { entries } = await it.call('entries.list', {})
  const edited = entries.find((entry) => entry.sourceKey === 'CH-2')
  assert.ok(edited)
  await it.call('entries.change', { id: edited.id, version: edited.version, title: 'My own words' })
  const said = await report(it, head + row(1, 'Renamed there') + row(2, 'Renamed there too'))
  assert.deepEqual([said?.taken, said?.duplicate, said?.changed], [0, 2, 2])
  const after = (await it.call('entries.list', {})).entries
  assert.equal(after.find((entry) => entry.sourceKey === 'CH-1')?.title, 'Renamed there')
  const both = after.find((entry) => entry.sourceKey === 'CH-2')
  assert.equal(both?.title, 'My own words')
  assert.equal(both?.incoming?.title, 'Renamed there too')
  const settled = await it.call('entries.settle', {
    id: edited.id,
    version: both?.version ?? 0,
    choice: 'take',
  })
  assert.deepEqual([settled.title, settled.incoming], ['Renamed there too', null])
})

test('only what is mine is taken, and the rest is told with its line and whose it is', async (t) => {
  const it = await house(t)
  const said = await report(it, head + row(1) + row(2, 'Another', 'Cy').replace('Ben', 'Dee'), [' ada '])
  assert.deepEqual(
    [said?.taken, said?.skipped],
    [1, [{ line: 3, reason: 'not yours: assigned to Cy, reported by Dee' }]],
  )
})

test('a list names nobody: the names asked for leave none of it out', async (t) => {
  const it = await house(t)
  const said = []
  const input = { fileName: 'brag.md', names: ['Ada'] }
  const file = '# October 2026\n\n- Launched checkout v2\n- Wrote the refunds brief\n'
  for await (const line of it.file('imports.run', { input, file })) said.push(line)
  assert.deepEqual([said.at(-1)?.report?.taken, said.at(-1)?.report?.skipped], [2, []])
})

test('an import that is stopped keeps what it took, says so, and goes on the next time', async (t) => {
  const it = await house(t)
  const file = head + Array.from({ length: 3000 }, (_, n) => row(n)).join('')
  const stop = new AbortController()
  await assert.rejects(async () => {
    for await (const said of it.file(
      'imports.run',
      { input: { fileName: 'j.csv' }, file },
      { signal: stop.signal },
    )) {
      if (said.taken >= 500) stop.abort()
      stop.signal.throwIfAborted()
    }
  })
  let [account] = (await it.call('imports.list', {})).imports
  for (let wait = 0; wait < 50 && account === undefined; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    ;[account] = (await it.call('imports.list', {})).imports
  }
  assert.equal(account?.cancelled, true)
  assert.equal(await it.ledger.entries.count(), account?.taken)
  const rest = await report(it, file)
  assert.equal((rest?.taken ?? 0) + (account?.taken ?? 0), 3000)
})

test('what no file of ours is, is refused with what was looked for, and nothing is taken', async (t) => {
  const it = await house(t)
  for (const file of ['\u0000\u0001\u0002 PK', 'a,b,c\n1,2,3\n', '{"earned":"export","formatVersion":99}']) {
    await assert.rejects(take(it, file), (error: unknown) => {
      assert.ok(error instanceof ProblemError, file)
      assert.equal(error.problem.status, 422, file)
      assert.ok((error.problem.detail ?? '').length > 20)
      return true
    })
  }
  assert.equal(await it.ledger.entries.count(), 0)
})

test('everything goes out as one file and comes into an empty ledger with nothing lost', async (t) => {
  const it = await house(t)
  const { version } = await it.call('person.get', {})
  await it.call('person.change', { version, name: 'Ada' })
  await it.call('sample.add', { who: 'jonas' })
  await take(it, head + row(1))
  const { entries } = await it.call('entries.list', { source: 'jira' })
  await it.call('entries.remove', { id: entries[0]?.id ?? '' })
  const whole = await (await it.ask('/api/export')).text()
  const other = await house(t)
  const input = { fileName: 'all.json' }
  for await (const _ of other.file('imports.preview', { input, file: whole }))
    assert.equal(await other.ledger.entries.count(), 0)
  for await (const _ of other.file('imports.run', { input, file: whole })) void _
  const bare = (text: string) => ({ ...(JSON.parse(text) as object), imports: [] })
  assert.deepEqual(bare(await (await other.ask('/api/export')).text()), bare(whole))
  const broken = whole.replace('"level":', '"level":9')
  await assert.rejects(
    async () => {
      for await (const _ of (await house(t)).file('imports.run', { input, file: broken })) void _
    },
    (error: unknown) => error instanceof ProblemError && (error.problem.faults?.length ?? 0) > 0,
  )
})

test('a backup is a file beside the ledger that opens as one', async (t) => {
  const it = await house(t)
  await it.call('entries.add', { kind: 'launch', title: 'Kept', day: '2026-11-20' })
  const { file } = await it.call('backups.make', {})
  assert.ok(existsSync(file))
  assert.ok(file.startsWith(it.home))
})
