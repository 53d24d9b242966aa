import type { Cases } from '../case.ts'

export const cases: Cases = {
  hits: [
    '## Goals\n\n⟦- Increase repeat orders⟧',
    '## Goals\n\n⟦- Reduce time spent on reports⟧',
    '## Objectives\n\n⟦- Improve the first week of new shops⟧',
    '## Goals\n\n- Ship the new form\n⟦- Grow the number of partners⟧',
    '## Goals\n\n⟦1. To lower the cost of returns⟧',
    '## Goals\n\n⟦- More orders from phones⟧',
    '## Goals\n\n⟦- Faster answers for customers⟧',
    '## Goal\n\n⟦- Significantly improve search⟧',
    '## Goals\n\n⟦- Reduced waiting at the desk⟧',
    '### Desired outcomes\n\n⟦* Boost sign-ups of teams⟧',
  ],
  misses: [
    '## Goals\n\n- Increase repeat orders from 12% to 15% by March',
    '## Goals\n\n- Reduce time spent on reports\n  - from 6 hours to 2 hours a week',
    '## Goals\n\n- Ship the new form to every shop',
    '## Non-goals\n\n- Increase the number of partners',
    '## Background\n\n- Increasing costs worry us',
    '## Goals\n\n- Reduce returns\n\n## Success metrics\n\n- Share of returns: 9% to 7% by 2027 Q1',
    '## Goals\n\nWe want people to increase their trust in us over the years to come.',
    '## Risks\n\n- More complaints',
    '## Goals\n\n- A shop can open a second branch',
    '## Goals\n\n- Decide between two suppliers',
  ],
}
