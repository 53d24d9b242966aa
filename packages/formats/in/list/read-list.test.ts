import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entryFields, type EntryFields } from '@earned/framework'
import * as fc from 'fast-check'
import type { ImportRow } from '../import-row.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { readList } from './read-list.ts'
import { millisecondsOf } from '../../timing.world.ts'

const today = '2026-11-23'
const rowsOf = (text: string, day = today): Promise<ImportRow[]> => Array.fromAsync(readList([text], day))

async function drafts(text: string, day = today): Promise<EntryFields[]> {
  return (await rowsOf(text, day)).map((row) => {
    assert.ok(row.ok, JSON.stringify(row))
    return entryFields.parse(row.draft)
  })
}

async function keys(text: string, day = today): Promise<string[]> {
  return (await rowsOf(text, day)).map((row) => (row.ok ? row.sourceKey : row.reason))
}

const titles = async (text: string): Promise<string[]> => (await drafts(text)).map(({ title }) => title)

describe('what counts as one thing of a list', () => {
  it('is a bullet of any shape, a number, a letter, a box', async () => {
    const text = '- one\n* two\n+ three\n• four\n– five\n1. six\n2) seven\na) eight\n- [ ] nine\n[x] ten\n'
    assert.deepEqual(
      (await titles(text)).map((title) => title.toLowerCase()),
      ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    )
  })

  it('takes bullets, paragraphs, tables and code under it with it', async () => {
    const text =
      '- Shipped it\n  - first\n    - deeper\n\n  A paragraph.\n\n  | a | b |\n\n  ```\n  code\n  ```\n- Other'
    const [first, second] = await drafts(text)
    assert.equal(first?.body, '- first\n  - deeper\n\nA paragraph.\n\n| a | b |\n\n```\ncode\n```')
    assert.equal(second?.title, 'Other')
  })

  it('goes on in the next line where an editor wrapped it', async () => {
    assert.deepEqual(await titles('- Shipped bulk edit to all\n  customers in Spain\n- Other\nhere'), [
      'Shipped bulk edit to all customers in Spain',
      'Other here',
    ])
  })

  it('is each line of a pasted list, but not of prose', async () => {
    assert.equal((await drafts('Shipped bulk edit\nTalked with Jonas\nWrote the spec')).length, 3)
    assert.equal(
      (await drafts('We shipped bulk edit after a month of work, and the first\ncustomers like it.')).length,
      1,
    )
  })

  it('is a row of a table, with its date and its other cells', async () => {
    const text =
      '| When | What | Impact |\n|:--|---|--:|\n| 3 Nov 2026 | Shipped bulk edit | saves \\| an hour |\n| | Wrote spec | |\n'
    const [first, second] = await drafts(text)
    assert.deepEqual(
      [first?.title, first?.day, first?.body],
      ['Shipped bulk edit', '2026-11-03', 'Impact: saves | an hour'],
    )
    assert.equal(second?.title, 'Wrote spec')
  })

  it('is each line of a table without a header', async () => {
    assert.deepEqual(await titles('| Shipped bulk edit | done |\n| Wrote spec | done |'), [
      'Shipped bulk edit',
      'Wrote spec',
    ])
    assert.deepEqual(await titles('| Shipped bulk edit |\n\nWrote spec'), ['Shipped bulk edit', 'Wrote spec'])
  })

  it('is a heading with prose under it, and one that says itself what was made', async () => {
    const text =
      '## 2026 Q3\n### Refunds\nFrom nine days to two.\n\nSupport agrees.\n### Launched passkeys\n### Empty\n'
    assert.deepEqual(
      (await drafts(text)).map(({ title, body }) => [title, body]),
      [
        ['Refunds', 'From nine days to two.\n\nSupport agrees.'],
        ['Launched passkeys', ''],
      ],
    )
  })

  it('is a heading with prose also where headings stand under it, but prose under the title is an introduction', async () => {
    const text = '## Refunds\nFrom nine days to two.\n### Next\n- Payouts'
    assert.deepEqual(
      (await drafts(text)).map(({ title, body }) => [title, body]),
      [
        ['Refunds', 'From nine days to two.'],
        ['Payouts', 'Under: Refunds'],
      ],
    )
    const [introduction] = await rowsOf('# Refunds\nFrom nine days to two.\n## Next\n- Payouts')
    assert.deepEqual(introduction, {
      line: 2,
      ok: false,
      reason: 'an introduction, before the first heading',
    })
    const [alone] = await rowsOf('# Refunds\nFrom nine days to two.')
    assert.equal(alone?.ok && alone.draft.title, 'From nine days to two')
  })

  it('is none where nothing can be seen', async () => {
    const [row] = await rowsOf('- \u3164\u115F')
    assert.deepEqual(row, { line: 1, ok: false, reason: 'there is nothing to see in it' })
  })

  it('is under the project of its heading, which is kept in its body', async () => {
    const [row] = await drafts(
      '# Brag doc\n## 2026 Q3\n### Checkout\n#### Payments\n- Shipped Apple Pay\n  for all',
    )
    assert.equal(row?.body, 'Under: Checkout › Payments')
  })

  it('is none: comments, front matter, rules, and what says why', async () => {
    const text =
      '---\na: b\n---\n<!-- one\ntwo -->\n***\n- Shipped it\n- ...\n\n```\ncode\n```\n- 2026-11-03\n'
    assert.deepEqual(
      (await rowsOf(text)).map((row) => [row.line, row.ok ? 'taken' : row.reason]),
      [
        [7, 'taken'],
        [8, 'there are no words in it'],
        [10, 'code that stands alone is no entry'],
        [13, 'a date with nothing behind it'],
      ],
    )
  })
})

