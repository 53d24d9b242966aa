import type { AxisKey, EntryKind } from '@earned/framework'
import { brokenTypes } from './kind-rules.ts'
import { ruledTitle } from './ruled-title.ts'

export type SuggestedAxis = { axis: AxisKey; because: string }

/** Words that show a skill whatever was made. Editorial (ours); only what is hardly ever said of a part of the product. */
const axisRules: readonly (readonly [AxisKey, RegExp])[] = [
  [
    'data',
    /\b(a\/b[- ]?test(s|ing)?|split[- ]tests?|experiment read-?out|success metrics?|tracking plan|data analysis|(funnel|cohort|churn|conversion|adoption|usage|nps|kpi|metrics?|retention) (analysis|deep[- ]dive|report|baseline|targets?|dashboard|review))(?!\w)/i,
  ],
  [
    'design',
    /\b(user research|usability (test|tests|testing|study)|(user|customer|discovery) interviews?|journey map|design (brief|sprint|review)|wireframes?|personas)(?!\w)/i,
  ],
  [
    'technology',
    /\b(technical (design|feasibility|spec)|tech spec|system design|(network|system|software|solution|data|application) architecture|architecture (diagram|decision|review)|api (design|specification)|data model)(?!\w)/i,
  ],
  [
    'strategy',
    /\b((product|pricing|company|platform|growth|market|content) strategy|product vision|roadmap(?! (page|view|widget|board))|okrs?|market (sizing|analysis|research)|business case|competitor (analysis|review|scan|research)|positioning statement|pricing (model|strategy|proposal))(?!\w)/i,
  ],
  [
    'communication',
    /\b(slide ?deck|press release|release notes|stakeholder update|(board|exec|leadership) (deck|slides|presentation|update|summary)|all[- ]hands|launch (post|announcement|comms))(?!\w)/i,
  ],
  [
    'collaboration',
    /\b((legal|privacy|security|compliance) (review|sign-?off)|cross[- ]team|stakeholder (alignment|workshop|map|interviews?)|alignment (with|between)|workshop with|unblock(ed|ing)?)(?!\w)/i,
  ],
  [
    'organisation',
    /\b((sprint|iteration|quarterly|release|capacity) planning|iteration plan|launch (plan|checklist)|roll-?out plan|retro(spective)?|backlog (grooming|refinement|prioriti[sz]ation)|prioriti[sz]ation|definition of (done|ready))(?!\w)/i,
  ],
  [
    'community',
    /\b(brown ?bag|lunch (and|&|n) learn|community of practice|mentoring|onboard(ing)? (the |a |our )?new (pm|hire|joiner|colleague)s?)(?!\w)/i,
  ],
]

/** What a kind itself calls on, whatever the title says. */
const axesOfKind: ReadonlyMap<EntryKind, AxisKey> = new Map<EntryKind, AxisKey>([
  ['experiment', 'data'],
  ['slides', 'communication'],
  ['unblocking', 'collaboration'],
  ['community', 'community'],
])

/** The axes a ticket gives evidence for, each with its reason; often none, since few titles say. */
export function suggestAxes(title: string, type: string, kind: EntryKind): SuggestedAxis[] {
  const text = brokenTypes.has(type.trim().toLowerCase()) ? '' : ruledTitle(title)
  const found = axisRules.flatMap(([axis, pattern]): SuggestedAxis[] => {
    const words = pattern.exec(text)?.[0]
    return words === undefined ? [] : [{ axis, because: `${axis}: “${words}” in the title` }]
  })
  const ofKind = axesOfKind.get(kind)
  if (ofKind === undefined || found.some(({ axis }) => axis === ofKind)) return found
  return [...found, { axis: ofKind, because: `${ofKind}: the kind asks for it` }]
}
