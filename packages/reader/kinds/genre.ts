import type { Document } from '../document/document.ts'
import { headingWords } from '../document/roles.ts'
import { titleOf } from './recognise.ts'

/** What a document says about itself that changes what can be asked of it. */
export interface Genre {
  /** A technical specification, enhancement proposal or decision record: implementation is its subject. */
  technical: boolean
  /** An experiment that has not run yet. */
  proposal: boolean
  /** Finished work, kept as a record: its open questions and plans are past. */
  record: boolean
  /** Versions or quarters ahead rather than the next weeks. */
  roadmap: boolean
}

/** Headings that the templates of specifications and enhancement proposals share, and product documents do not. */
const templates =
  /^(?:functional explanation|technical (?:explanation|details?|design|background|approach)|prior art|drawbacks|unresolved questions|rationale and alternatives|design details|graduation criteria|implementation history|version skew|api (?:changes?|definition|design|endpoints)|ui ux design|solution design|detailed design|future possibilities|compatibility|test plan|positive consequences|decision drivers)\b/
const manyTemplates = 2

export function genreOf(doc: Document): Genre {
  const title = titleOf(doc)
  const named = /\bprds?\b|\bproduct\b|\broadmap\b|\bstrategy\b|\bexperiment\b/i.test(title)
  return {
    technical:
      isTechnicalTitle(title) ||
      (!named && (codeBlocks(doc) >= 3 || headingsOf(doc, templates) >= manyTemplates)),
    proposal:
      /\bproposals?\b|\bplan\b/i.test(title) &&
      !doc.sections.some((section) => section.own.includes('results')),
    record: /\b(?:release notes?|change ?log|retrospective|post-?mortem)\b/i.test(title),
    roadmap: /\broadmap\b/i.test(title),
  }
}

const isTechnicalTitle = (title: string): boolean =>
  /\bk?ep[- ]?\d+|\brfc\b|\brequest for comments\b|\badr\b|\bapi\b|\bspec(?:ification)?\b(?!.*product)|\bdesign doc/i.test(
    title,
  )

const codeBlocks = (doc: Document): number =>
  doc.blocks.filter(({ content }) => content.kind === 'code').length

const headingsOf = (doc: Document, words: RegExp): number =>
  doc.sections.filter(({ title, level }) => level > 1 && words.test(headingWords(title))).length
