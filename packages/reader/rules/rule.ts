import type { ArtifactKind } from '@earned/framework'
import type { Content } from '../document/block.ts'
import type { Document } from '../document/document.ts'
import type { Role } from '../document/roles.ts'
import type { Genre } from '../kinds/genre.ts'
import type { Remark, Severity } from './finding.ts'

/** A document and what it was taken for. */
export interface Subject {
  doc: Document
  kind: ArtifactKind | undefined
  kindConfidence: number
  genre: Genre
}

/** What a rule about one block may know of the place it stands in. */
export interface Context {
  kind: ArtifactKind | undefined
  genre: Genre
  roles: readonly Role[]
  own: readonly Role[]
  /** The heading above, in lower case. */
  title: string
}

/** One rule, which says of itself what it is and why; the finding links to its page. */
export interface Rule {
  id: string
  title: string
  /** The worst it says. */
  severity: Severity
  /** Why it matters, in one sentence. */
  why: string
  /** Whose experience it rests on. */
  source: string
  /** The one question it asks the writer. */
  question: string
  /** Its page, from the root of the project. */
  page: string
  /** Reads wording, so it says nothing of a section that is not in English. */
  prose: boolean
  /** Remarks on one block, in the block's own offsets. Nothing outside block and context may change the answer. */
  look?(content: Content, context: Context): readonly Remark[]
  /** Remarks on the whole document. */
  check?(subject: Subject): readonly Remark[]
}

export const pageOf = (id: string): string => `docs/method/rules/${id.toLowerCase()}.md`
