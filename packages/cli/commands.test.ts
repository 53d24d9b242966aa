import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Entry, Focus, Person, Rating } from '@earned/framework'
import { root, terminal } from './terminal.world.ts'

const jira = join(root, '../shared/samples/jira/jira-cloud-2025-all-fields.csv')
const csv =
  'Summary,Issue key,Issue Type,Status,Status Category,Assignee,Created,Resolved\n' +
  'Launch of checkout v2,CH-1,Story,Done,Done,Ada Park,01/Oct/26 9:00 AM,16/Oct/26 5:00 PM\n' +
  'Ranking of help pages,CH-2,Task,To Do,To Do,Ben Roe,02/Oct/26 9:00 AM,\n' +
  'A row without a key,,Task,Done,Done,Ada Park,02/Oct/26 9:00 AM,\n'

test('one line becomes an entry, and is shown, done and listed again', (t) => {
  const { earned, json } = terminal(t)
  const said = earned('log', 'working on the refunds PRD +data with Priya')
  assert.equal(said.code, 0)
  assert.match(said.out, /in_progress/)
  const [entry] = json<Entry[]>('list')
  assert.equal(entry?.line, 'working on the refunds PRD +data with Priya')
  assert.deepEqual(entry?.axes, ['data'])
  const ending = entry?.id.slice(-6) ?? ''
  assert.match(earned('show', ending).out, /refunds PRD/)
  assert.equal(earned('done', ending, '--day', '2026-11-20').code, 0)
  const after = json<Entry>('show', ending)
  assert.equal(after.state, 'done')
  assert.equal(after.day, '2026-11-20')
  assert.equal(after.plannedDay, '2026-11-23')
})

test('what is understood can be seen without being kept', (t) => {
  const { earned, json } = terminal(t)
  assert.match(earned('log', '--dry', 'launched checkout v2 friday').out, /launch · Fri 20 Nov 2026/)
  assert.deepEqual(json<Entry[]>('list'), [])
})

test('a line of nothing is refused in a sentence, and the code says whose mistake it was', (t) => {
  const { earned } = terminal(t)
  const said = earned('log', '   ')
  assert.equal(said.code, 2)
  assert.equal(said.err, 'earned: there is nothing in that line to keep\n')
  assert.equal(earned('show', '00000000-0000-7000-8000-000000000000').code, 3)
  assert.equal(earned('show', 'no-such-entry').code, 3)
  assert.equal(earned('list', '--kind', 'win').code, 2)
  assert.equal(earned('nonsense').code, 2)
  assert.equal(earned('import', 'no-such-file.csv').code, 2)
})

test('an import accounts for every row, adds nothing twice, and keeps to the names asked for', (t) => {
  const { earned, json, home } = terminal(t)
  const file = join(home, 'export.csv')
  writeFileSync(file, csv)
  const first = json<Record<string, unknown>>('import', file, '--yes')
  assert.deepEqual(
    { ...first, skipped: (first['skipped'] as { line: number }[]).map((row) => row.line) },
    { rows: 3, taken: 2, duplicate: 0, changed: 0, skipped: [4] },
  )
  assert.deepEqual(
    { ...json<object>('import', file, '--yes'), skipped: [] },
    { rows: 3, taken: 0, duplicate: 2, changed: 0, skipped: [] },
  )
  assert.equal(json<Entry[]>('list').length, 2)
  const other = terminal(t)
  const mine = other.json<{ taken: number; skipped: { reason: string }[] }>(
    'import',
    file,
    '--yes',
    '--mine',
    'ada park',
  )
  assert.equal(mine.taken, 1)
  assert.match(mine.skipped[0]?.reason ?? '', /not yours: assigned to Ben Roe/)
  assert.equal(earned('import', file).code, 2, 'nobody can be asked in a pipe')
})

test('the real Jira export becomes a ledger, a standing and a focus, from the terminal alone', (t) => {
  if (!existsSync(jira)) return t.diagnostic('../shared is absent: the real Jira export was not tried')
  const { earned, json } = terminal(t, { EARNED_TODAY: '2025-09-25' })
  const account = json<{ rows: number; taken: number; duplicate: number; skipped: unknown[] }>(
    'import',
    jira,
    '--yes',
  )
  assert.equal(account.rows, 22)
  assert.equal(account.taken + account.duplicate + account.skipped.length, account.rows)
  const entries = json<Entry[]>('list')
  assert.equal(entries.length, account.taken)
  const done = entries.find((entry) => entry.state === 'done')?.id ?? ''
  for (const [axis, level] of [
    ['produce', '1'],
    ['data', '1'],
    ['design', '3'],
    ['communication', '2'],
  ] as const) {
    assert.equal(earned('rate', axis, level, '--cite', done).code, 0)
  }
  const text = earned('standing').out
  assert.match(text, /outputs? done|planned outputs done/)
  for (const match of text.matchAll(/^ {6}([0-9a-f]{6}) {2}(.+)$/gm)) {
    assert.ok(
      entries.some((entry) => entry.id.endsWith(match[1] ?? '?')),
      `${match[1]} is an entry`,
    )
  }
  const { suggestion } = json<{ suggestion: { axis: string; steps: unknown[] } }>('focus')
  assert.equal(suggestion.steps.length, 3)
  assert.match(earned('focus').out, /Why not/)
  const chosen = json<Focus>('focus', '--choose', suggestion.axis)
  assert.equal(chosen.axis, suggestion.axis)
  const moved = json<Focus>('focus', '--done', '1')
  assert.equal(moved.steps[0]?.doneOn, '2025-09-25')
  assert.equal(json<Focus>('focus', '--close', 'changed teams').closedBecause, 'changed teams')
})

