import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { entryFields } from '@earned/framework'
import * as fc from 'fast-check'
import type { ImportRow, TakenRow } from '../import-row.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { readJira } from './read-jira.ts'

const today = '2025-11-23'
const sample = new URL('../../../../../shared/samples/jira/jira-cloud-2025-all-fields.csv', import.meta.url)
const rowsOf = (text: string, day = today): Promise<ImportRow[]> => Array.fromAsync(readJira([text], day))

async function only(text: string, day = today): Promise<TakenRow> {
  const [row, ...others] = await rowsOf(text, day)
  assert.ok(row?.ok === true && others.length === 0, JSON.stringify(row))
  return row
}

const reasonsOf = (row: TakenRow, field: string): string[] =>
  row.reasons.filter((reason) => reason.field === field).map(({ text }) => text)

/** One ticket with these columns beside its key and summary. */
function ticket(cells: Record<string, string>, { key = 'PAY-1', summary = 'Refunds' } = {}): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const all = { Summary: summary, 'Issue key': key, ...cells }
  return `${Object.keys(all).map(quoted).join(',')}\n${Object.values(all).map(quoted).join(',')}\n`
}

describe('the real Jira export', () => {
  it('is accounted for row by row', async (t) => {
    if (!existsSync(sample)) {
      t.diagnostic(
        '../shared/samples/jira is absent: fixtures/documents/imports/jira-work-items stands in for it',
      )
      return
    }
    const rows = await rowsOf(readFileSync(sample, 'utf8'))
    assert.equal(rows.length, 22)
    const taken = rows.filter((row) => row.ok)
    assert.equal(taken.length, 22)
    const states = Object.groupBy(taken, ({ draft }) => draft.state ?? '')
    assert.deepEqual(
      Object.fromEntries(Object.entries(states).map(([state, some]) => [state, some?.length])),
      {
        planned: 9,
        in_progress: 3,
        done: 10,
      },
    )
    assert.ok(taken.every(({ draft, guessedDay }) => !guessedDay && draft.plannedDay !== null))
    assert.deepEqual(taken.map(({ sourceKey }) => sourceKey).slice(0, 3), ['TES-25', 'TES-24', 'TES-23'])
    assert.deepEqual(
      taken.slice(-3).map(({ line, sourceKey }) => [line, sourceKey]),
      [
        [26, 'TES-6'],
        [27, 'TES-5'],
        [28, 'TES-4'],
      ],
      'cells of several lines before them are counted',
    )
  })

  it('says of single rows exactly what they are and why', async (t) => {
    if (!existsSync(sample)) {
      t.diagnostic(
        '../shared/samples/jira is absent: fixtures/documents/imports/jira-work-items stands in for it',
      )
      return
    }
    const rows = await rowsOf(readFileSync(sample, 'utf8'))
    const byKey = new Map(rows.flatMap((row) => (row.ok ? [[row.sourceKey, row] as const] : [])))
    const shown = (key: string): unknown => {
      const row = byKey.get(key)
      const { kind, state, day, plannedDay, axes } = entryFields.parse(row?.draft)
      // Words of the sample stay in the sample.
      const reasons = row?.reasons.map(({ text }) => text.replace(/“.*” in the title/, '“…” in the title'))
      return { kind, state, day, plannedDay, axes, reasons, mine: row?.mine }
    }
    assert.deepEqual(shown('TES-19'), {
      kind: 'artifact',
      state: 'done',
      day: '2025-09-12',
      plannedDay: '2025-09-03',
      axes: ['technology'],
      reasons: [
        'Artifact: “…” in the title',
        'technology: “…” in the title',
        'Status Category is “Done”',
        'from Resolved',
      ],
      mine: { assignee: 'Person 00', reporter: 'Person 01' },
    })
    assert.deepEqual(shown('TES-13'), {
      kind: 'output',
      state: 'done',
      day: '2025-09-19',
      plannedDay: '2025-09-18',
      axes: [],
      reasons: [
        'a Story; no closer kind was found in its title',
        'Status Category is “Done”',
        'from Resolved',
      ],
      mine: { assignee: 'Person 00', reporter: 'Person 01' },
    })
    assert.deepEqual(shown('TES-7'), {
      kind: 'output',
      state: 'in_progress',
      day: '2025-09-15',
      plannedDay: '2025-09-17',
      axes: [],
      reasons: [
        'a Story; no closer kind was found in its title',
        'Status Category is “In Progress”',
        'from Updated',
      ],
      mine: { assignee: 'Person 00', reporter: 'Person 02' },
    })
    assert.deepEqual(shown('TES-22'), {
      kind: 'decision',
      state: 'planned',
      day: '2025-09-19',
      plannedDay: '2025-09-19',
      axes: [],
      reasons: [
        'Decision: “…” in the title',
        'Status Category is “To Do”',
        'from Updated; there is no Due date',
      ],
      mine: { assignee: '', reporter: 'Person 02' },
    })
  })
})

