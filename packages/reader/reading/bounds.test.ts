import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { corpusTexts, wholeTexts } from '../cases/texts.world.ts'
import { read } from './read.ts'

/** Processor time of one reading, in milliseconds: other programs on the machine do not count. */
function cost(text: string): number {
  const before = process.cpuUsage()
  read(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const million = 1_000_000
const line = (piece: string): string => piece.repeat(Math.ceil(million / piece.length))
const endless: Record<string, string> = {
  'words on one line': line('The page must be fast if possible. '),
  'one word': 'a'.repeat(million),
  'links on one line': line('[a](b) '),
  'open brackets': '['.repeat(million),
  'stars and words': line('a**b '),
  'addresses on one line': line('http://a.b '),
  'open comments': line('x <!-- '),
  'open tags': line('<td '),
  'label after label': line('**a:** b '),
  'references on one line': line('[a]: '),
  'digits on one line': line('12% of 3,400 users '),
  'colons and dashes': `${'|-'.repeat(million / 2)}|`,
  spaces: ' '.repeat(million),
  'carriage returns': '\r'.repeat(million),
  underscores: '_'.repeat(million),
  'quotation marks': line('"a '),
  '100,000 items': '- item with words\n'.repeat(100_000),
  '100,000 headings': '## Goals\n\n'.repeat(100_000),
  '50,000 rows': `| a | b |\n|---|---|\n${'| 1 | TBD |\n'.repeat(50_000)}`,
  'quotes 100,000 deep': `${'>'.repeat(100_000)} x`,
  'lists 100,000 deep on one line': `${'- '.repeat(100_000)}x`,
  'lists 900 deep': Array.from({ length: 900 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
  'tables in tables': `${'<table><tr><td>'.repeat(40_000)}x`,
  'front matter that never ends': `---\n${'key: value\n'.repeat(90_000)}`,
}

describe('a text nobody wrote', () => {
  for (const [name, text] of Object.entries(endless))
    test(`${name}: is read in bounded time`, () => {
      read(text.slice(0, 20_000))
      const spent = cost(text)
      // Four times a second of an idle machine: the figure itself is measured in bench/reader.bench.ts.
      assert.ok(spent < 4000, `${Math.round(spent)} ms`)
    })

  test('twice the text takes about twice the time', () => {
    const words = (times: number): string =>
      'The page must be fast if possible. We keep 3% of the baskets.\n\n'.repeat(times)
    read(words(2000))
    const [one, four] = [cost(words(4000)), cost(words(16_000))]
    assert.ok(four < one * 12 + 50, `${one.toFixed(0)} ms, then ${four.toFixed(0)} ms`)
  })

  test('any text at all is read without a throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
        const { findings } = read(text, { language: 'en', kind: 'prd' })
        for (const { spans } of findings)
          for (const { start, end } of spans) assert.ok(start <= end && end <= text.length)
      }),
      { numRuns: 300 },
    )
  })

  test('ten documents cut off at every byte are read without a throw', () => {
    const encoder = new TextEncoder()
    const decoder = new TextDecoder()
    const texts = [...corpusTexts.slice(0, 4), ...wholeTexts].slice(0, 10)
    assert.ok(texts.length === 10)
    for (const { text } of texts) {
      const bytes = encoder.encode(text).slice(0, 900)
      for (let end = 0; end <= bytes.length; end++) read(decoder.decode(bytes.slice(0, end)))
    }
  })
})
