import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { capture } from './capture.ts'
import { outcomes, today } from './cases/case.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/method/capture.md'), 'utf8')
const rows = [...page.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|$/gm)].map(([, line = '', read = '']) => ({
  line,
  read,
}))

/** A draft in the words of the page: what differs from a plain entry of today, in this order. */
function inWords(line: string): string {
  const { draft } = capture(line, today, { outcomes })
  if (!draft) return 'no entry'
  const number = (value: number | null, unit: string): string => `${value}${unit && ` ${unit}`}`
  const said = [
    draft.kind === 'other' ? [] : [draft.kind.replaceAll('_', ' ')],
    draft.state === 'done' ? [] : [draft.state.replaceAll('_', ' ')],
    draft.day === today ? [] : [draft.day],
    draft.axes.map((axis) => `+${axis}`),
    draft.people.map((name) => `with ${name}`),
    draft.links.map(({ url, label }) => (label ? `${label}: ${url}` : url)),
    draft.changes.map(({ metric, from, to, by, unit }) =>
      from === null ? `${metric} by ${number(by, unit)}` : `${metric} ${from} → ${number(to, unit)}`,
    ),
    draft.outcomeId === null ? [] : [`outcome ${outcomes.find(({ id }) => id === draft.outcomeId)?.title}`],
    draft.myPart === '' ? [] : [`my part: ${draft.myPart}`],
    draft.teamPart === '' ? [] : [`team's part: ${draft.teamPart}`],
  ].flat()
  return [...said, `“${draft.title}”`].join(' · ')
}

test('every example of docs/method/capture.md is read as the page says', async (t) => {
  assert.ok(rows.length >= 40, `only ${rows.length} examples were found on the page`)
  for (const { line, read } of rows) await t.test(line, () => assert.equal(inWords(line), read))
})
