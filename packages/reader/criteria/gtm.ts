import { earned, type Look, nothing } from './earned.ts'
import {
  all,
  anywhere,
  either,
  entriesUnder,
  fits,
  list,
  owned,
  ownedAndDated,
  pieces,
  reasoned,
  said,
  timed,
  wordy,
} from './looks.ts'
import { measures } from './measures.ts'
import { cellUnder, under } from './page.ts'

const ranked: Look = (page) => {
  const entries = entriesUnder(page, 'users')
  const inOrder = entries.filter(
    (unit) =>
      unit.ordered ||
      cellUnder(unit, /\b(?:rank|priority|tier|order)\b/) !== undefined ||
      /\b(?:primary|secondary|first|priority|tier \d)\b/i.test(unit.text + unit.section.title),
  )
  const left = page.units.filter(({ text }) =>
    /\b(?:not (?:for|targeting|aimed at)|excluded?|we (?:will not|won['’]t) target|out of scope)\b/i.test(
      text,
    ),
  )
  if (inOrder.length > 0) return earned(left.length > 0 ? 3 : 2, [...inOrder, ...left])
  return under(page, 'users').length > 0 ? earned(1, under(page, 'users')) : nothing
}

export const gtmLooks: Record<string, Look> = {
  'gtm-01': ranked,
  'gtm-02': pieces([
    { label: /\bbuyer\b/, words: /\b(?:economic buyer|buyers?|who (?:buys|signs|pays))\b/i },
    { label: /\busers?\b/, words: /\b(?:end users?|who uses|users are)\b/i },
    {
      label: /\bblockers?\b/,
      words: /\b(?:blockers?|who (?:can )?(?:says? no|block)|veto|gatekeeper|procurement)\b/i,
    },
  ]),
  'gtm-03': pieces([
    { roles: ['problem'] },
    { roles: ['competition', 'alternatives'], label: /\balternatives?|competitors?\b/ },
    { roles: ['positioning'], label: /\b(?:difference|differentiator|positioning|why us)\b/ },
    {
      label: /\bproof\b/,
      words: /\b(?:case study|testimonial|customer (?:quote|story)|benchmark|reference customer)\b/i,
    },
  ]),
  'gtm-04': either(
    said(['pricing'], {
      says: fits(
        /[$€£]\s?\d|\b(?:no change|free|included|usage-based|per (?:seat|user|month|event)|add-on|tier|plan)\b/i,
      ),
      checks: fits(/[$€£]\s?\d|\bno change\b|\bfree\b|\bincluded\b/i),
    }),
    anywhere(
      /\b(?:pricing|price) (?:is|stays|will be|does not change)\b/i,
      fits(/[$€£]\s?\d|\bno change\b|\bfree\b/i),
    ),
  ),
  'gtm-05': list(['channels'], { least: 2, each: reasoned }),
  'gtm-06': pieces([
    { words: /\btier[- ]?\d\b|\blaunch tier\b/i, label: /\btier\b/ },
    { words: /\bgo\/?-?no-?go\b[^.]{0,60}\d/i, label: /\b(?:go no go|launch date|release date)\b/ },
    {
      label: /\b(?:decision owner|decider|approver|owner)\b/,
      words: /\b(?:decides|signs? off|owns? the (?:launch|decision))\b/i,
    },
  ]),
  'gtm-07': (page) => {
    const rows = [
      ...entriesUnder(page, 'timeline', 'channels', 'next', 'readiness'),
      ...page.units.filter(({ kind }) => kind === 'row'),
    ]
    const held = rows.filter(owned)
    const whole = held.filter(ownedAndDated)
    return whole.length >= 3
      ? earned(3, whole)
      : held.length >= 3
        ? earned(2, held)
        : held.length > 0
          ? earned(1, held)
          : nothing
  },
  'gtm-08': list(['enablement', 'support', 'teams'], {
    least: 2,
    each: fits(/\b(?:support|sales|success|marketing|care|account|partner)\b/i),
  }),
  'gtm-09': measures('metrics', 'goals'),
  'gtm-10': either(
    said(['monitoring', 'metrics'], {
      says: fits(
        /\b(?:we (?:will )?(?:read|review|look|report|track|measure)|weekly|daily|dashboard|report(?:ed)?|tracked)\b/i,
      ),
      checks: all(timed, owned),
    }),
  ),
  'gtm-11': list(['support', 'monitoring'], { least: 2, each: wordy }),
  'gtm-12': list(['risks'], {
    least: 2,
    each: fits(/\b(?:if|mitigat\w+|fallback|then|instead|unclear|speculation|would)\b/i),
  }),
}
