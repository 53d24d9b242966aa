import type { Cases } from '../case.ts'

const table = (odd: string): string =>
  [
    '| Page | Keyword |',
    '|---|---|',
    '| Bread recipes | bread recipes |',
    '| Cake recipes | cake ideas |',
    '| Flour types | flour |',
    '| Yeast guide | yeast at home |',
    `| Oven guide | ${odd} |`,
    '| Salt guide | salt in bread |',
  ].join('\n')

export const cases: Cases = {
  hits: [
    'The Net Promoter Score (NPS) fell. The ⟦New Product Survey (NPS)⟧ is due.',
    'We use SLA (Service Level Agreement) here. In the annex ⟦SLA (Standard Legal Annex)⟧ is meant.',
    'We asked Lindqvist and her team. Then Lindqvist wrote, and Lindqvist called. ⟦Lindqivst⟧ agreed with the plan.',
    'With Sourdough we bake. The Sourdough sells, and Sourdough lasts. Yet ⟦Sourdogh⟧ is not on the list.',
    '**Status:** Draft\n\n**Status:** ⟦Approved⟧\n\nText.',
    `${table('⟦cake ideas⟧').replace('cake ideas |\n| Flour', 'cake ideas |\n| Flour')}`.replace(
      '| Oven guide | ⟦cake ideas⟧ |',
      '| Oven guide | ⟦cake ideas⟧ |',
    ),
    '---\nkep-number: 3327\n---\n\n⟦# KEP-3328: Align by socket⟧\n\nText.',
  ],
  misses: [
    'The Net Promoter Score (NPS) fell. NPS (Net Promoter Score) is due.',
    'We asked Lindqvist twice, and Lindquist Bakery once.',
    '**Status:** Draft\n\n## Part\n\n**Status:** Approved',
    `${table('oven tips')}`,
    'Product and Products, Customer and Customers, Feature and Features in the Product with Products.',
    'The Workshop, a Workshop and the Workshop hold Workshops.',
    '---\nkep-number: 3327\n---\n\n# KEP-3327: Align by socket\n\nText.',
    'The American Marketing Association (AMA) met the team.',
    'Version 2 of the Catalogue, the Catalogue and the Catalogue; the Cataloguer writes it.',
  ],
}
