import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { NumberToken } from '../../document/number-token.ts'
import { findNumbers } from './find-numbers.ts'

const said = (text: string): string[] =>
  findNumbers(text).map(
    ({ start, end, value, unit, role }) => `${text.slice(start, end)}|${value}|${unit}|${role}`,
  )
const only = (text: string): NumberToken => {
  const tokens = findNumbers(text)
  assert.equal(tokens.length, 1, `${text}: ${said(text).join('; ')}`)
  return tokens[0] as NumberToken
}

describe('finding numbers', () => {
  const values: [string, number, string][] = [
    ['4.2%', 4.2, 'percent'],
    ['4.2 %', 4.2, 'percent'],
    ['4 percent', 4, 'percent'],
    ['0.4 pp', 0.4, 'points'],
    ['0.4pp', 0.4, 'points'],
    ['0.4 percentage points', 0.4, 'points'],
    ['2 %-points', 2, 'points'],
    ['40 bps', 40, 'basis-points'],
    ['1.4x', 1.4, 'times'],
    ['3-fold', 3, 'times'],
    ['10,000', 10000, 'none'],
    ['1,512,488', 1512488, 'none'],
    ["10'000", 10000, 'none'],
    ['10\u202f000', 10000, 'none'],
    ['10 000', 10000, 'none'],
    ['10k', 10000, 'none'],
    ['39.5K', 39500, 'none'],
    ['2.1 M', 2.1e6, 'none'],
    ['3 million', 3e6, 'none'],
    ['$624K', 624000, 'money'],
    ['€12.50', 12.5, 'money'],
    ['12 USD', 12, 'money'],
    ['-0.17', -0.17, 'none'],
    ['−3.5%', -3.5, 'percent'],
    ['+9.5%', 9.5, 'percent'],
    ['.03', 0.03, 'none'],
    ['3.99 × 10⁻²⁵', 3.99e-25, 'none'],
    ['3.99 x 10^-25', 3.99e-25, 'none'],
    ['1e-5', 1e-5, 'none'],
    ['36 mins', 36, 'minutes'],
    ['900 ms', 900, 'milliseconds'],
    ['14d', 14, 'days'],
    ['22 days', 22, 'days'],
    ['15 GB', 15, 'bytes'],
  ]
  for (const [text, value, unit] of values)
    it(`reads ${text} as ${value} ${unit}`, () => {
      const token = only(text)
      assert.deepEqual([token.value, token.unit, token.start, token.end], [value, unit, 0, text.length])
    })

  it('takes half of the last digit printed as the rounding', () => {
    const halves = ['4.2%', '4.20%', '4%', '10k', '39.5K', '.03', '3.99 × 10⁻²⁵', '2.1 million']
    const of = halves.map((text) => only(text).half)
    assert.deepEqual(
      of.map((half) => Number(half.toPrecision(6))),
      [0.05, 0.005, 0.5, 500, 50, 0.005, 5e-28, 50000],
    )
  })

  it('leaves names out', () => {
    for (const text of [
      'p95',
      'v1.2.3',
      'GA4',
      '#123',
      'Q4',
      '10.0.0.1',
      '2FA',
      '5xx',
      '1st',
      'utf_8',
      'x64',
      'H1',
    ])
      assert.deepEqual(
        said(text).filter((token) => !token.endsWith('date')),
        [],
        text,
      )
  })

  it('does not take a dash between numbers for a minus', () => {
    assert.deepEqual(
      findNumbers('10-15 and 3–4, but (-2) and to −1').map(({ value }) => value),
      [10, 15, 3, 4, -2, -1],
    )
  })

  it('reads decimal commas where the text writes them so', () => {
    assert.deepEqual(
      findNumbers('von 4,2 % auf 4,6 % bei 10.000 Nutzern').map(({ value }) => value),
      [4.2, 4.6, 10000],
    )
    assert.deepEqual(
      findNumbers('4.2% of 10,000').map(({ value }) => value),
      [4.2, 10000],
    )
  })

  it('knows the words that widen or bound', () => {
    const bounds = ['< 5', 'at most 5', 'up to 5', '≥ 5', 'about 5', '~5', 'more than 5', 'of 5', 'a -> 5']
    assert.deepEqual(
      bounds.map((text) => only(text).bound),
      ['below', 'at-most', 'at-most', 'at-least', 'about', 'about', 'above', 'exact', 'exact'],
    )
  })

  it('knows the noun after a number', () => {
    assert.equal(only('2,519 Users in').noun, 'users')
    assert.equal(only('2,519.').noun, '')
  })
})