describe('the day of a thing', () => {
  const day = async (text: string): Promise<(string | boolean)[]> => {
    const [row] = await rowsOf(text)
    return row?.ok === true
      ? [row.draft.day, row.guessedDay, row.reasons.find(({ field }) => field === 'day')?.text ?? '']
      : []
  }

  it('is its own, else that of its line, else the last of its heading, else today', async () => {
    assert.deepEqual(await day('## Q3 2026\n- 2026-08-04: shipped it'), ['2026-08-04', false, '“2026-08-04”'])
    assert.deepEqual(await day('## Q3 2026\n- shipped it on 4 Aug'), [
      '2026-08-04',
      false,
      '“on 4 Aug” in the line',
    ])
    assert.deepEqual(await day('## Q3 2026\n- shipped it'), [
      '2026-09-30',
      false,
      'the last day of “Q3 2026”',
    ])
    assert.deepEqual(await day('- shipped it'), [today, true, 'no day is given, so today'])
    assert.deepEqual(await day('## Q4 2026\n- shipped it'), [today, true, '“Q4 2026” is not over, so today'])
  })

  it('is a guess where it is counted from the day of reading, and plans nothing then', async () => {
    assert.deepEqual((await day('- shipped it friday')).slice(0, 2), ['2026-11-20', true])
    assert.deepEqual((await day('## Q4 2026\n- shipped it yesterday')).slice(0, 2), ['2026-11-22', true])
    assert.deepEqual((await day('- shipped it on 4 Aug')).slice(0, 2), ['2026-08-04', false])
    assert.deepEqual((await day('### Week of 7 Sep\n- shipped it friday')).slice(0, 2), ['2026-09-11', false])
    for (const text of [
      '- [ ] a pilot',
      '- working on a pilot',
      '## Q4 2026\n- working on a pilot',
      '- shipped it friday',
    ])
      assert.equal((await drafts(text))[0]?.plannedDay, null, text)
  })

  it('is the only thing of a row that depends on when it is read', async () => {
    const text =
      '- [ ] a pilot\n- working on it\n- shipped it friday\nMarch\n- 3 March: shipped\n- shipped\n## 2026 Q3\n- x\n'
    const read = async (today: string): Promise<unknown> =>
      (await rowsOf(text, today)).map(
        (row) => row.ok && { ...row.draft, day: row.guessedDay ? '' : row.draft.day },
      )
    assert.deepEqual(await read('2026-11-26'), await read('2026-11-23'))
    assert.deepEqual(await read('2026-12-31'), await read('2026-11-23'))
  })

  it('is that of its heading on the very last day of it', async () => {
    assert.deepEqual(await day('## 2026-11-23\n- shipped it'), [today, false, '“2026-11-23”'])
    assert.deepEqual(await day('## 2026-11-21 – 2026-11-23\n- shipped it'), [
      today,
      false,
      'the last day of “2026-11-21 – 2026-11-23”',
    ])
  })

  it('counts “friday” from the week of its heading', async () => {
    assert.equal((await day('### Week of 7 Sep 2026\n- shipped it friday'))[0], '2026-09-11')
  })

  it('lies in the year of the headings around it', async () => {
    assert.equal((await day('# 2024\n## March\n- shipped it'))[0], '2024-03-31')
    assert.equal((await day('# 2024\n## March\n- 3 March: shipped it'))[0], '2024-03-03')
  })

  it('carries down to every thing until the next date', async () => {
    const text = '## October 2026\n- a\n\nmore\n\n### Project\n- b\n## September 2026\n- c'
    assert.deepEqual(
      (await drafts(text)).map(({ day }) => day),
      ['2026-10-31', '2026-10-31', '2026-10-31', '2026-09-30'],
    )
  })

  it('is read from headings without any marks', async () => {
    const text = 'October 2025\n\nShipped a\n\nWeek of 3 Nov\n- Shipped b\n\n**Q1 2026:**\n- Shipped c'
    assert.deepEqual(
      (await drafts(text)).map(({ day }) => day),
      ['2025-10-31', '2025-11-09', '2026-03-31'],
    )
  })

  it('is that of the bullet above, where that is a day', async () => {
    const text = '- 2026-11-03\n  - shipped a\n    - detail\n  - shipped b\n- shipped c'
    assert.deepEqual(
      (await drafts(text)).map(({ title, day, body }) => [title, day, body]),
      [
        ['Shipped a', '2026-11-03', '- detail'],
        ['Shipped b', '2026-11-03', ''],
        ['Shipped c', today, ''],
      ],
    )
  })
})

