import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ImportRow } from '../import-row.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { readLinear } from './read-linear.ts'

const columns =
  'ID,Team,Title,Description,Status,Estimate,Priority,Project ID,Project,Creator,Assignee,Labels,Cycle Number,Cycle Name,Cycle Start,Cycle End,Created,Updated,Started,Triaged,Completed,Canceled,Archived,Due Date'.split(
    ',',
  )
const rowsOf = (text: string): Promise<ImportRow[]> => Array.fromAsync(readLinear([text], '2025-11-23'))

/** One issue as an older export has it: the last ten columns did not exist yet. */
async function issue(cells: Record<string, string>): Promise<ImportRow & { ok: true }> {
  const all: Record<string, string> = { ID: 'FRG-1', Team: 'Forge', Title: 'Refunds', ...cells }
  const line = columns.map((name) => `"${(all[name] ?? '').replaceAll('"', '""')}"`).join(',')
  const [row] = await rowsOf(`${columns.map((name) => `"${name}"`).join(',')}\r\n${line}\r\n`)
  assert.ok(row?.ok === true, JSON.stringify(row))
  return row
}

const april = (date: number): string => `Tue Apr ${date} 2025 23:17:06 GMT-0700 (PDT)`

describe('a Linear issue', () => {
  it('is what happened to it by its dates, whatever the team calls its statuses', async () => {
    const cases: [Record<string, string>, string, string][] = [
      [
        { Status: 'Shipping lane', Completed: april(22), Started: april(21) },
        'done',
        'it has a Completed date',
      ],
      [{ Status: 'Done', Canceled: april(22), Completed: '' }, 'dropped', 'it has a Canceled date'],
      [{ Status: 'Somewhere', Started: april(21) }, 'in_progress', 'it has a Started date'],
      [{ Status: 'Done', Started: april(21) }, 'done', 'Status is “Done”'],
      [{ Status: 'In Review' }, 'in_progress', 'Status is “In Review”'],
      [{ Status: 'Backlog' }, 'planned', 'Status is “Backlog”'],
      [{ Status: 'Somewhere' }, 'planned', 'it has no Started, Completed or Canceled date'],
    ]
    for (const [cells, state, because] of cases) {
      const { draft, reasons } = await issue(cells)
      assert.equal(draft.state, state, JSON.stringify(cells))
      assert.ok(reasons.some(({ field, text }) => field === 'state' && text === because))
    }
  })

  it('has the day as it was written, without moving it to another zone', async () => {
    const { draft } = await issue({ Completed: april(22), Created: april(15), 'Due Date': '2025-04-30' })
    assert.deepEqual([draft.day, draft.plannedDay], ['2025-04-22', '2025-04-30'])
  })

  it('was planned when it was created, where it has no due date', async () => {
    assert.equal((await issue({ Created: april(15) })).draft.plannedDay, '2025-04-15')
  })

  it('is somebody’s by assignee and creator', async () => {
    const { mine } = await issue({ Assignee: 'mira@example.com', Creator: 'jonas@example.com' })
    assert.deepEqual(mine, { assignee: 'mira@example.com', reporter: 'jonas@example.com' })
  })

  it('keeps its Markdown description and the links in it', async () => {
    const { draft } = await issue({ Description: '# Why\n\n- [x] see https://example.com/a.' })
    assert.equal(draft.body, '# Why\n\n- [x] see https://example.com/a.')
    assert.deepEqual(draft.links, [{ url: 'https://example.com/a' }])
  })

  it('takes a label for its type where that names one', async () => {
    assert.equal((await issue({ Title: 'Launch bulk edit', Labels: 'Growth, Bug' })).draft.kind, 'output')
    assert.equal((await issue({ Title: 'Can we read PDF', Labels: 'Spike' })).draft.kind, 'decision')
    assert.equal((await issue({ Title: 'Launch bulk edit', Labels: 'Growth' })).draft.kind, 'launch')
  })
})

describe('a Linear file', () => {
  it('is refused whole where its header is another', async () => {
    await assert.rejects(rowsOf('Name,Status\nA,Done\n'), UnreadableFile)
    await assert.rejects(
      rowsOf('Summary,Issue key,Status\nA,P-1,Done\n'),
      /no Linear export.*“id” and “title” and “status”/,
    )
  })

  it('gives a reason for every row that is no issue', async () => {
    const rows = await rowsOf(
      'ID,Team,Title,Status\n,T,A,Done\nnonsense,T,A,Done\nF-1,T,,Done\n,,,\nF-2,T,"A,Done\n',
    )
    assert.deepEqual(
      rows.map((row) => (row.ok ? 'taken' : row.reason)),
      [
        'no ID in the row',
        '“nonsense” stands where the ID should',
        'F-1 has no title',
        'the row is empty',
        'a quote opens in this row and is not closed where it should be',
      ],
    )
  })
})
