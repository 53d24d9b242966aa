import type { CriteriaSet } from '../shapes/criterion.ts'

/** What makes a good experiment readout, and how such documents usually fail. */
export const experimentCriteria: CriteriaSet = {
  kind: 'experiment',
  ours: true,
  skills: ['data'],
  criteria: [
    {
      id: 'experiment-01',
      checks: ['P'],
      text: 'Decision asked, and the recommendation (ship / iterate / stop / rerun) at the top',
      how: 'one decision word in the first 15 lines',
    },
    {
      id: 'experiment-02',
      checks: ['P'],
      text: 'Hypothesis with change, population, metric, direction, mechanism',
      how: 'if/then/because pattern',
    },
    {
      id: 'experiment-03',
      checks: ['P'],
      text: 'Set-up: population, variants, split, unit, dates, exposure definition',
      how: 'labels present',
    },
    {
      id: 'experiment-04',
      checks: ['N'],
      text: 'Planned sample size, MDE, alpha, power',
      how: 'numbers near those labels',
    },
    {
      id: 'experiment-05',
      checks: ['N'],
      text: 'Actual units per variant',
      how: 'table with counts',
    },
    {
      id: 'experiment-06',
      checks: ['A'],
      text: 'Split check (SRM): recompute chi-square; fail when p < 0.001',
      how: 'from counts and intended split',
    },
    {
      id: 'experiment-07',
      checks: ['A'],
      text: 'Actual sample >= planned, and whole weeks run',
      how: 'numbers and dates compared',
    },
    {
      id: 'experiment-08',
      checks: ['P', 'N'],
      text: 'Primary metric defined (numerator/denominator, window), one only',
      how: "definition line; count of 'primary'",
    },
    {
      id: 'experiment-09',
      checks: ['A'],
      text: 'Effect with interval, recomputed from the counts',
      how: 'two-proportion or mean interval against the stated one',
    },
    {
      id: 'experiment-10',
      checks: ['P', 'N'],
      text: 'Guardrails with threshold and pass/fail',
      how: 'table rows',
    },
    {
      id: 'experiment-11',
      checks: ['A'],
      text: 'Decision agrees with primary and guardrails, or the exception is argued',
      how: 'rule over parsed table',
    },
    {
      id: 'experiment-12',
      checks: ['N'],
      text: "Number of metrics/segments looked at, and correction or 'exploratory' label",
      how: 'count rows; label',
    },
    {
      id: 'experiment-13',
      checks: ['P'],
      text: 'Limits: novelty, season, contamination, instrumentation, looks before the end',
      how: 'Limitations heading; peeking statement',
    },
    {
      id: 'experiment-14',
      checks: ['H'],
      text: 'Practical size: is the effect worth it',
      how: 'reader',
    },
    {
      id: 'experiment-15',
      checks: ['N'],
      text: 'Next steps with owner and date; learning recorded',
      how: 'table',
    },
  ],
  failures: [
    'stopped at first significance',
    'sample ratio mismatch ignored',
    "underpowered 'no effect'",
    'five metrics without correction (about 23% chance of one false positive; twenty: about 64%)',
    'too good to be true not audited (Twyman)',
    'statistically but not practically significant shipped',
    'no decision written',
  ],
}
