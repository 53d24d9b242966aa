import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { artifactKinds } from '@earned/framework'
import { corpusAbsent, corpusTexts, wholeTexts } from '../cases/texts.world.ts'
import { parse } from '../document/document.ts'
import { genreOf } from './genre.ts'
import { recogniseKind, titleOf, weigh } from './recognise.ts'

/** What the corpus calls its kinds, in ours; those in brackets are written so differently that unknown is right too. */
const expected: Record<string, readonly (string | undefined)[]> = {
  prd: ['prd'],
  spec: ['prd', undefined],
  kep: ['prd'],
  readout: ['experiment'],
  strategy: ['strategy'],
  gtm: ['gtm'],
  plan: ['iteration_plan', undefined],
  rfc: ['ranking', 'prd', undefined],
  notes: ['product_note'],
}

describe('the kind of a document', () => {
  for (const kind of artifactKinds)
    test(`${kind} is recognised, and surely`, () => {
      const text = wholeTexts.find(({ name }) => name === kind)?.text ?? ''
      const guess = recogniseKind(parse(text))
      assert.equal(guess.kind, kind)
      assert.ok(guess.confidence > 0.9, String(guess.confidence))
    })

  test('of the corpus is what its makers call it', (t) => {
    if (corpusTexts.length === 0) return t.diagnostic(corpusAbsent)
    const wrong = corpusTexts.filter(
      ({ name, text }) => !expected[name.split('--')[0] ?? '']?.includes(recogniseKind(parse(text)).kind),
    )
    assert.deepEqual(
      wrong.map(({ name }) => name),
      [],
    )
  })

  test('is unknown where there is nothing to go by, and then without confidence', () => {
    for (const text of ['', 'Bread.', '# Notes\n\nWe met on Monday and ate.\n']) {
      const guess = recogniseKind(parse(text))
      assert.equal(guess.kind, undefined)
      assert.ok(guess.confidence < 0.35)
    }
  })

  test('does not change when sections change places', () => {
    const text = wholeTexts.find(({ name }) => name === 'prd')?.text ?? ''
    const [head = '', ...sections] = text.split(/^(?=## )/m)
    const turned =
      head +
      sections
        .toReversed()
        .map((one) => `${one.trim()}\n\n`)
        .join('')
    assert.deepEqual(recogniseKind(parse(turned)), recogniseKind(parse(text)))
  })

  test('weighs the title most: one title word outweighs a single section', () => {
    const scores = weigh(parse('# Release notes of May\n\n## Goals\n\n- one\n'))
    assert.ok(scores.product_note > scores.prd)
  })

  test('slides are told by their shape', () => {
    const slides = Array.from({ length: 7 }, (_, at) => `# Point ${at}\n\n- words\n`).join('\n---\n\n')
    assert.ok(weigh(parse(slides)).slides >= 5)
  })
})

describe('the title of a document', () => {
  test('is its first heading, after comments as well', () => {
    assert.equal(
      titleOf(parse(`<!--\n${'note\n'.repeat(120)}-->\n\n# KEP-1: Bread\n\ntext\n`)),
      'KEP-1: Bread',
    )
  })
  test('is its first line where there is no heading', () => {
    assert.match(titleOf(parse('Per-product survey\n\nWe would like to ask.\n')), /^Per-product survey/)
  })
  test('is that of the front matter too', () => {
    assert.equal(titleOf(parse('---\ntitle: Bread plan\n---\n\n# Bread\n')), 'Bread plan Bread')
  })
})

describe('the genre of a document', () => {
  const genres: [string, keyof ReturnType<typeof genreOf>][] = [
    ['# RFC: bread\n', 'technical'],
    ['# Request for comments: bread\n', 'technical'],
    ['# Experiment proposal: bread\n', 'proposal'],
    ['# Release notes\n', 'record'],
    ['# Roadmap\n', 'roadmap'],
  ]
  for (const [text, genre] of genres)
    test(`${text.trim()} is ${genre}`, () => assert.equal(genreOf(parse(text))[genre], true))
  test('a proposal with results is none', () => {
    assert.equal(genreOf(parse('# Experiment proposal\n\n## Results\n\nx\n')).proposal, false)
  })
  test('code makes a document technical, unless its title says it is about a product', () => {
    const code = '```\nx\n```\n\n'.repeat(3)
    assert.equal(genreOf(parse(`# Bread\n\n${code}`)).technical, true)
    assert.equal(genreOf(parse(`# PRD: bread\n\n${code}`)).technical, false)
  })
})
