import type { Document } from '../document/document.ts'
import { lineAt } from '../document/lines.ts'
import type { Span } from '../document/span.ts'
import type { ProofLine } from '../numbers/finding.ts'

/** `error`: recomputed, or certain. `warning`: a second person would say the same. `question`: worth asking. */
export type Severity = 'error' | 'warning' | 'question'

export type Args = Readonly<Record<string, string | number | readonly string[]>>

/** A recomputation that a person can redo, line by line. */
export type Proof = readonly ProofLine[]

/** One located remark: data only; the sentence for a person is made by `say` in `words/`. */
export interface Finding {
  rule: string
  severity: Severity
  /** At least one. Of a missing thing: the nearest thing to it, or where it would have been. */
  spans: readonly Span[]
  /** Of the first span, counted from 1. */
  line: number
  /** The text of the first span, shortened to 200 code units. */
  quote: string
  args: Args
  proof?: Proof
}

const longestQuote = 200

export interface Remark {
  spans: readonly Span[]
  severity?: Severity
  args?: Args
  proof?: Proof
}

/** A remark on a document as a finding of a rule. */
export function findingOf(doc: Document, rule: { id: string; severity: Severity }, remark: Remark): Finding {
  const first = remark.spans[0] ?? { start: 0, end: 0 }
  return {
    rule: rule.id,
    severity: remark.severity ?? rule.severity,
    spans: remark.spans,
    line: lineAt(doc.lineStarts, first.start),
    quote: doc.text.slice(first.start, Math.min(first.end, first.start + longestQuote)),
    args: remark.args ?? {},
    ...(remark.proof ? { proof: remark.proof } : {}),
  }
}
