import type { TooLittleEvidence } from '../evidence.ts'
import { counted } from './phrases.ts'

/** "Cannot tell yet", and what is missing. */
export function tooLittle({ cannotTell, have, need }: TooLittleEvidence): string {
  if (cannotTell === 'planned_outputs') return 'Cannot tell yet: no output was planned for this quarter.'
  if (cannotTell === 'outputs_done') return 'Cannot tell yet: no output is done this quarter.'
  const rated = have === 0 ? 'no axis is rated' : `only ${counted(have, 'axis is', 'axes are')} rated`
  return `Cannot tell yet: ${rated}. Rate at least ${need} against the level texts.`
}
