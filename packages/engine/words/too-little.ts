import type { TooLittleEvidence } from '../evidence.ts'
import { counted } from './phrases.ts'

/** "Cannot tell yet", and what is missing. */
export function tooLittle({ cannotTell, have, need }: TooLittleEvidence): string {
  switch (cannotTell) {
    case 'planned_outputs':
      return 'Cannot tell yet: no output was planned for this quarter.'
    case 'outputs_done':
      return 'Cannot tell yet: no output is done this quarter.'
    case 'own_ratings':
      return `Cannot tell yet: ${have === 0 ? 'no axis is' : `only ${counted(have, 'axis is', 'axes are')}`} rated. Rate at least ${need} against the level texts.`
    case 'reviewers':
      return `Not enough evidence yet: ${have === 0 ? 'no reviewer' : 'one reviewer'}. A second reviewer tells more than eight more ratings from the first.`
    case 'certainty':
      return 'Not enough evidence yet: it could be off by more than a level.'
    case 'quarters':
      return `Cannot tell yet: evidence in ${have} of ${need} quarters.`
    case 'axes_seen_again':
      return 'Cannot tell yet: no axis was rated in more than one quarter.'
    case 'ratings':
      return `Cannot tell yet: ${have} of ${need} ratings.`
  }
}