describe('the state of a thing', () => {
  const state = async (text: string): Promise<string | undefined> => (await drafts(text))[0]?.state

  it('is what its box or strike says, else its words, else its heading, else done', async () => {
    assert.equal(await state('- [ ] shipped it'), 'planned')
    assert.equal(await state('## Goals\n- [x] ship it'), 'done')
    assert.equal(await state('- ~~a pilot~~'), 'dropped')
    assert.equal(await state('- [-] a pilot'), 'dropped')
    assert.equal(await state('- [/] a pilot'), 'in_progress')
    assert.equal(await state('## Done\n- working on the pilot'), 'in_progress')
    assert.equal(await state('## Goals for next year\n- a pilot'), 'planned')
    assert.equal(await state('## In progress\n- a pilot'), 'in_progress')
    assert.equal(await state('- a pilot'), 'done')
  })

  it('is planned where its heading lies ahead, on the last day of it', async () => {
    const [row] = await drafts('## 2027 Q1\n- launch passkeys')
    assert.deepEqual(
      [row?.state, row?.day, row?.plannedDay, row?.kind],
      ['planned', '2027-03-31', '2027-03-31', 'launch'],
    )
  })

  it('is that of the heading a day without marks stands under, where the day lies in its time', async () => {
    const under = (day: string): string => `## October 2026\n### Goals\n\n${day}\n- a pilot`
    assert.equal(await state(under('2026-10-01')), 'planned')
    assert.equal(await state(under('2026-10-31')), 'planned')
    assert.equal(await state(under('2026-09-30')), 'done')
    assert.equal(await state(under('2026-11-01')), 'done')
  })

  it('is done for words in the past, even under a heading of plans', async () => {
    assert.equal(await state('## Goals\n- Shipped it'), 'done')
    assert.equal(await state('## In progress\n- Shipped it'), 'in_progress')
  })
})

describe('what a list says besides', () => {
  it('is understood as in the capture bar', async () => {
    const [row] = await drafts(
      '- Launched **checkout** with Priya +data, conversion 3.1% -> 3.6% https://example.com/a',
    )
    assert.equal(row?.kind, 'launch')
    assert.deepEqual(row?.people, ['Priya'])
    assert.deepEqual(row?.axes, ['data'])
    assert.deepEqual(row?.changes, [{ metric: 'conversion', from: 3.1, to: 3.6, by: null, unit: '%' }])
    assert.deepEqual(row?.links, [{ url: 'https://example.com/a' }])
    assert.equal(
      row?.line,
      'Launched **checkout** with Priya +data, conversion 3.1% -> 3.6% https://example.com/a',
    )
  })

  it('keeps the links of Markdown with their words, also those under it', async () => {
    const [row] = await drafts('- Wrote [the spec](https://example.com/a)\n  - see <https://example.com/b>')
    assert.equal(row?.title, 'Wrote the spec')
    assert.deepEqual(row?.links, [
      { url: 'https://example.com/a', label: 'the spec' },
      { url: 'https://example.com/b' },
    ])
  })

  it('gets a kind or axes from headings that name them', async () => {
    const text =
      '## Decisions\n- No freemium\n## Data and metrics\n- Looked at churn\n## Design & research\n- Sat with support'
    assert.deepEqual(
      (await drafts(text)).map(({ kind, axes }) => [kind, axes]),
      [
        ['decision', []],
        ['other', ['data']],
        ['other', ['design']],
      ],
    )
  })

  it('says of every axis who told it', async () => {
    const [row] = await rowsOf('## Communication\n- Read the numbers out +data')
    assert.deepEqual(row?.ok && row.reasons.filter(({ field }) => field === 'axes').map(({ text }) => text), [
      'data: said in the line',
      'communication: the heading above it',
    ])
  })

  it('stands under a few words before a colon only where they begin a paragraph', async () => {
    assert.equal((await drafts('Goals:\nA pilot'))[0]?.state, 'planned')
    assert.deepEqual(
      (await drafts('Wrote the spec\nGoals:\nA pilot')).map(({ state }) => state),
      ['done', 'done', 'done'],
    )
  })

  it('keeps a line of a megabyte whole, as far as an entry can hold it', async () => {
    const [row] = await rowsOf(`- ${'word '.repeat(200_000)}`)
    assert.ok(row?.ok === true && entryFields.safeParse(row.draft).success)
    assert.equal(row.draft.body?.length, 100_000)
    assert.ok(row.reasons.some(({ field, text }) => field === 'row' && text.includes('cut')))
  })
})