describe('the role of a number', () => {
  const roles: [string, string[]][] = [
    ['conversion rose from 4.2% to 4.6%', ['rate', 'rate']],
    ['n=10,000 per arm, p = 0.03', ['n', 'p']],
    ['p<.001 and p-value was 0.966 and p-value of 3%', ['p', 'p', 'p']],
    ['95% CI [0.1, 0.7]', ['level', 'interval', 'interval']],
    ['95% confidence interval of 0.1 to 0.7', ['level', 'interval', 'interval']],
    ['significant at the 95% level, 80% power', ['level', 'level']],
    ['a 9.5% lift, up 4%, +3%, 0.4 pp, 1.2x', ['change', 'change', 'change', 'change', 'change']],
    ['5,000 users and 10k visitors per variant', ['count', 'n']],
    ['t = 2.1, z=3, χ² = 4.2, alpha = 0.05', ['statistic', 'statistic', 'statistic', 'statistic']],
    ['$5 for 3 days', ['money', 'duration']],
    ['step 3 of phase 2 at 09:04 in 2023', ['name', 'name', 'name', 'name', 'name']],
    ['launched 3 Nov 2026 and in Q3 2026', ['date', 'date']],
  ]
  for (const [text, expected] of roles)
    it(`in: ${text}`, () =>
      assert.deepEqual(
        findNumbers(text).map(({ role }) => role),
        expected,
      ))
})

describe('dates among the numbers', () => {
  const cases: [string, string, string][] = [
    ['2026-11-03', '2026-11-03', '2026-11-03'],
    ['2026/11/03', '2026-11-03', '2026-11-03'],
    ['3.11.2026', '2026-11-03', '2026-11-03'],
    ['3/27/2020', '2020-03-27', '2020-03-27'],
    ['27/3/20', '2020-03-27', '2020-03-27'],
    ['3 November 2026', '2026-11-03', '2026-11-03'],
    ['3rd of Nov, 2026', '2026-11-03', '2026-11-03'],
    ['November 3, 2026', '2026-11-03', '2026-11-03'],
    ['April 28th, 2020', '2020-04-28', '2020-04-28'],
    ['Dec 2023', '2023-12-01', '2023-12-31'],
    ['Q3 2026', '2026-07-01', '2026-09-30'],
    ['2026 Q4', '2026-10-01', '2026-12-31'],
  ]
  for (const [text, first, last] of cases)
    it(`reads ${text}`, () => {
      const token = only(text)
      assert.deepEqual([token.days, token.start, token.end], [{ first, last }, 0, text.length])
    })

  it('knows no days without a year, for 3/4/2026, and for 30 February', () => {
    for (const text of ['3 Nov', '3/4/2026', '2026-02-30', 'Q4'])
      assert.deepEqual([only(text).role, only(text).days], ['date', undefined], text)
  })

  it('does not take "May 10,000 users" or "in May 5%" for a day', () => {
    assert.deepEqual(said('in May 10,000 users'), ['10,000|10000|none|count'])
    assert.equal(said('in May 5% left')[0], '5%|5|percent|rate')
  })
})

describe('any text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '4.2%',
      '10,000',
      ' ',
      '.',
      '-',
      '+',
      '$',
      'k',
      'users',
      '1e9',
      '×',
      '⁻²',
      ',',
      '3 Nov',
      'Q3',
      '/',
      'a',
      '0',
      '\n',
      '%',
    ),
    { maxLength: 40 },
  )
  it('gives tokens in order, apart, inside, and finite', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end, value, half } of findNumbers(text)) {
          assert.ok(start >= last && end > start && end <= text.length)
          assert.ok(Number.isFinite(value) && half >= 0)
          last = end
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('ends on a megabyte on one line', () => {
    for (const piece of [
      '1',
      '1,',
      '1.',
      '4.2% to ',
      '1 000',
      '-',
      '$',
      '1/1/',
      'Jan 1 ',
      '10 x ',
      '1,234,',
    ]) {
      const text = piece.repeat(Math.ceil(1e6 / piece.length))
      const before = process.hrtime.bigint()
      findNumbers(text)
      const ms = Number(process.hrtime.bigint() - before) / 1e6
      assert.ok(ms < 30_000, `${piece}: ${ms} ms`)
    }
  })
})
