import type { Document } from '../document/document.ts'
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

export function genreOf(doc: Document): Genre {
  const title = titleOf(doc)
  const code = doc.blocks.filter((block) => block.content.kind === 'code').length
  return {
    technical:
      /\bk?ep[- ]?\d+|\brfc\b|\brequest for comments\b|\badr\b|\bapi\b|\bspec(?:ification)?\b(?!.*product)|\bdesign doc/i.test(
        title,
      ) ||
      (code >= 3 && !/\bprds?\b|\bproduct\b|\broadmap\b|\bstrategy\b/i.test(title)),
    proposal:
      /\bproposals?\b|\bplan\b/i.test(title) &&
      !doc.sections.some((section) => section.own.includes('results')),
    record: /\b(?:release notes?|change ?log|retrospective|post-?mortem)\b/i.test(title),
    roadmap: /\broadmap\b/i.test(title),
  }
}