test('rating shows the level texts, cites entries, and refuses what is no level or axis', (t) => {
  const { earned, json } = terminal(t)
  assert.match(earned('rate', 'data').out, /\n {2}5 {2}\S/)
  earned('log', 'dug into the churn numbers +data')
  const [entry] = json<Entry[]>('list')
  const rating = json<Rating>('rate', 'data', '2', '--cite', entry?.id.slice(-6) ?? '')
  assert.deepEqual(rating.entryIds, [entry?.id])
  assert.match(earned('rate', 'data', '6').err, /level/)
  assert.match(earned('rate', 'wisdom', '2').err, /there is no axis wisdom/)
  assert.equal(earned('rate', 'data', '2', '--cite', 'ffffff').code, 3)
})

test('who I am is kept, and what is no profile is refused', (t) => {
  const { earned, json } = terminal(t)
  earned(
    'me',
    '--name',
    'Ada Park',
    '--background',
    'design,research',
    '--profile',
    'gdd_pm',
    '--stage',
    'outputs',
  )
  const person = json<Person>('me')
  assert.deepEqual(
    [person.name, person.background, person.profile, person.stage],
    ['Ada Park', ['design', 'research'], 'gdd_pm', 'outputs'],
  )
  assert.equal(earned('me', '--stage', 'wizard').code, 2)
  assert.equal(json<Person>('me').stage, 'outputs')
})

test('outcomes are added and read', (t) => {
  const { earned, json } = terminal(t)
  earned(
    'outcome',
    '--add',
    'Checkout',
    '--metric',
    'conversion',
    '--unit',
    '%',
    '--baseline',
    '3.1',
    '--target',
    '3.5',
    '--due',
    '2026-12-02',
  )
  const [outcome] = json<{ id: string; readings: unknown[] }[]>('outcome')
  const read = json<{ readings: { value: number }[] }[]>(
    'outcome',
    '--read',
    outcome?.id.slice(-6) ?? '',
    '--value',
    '3.4',
  )
  assert.equal(read[0]?.readings[0]?.value, 3.4)
  assert.match(
    earned('outcome', '--read', outcome?.id.slice(-6) ?? '', '--value', 'high').err,
    /--value needs a number, not high/,
  )
})

test('everything goes out and comes in again with nothing lost', (t) => {
  const { earned, home } = terminal(t)
  earned('sample', '--who', 'jonas')
  earned('me', '--name', 'Ada')
  const file = join(home, 'all.json')
  assert.equal(earned('export', file).code, 0)
  const other = terminal(t)
  assert.equal(other.earned('import', file, '--yes').code, 0)
  const again = join(other.home, 'again.json')
  other.earned('export', again)
  const bare = (path: string) => {
    const { imports: _, ...whole } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
    return whole
  }
  assert.deepEqual(bare(again), bare(file))
  assert.match(earned('export', '--csv').out.split('\r\n')[0] ?? '', /^Earned entry,Kind,Title/)
})

test('the sample world goes in and out, and leaves what is one’s own', (t) => {
  const { earned, json } = terminal(t)
  earned('log', 'my own line')
  assert.equal(earned('sample').code, 0)
  assert.ok(json<Entry[]>('list').length > 50)
  assert.equal(earned('sample').code, 2, 'it is in already')
  assert.equal(earned('sample', '--remove').code, 0)
  assert.deepEqual(
    json<Entry[]>('list').map((entry) => entry.title),
    ['My own line'],
  )
  assert.deepEqual(json<{ focus: unknown }>('focus').focus, null)
})

test('a backup is a whole ledger, and the doctor names a damaged one with the way back', (t) => {
  const { earned, json, home } = terminal(t)
  earned('log', 'kept for ever')
  const { file } = json<{ file: string }>('backup')
  const other = terminal(t)
  writeFileSync(join(other.home, 'ledger.db'), readFileSync(file))
  assert.equal(other.json<Entry[]>('list')[0]?.title, 'Kept for ever')
  assert.match(earned('doctor').out, /is sound/)
  const ledger = readFileSync(join(home, 'ledger.db'))
  ledger.fill(0xff, 4096, 8192)
  writeFileSync(join(home, 'ledger.db'), ledger)
  const said = earned('doctor')
  assert.equal(said.code, 5)
  assert.match(said.err + said.out, /damaged|fault/i)
  assert.match(said.err + said.out, /backup/)
})

test('a pipe gets no colours, and hostile text drives no terminal', (t) => {
  const { earned } = terminal(t)
  earned('log', 'launched \u001b[31mred\u001b[0m \u0007bell friday')
  const { out } = earned('list')
  assert.doesNotMatch(out, /[\u0007\u001b]/)
  assert.match(out, /red/)
})

test('every command says what it does', (t) => {
  const { earned } = terminal(t)
  const help = earned('--help').out
  for (const name of [
    'serve',
    'log',
    'list',
    'show',
    'done',
    'import',
    'standing',
    'focus',
    'export',
    'backup',
    'doctor',
  ]) {
    assert.match(help, new RegExp(`^  ${name}\\b.+\\w`, 'm'))
    assert.match(earned(name, '--help').out, /Usage: earned/)
  }
})

test('a wrong setting is named and nothing starts', (t) => {
  const { earned } = terminal(t, { EARNED_PORT: 'eighty' })
  const said = earned('list')
  assert.equal(said.code, 2)
  assert.match(said.err, /EARNED_PORT/)
})
