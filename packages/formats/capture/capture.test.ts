import assert from 'node:assert/strict'
import { test } from 'node:test'
import { capture, type Capture } from './capture.ts'
import { all } from './cases/all.ts'
import { type Case, outcomes, today } from './cases/case.ts'
import { blank } from './cases/hostile.ts'

/** The first letter in upper case where the first word is all in lower case. */
function capital(line: string): string {
  const [first = ''] = line.split(/\s/u)
  return /^\p{Ll}[\p{Ll}'’-]*[,;:.!?)]*$/u.test(first) ? line.charAt(0).toUpperCase() + line.slice(1) : line
}

function expected(all: Case): Record<string, unknown> {
  const it = { ...all }
  for (const field of all.missed ?? []) delete it[field]
  const state = it.state ?? 'done'
  const day = it.day ?? today
  return {
    kind: it.kind ?? 'other',
    title: it.title ?? capital(it.line),
    body: it.body === 'line' ? it.line : '',
    day,
    plannedDay: state === 'planned' || state === 'in_progress' ? day : null,
    state,
    myPart: it.part ?? '',
    teamPart: it.team ?? '',
    axes: it.axes ?? [],
    links: (it.links ?? []).map((link) => (typeof link === 'string' ? { url: link } : link)),
    people: it.people ?? [],
    changes: (it.changes ?? []).map(([metric, from, to, by, unit]) => ({ metric, from, to, by, unit })),
    outcomeId: it.outcome ?? null,
    line: it.line,
  }
}

const read = (line: string): Capture => capture(line, today, { outcomes })

for (const [name, cases] of Object.entries(all)) {
  test(`${name} are read as a careful product manager would read them`, async (t) => {
    for (const it of cases) {
      await t.test(JSON.stringify(it.line.slice(0, 100)), () => {
        assert.deepEqual({ ...read(it.line).draft }, expected(it), it.why ?? 'as written')
      })
    }
  })
}

test('a line that shows nothing gives no draft', () => {
  for (const line of blank)
    assert.deepEqual(read(line), { draft: undefined, pieces: [] }, JSON.stringify(line))
})
