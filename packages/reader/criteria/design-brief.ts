import { best, earned, type Look, nothing } from './earned.ts'
import {
  all,
  anywhere,
  either,
  entriesUnder,
  evidenced,
  fits,
  limited,
  list,
  ownedAndDated,
  pieces,
  reasoned,
  said,
  wordy,
} from './looks.ts'
import { cellUnder, under } from './page.ts'
import { trouble } from './prd.ts'

const parts =
  /\b(?:button|modal|sidebar|tabs?|dropdown|tooltip|popover|carousel|hamburger|accordion|drawer|toast)\b/i

export const designBriefLooks: Record<string, Look> = {
  'design_brief-01': (page) => {
    const entries = entriesUnder(page, 'problem').filter(
      ({ text }) => trouble.test(text) || text.split(/\s+/).length >= 4,
    )
    const ranked = entries.filter(
      (unit) =>
        unit.ordered ||
        cellUnder(unit, /\b(?:rank|priority|severity|#)/) !== undefined ||
        /^\W*(?:p[0-3]|\d)\b/i.test(unit.text),
    )
    return ranked.length >= 2
      ? earned(3, ranked)
      : entries.length >= 2
        ? earned(2, entries)
        : under(page, 'problem').length > 0
          ? earned(1, under(page, 'problem'))
          : nothing
  },
  'design_brief-02': list(['problem', 'evidence'], { least: 2, each: evidenced }),
  'design_brief-03': pieces([
    { roles: ['users'] },
    {
      roles: ['usage'],
      words:
        /\b(?:on (?:a|their|the) (?:phone|mobile|tablet|desktop|laptop|bus|train)|while (?:walking|driving|commuting|cooking|standing)|in the (?:office|field|store|kitchen))\b/i,
    },
    {
      label: /\b(?:device|place|frequency|context)\b/,
      words: /\b(?:daily|weekly|once a|twice a|times a (?:day|week|month)|every (?:day|morning|week))\b/i,
    },
  ]),
  'design_brief-04': (page) => {
    const goals = entriesUnder(page, 'goals')
    const reached = goals.filter(
      ({ text }) =>
        /\b(?:can|able to|find|finish|understand|know|trust|complete|recover|reach|without)\b/i.test(text) &&
        !parts.test(text),
    )
    return reached.length > 0
      ? earned(reached.length >= goals.length * 0.6 ? 3 : 2, reached)
      : goals.length > 0
        ? earned(1, goals)
        : nothing
  },
  'design_brief-05': said(['metrics', 'goals'], {
    says: fits(
      /\b(?:completion|time (?:to|on)|error|satisfaction|sus\b|success rate|drop-?off|conversion|findab\w+|task)\b/i,
    ),
    checks: limited,
  }),
  'design_brief-06': list(['constraints', 'limits'], {
    least: 2,
    each: fits(
      /\b(?:wcag|aa\b|ios|android|browser|brand|legal|gdpr|performance|kb|ms|screen reader|must|design system|offline|rtl|language|api|existing)\b/i,
    ),
  }),
  'design_brief-07': list(['nongoals'], { least: 2, each: all(wordy, reasoned) }),
  'design_brief-08': (page) => {
    const own = under(page, 'references', 'evidence', 'competition').filter(({ links }) => links > 0)
    const any = page.units.filter(({ links }) => links > 0)
    return best(own.length > 0 ? earned(3, own) : nothing, any.length > 0 ? earned(2, any) : nothing)
  },
  'design_brief-09': (page) => ({
    level: 'hint',
    spans: earned(
      'hint',
      under(page, 'problem', 'goals').filter(({ text }) => parts.test(text)),
    ).spans,
  }),
  'design_brief-10': either(
    list(['timeline', 'owner', 'decision'], { least: 1, each: ownedAndDated }),
    anywhere(/\b(?:decides?|decision owner|sign[- ]off|checkpoint|critique on)\b/i, ownedAndDated),
  ),
  'design_brief-11': list(['questions'], { least: 1, each: ownedAndDated }),
}