describe('a Jira ticket', () => {
  it('needs nothing but a key and a summary', async () => {
    const row = await only('Issue key,Summary\nPAY-1,Refunds\n')
    assert.deepEqual(
      [row.sourceKey, row.draft.state, row.draft.day, row.draft.plannedDay, row.guessedDay],
      ['PAY-1', 'planned', today, null, true],
    )
  })

  it('is in the state its category says, else its status, else its resolution, else its Resolved date', async () => {
    const states: [Record<string, string>, string][] = [
      [{ 'Status Category': 'Done', Status: 'In Review' }, 'done'],
      [{ 'Status Category': 'To Do', Status: 'Done' }, 'planned'],
      [{ 'Status Category': 'In Progress', Resolution: "Won't Do" }, 'in_progress'],
      [{ Status: 'Ready for release' }, 'in_progress'],
      [{ Status: 'Ready for development' }, 'planned'],
      [{ Status: 'Selected for Development' }, 'planned'],
      [{ Status: 'Closed' }, 'done'],
      [{ Status: 'Closed', Resolution: 'Cannot Reproduce' }, 'dropped'],
      [{ Status: 'Cancelled', 'Status Category': 'Done' }, 'dropped'],
      [{ Status: 'Done', 'Status Category': 'Done', Resolution: 'Duplicate' }, 'dropped'],
      [{ Status: 'Zzz', Resolution: 'Fixed' }, 'done'],
      [{ Status: 'Zzz', Resolution: 'Unresolved' }, 'planned'],
      [{ Status: 'Zzz', Resolved: '2025-09-01' }, 'done'],
      [{ Status: 'À faire' }, 'planned'],
      [{ Status: 'En cours' }, 'in_progress'],
      [{ Status: 'Terminé(e)' }, 'done'],
      [{ Status: 'In Arbeit' }, 'in_progress'],
      [{ Status: 'Concluído' }, 'done'],
      [{}, 'planned'],
    ]
    for (const [cells, state] of states)
      assert.equal((await only(ticket(cells))).draft.state, state, JSON.stringify(cells))
  })

  it('was done on the day it was resolved, else moved to its category, else updated, else created', async () => {
    const dates = {
      Resolved: '2025-09-04',
      'Status Category Changed': '2025-09-03',
      Updated: '2025-09-02',
      Created: '2025-09-01',
    }
    const days: [string[], string, string][] = [
      [[], '2025-09-04', 'from Resolved'],
      [['Resolved'], '2025-09-03', 'from Status Category Changed; there is no Resolved'],
      [['Resolved', 'Status Category Changed'], '2025-09-02', 'from Updated; there is no Resolved'],
      [
        ['Resolved', 'Status Category Changed', 'Updated'],
        '2025-09-01',
        'from Created; there is no Resolved',
      ],
    ]
    for (const [without, day, reason] of days) {
      const cells = Object.fromEntries(Object.entries(dates).filter(([name]) => !without.includes(name)))
      const row = await only(ticket({ Status: 'Done', ...cells }))
      assert.deepEqual([row.draft.day, ...reasonsOf(row, 'day')], [day, reason])
    }
  })

  it('was planned for its due date, else when it was created', async () => {
    const due = await only(
      ticket({ Created: '2025-09-01', 'Due date': '2025-10-01', Status: 'Done', Resolved: '2025-09-20' }),
    )
    assert.equal(due.draft.plannedDay, '2025-10-01')
    const created = await only(
      ticket({ Created: '2025-09-01', 'Due date': '', Status: 'Done', Resolved: '2025-09-20' }),
    )
    assert.equal(created.draft.plannedDay, '2025-09-01')
  })

  it('takes the next date where one cannot be read, and says so', async () => {
    const row = await only(ticket({ Status: 'Done', Resolved: 'last Tuesday', Updated: '2025-09-02' }))
    assert.equal(row.draft.day, '2025-09-02')
    assert.deepEqual(reasonsOf(row, 'day'), [
      'from Updated; “last Tuesday” in Resolved is no day we can read',
    ])
  })

  it('is taken today where no column says a day, and marked so', async () => {
    const row = await only(ticket({ Status: 'Done', Updated: 'yesterday' }))
    assert.deepEqual([row.draft.day, row.guessedDay], [today, true])
    assert.deepEqual(reasonsOf(row, 'day'), [
      'today, as no column says a day; “yesterday” in Updated is no day we can read',
    ])
    const bare = await only(ticket({ Status: 'Done' }))
    assert.deepEqual(reasonsOf(bare, 'day'), ['today, as no column says a day; there is no Resolved'])
  })

  it('keeps its description as Markdown, its links and nobody else’s comments', async () => {
    const row = await only(
      ticket({
        Assignee: 'Priya Rao',
        'Assignee Id': '712020:0a1b2c3d',
        Description: 'h1. Why\r\n[~accountid:712020:0a1b2c3d] saw *[this|https://example.com/a]*.',
        Comment: 'a colleague’s words https://example.com/b',
      }),
    )
    assert.equal(row.draft.body, '# Why\n@Priya Rao saw **[this](https://example.com/a)**.')
    assert.deepEqual(row.draft.links, [{ url: 'https://example.com/a', label: 'this' }])
    assert.deepEqual(row.mine, { assignee: 'Priya Rao', reporter: '' })
    assert.deepEqual(row.draft.people ?? [], [])
  })

  it('keeps a summary too long for a title whole in its body', async () => {
    const summary = `Launch ${'word '.repeat(100)}end`
    const { draft } = await only(ticket({ Description: 'more' }, { summary }))
    assert.ok(draft.title.length <= 300 && draft.title.endsWith('…'))
    assert.ok(draft.body?.startsWith(summary) && draft.body.endsWith('more'))
  })

  it('says where a description was cut', async () => {
    const row = await only(ticket({ Description: 'x'.repeat(150_000) }))
    assert.ok((row.draft.body?.length ?? 0) <= 100_000)
    assert.match(reasonsOf(row, 'row')[0] ?? '', /cut at 100000/)
  })
})

