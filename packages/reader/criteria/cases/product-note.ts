import type { CriterionCases } from './case.ts'

export const productNoteCases: CriterionCases = {
  'product_note-01': [
    [0, '# Note\n\n- list\n- only'],
    [1, 'This page is about the baskets of our shop.'],
    [3, 'Shoppers can now find their basket again on any device.'],
    [2, `Baskets are new, ${'and so are many other things in the shop '.repeat(6)}.`],
  ],
  'product_note-02': [
    [0, 'Baskets stay.'],
    [2, 'It is for all users of the shop.'],
    [3, '## Who is affected\n\nSigned-in customers in Austria, and all users of the web shop.'],
    [3, 'New customers in the EU region see it.'],
  ],
  'product_note-03': [
    [0, 'Baskets stay.'],
    [2, 'Baskets stay so that people come back to them.'],
    [3, '## Why\n\nPeople could not finish at home what they began on the bus.'],
    [3, 'Baskets stay because they were lost too often.'],
  ],
  'product_note-05': [
    [0, 'Baskets stay.'],
    [2, 'From 13 November.'],
    [2, 'Available on web and iOS.'],
    [3, 'Available on web and iOS from 13 November 2026.'],
    [3, '## Release notes - May 18, 2026\n\nNow available in the EU.'],
  ],
  'product_note-06': [
    [0, 'Support knows.'],
    [1, '## What teams need to know\n\n- Support'],
    [
      3,
      '## What teams need to know\n\n- Support: prices in a kept basket are those of today\n- Sales: office accounts cannot share a basket in this version',
    ],
  ],
  'product_note-07': [
    [0, 'Sign in and look.'],
    [2, 'See [the shop](https://example.org).'],
    [3, '## How to see it\n\nOpen [the shop](https://example.org).'],
    [3, '## Getting started\n\n![the basket](basket.png)'],
  ],
  'product_note-08': [
    [0, 'All is well.'],
    [2, '## Known issues\n\n- Slow'],
    [3, '## Known issues\n\n- An item withdrawn from sale stays in the basket as sold out'],
  ],
  'product_note-09': [
    [0, '## Baskets\n\nHow long?'],
    [2, '## FAQ\n\n- How long is it kept? For 30 days.'],
    [3, '## FAQ\n\n- How long? 30 days.\n- For guests? No.\n- Shared? No.'],
    [
      3,
      '## Questions and answers\n\n### How long?\n\n30 days.\n\n### For guests?\n\nNo.\n\n### Shared?\n\nNo.',
    ],
  ],
  'product_note-10': [
    [0, 'Baskets stay.'],
    [2, 'This page is internal only.'],
    [3, 'Embargoed until 2026-11-27.'],
  ],
  'product_note-11': [
    [0, 'Baskets stay.'],
    [2, '**Contact:** Mara Lindqvist'],
    [3, '**Contact:** Mara Lindqvist\n**Date:** 2026-11-13'],
    [3, 'Ask @mara. Written on 13 November 2026.'],
  ],
}
