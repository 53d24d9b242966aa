import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ruledTitle } from './ruled-title.ts'
import { titleWords, type TitleWords } from './title-words.ts'

/** Titles and the words found in them; null where there are none. */
const cases: [name: string, words: TitleWords, titles: Record<string, string | null>][] = [
  [
    'anywhere, as whole words, whatever their case, hyphen or space',
    { anywhere: 'split test|deep dive' },
    {
      'Split-test for annual plans': 'Split-test',
      'A deepdive into churn': 'deepdive',
      'The split  test': null,
      'Splittested plans': null,
      'Support deep dives': null,
      'Resplit test': null,
    },
  ],
  [
    'never right before a part of the product',
    { anywhere: 'announcement' },
    {
      'The announcement is due': 'announcement',
      'Announcement banner': null,
      'Announcement page, then the announcement': 'announcement',
    },
  ],
  [
    'at the beginning',
    { first: 'launch' },
    { 'Launch it': 'Launch', 'We launch it': null, Launches: null, 'launch: it': 'launch' },
  ],
  [
    'at the end',
    { last: 'analysis' },
    { 'Funnel analysis': 'analysis', 'Analysis of it': null, Psychoanalysis: null },
  ],
  [
    'behind a verb of making',
    { made: 'brief' },
    {
      'Write the design brief': 'Write the design brief',
      'Read the brief': null,
      'Brief, written': null,
      'Update brief page': null,
    },
  ],
  [
    'about something',
    { first: 'rank', about: 'ideas?|opportunit~' },
    {
      'Rank ideas for Q1': 'Rank ideas',
      'Rank our best opportunities': 'Rank our best opportunities',
      'Rank tracking': null,
      'Ideas to rank': null,
    },
  ],
  [
    'unless the title says something else',
    { first: 'ship', unless: 'ship to|logs' },
    { 'Ship bulk edit': 'Ship', 'Ship to Norway': null, 'Ship the logs': null, 'Ship catalogs': 'Ship' },
  ],
]

describe('the words of a title', () => {
  for (const [name, words, titles] of cases)
    it(`are found ${name}`, () => {
      const find = titleWords(words)
      for (const [title, found] of Object.entries(titles)) assert.equal(find(title) ?? null, found, title)
    })

  it('are looked for behind tags, keys and signs in front', () => {
    const bare: Record<string, string> = {
      '[Web] Launch it': 'Launch it',
      '[Web][iOS] (v2) Launch it': 'Launch it',
      'PAY-12: Launch it': 'Launch it',
      'PAY-12 – Launch it': 'Launch it',
      '🚀 Launch it': 'Launch it',
      ' Launch it ': 'Launch it',
      '[unclosed Launch': '[unclosed Launch',
    }
    for (const [title, expected] of Object.entries(bare)) assert.equal(ruledTitle(title), expected)
  })

  it('are not looked for in a user story, nor beyond 300 characters', () => {
    for (const title of [
      'As a buyer, I want to launch',
      'As an admin I see',
      'I want a report',
      'Users can rank it',
      'User can write a brief',
    ])
      assert.equal(ruledTitle(title), '')
    assert.equal(ruledTitle('x'.repeat(1000)).length, 300)
  })
})
