import type { AxisKey, EntryKind } from '@earned/framework'
import { axesOfKind, axisRules } from './axis-rules.ts'
import { brokenTypes } from './kind-rules.ts'
import { ruledTitle } from './ruled-title.ts'
import { titleWords } from './title-words.ts'

export type SuggestedAxis = { axis: AxisKey; because: string }

const rules = axisRules.map(({ axis, words }) => ({ axis, find: titleWords(words) }))

/** The axes a ticket gives evidence for, each with its reason; often none, since few titles say. */
export function suggestAxes(title: string, type: string, kind: EntryKind): SuggestedAxis[] {
  const text = brokenTypes.has(type.trim().toLowerCase()) ? '' : ruledTitle(title)
  const found = rules.flatMap(({ axis, find }): SuggestedAxis[] => {
    const words = find(text)
    return words === undefined ? [] : [{ axis, because: `${axis}: “${words}” in the title` }]
  })
  const ofKind = axesOfKind.get(kind)
  if (ofKind === undefined || found.some(({ axis }) => axis === ofKind)) return found
  return [...found, { axis: ofKind, because: `${ofKind}: the kind asks for it` }]
}
