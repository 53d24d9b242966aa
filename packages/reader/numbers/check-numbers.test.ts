import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { checkNumbers } from './check-numbers.ts'
import { Chance } from './drill/chance.world.ts'
import { honest, planted } from './drill/drill.world.ts'
import { findNumbers } from './index.ts'

const readout = `# Readout: one-page checkout

**Decision: ship.** We ran the test for 14 days, traffic was split 50/50.

## Results

| Variant | Users | Conversions | Rate | Lift | p |
|---|--:|--:|--:|--:|--:|
| Control | 10,003 | 420 | 4.20% | | |
| Treatment | 10,051 | 465 | 4.63% | +10.2% | 0.14 |

The difference is not statistically significant. Time on page fell from 36 s to 27 s (-25%).
It ran from 2 March 2026 to 15 March 2026 (14 days). Costs: 14 × $120 = $1,680.
`
const wrong = readout.replace('0.14 |', '0.014 |').replace('$1,680', '$1,860').replace('15 March', '25 March')

const found = (text: string, kind: 'experiment' | undefined = 'experiment'): string[] =>
  checkNumbers(text, undefined, { kind }).findings.map(
    ({ rule, spans }) => `${rule}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  )

describe('checking the numbers of a document', () => {
  it('is silent on a readout that is right, and says what it looked at', () => {
    const { findings, coverage } = checkNumbers(readout, undefined, { kind: 'experiment' })
    assert.deepEqual(findings, [])
    assert.ok(coverage.checked >= 3, JSON.stringify(coverage))
    assert.ok(coverage.checked <= coverage.parsed && coverage.parsed <= coverage.seen)
  })

  it('finds what is wrong, in the order of the text, at its place', () => {
    assert.deepEqual(found(wrong), [
      'stat.p-mismatch: 0.014',
      'stat.decision-conflict: statistically significant | 0.014',
      'date.conflict: 2 March 2026 to 25 March 2026',
      'num.formula: 14 × $120 = $1,860',
    ])
  })

  it('says nothing of an empty text, of prose without numbers and of code', () => {
    for (const text of [
      '',
      ' \n',
      'No numbers here.',
      '```\n2 + 2 = 5\n```',
      '`2 + 2 = 5`',
      '<!-- 2 + 2 = 5 -->',
    ])
      assert.deepEqual(checkNumbers(text, undefined), {
        findings: [],
        coverage: { seen: 0, parsed: 0, checked: 0 },
      })
  })

  it('gives the same for numbers that were found before', () => {
    const tokens = findNumbers(wrong)
    assert.deepEqual(
      checkNumbers(wrong, tokens, { kind: 'experiment' }),
      checkNumbers(wrong, undefined, { kind: 'experiment' }),
    )
  })

  it('does not depend on line ends, a byte-order mark, emoji before it or padding in tables', () => {
    const same = [
      wrong.replaceAll('\n', '\r\n'),
      `\uFEFF${wrong}`,
      `🎉 yes\n\n${wrong}`,
      wrong.replaceAll(' |', '    |'),
      `> ${wrong.replaceAll('\n', '\n> ')}`,
    ]
    for (const text of same) assert.deepEqual(found(text), found(wrong))
  })

  it('makes the same remark on the same place once', () => {
    const all = found('7 of 12 users (52%) in control, 8 of 12 users (67%) in treatment.')
    assert.deepEqual(all, ['num.rate: 52% | 7 | 12'])
  })

  it('gives findings that can be written as JSON and back', () => {
    const { findings } = checkNumbers(wrong, undefined, { kind: 'experiment' })
    assert.deepEqual(JSON.parse(JSON.stringify(findings)), findings)
  })
})

describe('any text', () => {
  it('cut at any place never throws, and its findings lie inside it', () => {
    for (let end = 0; end <= wrong.length; end++)
      for (const { spans } of checkNumbers(wrong.slice(0, end), undefined, { kind: 'experiment' }).findings)
        for (const span of spans) assert.ok(span.start >= 0 && span.start < span.end && span.end <= end)
  })

  it('made of pieces of statements never throws', () => {
    const chance = new Chance(3)
    const words = Array.from(
      { length: 30 },
      () => (chance.is(0.5) ? honest(chance) : planted(chance, 'p over ten')).text,
    ).flatMap((text) => text.split(/(?<=[\s(|])/))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        for (const { spans, proof } of checkNumbers(text, undefined, { kind: 'experiment' }).findings) {
          for (const span of spans)
            assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length)
          for (const { value } of proof) assert.ok(!Number.isNaN(value))
        }
      }),
      { numRuns: 300 },
    )
  })

  // CPU time, since other work on the machine is no fault of ours.
  const pieces = [
    '1',
    '1,',
    '1.',
    '4.2% to ',
    'from 4.2% to 4.6% (+9%) ',
    '1 000',
    '1/1/',
    'Jan 1 ',
    '10 x 5 = ',
    '(',
    '[a](',
    '`',
    '` ``',
    '|',
    '| 1 | 2 |\n|--|--|\n',
    '- 3 a\n',
    '1.2% of 3\n',
    '> ',
    '<td>',
    '<!--',
    '**',
    '{%',
    'A: 1\tB: 2\n',
    'p = .03 ',
    '95% CI [1, 2] ',
    'control 4% treatment 5% n=10 per arm. ',
    '\n',
    'Total: 5 items:\n- a\n',
  ]
  for (const piece of pieces)
    it(`of a megabyte is read in linear time: ${JSON.stringify(piece)}`, () => {
      const time = (size: number): number => {
        const text = piece.repeat(Math.ceil(size / piece.length))
        const before = process.cpuUsage()
        checkNumbers(text, undefined, { kind: 'experiment' })
        const { user, system } = process.cpuUsage(before)
        return (user + system) / 1000
      }
      const [quarter, whole] = [time(250_000), time(1_000_000)]
      assert.ok(
        whole < 2000 && whole < Math.max(400, quarter * 12),
        `${whole} ms, a quarter of it ${quarter} ms`,
      )
    })
})
