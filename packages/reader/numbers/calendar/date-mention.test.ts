import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { dayOf, daysOf, type DateMention, findMentions } from './date-mention.ts'
import { dateTokens } from './date-tokens.ts'
import { dayAt, dayNumber } from './days.ts'

const parts = ({ year, quarter, month, date, weekday }: DateMention): string =>
  [year ?? '?', quarter ? `Q${quarter}` : (month ?? '?'), date ?? '?', weekday ? `w${weekday}` : '']
    .join('-')
    .replace(/-$/, '')
const found = (text: string): string[] => findMentions(text).map(parts)

describe('dates as they are written', () => {
  const cases: [string, string[]][] = [
    ['on 2026-11-03 at noon', ['2026-11-3']],
    ['2026-11-03T10:00', ['2026-11-3']],
    ['27 Mar 2020 and Mar 27, 2020', ['2020-3-27', '2020-3-27']],
    ['the 1st of May', ['?-5-1']],
    ['Friday, 3 November 2026', ['2026-11-3-w5']],
    ['3 November 2026 (Tuesday)', ['2026-11-3-w2']],
    ['in March 2026 or in Q2', ['2026-3-?', '?-Q2-?']],
    ['2026 Q4, Q4 2026, Q4-2026', ['2026-Q4-?', '2026-Q4-?', '2026-Q4-?']],
    ['3/27/2020, 27/3/2020, 3/4/2020, 5/5/20', ['2020-3-27', '2020-3-27', '2020-?-?', '2020-5-5']],
    ['30 February 2026', ['2026-2-30']],
    ['from 3 May to 5 June 2026', ['?-5-3', '2026-6-5']],
    ['we may 5 times march 3 miles', []],
    ['version 1.2.2026-beta, ratio 10/20, room 12-34', []],
    ['May 10,000 users; in May 5%', []],
    ['file-2024-02-30-notes.md', []],
    ['Sept. 5, 2026', ['2026-9-5']],
    ['5-Dec-2026', ['2026-12-5']],
  ]
  for (const [text, dates] of cases) it(`in: ${text}`, () => assert.deepEqual(found(text), dates))

  it('lie inside the stretch asked for, in order and apart', () => {
    const text = '3 May 2026, 4 May 2026, 5 May 2026'
    const inside = findMentions(text, 12, 22)
    assert.deepEqual(
      inside.map(({ start, end }) => text.slice(start, end)),
      ['4 May 2026'],
    )
    let last = 0
    for (const { start, end } of findMentions(text)) {
      assert.ok(start >= last && end > start)
      last = end
    }
  })

  it('come back from every day in three ways of writing', () => {
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ]
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2069-12-31') }), (number) => {
        const day = dayAt(number)
        const [year = '', month = '', date = ''] = day.split('-')
        const name = months[Number(month) - 1] ?? ''
        for (const text of [
          day,
          `${Number(date)} ${name} ${year}`,
          `${name.slice(0, 3)} ${Number(date)}, ${year}`,
          `${date}.${month}.${year}`,
        ])
          assert.deepEqual(findMentions(text).map(dayOf), [day], text)
      }),
    )
  })
})

describe('the days a date means', () => {
  const days = (text: string): unknown => findMentions(text).map(daysOf)

  it('are one day, a month or a quarter', () => {
    assert.deepEqual(days('3 Nov 2026'), [{ first: '2026-11-03', last: '2026-11-03' }])
    assert.deepEqual(days('Feb 2024'), [{ first: '2024-02-01', last: '2024-02-29' }])
    assert.deepEqual(days('December 2026'), [{ first: '2026-12-01', last: '2026-12-31' }])
    assert.deepEqual(days('Q4 2026'), [{ first: '2026-10-01', last: '2026-12-31' }])
  })

  it('are not known without a year, and for days that are none', () => {
    assert.deepEqual(days('3 Nov, Q4, 30 February 2026'), [undefined, undefined, undefined])
  })

  it('are in the tokens of dates', () => {
    const [token] = dateTokens(findMentions('due 3 Nov 2026'))
    assert.deepEqual(
      [token?.role, token?.unit, token?.value, token?.days],
      ['date', 'date', dayNumber('2026-11-03'), { first: '2026-11-03', last: '2026-11-03' }],
    )
    assert.equal(dateTokens(findMentions('due 3 Nov'))[0]?.days, undefined)
  })
})
