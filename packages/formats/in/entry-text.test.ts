import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entryFields } from '@earned/framework'
import * as fc from 'fast-check'
import { cleanText, oneLine, titledText } from './entry-text.ts'

describe('the text of an entry', () => {
  it('has no control characters, and LF for every line end', () => {
    assert.equal(cleanText(' a\r\nb\rc\u0000\u0007\td\u009F '), 'a\nb\nc\td')
    assert.equal(oneLine(' a\r\n  b\u0000 c '), 'a b c')
  })

  it('keeps a title that fits, and one that does not whole in the body', () => {
    assert.deepEqual(titledText('Shipped it', 'body'), { title: 'Shipped it', body: 'body', isCut: false })
    const long = 'word '.repeat(80).trim()
    const { title, body, isCut } = titledText(long, 'body')
    assert.match(title, /^(word )+word…$/)
    assert.ok(title.length <= 300)
    assert.deepEqual([body, isCut], [`${long}\n\nbody`, false])
    assert.equal(titledText(long).body, long)
  })

  it('says when a body had to be cut', () => {
    const { body, isCut } = titledText('Shipped it', 'x'.repeat(100_001))
    assert.deepEqual([body.length, isCut, body.endsWith('…')], [100_000, true, true])
  })

  it('fits an entry, whatever it is, and is never cut through a character', () => {
    const unit = fc.constantFrom('a', ' ', '🚀', 'é', '\n', '日', 'word ')
    const long = fc.array(unit, { minLength: 1, maxLength: 400 }).map((parts) => `x${parts.join('')}`)
    fc.assert(
      fc.property(long, long, (title, body) => {
        const text = titledText(oneLine(title), cleanText(body))
        const { success } = entryFields.safeParse({
          kind: 'other',
          day: '2026-11-03',
          title: text.title,
          body: text.body,
        })
        assert.ok(success && text.title.isWellFormed() && text.body.isWellFormed())
      }),
    )
  })
})
