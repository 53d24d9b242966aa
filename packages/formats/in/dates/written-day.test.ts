import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays } from '@earned/framework'
import * as fc from 'fast-check'
import { writtenDay } from './written-day.ts'
import { millisecondsOf } from '../../timing.world.ts'

/** The day a text says, `day or day` where it can be read both ways, `none` where it says none. */
function said(text: string): string {
  const written = writtenDay(text)
  if (written === undefined) return 'none'
  const { dayFirst, monthFirst } = written
  if (dayFirst === monthFirst) return dayFirst ?? 'none'
  return `${dayFirst ?? 'none'} or ${monthFirst ?? 'none'}`
}

const cases: Record<string, string> = {
  '22/Sep/25 9:26 AM': '2025-09-22',
  '03/Sept./25 9:26 AM': '2025-09-03',
  '2025-09-22 09:26': '2025-09-22',
  '2025-09-22T09:26:00.000+0200': '2025-09-22',
  '2025/9/2': '2025-09-02',
  '2025. 9. 22.': '2025-09-22',
  '9/22/25 9:26 AM': 'none or 2025-09-22',
  '22/09/2025 09:26': '2025-09-22 or none',
  '3/9/25': '2025-09-03 or 2025-03-09',
  '9/9/25': '2025-09-09',
  '03.09.2025 09:26': '2025-09-03',
  '22.09.2025 09:26': '2025-09-22',
  '09.22.2025': 'none',
  'Sun Apr 20 2025 10:17:06 GMT+0000 (GMT)': '2025-04-20',
  'Monday, September 22, 2025': '2025-09-22',
  'Sep 22nd, 2025': '2025-09-22',
  '22 de septiembre de 2025': '2025-09-22',
  '22. September 2025': '2025-09-22',
  '01/März/25 8:00': '2025-03-01',
  '05/août/25': '2025-08-05',
  '05/dez/24': '2024-12-05',
  '1/Jan/99': '1999-01-01',
  '1/Jan/69': '2069-01-01',
  '31/Feb/25': 'none',
  '29/Feb/24': '2024-02-29',
  '13/13/2025': 'none',
  '2025-13-01': 'none',
  '': 'none',
  'next week': 'none',
  '12345': 'none',
  '22/Foo/25': 'none',
}

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))

describe('a written day', () => {
  for (const [text, day] of Object.entries(cases))
    it(`reads “${text}” as ${day}`, () => {
      assert.equal(said(text), day)
    })

  it('is the day that was written, in every form that names it without doubt', () => {
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (days) => {
        const day = addDays('1970-01-01', days)
        const [year = '', month = '', date = ''] = day.split('-')
        const name = names[Number(month) - 1] ?? ''
        const forms = [
          day,
          `${date}/${name}/${year} 1:05 PM`,
          `${name} ${Number(date)}, ${year}`,
          `${date}.${month}.${year}`,
        ]
        if (year >= '1970' && year < '2070') forms.push(`${Number(date)}/${name}/${year.slice(2)}`)
        for (const form of forms) assert.equal(said(form), day, form)
      }),
    )
  })

  it('answers for any text, and quickly for a long one', async () => {
    fc.assert(fc.property(fc.string({ unit: anyUnit }), (text) => void writtenDay(text)))
    for (const part of ['1', '1/', 'Sep ', ' ', '.', 'a.', '12-']) {
      const took = await millisecondsOf(() => writtenDay(part.repeat(100_000)), 100)
      assert.ok(took < 100, `${JSON.stringify(part)} took ${took} ms`)
    }
  })
})
