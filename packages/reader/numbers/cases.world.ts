import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkNumbers } from './check-numbers.ts'
import type { ArtifactKind, NumberFinding, NumberRule, Severity } from './finding.ts'

/** Texts in which a rule must find something, `⟦…⟧` around what its first span must be, and texts it must leave alone. */
export type Cases = {
  kind?: ArtifactKind
  severity?: Severity
  found: readonly string[]
  left: readonly string[]
}

/** One test for each text: the finding is there, at its place, of its severity, with a sum; or nothing is found at all. */
export function cases(rule: NumberRule, { kind, severity, found, left }: Cases): void {
  describe(`${rule} finds`, () => {
    for (const marked of found) it(short(marked), () => assertFound(rule, marked, { kind, severity }))
  })
  describe(`${rule} leaves alone`, () => {
    for (const text of left)
      it(short(text), () =>
        assert.deepEqual(checkNumbers(text, undefined, { kind }).findings.map(summary), []),
      )
  })
}

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 110)
const summary = ({ rule, severity, args }: NumberFinding): string =>
  `${rule} ${severity} ${JSON.stringify(args)}`

type Expected = { kind: ArtifactKind | undefined; severity: Severity | undefined }

function assertFound(rule: NumberRule, marked: string, { kind, severity }: Expected): void {
  const text = marked.replace(/[⟦⟧]/g, '')
  const { findings, coverage } = checkNumbers(text, undefined, { kind })
  const finding = findings.find((one) => one.rule === rule)
  assert.ok(finding, `found instead: ${findings.map(summary).join('; ') || 'nothing'}`)
  if (severity) assert.equal(finding.severity, severity)
  const start = marked.indexOf('⟦')
  if (start >= 0) {
    const place = finding.spans[0]
    assert.equal(text.slice(place?.start, place?.end), marked.slice(start + 1, marked.indexOf('⟧')))
  }
  assert.ok(coverage.checked > 0 && coverage.checked <= coverage.parsed && coverage.parsed <= coverage.seen)
  assert.ok(finding.proof.length > 0 && finding.proof.every(({ label, expression }) => label && expression))
  for (const { start: from, end } of finding.spans) assert.ok(from >= 0 && from < end && end <= text.length)
}
