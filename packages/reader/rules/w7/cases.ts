import type { Cases } from '../case.ts'

const problem = '## Problem\n\nShops cannot see what they sold yesterday, and call us each morning.\n\n'
const solution = '## Proposed solution\n\nA page with the sales of each day, one line a product.\n\n'

export const cases: Cases = {
  kind: 'prd',
  hits: [
    `# Sales page\n\n⟦## Proposed solution⟧\n\nA page with the sales of each day.\n\n${problem}`,
    `# Sales page\n\n⟦## Requirements⟧\n\n- Sales of each day on one page\n\n${problem}`,
    '## Requirements\n\n- The list must be stored in ⟦SQLite⟧ on the phone.',
    '## Requirements\n\n- The page shall be built with ⟦React⟧.',
    '## Requirements\n\n- Events must go through ⟦Kafka⟧.',
    'The service must use ⟦GraphQL⟧ for all lists.',
  ],
  misses: [
    `# Sales page\n\n${problem}${solution}`,
    '## Technical constraints\n\n- The list must be stored in SQLite on the phone.',
    '## Requirements\n\n- The list must be there without a network.',
    '## Solution\n\nWe use Kafka today.',
    '## Dependencies\n\n- The page must be built with React, as the shop is.',
    `# Sales page\n\n## Summary\n\nSales of each day.\n\n${problem}${solution}`,
  ],
}
