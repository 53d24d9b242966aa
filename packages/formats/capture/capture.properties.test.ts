import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { dayAt, dayNumber, entryFields } from '@earned/framework'
import * as fc from 'fast-check'
import { capture } from './capture.ts'
import { all } from './cases/all.ts'
import { outcomes, today } from './cases/case.ts'
import type { Piece } from './piece.ts'
import { visible } from './title.ts'

/** What lines are made of here: words that mean something to a step, markers in and out of place, and noise. */
const atoms = (
  'launched shipped wrote ran started drafted reviewed decided the a an PRD spec deck brief experiment A/B test with with ' +
  'Priya Tomas and & , , . : ; ( ) [ ] < > | " “ ” - – -> → from to by up down on for of in I i my part: team part: friday ' +
  'today yesterday last next week month ago two 3 Nov 2026-11-03 03/11/2026 3.11.2026 +data +ux +__proto__ __proto__ ' +
  'constructor toString hasOwnProperty @priya @ @@ https://example.com/a https:// mailto:a@b.c [a](https://example.com) ' +
  '<https://example.com|b> conversion NPS churn 3.1% 3,6% 900ms $1.2M -8% +12% 1.200 1e9 [ ] [x] todo: plan will WIP done ' +
  'Checkout Growth الدفع 🚀 👩‍👩‍👧‍👦 \u200B \u202E \uFEFF \u0000 \uD800 \uDFFF İ ß ﬁ \n \t #1 ABC-123 v2 … * _ ~ ` \\ /'
).split(' ')
const ofAtoms = fc
  .array(fc.tuple(fc.constantFrom(...atoms), fc.constantFrom(' ', ' ', ' ', '', '  ', '\n')), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([atom, gap]) => atom + gap).join(''))
const anyLine = fc.oneof(
  { weight: 4, arbitrary: ofAtoms },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  },
)
const anyDay = fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') }).map(dayAt)

const read = (line: string) => capture(line, today, { outcomes })

/** What has to hold of every line, however it looks. */
function holds(line: string, day = today): void {
  const { draft, pieces } = capture(line, day, { outcomes })
  assert.equal(draft === undefined, !visible.test(line), 'only a line that shows nothing has no draft')
  assert.ok(draft || pieces.length === 0)
  let end = 0
  for (const piece of pieces) {
    assert.ok(
      piece.start >= end && piece.end > piece.start && piece.end <= line.length,
      JSON.stringify(pieces),
    )
    end = piece.end
    assert.ok(tellsItself(piece, line.slice(piece.start, piece.end)), JSON.stringify([line, piece]))
  }
  if (!draft) return
  assert.equal(draft.line, line, 'the line is kept as typed')
  const fits = entryFields.safeParse(draft)
  assert.ok(fits.success, JSON.stringify(fits.error?.issues))
  assert.ok(draft.body === '' || draft.body === line)
}

/** A piece's words give its value back where the value is text, and show something in any case. */
function tellsItself(piece: Piece, words: string): boolean {
  if (words !== words.trim() || words === '') return false
  if (piece.type === 'link') return words === piece.value.url
  if (piece.type === 'person') return words.replace(/^@/, '').replace(/\s+/gu, ' ') === piece.value
  if (piece.type === 'axis') return /^\+\p{L}+$/u.test(words)
  if (piece.type === 'change')
    return /\d/.test(words) && piece.value.metric.split(' ').every((word) => words.includes(word))
  return true
}

test('no line throws, loses its text, or gives a draft the ledger would refuse; pieces lie in order and slice back', () => {
  fc.assert(
    fc.property(anyLine, (line) => holds(line)),
    { numRuns: 3000 },
  )
})

test('the same holds of every line in the cases', () => {
  for (const { line } of Object.values(all).flat()) holds(line)
})

test('the same holds on any day of the calendar', () => {
  fc.assert(
    fc.property(ofAtoms, anyDay, (line, day) => holds(line, day)),
    { numRuns: 500 },
  )
})