describe('a Jira file', () => {
  it('is read with any of four delimiters, and below a line that names one', async () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const text =
        ['Summary', 'Issue key', 'Status'].join(delimiter) +
        '\n' +
        ['A, b; c', 'PAY-1', 'Done'].map((cell) => `"${cell}"`).join(delimiter)
      for (const top of ['', `sep=${delimiter}\r\n`]) {
        const row = await only(top + text)
        assert.deepEqual(
          [row.draft.title, row.draft.state, row.line],
          ['A, b; c', 'done', top === '' ? 2 : 3],
        )
      }
    }
  })

  it('is refused whole, before any row, where its header is not Jira’s, and says what was looked for', async () => {
    const messages: [string, RegExp][] = [
      [
        'Name,Status\nA,Done\n',
        /needs the columns “summary” and “issue key”.*the first line is “Name,Status”/,
      ],
      ['', /there is no text/],
      ['\n\n', /there is no text/],
      ['x'.repeat(3_000_000), /the first line is “x+…”/],
      ['"Summary,Issue key\nnever closed', /needs the columns/],
    ]
    for (const [text, message] of messages)
      await assert.rejects(
        rowsOf(text),
        (error) => error instanceof UnreadableFile && message.test(error.message),
        text.slice(0, 40),
      )
  })

  it('has no rows where it is only a header', async () => {
    assert.deepEqual(await rowsOf('Summary,Issue key'), [])
    assert.deepEqual(await rowsOf('Summary,Issue key\r\n'), [])
  })

  it('shows the order of its dates to rows that came before', async () => {
    const head = 'Summary,Issue key,Status,Resolved,Created\n'
    const early = 'A,P-1,Done,03/09/2025 10:00,03/09/2025 09:00\n'
    const [dayFirst] = await rowsOf(`${head}${early}B,P-2,Done,22/09/2025 10:00,03/09/2025 09:00\n`)
    const [monthFirst] = await rowsOf(`${head}${early}B,P-2,Done,09/22/2025 10:00,09/03/2025 09:00\n`)
    assert.equal(dayFirst?.ok && dayFirst.draft.day, '2025-09-03')
    assert.equal(monthFirst?.ok && monthFirst.draft.day, '2025-03-09')
  })

  it('holds at most 2,000 rows for that, then says that it is in doubt', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => `A,P-${at + 1},Done,03/09/2025 10:00\n`)
    async function* pieces(): AsyncGenerator<string> {
      yield 'Summary,Issue key,Status,Resolved\n'
      for (const row of rows) {
        pulled += 1
        yield row
      }
    }
    let pulled = 0
    const reading = readJira(pieces(), today)
    const first = await reading.next()
    assert.ok(pulled <= 2001, `pulled ${pulled}`)
    assert.ok(first.value?.ok === true && reasonsOf(first.value, 'day').length === 2)
    const rest = await Array.fromAsync(reading)
    assert.equal(rest.length, 2499)
    assert.deepEqual(
      rest.map((row) => row.line),
      rows.slice(1).map((_, at) => at + 3),
    )
  })

  it('reads from its source only as far as it is asked to, and lets go of it', async () => {
    let closed = false
    let pulled = 0
    async function* endless(): AsyncGenerator<string> {
      try {
        yield 'Summary,Issue key\n'
        for (;;) yield `A,P-${(pulled += 1)}\n`
      } finally {
        closed = true
      }
    }
    for await (const row of readJira(endless(), today)) if (row.line > 10) break
    assert.ok(closed && pulled < 20)
  })

  it('accounts for every record, whatever its cells hold, and every row taken fits an entry', async () => {
    const unit = fc.constantFrom(
      'a',
      'é',
      '"',
      ',',
      '\n',
      '\r\n',
      ' ',
      '\u0000',
      '=',
      '{',
      '*',
      '[',
      '|',
      '\u{1F680}',
      '\uD800',
      '/',
      '1',
    )
    const cell = fc.oneof(fc.string({ unit }), fc.constantFrom('PAY-1', '22/Sep/25', '3/9/25', 'Done', ''))
    const record = fc.array(cell, { minLength: 1, maxLength: 12 })
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
    const head = ['Summary', 'Issue key', 'Status', 'Created', 'Resolved', 'Description', 'Labels', 'Labels']
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 8 }), async (records) => {
        const text = [head, ...records].map((cells) => cells.map(quoted).join(',')).join('\n')
        const rows = await rowsOf(text)
        assert.equal(rows.length, records.length)
        for (const row of rows) {
          if (row.ok) assert.ok(entryFields.safeParse(row.draft).success, JSON.stringify(row.draft))
          else assert.notEqual(row.reason, '')
        }
      }),
      { numRuns: 300 },
    )
  })
})
