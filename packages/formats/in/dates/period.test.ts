import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { readHeadingPeriod, readPeriod, type Period } from './period.ts'
import { millisecondsOf } from '../../timing.world.ts'

const today = '2026-11-23'
const alone = { today, within: undefined, before: undefined }

function shown(period: Period | undefined): string {
  if (period === undefined) return 'none'
  const { first, last, rest } = period
  return `${first === last ? first : `${first}..${last}`}${rest === '' ? '' : ` + ${rest}`}`
}

const q3: Period = { first: '2025-07-01', last: '2025-09-30', yearWritten: true, rest: '' }
const december: Period = { first: '2025-12-01', last: '2025-12-31', yearWritten: true, rest: '' }

/** What stands at the beginning of a line. */
const lines: Record<string, string> = {
  '2026-11-03': '2026-11-03',
  '2026-11-03: shipped bulk edit': '2026-11-03 + shipped bulk edit',
  '**2026-11-03** – shipped': '2026-11-03 + shipped',
  '3 Nov 2025': '2025-11-03',
  '3rd of November 2025:': '2025-11-03',
  'Nov 3, 2025': '2025-11-03',
  'Monday, 3 November': '2026-11-03',
  '24 Dec': '2025-12-24',
  '3–7 Nov 2025': '2025-11-03..2025-11-07',
  'Nov 3-7, 2025: offsite': '2025-11-03..2025-11-07 + offsite',
  '3 Nov – 2 Dec 2025': '2025-11-03..2025-12-02',
  '29 December – 2 January 2026': '2025-12-29..2026-01-02',
  '2026-11-03 – 2026-11-07': '2026-11-03..2026-11-07',
  'Oct–Dec 2025': '2025-10-01..2025-12-31',
  'Week of 3 Nov': '2026-11-02..2026-11-08',
  'Week of November 3, 2025': '2025-11-03..2025-11-09',
  'w/c 2026-11-02': '2026-11-02..2026-11-08',
  'Week ending 8 Nov 2026': '2026-11-02..2026-11-08',
  'Week 45, 2026': '2026-11-02..2026-11-08',
  '2026-W01': '2025-12-29..2026-01-04',
  KW45: '2026-11-02..2026-11-08',
  'October 2025': '2025-10-01..2025-10-31',
  'Oct ’25': '2025-10-01..2025-10-31',
  'February 2024': '2024-02-01..2024-02-29',
  December: '2025-12-01..2025-12-31',
  '2025-10': '2025-10-01..2025-10-31',
  'Oktober 2025': '2025-10-01..2025-10-31',
  '2026 Q3': '2026-07-01..2026-09-30',
  'Q3 2026': '2026-07-01..2026-09-30',
  "Q4'25": '2025-10-01..2025-12-31',
  '2026-Q1:': '2026-01-01..2026-03-31',
  Q4: '2026-10-01..2026-12-31',
  'H2 2025': '2025-07-01..2025-12-31',
  '2025': '2025-01-01..2025-12-31',
  '22/09/2025': '2025-09-22',
  '9/22/2025': '2025-09-22',
  '[2026-11-03] shipped': 'none',
  'May I ask': 'none',
  'March of progress': 'none',
  '2025 was a good year': 'none',
  '2026 customers asked': 'none',
  'FY26 Q3': 'none',
  'Q5 2026': 'none',
  'Week 60, 2026': 'none',
  '31 Feb 2025': 'none',
  '3 people hired': 'none',
  '9999': 'none',
  '3 Nov 9999': 'none',
  '0001-01-01': 'none',
  'Launched checkout': 'none',
  '': 'none',
}

const headings: Record<string, string> = {
  '2026 Q3 highlights': '2026-07-01..2026-09-30 + highlights',
  'What I did in 2025': '2025-01-01..2025-12-31 + What I did',
  'Sprint 14 (3–7 Nov 2025)': '2025-11-03..2025-11-07 + Sprint 14',
  'Weekly update: 3 Nov 2025': '2025-11-03 + Weekly update',
  'Checkout v2': 'none',
  'May the force be with you': 'none',
  'Top 10 wins': 'none',
  'RFC 2119': 'none',
}

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))

describe('a period', () => {
  for (const [text, expected] of Object.entries(lines))
    it(`at the beginning of “${text}” is ${expected}`, () => {
      assert.equal(shown(readPeriod(text, alone)), expected)
    })

  for (const [text, expected] of Object.entries(headings))
    it(`in the heading “${text}” is ${expected}`, () => {
      assert.equal(shown(readHeadingPeriod(text, alone)), expected)
    })

  it('without a year lies inside the period around it', () => {
    assert.equal(shown(readPeriod('Week of 4 Aug', { ...alone, within: q3 })), '2025-08-04..2025-08-10')
    assert.equal(shown(readPeriod('August', { ...alone, within: q3 })), '2025-08-01..2025-08-31')
  })

  it('without a year lies next to the period before it, forwards and backwards', () => {
    assert.equal(shown(readPeriod('January', { ...alone, before: december })), '2026-01-01..2026-01-31')
    assert.equal(shown(readPeriod('November', { ...alone, before: december })), '2025-11-01..2025-11-30')
  })

  it('says whether its year was written', () => {
    assert.equal(readPeriod('3 Nov 2025', alone)?.yearWritten, true)
    assert.equal(readPeriod('3 Nov', alone)?.yearWritten, false)
    assert.equal(readPeriod('29 Dec – 2 Jan 2026', alone)?.yearWritten, true)
  })

  it('never ends before it begins, and no text throws', () => {
    const words = fc.constantFrom(
      'Q3',
      '2026',
      'Nov',
      '3',
      '–',
      ' ',
      'week',
      'of',
      '31',
      'December',
      '/',
      ':',
      'H1',
      'w/c',
      '02',
    )
    const text = fc.oneof(
      fc.string({ unit: anyUnit }),
      fc.array(words, { maxLength: 8 }).map((some) => some.join(' ')),
    )
    fc.assert(
      fc.property(text, (text) => {
        const found = readHeadingPeriod(text, alone)
        assert.ok(found === undefined || found.first <= found.last)
      }),
      { numRuns: 2000 },
    )
  })

  it('is looked for in linear time', async () => {
    for (const part of ['3 Nov ', '2026 ', '**', 'week of ', 'Q3 – ', '(', 'a ', ' : ', '1-']) {
      const took = await millisecondsOf(() => readHeadingPeriod(part.repeat(50_000), alone), 200)
      assert.ok(took < 200, `${JSON.stringify(part)} took ${took} ms`)
    }
  })
})
