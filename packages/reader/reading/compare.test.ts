import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { wholeText } from '../cases/texts.world.ts'
import { compare } from './compare.ts'
import { read } from './read.ts'

const ids = (findings: readonly { rule: string; quote: string }[]): string[] =>
  findings.map(({ rule, quote }) => `${rule} ${quote}`)

describe('two versions of a document', () => {
  const first = 'The page must be fast. Pricing is TBC.\n\nThe form should load quickly.\n'
  const second =
    'Some words before.\n\nThe page must be fast. Pricing is by seat.\n\nThe form should load in 1 s. It must be easy.\n'

  test('say what is gone, what is new and what is still open, wherever it moved', () => {
    const {
      gone,
      new: fresh,
      stillOpen,
    } = compare(read(first, { language: 'en' }), read(second, { language: 'en' }))
    assert.deepEqual(ids(gone), ['C4 TBC', 'W1 quickly'])
    assert.deepEqual(ids(fresh), [])
    assert.deepEqual(ids(stillOpen), ['W1 fast'])
  })

  test('count the same words twice when they stand there twice', () => {
    const twice = 'The page must be fast.\n\nThe list must be fast.\n'
    const once = 'The page must be fast.\n'
    const { gone, stillOpen } = compare(read(twice, { language: 'en' }), read(once, { language: 'en' }))
    assert.deepEqual([ids(gone), ids(stillOpen)], [['W1 fast'], ['W1 fast']])
    assert.deepEqual(ids(compare(read(once, { language: 'en' }), read(twice, { language: 'en' })).new), [
      'W1 fast',
    ])
  })

  test('are equal to themselves', () => {
    const reading = read(first, { language: 'en' })
    const { gone, new: fresh, stillOpen, metSince, lostSince } = compare(reading, reading)
    assert.deepEqual([gone, fresh, metSince, lostSince], [[], [], [], []])
    assert.deepEqual(stillOpen, reading.findings)
  })

  test('know a missing thing by what is missing, not by the heading it was noted at', () => {
    const whole = wholeText('prd')
    const bare = whole.replace(/## Risks and assumptions[^]*?(?=## Dependencies)/, '')
    const moved = bare.replace(
      '## Dependencies',
      '## Assumptions\n\n- Half of all shoppers are signed in\n\n## Dependencies',
    )
    const { stillOpen, new: fresh } = compare(read(bare), read(moved))
    assert.deepEqual(
      stillOpen.map(({ args }) => args['need']),
      ['risks'],
    )
    assert.deepEqual(fresh, [])
  })

  test('say which criteria are met since, and which no longer', () => {
    const whole = wholeText('prd')
    const bare = whole.replace(/## Non-goals[^]*?(?=## Requirements)/, '')
    assert.deepEqual(
      compare(read(bare), read(whole)).metSince.map(({ id }) => id),
      ['prd-07'],
    )
    assert.deepEqual(
      compare(read(whole), read(bare)).lostSince.map(({ id }) => id),
      ['prd-07'],
    )
  })
})
