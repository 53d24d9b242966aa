import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  hasChange,
  hasDate,
  hasDigit,
  hasHandle,
  hasPerson,
  hasQuote,
  hasThreshold,
  hasTimeframe,
  isBlank,
} from './facts.ts'

const check = (
  name: string,
  ask: (text: string) => boolean,
  { yes, no }: { yes: string[]; no: string[] },
): void =>
  void describe(name, () => {
    for (const text of yes) test(`yes: ${text}`, () => assert.equal(ask(text), true))
    for (const text of no) test(`no: ${text}`, () => assert.equal(ask(text), false))
  })

check('a date', hasDate, {
  yes: [
    '2026-10-09',
    'on 9 October',
    'October 9',
    'Q3 2026',
    'by March',
    '3/5/2024',
    'FY23Q3',
    '12 Feb 2024',
    'January 2025',
    'H2',
  ],
  no: ['version 2.1', 'we may go', 'march on', '30 days', 'NFR1.2', ''],
})
check('a time', hasTimeframe, {
  yes: ['within 30 days', 'every week', '2-3 weeks', 'by launch', '2026-10-09', 'three months', 'daily'],
  no: ['soon', 'later', 'when ready'],
})
check('a threshold', hasThreshold, {
  yes: [
    'below 300 ms',
    '> 40%',
    '500+',
    'at least 3',
    'zero crashes',
    '1,000 concurrent users',
    '$50',
    'from 3 to 5',
  ],
  no: ['fast', 'FR1', 'one of them', 'page two'],
})
check('a change', hasChange, {
  yes: ['from 3% to 4%', '120 -> 150', 'currently 6 hours, target 2', '57% → 63%'],
  no: ['to 4%', 'from here to there', '3 and 4'],
})
check('a handle', hasHandle, {
  yes: ['ask @ida', 'ida@example.org', '(@uwe)'],
  no: ['at home', 'a @ b', 'x'],
})
check('a person', hasPerson, {
  yes: ['Ida Holm', 'by @ida', 'Mara Lindqvist decides'],
  no: ['the team', 'Ida', 'iPhone'],
})
check('a quotation', hasQuote, {
  yes: ['“I fill it on the bus”', '"it is empty at home"'],
  no: ['"no"', 'none'],
})
check('nothing', isBlank, {
  yes: ['', ' — ', 'TBD', 'n/a', '?', 'To be decided'],
  no: ['Ida', 'no change', '3', 'none of these'],
})
check('a digit', hasDigit, { yes: ['a1'], no: ['a'] })
