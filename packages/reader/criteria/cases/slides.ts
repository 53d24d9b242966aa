import type { CriterionCases } from './case.ts'

const deck = (slide: string): string =>
  `# Review\n\n---\n\n## One\n\n${slide}\n\n---\n\n## Two\n\n- b\n\n---\n\n## Three\n\n- c\n`

export const slidesCases: CriterionCases = {
  'slides-01': [
    [0, deck('- Where we come from')],
    [3, deck('- We recommend to keep baskets')],
    [3, '# Review\n\n## We propose to keep baskets\n\n- because'],
  ],
  'slides-02': [
    [0, deck('- We need help')],
    [1, '## The ask\n\n- Money'],
    [2, '## The ask\n\n- Approve two more people'],
    [3, '## The ask\n\n- Henrik Dahl approves two people on 2026-10-02'],
  ],
  'slides-03': [['hint', deck('- a')]],
  'slides-05': [
    [3, deck('- a')],
    [2, `${deck('- a')}\n## Four\n\n- d\n\n## Five\n\n${'- line\n'.repeat(9)}`],
    [0, '## Only one\n\n- a'],
  ],
  'slides-06': [
    [0, deck('- Baskets are lost')],
    [1, deck('- 43% are lost')],
    [2, deck('- 43% are lost (source: funnel)')],
    [
      3,
      deck(
        '- 43% are lost (source: funnel)\n- 210,000 a month as of August, from [finance](https://example.org)',
      ),
    ],
  ],
  'slides-07': [
    [0, deck('- Keep')],
    [2, '## Options\n\n| Option | Effect |\n|---|---|\n| Keep | 6 |\n| Remind | 1 |'],
    [3, '## Options\n\n| Option | Effect |\n|---|---|\n| Keep ✅ | 6 |\n| Remind | 1 |'],
  ],
  'slides-08': [
    [0, deck('- Keep')],
    [1, '## Risks\n\n- Mails'],
    [
      3,
      '## Risks\n\n- Complaints about mails, which we stop at two percent\n- People may forget about it and never come back',
    ],
    [3, deck('- If we do nothing, we lose 2 million')],
  ],
  'slides-09': [
    [0, deck('- Keep')],
    [2, '## Status\n\n- On track'],
    [3, '## Status\n\n- On track, up from at risk last month'],
  ],
  'slides-10': [
    [0, deck('- Keep')],
    [2, '## Next steps\n\n- Price call'],
    [3, '## Next steps\n\n- Price call: Jonas Beck, by 2026-10-09'],
  ],
  'slides-11': [
    [0, '## One\n\n- a'],
    [3, deck('- a')],
    [2, Array.from({ length: 15 }, (_, at) => `## Point ${at}\n\n- a\n`).join('\n')],
    [
      3,
      `${Array.from({ length: 5 }, (_, at) => `## Point ${at}\n\n- a\n`).join('\n')}\n## Appendix\n\n- z\n`,
    ],
  ],
}