describe('the key of a row of a list', () => {
  const list = '## 2026 Q3\n- Shipped a\n- [ ] Wrote b\n  - detail\n- Shipped a\n\n## Notes\n- Talked\n'

  it('is the same when the list is read again, on any day, and only there', async () => {
    const before = await keys(list)
    assert.deepEqual(await keys(list, '2027-02-01'), before)
    assert.equal(new Set(before).size, 4)
  })

  it('stays when a box is ticked, a detail added, a mark or a blank line changed', async () => {
    const after = list
      .replace('[ ]', '[x]')
      .replace('detail', 'more detail')
      .replace('- Shipped a', '*   shipped  **a**.\n')
    assert.deepEqual(await keys(after), await keys(list))
  })

  it('is new for other words, and leaves the rest', async () => {
    const [, ...rest] = await keys(list)
    const [changed, ...others] = await keys(list.replace('Shipped a', 'Shipped z'))
    assert.ok(changed !== undefined && !(await keys(list)).includes(changed))
    assert.deepEqual(others.slice(0, 1), rest.slice(0, 1))
  })

  it('does not move with the year it is read in, where none is written', async () => {
    const text = 'March\n- Shipped a\n- 3 Nov: shipped b\n'
    assert.deepEqual(await keys(text, '2027-12-01'), await keys(text, '2026-11-23'))
  })
})

describe('a list', () => {
  it('is refused where there is nothing in it', async () => {
    for (const text of [
      '',
      '\n \n',
      '# Only a heading\n## Another\n',
      '<!-- all of it -->\n- hidden'.replace('-->\n', ''),
    ])
      await assert.rejects(rowsOf(text), UnreadableFile, JSON.stringify(text))
  })

  it('gives a row or a reason for every bullet of any text, and entries that fit', async () => {
    const part = fc.constantFrom(
      '- ',
      '* ',
      '1. ',
      '  - ',
      '# ',
      '## 2026 Q3',
      '| a | b |',
      '|---|---|',
      '```',
      '<!--',
      '-->',
      '---',
      '===',
      '> ',
      '**x**',
      '[ ] ',
      '~~a~~',
      'Shipped it',
      '3 Nov: ',
      '2026-11-03',
      '\t',
      '\n',
      '\n\n',
      ' ',
      ':',
      '\u0000',
      '\uD800',
      '🚀',
      '[a](https://e.com)',
      'Q9 0000',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        const rows = await Array.fromAsync(readList(parts, today)).catch((error: unknown) => {
          assert.ok(error instanceof UnreadableFile)
          return []
        })
        for (const row of rows) {
          if (row.ok) assert.ok(entryFields.safeParse(row.draft).success, JSON.stringify(row.draft))
          else assert.notEqual(row.reason, '')
        }
        assert.deepEqual(
          [...rows].sort((a, b) => a.line - b.line),
          rows,
          'in the order of their lines',
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('has one row a bullet however many there are', async () => {
    const word = fc.constantFrom('shipped', 'wrote', 'spec', 'Priya', 'checkout', '3.1%')
    const bullets = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(bullets, async (bullets) => {
        const text = bullets.map((words) => `- ${words.join(' ')}`).join('\n')
        const rows = await rowsOf(text)
        assert.equal(rows.length, bullets.length)
        assert.ok(rows.every((row) => row.ok))
        assert.equal(new Set(rows.map((row) => row.ok && row.sourceKey)).size, bullets.length)
      }),
      { numRuns: 200 },
    )
  })

  it('takes linear time for text made to be slow', async () => {
    const parts = [
      '- ',
      '  ',
      '# ',
      '|',
      '\n|',
      '> ',
      '**',
      '~~',
      '[',
      '[a](',
      '`',
      '<!--',
      '- - ',
      'a\n',
      '3 Nov\n',
      '- 2026-11-03\n  ',
      '#\t',
      '\t',
      ':\n',
      '-a ',
    ]
    for (const part of parts) {
      const text = `${part.repeat(Math.ceil(100_000 / part.length))}x`
      const read = (): Promise<unknown> =>
        rowsOf(text).catch((error) => assert.ok(error instanceof UnreadableFile))
      const took = await millisecondsOf(read, 5000)
      assert.ok(took < 5000, `${JSON.stringify(part)} took ${took.toFixed(0)} ms`)
    }
  })
})
