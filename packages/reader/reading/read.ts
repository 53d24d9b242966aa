import type { ArtifactKind } from '@earned/framework'
import { type CriterionReading, criteriaOf } from '../criteria/criteria-of.ts'
import { type Page, pageOf } from '../criteria/page.ts'
import { type Document, parse, reparse } from '../document/document.ts'
import type { Language } from '../document/language.ts'
import type { Change } from '../document/markdown.ts'
import { genreOf } from '../kinds/genre.ts'
import { recogniseKind } from '../kinds/recognise.ts'
import { checkNumbers } from '../numbers/check-numbers.ts'
import { bearsOnNumbers, movedNumbers } from './kept-numbers.ts'
import { type Finding, findingOf } from '../rules/finding.ts'
import type { Subject } from '../rules/rule.ts'
import { inOrder, runRules } from '../rules/run.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { type Suppressed, suppress } from './suppress.ts'

/** What the reader says of one version of a document. It never becomes a level of a person. */
export interface Reading {
  /** Null when no kind comes near. */
  kind: ArtifactKind | null
  /** 0 to 1; 1 when the kind was given. */
  kindConfidence: number
  /** ISO 639-1, or `und`. */
  language: Language
  criteria: readonly CriterionReading[]
  /** In the order of the text. */
  findings: readonly Finding[]
  suppressed: readonly Suppressed[]
  coverage: Coverage
}

export interface Known {
  kind?: ArtifactKind | undefined
  language?: Language | undefined
}

interface Kept {
  doc: Document
  known: Known
  numbers: Page['numbers']
}

/** What a reading was made from, for the next keystroke; it goes when the reading goes. */
const kept = new WeakMap<Reading, Kept>()

/** Reads a document: its kind, how far it meets the criteria of the kind, and what a careful colleague would remark. */
export const read = (text: string, known: Known = {}): Reading =>
  readingOf(parse(text), known, checkNumbers(text, undefined, { kind: known.kind }))

/** As `read(text)`, looking again only at what the change touched. Give the reading of the text before the change. */
export function reread(previous: Reading, text: string, change: Change): Reading {
  const before = kept.get(previous)
  if (!before) return read(text)
  const doc = reparse(before.doc, text, change)
  const numbers = bearsOnNumbers(before.doc, doc, change)
    ? checkNumbers(text, undefined, { kind: before.known.kind })
    : movedNumbers(before.numbers, change)
  return readingOf(doc, before.known, numbers)
}

function readingOf(parsed: Document, known: Known, numbers: Page['numbers']): Reading {
  const doc = known.language === undefined ? parsed : spokenIn(parsed, known.language)
  const guess = known.kind ? { kind: known.kind, confidence: 1 } : recogniseKind(doc)
  const subject: Subject = { doc, kind: guess.kind, kindConfidence: guess.confidence, genre: genreOf(doc) }
  const page = pageOf(subject, numbers)
  const all = [
    ...runRules(subject),
    ...numbers.findings.map((finding) => findingOf(doc, { ...finding, id: finding.rule }, finding)),
  ]
  const { open, suppressed } = suppress(doc, all.sort(inOrder))
  const reading: Reading = {
    kind: guess.kind ?? null,
    kindConfidence: guess.confidence,
    language: doc.language,
    criteria: guess.kind ? criteriaOf(guess.kind, page) : [],
    findings: open,
    suppressed,
    coverage: coverageOf(page),
  }
  kept.set(reading, { doc: parsed, known, numbers })
  return reading
}

/** The person knows better than the count of words. */
const spokenIn = (doc: Document, language: Language): Document => ({
  ...doc,
  language,
  sections: doc.sections.map((section) => ({ ...section, language })),
})
