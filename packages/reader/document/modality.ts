/**
 * What a sentence does: `question`; `requirement` (must, shall, should, needs to); `plan` (will, going to, aims to);
 * `possible` (may, might, could); else a `claim`. The first that fits, in this order.
 */
export type Modality = 'question' | 'requirement' | 'plan' | 'possible' | 'claim'

const requirement = /\b(?:must|shall|should|ought to|needs? to|(?:has|have) to|(?:is|are) required to)\b/i
const plan =
  /\b(?:will|won['’]t|going to|plan(?:s|ned|ning)? (?:to|on)|aims? to|intends? to|we want to)\b|\w['’]ll\b/i
const possible = /\b(?:may|might|could)\b/i

export function modality(sentence: string): Modality {
  if (/[?？]["'”’)\]*_]*$/.test(sentence)) return 'question'
  if (requirement.test(sentence)) return 'requirement'
  if (plan.test(sentence)) return 'plan'
  return possible.test(sentence) ? 'possible' : 'claim'
}
