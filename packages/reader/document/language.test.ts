import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cases as w1 } from '../rules/w1/cases.ts'
import { cases as w2 } from '../rules/w2/cases.ts'
import { cases as w4 } from '../rules/w4/cases.ts'
import { cases as w5 } from '../rules/w5/cases.ts'
import { cases as w7 } from '../rules/w7/cases.ts'
import { cases as w8 } from '../rules/w8/cases.ts'
import { type Cue, hasCue } from './cue-words.ts'
import { parse } from './document.ts'
import { languageOf, tonguesOf } from './language.ts'

const spoken = (text: string): string => languageOf([tonguesOf(text)])

describe('the language of a text', () => {
  const texts: [string, string][] = [
    [
      'en',
      'We keep the basket of a shopper for thirty days so that it is there when they come back to the shop.',
    ],
    [
      'de',
      'Wir behalten den Korb für dreißig Tage, damit er noch da ist, wenn die Kundin mit dem Telefon wieder in den Laden kommt.',
    ],
    [
      'fr',
      'Nous gardons le panier pendant trente jours pour que le client le retrouve quand il revient dans la boutique avec son téléphone.',
    ],
    [
      'es',
      'Guardamos la cesta durante treinta días para que el cliente la encuentre cuando vuelve a la tienda con su teléfono.',
    ],
    ['zh', '我们把购物车保存三十天，这样顾客回来的时候还能看到同样的商品和价格。'],
    ['ja', '私たちはかごを三十日間保存します。お客様が戻ってきたときに同じ商品が表示されます。'],
    [
      'ru',
      'Мы храним корзину тридцать дней, чтобы покупатель нашёл её, когда вернётся в магазин со своим телефоном.',
    ],
    [
      'nl',
      'Wij bewaren het mandje dertig dagen, zodat het er nog is als de klant met de telefoon weer in de winkel komt.',
    ],
  ]
  for (const [code, text] of texts)
    test(`${code}: ${text.slice(0, 40)}…`, () => {
      assert.equal(spoken(text), code)
    })
  test('is English for a short line with an English word in it, and unknown for names', () => {
    assert.equal(spoken('The page must open'), 'en')
    assert.equal(spoken('Lindqvist Holm'), 'und')
    assert.equal(spoken(''), 'und')
  })
  test('is worked out for each section, and a section of few words follows the whole', () => {
    const doc = parse(
      '# Plan\n\nWe keep the basket of a shopper for thirty days so that it is there.\n\n## Kurz\n\nWir behalten den Korb für dreißig Tage, damit er noch da ist, wenn sie mit dem Telefon wieder in den Laden kommt.\n\n## Lindqvist\n\nHolm\n',
    )
    assert.deepEqual(
      doc.sections.map(({ language }) => language),
      ['en', 'en', 'de', doc.language],
    )
  })
  test('code does not count', () => {
    const doc = parse(
      '```\nder die das und ist nicht ein eine einer eines einem einen den dem\n```\n\nWe keep the basket for the shopper.\n',
    )
    assert.equal(doc.language, 'en')
  })
})

describe('cue words', () => {
  const held: [Cue[], { hits: readonly string[] }][] = [
    [['quality'], w1],
    [['loophole'], w2],
    [['superlative', 'absolute', 'magnitude', 'appeal'], w4],
    [['work'], w5],
    [['inference'], w8],
  ]
  for (const [cues, { hits }] of held)
    test(`${cues.join(', ')}: stand in every case the rule must find`, () => {
      for (const hit of hits) {
        if (hit.includes('%') && cues.includes('appeal')) continue
        const bits = tonguesOf(hit).cues
        assert.ok(
          cues.some((cue) => hasCue(bits, cue)),
          hit,
        )
      }
    })
  test('parts: stand in every case that names one', () => {
    for (const hit of w7.hits.filter((text) => !text.includes('Problem')))
      assert.ok(hasCue(tonguesOf(hit).cues, 'parts'), hit)
  })
  test('are not found where they do not stand', () => {
    assert.equal(tonguesOf('Bread is baked in Graz.').cues, 0)
  })
})
