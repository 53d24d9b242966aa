import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DamagedLedger, LedgerBusy, NewerLedger, NotFound, StorageFull } from '@earned/store'
import { UnreadableFile } from '@earned/formats'
import { z } from 'zod'
import { problemOf, problemShape, Refused } from './problem.ts'

const faultsIn = (schema: z.ZodType, value: unknown) => problemOf(schema.safeParse(value).error)

test('each failure has its status and one sentence', () => {
  const told: [error: unknown, status: number, detail: RegExp][] = [
    [new Refused(413, 'too much'), 413, /too much/],
    [new NotFound('entry', 'e1'), 404, /there is no entry e1/],
    [new UnreadableFile('no header was found'), 422, /no header was found/],
    [new StorageFull('/x/ledger.db', undefined), 507, /no room left/],
    [new DamagedLedger('/x/ledger.db', 'a page is torn', '/x/b'), 503, /latest backup is \/x\/b/],
    [new LedgerBusy('/x/ledger.db', undefined), 503, /nothing was saved, try again/],
    [new NewerLedger('/x/ledger.db', 9, 3), 503, /update Earned/],
    [new RangeError('invalid cursor: x'), 400, /invalid cursor: x/],
  ]
  for (const [error, status, detail] of told) {
    const problem = problemOf(error)
    assert.equal(problem.status, status, String(error))
    assert.match(problem.detail ?? '', detail)
    assert.ok(problem.title.length > 5)
    problemShape.parse(problem)
  }
})

test('what nobody expected says nothing of itself', () => {
  for (const error of [
    new Error('password in /home/ada'),
    new RangeError('Invalid array length'),
    'a text',
    null,
  ]) {
    const problem = problemOf(error)
    assert.equal(problem.status, 500)
    assert.doesNotMatch(JSON.stringify(problem), /ada|array|text/)
  }
})

test('every fault of an input has the place where it is', () => {
  const schema = z.strictObject({ title: z.string(), links: z.array(z.strictObject({ url: z.string() })) })
  const { status, faults, detail } = faultsIn(schema, {
    links: [{ url: 'a' }, { url: 1, more: 2 }],
    other: 1,
  })
  assert.equal(status, 400)
  assert.deepEqual(faults?.map(({ place }) => place).sort(), [
    'links.1.more',
    'links.1.url',
    'other',
    'title',
  ])
  assert.match(detail ?? '', /title: .+; and 1 more$/)
  assert.deepEqual(
    faultsIn(schema, 7).faults?.map(({ place }) => place),
    ['the whole'],
  )
})

test('thousands of faults, and very long ones, are told in few words', () => {
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`${'k'.repeat(2000)}${n}`, n]))
  const problem = faultsIn(z.strictObject({}), many)
  assert.equal(problem.faults?.length, 50)
  assert.match(problem.detail ?? '', /and 9997 more$/)
  assert.ok(JSON.stringify(problem).length < 30_000)
})
