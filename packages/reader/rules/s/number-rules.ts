import type { NumberRule } from '../../numbers/finding.ts'
import type { Rule } from '../rule.ts'

/** A rule about numbers: the recomputing is done in `numbers/`, so there is nothing here to look with. */
export interface NumberRuleText extends Rule {
  id: NumberRule
  /** Which of the eight groups of the rule book it belongs to. */
  group: 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8'
  /** What a finding of it says. */
  what: string
}

type Row = readonly [
  NumberRule,
  NumberRuleText['group'],
  Rule['severity'],
  readonly [title: string, what: string, why: string, source: string, question: string],
]

const rows: readonly Row[] = [
  [
    'stat.p-mismatch',
    'S1',
    'error',
    [
      'P-value that cannot be',
      'This p-value cannot come from these numbers.',
      'A reader decides by it, and it is not the p-value of these numbers.',
      'Nuijten et al. 2016 (statcheck), applied to rates with all they can have been before rounding',
      'Which test gave it, on which counts?',
    ],
  ],
  [
    'stat.statistic',
    'S1',
    'error',
    [
      'Statistic and p-value apart',
      'This p-value does not belong to this statistic.',
      'One of the two was copied from somewhere else.',
      'Nuijten et al. 2016 (statcheck)',
      'Which of the two is right?',
    ],
  ],
  [
    'stat.ci-mismatch',
    'S2',
    'error',
    [
      'Interval that cannot be',
      'This interval cannot come from these numbers.',
      'The interval says how large the effect may be; a wrong one misleads by as much.',
      'Newcombe 1998 (intervals for differences of proportions)',
      'By which method, from which counts?',
    ],
  ],
  [
    'stat.decision-conflict',
    'S3',
    'error',
    [
      'Words against the numbers',
      'The words say the opposite of the interval or p-value beside them.',
      'Most readers take the words.',
      'Nuijten et al. 2016 (decision errors)',
      'Is it significant at the level set before, or not?',
    ],
  ],
  [
    'stat.srm',
    'S4',
    'error',
    [
      'Split that was not kept',
      'The arms are of sizes the stated split would hardly ever give.',
      'When the split is broken, the arms differ by more than the change, and no result holds.',
      'Fabijan et al. 2019 (about 6% of experiments)',
      'What lost or added units in one arm?',
    ],
  ],
  [
    'num.rate',
    'S5',
    'error',
    [
      'Rate that is not the counts',
      'This rate is not what the counts beside it give.',
      'One of the three numbers is wrong, and the reader cannot know which.',
      'Recomputed from the counts',
      'Which of the three numbers is right?',
    ],
  ],
  [
    'num.lift',
    'S5',
    'error',
    [
      'Lift that is not the rates',
      'This change is not what the two values beside it give.',
      'The change is what is remembered and passed on.',
      'Recomputed from the two values',
      'From what to what?',
    ],
  ],
  [
    'num.pp-vs-percent',
    'S5',
    'warning',
    [
      'Percent or percentage points',
      'This is a difference in percentage points, written as percent.',
      'The two can differ tenfold.',
      'Recomputed from the two rates',
      'Percent of what?',
    ],
  ],
  [
    'num.total',
    'S6',
    'error',
    [
      'Total that is not the sum',
      'The parts do not add up to the total.',
      'A part is missing, or counted twice.',
      'Recomputed from the parts',
      'What is missing, or in it twice?',
    ],
  ],
  [
    'num.share-sum',
    'S6',
    'warning',
    [
      'Shares that are not the whole',
      'The shares do not add up to 100%.',
      'A share is missing, or the groups overlap.',
      'Recomputed from the shares',
      'What is the rest, or do the groups overlap?',
    ],
  ],
  [
    'num.count-mismatch',
    'S6',
    'warning',
    [
      'Count that is not the list',
      'The list does not have as many entries as it says.',
      'Something was added or left out, and the text was not.',
      'Counted',
      'Which entries are meant?',
    ],
  ],
  [
    'num.formula',
    'S6',
    'error',
    [
      'Sum that does not come out',
      'The sum does not come out as stated.',
      'Whatever is built on it is off by as much.',
      'Recomputed from the numbers written',
      'Which number is wrong?',
    ],
  ],
  [
    'num.summary-vs-table',
    'S6',
    'error',
    [
      'Summary against table',
      'The text and the table give different values.',
      'The text is read by everybody, the table by those who check.',
      'Compared',
      'Which of the two is right?',
    ],
  ],
  [
    'stat.power',
    'S7',
    'question',
    [
      'Sample too small for the aim',
      'With this many units the effect looked for would mostly be missed.',
      '"No effect" then only says that the test was too small.',
      'Sample size for two proportions, held to R power.prop.test',
      'How large an effect could this have found?',
    ],
  ],
  [
    'stat.duration',
    'S7',
    'question',
    [
      'Not whole weeks',
      'The test did not run for whole weeks.',
      'Weekdays and weekends behave differently.',
      'Kohavi, Tang and Xu 2020',
      'Why did it end on that day?',
    ],
  ],
  [
    'stat.grim',
    'S7',
    'warning',
    [
      'Share no count can give',
      'No whole number of people gives this share.',
      'The share was rounded from something else, or the count is wrong.',
      'Brown and Heathers 2017 (GRIM)',
      'How many people was it?',
    ],
  ],
  [
    'rank.score',
    'S6',
    'error',
    [
      'Score that does not come out',
      'The score is not what its own factors give.',
      'The order rests on it.',
      'Recomputed from the factors',
      'Which factor changed?',
    ],
  ],
  [
    'rank.order',
    'S6',
    'question',
    [
      'Order against the score',
      'The order is not that of the scores.',
      'The reader cannot tell a decision from a slip.',
      'Compared',
      'What speaks for this order?',
    ],
  ],
  [
    'plan.capacity',
    'S6',
    'warning',
    [
      'More planned than there is',
      'The estimates add up to more than the capacity.',
      'Something will not be done, and nobody has decided what.',
      'Added up',
      'What is dropped first?',
    ],
  ],
  [
    'launch.dates',
    'S8',
    'warning',
    [
      'Dates out of order',
      'These dates cannot be kept in this order.',
      'Somebody will act on the wrong one.',
      'Compared',
      'Which date moves?',
    ],
  ],
  [
    'date.conflict',
    'S8',
    'error',
    [
      'Date that cannot be',
      'This date contradicts itself or another one.',
      'Somebody will act on the wrong one.',
      'Compared with the calendar',
      'Which date is meant?',
    ],
  ],
]

export const numberRules: readonly NumberRuleText[] = rows.map(
  ([id, group, severity, [title, what, why, source, question]]) => ({
    id,
    group,
    title,
    severity,
    what,
    why,
    source,
    question,
    page: `docs/method/numbers/${id}.md`,
    prose: false,
  }),
)
