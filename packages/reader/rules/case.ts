import type { ArtifactKind } from '@earned/framework'

/**
 * What a rule must find and what it must leave alone. In a hit, `⟦` and `⟧` stand around the words the finding points
 * at; they are taken out before reading. Every text is written for the case.
 */
export interface Cases {
  kind?: ArtifactKind
  hits: readonly string[]
  misses: readonly string[]
}
