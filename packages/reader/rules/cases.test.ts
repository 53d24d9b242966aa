import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../reading/read.ts'
import type { Cases } from './case.ts'
import type { Finding } from './finding.ts'
import { cases as c2 } from './c2/cases.ts'
import { cases as c3 } from './c3/cases.ts'
import { cases as c4 } from './c4/cases.ts'
import { cases as c5 } from './c5/cases.ts'
import { cases as l1 } from './l1/cases.ts'
import { cases as l2 } from './l2/cases.ts'
import { cases as w1 } from './w1/cases.ts'
import { cases as w2 } from './w2/cases.ts'
import { cases as w3 } from './w3/cases.ts'
import { cases as w4 } from './w4/cases.ts'
import { cases as w5 } from './w5/cases.ts'
import { cases as w6 } from './w6/cases.ts'
import { cases as w7 } from './w7/cases.ts'
import { cases as w8 } from './w8/cases.ts'

const all: Record<string, Cases> = {
  C2: c2,
  C3: c3,
  C4: c4,
  C5: c5,
  L1: l1,
  L2: l2,
  W1: w1,
  W2: w2,
  W3: w3,
  W4: w4,
  W5: w5,
  W6: w6,
  W7: w7,
  W8: w8,
}

/** The text without its marks, and the place between them. */
export function marked(text: string): { plain: string; start: number; end: number } {
  const start = text.indexOf('⟦')
  return { plain: text.replace(/[⟦⟧]/g, ''), start, end: text.indexOf('⟧') - 1 }
}

const said = (rule: string, text: string, { kind }: Cases): Finding[] =>
  read(text, { language: 'en', ...(kind ? { kind } : {}) }).findings.filter(
    (finding) => finding.rule === rule,
  )

for (const [rule, cases] of Object.entries(all)) {
  for (const hit of cases.hits)
    test(`${rule} finds ${JSON.stringify(hit.slice(0, 90))}`, () => {
      const { plain, start, end } = marked(hit)
      const findings = said(rule, plain, cases)
      assert.ok(findings.length > 0, 'found nothing')
      const places = findings.map(({ spans }) => plain.slice(spans[0]?.start, spans[0]?.end))
      const here = findings.find(({ spans }) => spans[0] && spans[0].start < end && spans[0].end > start)
      assert.ok(here, `found ${JSON.stringify(places)}`)
      assert.equal(here.quote, plain.slice(here.spans[0]?.start, here.spans[0]?.end).slice(0, 200))
    })
  for (const miss of cases.misses)
    test(`${rule} leaves ${JSON.stringify(miss.slice(0, 90))} alone`, () => {
      assert.deepEqual(
        said(rule, miss, cases).map(({ quote, args }) => [quote, args]),
        [],
      )
    })
}