test('a title is made of the words of the line, in their order', () => {
  fc.assert(
    fc.property(ofAtoms, (line) => {
      const { draft } = read(line)
      const left = line.toLowerCase().split('')
      for (const unit of (draft?.title ?? '')
        .toLowerCase()
        .split('')
        .filter((it) => it !== ' ')) {
        while (left.length > 0 && left[0] !== unit) left.shift()
        assert.ok(left.length > 0, `${JSON.stringify(draft?.title)} is not in ${JSON.stringify(line)}`)
      }
    }),
    { numRuns: 1000 },
  )
})

test('what is not understood changes nothing: words without meaning give a plain entry with that title', () => {
  const nonsense = fc.stringMatching(/^[bcdfgk]{4,7}( [bcdfgk]{4,7}){0,8}$/)
  fc.assert(
    fc.property(nonsense, (line) => {
      const { draft, pieces } = read(line)
      assert.deepEqual(pieces, [])
      assert.equal(draft?.title.toLowerCase(), line)
      assert.deepEqual([draft?.kind, draft?.state, draft?.day], ['other', 'done', today])
    }),
  )
})

test('a day written in full is read back on whatever day it is', () => {
  const recent = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2099-12-31') }).map(dayAt)
  fc.assert(
    fc.property(recent, recent, (day, now) => {
      const { draft } = capture(`bulk edit ${day}`, now)
      assert.deepEqual([draft?.day, draft?.state], [day, day > now ? 'planned' : 'done'])
    }),
  )
})

test('lines built to make a pattern run away come back, at any length (bench/capture.bench.ts has the times)', () => {
  const seeds = [
    'with ',
    'a->',
    '1 -> ',
    '+',
    '(',
    ')',
    '@a ',
    'for Checkout ',
    'https://a ',
    '[a](https://b) ',
    '9',
    ' ',
    'in ',
    'I ran, ',
    '. ',
    '- ',
  ]
  for (const seed of seeds) {
    holds(`launched ${seed.repeat(10_000 / seed.length)} end`)
    holds(`${seed.repeat(95_000 / seed.length)}x`)
  }
})

test('a draft still fits the ledger where a line holds more than the ledger takes', () => {
  const many = Array.from(
    { length: 200 },
    (_, index) => `https://example.com/${index} NPS ${index} -> 5, with Pri${'abcdefgh'[index % 8]}a,`,
  )
  holds(many.join(' '))
  assert.equal(read(many.join(' ')).draft?.links.length, 50)
  assert.equal(read(many.join(' ')).draft?.changes.length, 20)
})

test("a day that is no day is the caller's mistake", () => {
  assert.throws(() => capture('shipped bulk edit', '2026-02-30'), /not a day: 2026-02-30/)
})

const samples = join(import.meta.dirname, '../../../../shared/samples')

test('naughty strings and the payloads against sanitisers are lines like any other', (t) => {
  const naughty = join(samples, 'strings/blns.json')
  const sets = existsSync(naughty) ? (JSON.parse(readFileSync(naughty, 'utf8')) as string[]) : undefined
  if (!sets) t.diagnostic('../shared/samples is absent: only the strings written here were tried')
  for (const line of sets ?? ['null', '1/0', '(ﾉಥ益ಥ）ﾉ﻿ ┻━┻', 'Ω≈ç√∫˜µ≤≥÷']) holds(line)
  const payloads = join(samples, 'xss/dompurify-expect.mjs')
  if (existsSync(payloads)) for (const line of readFileSync(payloads, 'utf8').split('\n')) holds(line)
})

test('titles of a real ticket export are read without a fault', (t) => {
  const file = join(samples, 'jira/jira-cloud-2025-all-fields.csv')
  if (!existsSync(file)) return t.diagnostic('../shared/samples is absent: no real ticket titles were tried')
  for (const line of readFileSync(file, 'utf8').split('\n')) holds(line.split(',')[0] ?? '')
})

test('nothing but the framework is imported, so that the browser carries no more', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z-]+\.ts$/.test(name))
  assert.ok(files.length > 10)
  for (const name of files) {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8')
    for (const [, target] of text.matchAll(/^(?:import|export|\}).* from '([^']+)'/gm))
      assert.match(target ?? '', /^(\.\/[a-z-]+\.ts|@earned\/framework(\/nouns)?)$/, name)
  }
})
