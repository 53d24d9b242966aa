import { earned, type Look, nothing } from './earned.ts'
import {
  all,
  anywhere,
  dated,
  either,
  entriesUnder,
  evidenced,
  fits,
  list,
  linked,
  ownedAndDated,
  reasoned,
  said,
  wordy,
} from './looks.ts'
import { measures } from './measures.ts'
import { cellUnder, under } from './page.ts'

/** Words that say nothing about a product: a hint, without weight. */
const empty =
  /\b(?:best[- ]in[- ]class|world[- ]class|seamless(?:ly)?|ai[- ]powered|delight(?:ful)?|cutting[- ]edge|next[- ]gen(?:eration)?|synerg\w+|revolutionary|game[- ]chang\w+|holistic|robust|empower\w*|frictionless)\b/i

export const emptyWords: Look = (page) => {
  const hits = page.units.filter(({ text }) => empty.test(text))
  return { level: 'hint', spans: earned('hint', hits).spans }
}

export const alternatives: Look = either(
  list(['alternatives'], {
    least: 2,
    each: all(
      wordy,
      fits(
        /\b(?:but|however|because|pros?|cons?|cheaper|slower|faster|more|less|trade-?off|rejected|would|requires?)\b/i,
      ),
    ),
  }),
  anywhere(
    /\b(?:we (?:also )?considered|was considered as an alternative|alternatively)\b/i,
    fits(/\b(?:but|because|however|since)\b/i),
  ),
)

export const strategyLooks: Record<string, Look> = {
  'strategy-01': (page) => {
    const shown = under(page, 'diagnosis', 'problem', 'evidence').filter(evidenced)
    const said = under(page, 'diagnosis', 'problem').filter(({ text }) => text.length > 60)
    return shown.length >= 2
      ? earned(3, shown)
      : said.length > 0
        ? earned(shown.length > 0 ? 2 : 1, said)
        : nothing
  },
  'strategy-03': said(['policy'], {
    says: fits(
      /\b(?:we (?:will|focus|choose|start|build|prioriti[sz]e|bet|are)|first|instead of|rather than|only|focus(?:ing|ed)? on|before|because|we['’]ll)\b/i,
    ),
    checks: fits(/\b(?:instead of|rather than|not\b|over\b|before|more important than|because|first)\b/i),
  }),
  'strategy-04': list(['nongoals'], { least: 2, each: all(wordy, reasoned) }),
  'strategy-05': (page) => {
    const entries = entriesUnder(page, 'users')
    const ranked = entries.filter(
      (unit) =>
        unit.ordered ||
        cellUnder(unit, /\b(?:rank|priority|order|tier)\b/) !== undefined ||
        /\b(?:primary|secondary|first|second|tier \d|priority)\b/i.test(unit.text + unit.section.title),
    )
    const needs = under(page, 'users').filter(({ text }) =>
      /\b(?:needs?|wants?|struggles?|in order to|so that|because)\b/i.test(text),
    )
    if (ranked.length >= 2) return earned(3, ranked)
    return entries.length >= 2 || needs.length > 0
      ? earned(2, [...entries, ...needs])
      : under(page, 'users').length > 0
        ? earned(1, under(page, 'users'))
        : nothing
  },
  'strategy-06': list(['actions', 'next', 'timeline', 'policy'], { least: 2, each: ownedAndDated }),
  'strategy-08': either(
    said(['upward'], { says: wordy, checks: linked }),
    anywhere(
      /\b(?:company(?:['’]s)? (?:goal|strategy|strategies|objective|okr|priority|mission)|okrs?|north star|given the new company)\b/i,
      linked,
    ),
  ),
  'strategy-09': measures('metrics', 'goals'),
  'strategy-10': alternatives,
  'strategy-11': either(
    list(['risks', 'assumptions', 'limits'], {
      least: 2,
      each: fits(/\b(?:if|unless|would change|mitigat\w+|because|so we|then)\b/i),
    }),
    anywhere(
      /\b(?:we (?:assume|believe)|our assumption|what would change our mind|yet[- ]to[- ]be[- ]validated)\b/i,
      fits(/\b(?:if|because|since)\b/i),
    ),
  ),
  'strategy-12': anywhere(
    /\b(?:review(?:ed)? (?:on|in|every|this|again)|next review|revisit(?:ed)?|re-?evaluate|check[- ]in)\b/i,
    dated,
  ),
  'strategy-13': emptyWords,
}
