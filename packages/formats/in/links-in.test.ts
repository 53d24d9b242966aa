import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { link } from '@earned/framework'
import * as fc from 'fast-check'
import { linksIn } from './links-in.ts'

const urls = (text: string): string[] => linksIn(text).map(({ url }) => url)

describe('the links in a text', () => {
  it('are its addresses without the sentence around them', () => {
    assert.deepEqual(
      urls('See https://example.com/a. (Or http://example.com/b?c=d), <https://example.com/e>!'),
      ['https://example.com/a', 'http://example.com/b?c=d', 'https://example.com/e'],
    )
    assert.deepEqual(urls('https://example.com/wiki/A_(b) and mailto:a@example.com;'), [
      'https://example.com/wiki/A_(b)',
      'mailto:a@example.com',
    ])
  })

  it('have the words they were linked by', () => {
    assert.deepEqual(linksIn('[the *spec*](https://example.com/a_(b)) and [](https://example.com/c)'), [
      { url: 'https://example.com/a_(b)', label: 'the *spec*' },
      { url: 'https://example.com/c' },
    ])
  })

  it('are each named once, and at most fifty', () => {
    assert.deepEqual(urls('https://example.com https://example.com'), ['https://example.com'])
    assert.equal(
      linksIn(Array.from({ length: 80 }, (_, at) => `https://example.com/${at}`).join(' ')).length,
      50,
    )
  })

  it('are never of another scheme, nor longer than an entry holds', () => {
    assert.deepEqual(urls('javascript:alert(1) data:text/html,x ftp://example.com file:///etc/passwd'), [])
    const unit = fc.constantFrom(
      'https://',
      'mailto:',
      '[',
      '](',
      ')',
      '(',
      'a',
      '.',
      ' ',
      '<',
      '"',
      '\n',
      '🚀',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
        for (const found of linksIn(parts.join('')))
          assert.ok(link.safeParse(found).success, JSON.stringify(found))
      }),
      { numRuns: 1000 },
    )
  })
})
