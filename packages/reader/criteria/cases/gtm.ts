import type { CriterionCases } from './case.ts'

export const gtmCases: CriterionCases = {
  'gtm-01': [
    [0, '## Channels\n\n- Mail'],
    [1, '## Target market\n\nClinics.'],
    [2, '## Target market\n\n1. Clinics with 3 to 10 doctors\n2. Clinic groups'],
    [
      3,
      '## Target market\n\n1. Clinics with 3 to 10 doctors\n2. Clinic groups\n\nWe will not target hospitals.',
    ],
  ],
  'gtm-02': [
    [0, 'Clinics use it.'],
    [1, 'The buyer is the owner of the clinic.'],
    [2, 'The buyer is the owner, and the end user is the manager.'],
    [3, 'The buyer is the owner, the end user is the manager, and the adviser can say no: who can block it.'],
  ],
  'gtm-03': [
    [0, '## Channels\n\n- Mail'],
    [1, '## Problem\n\nClinics type invoices for nine hours a month.'],
    [
      3,
      '## Problem\n\nClinics type invoices by hand.\n\n## Competition\n\nTax advisers take over at a price.\n\n## Positioning\n\nInvoices arrive by themselves.\n\nProof is the case study of the Hofer clinic.',
    ],
  ],
  'gtm-04': [
    [0, '## Channels\n\n- Mail'],
    [1, '## Pricing\n\nTo be discussed with finance.'],
    [3, '## Pricing\n\n€49 per clinic a month.'],
    [3, '## Pricing\n\nNo change.'],
  ],
  'gtm-05': [
    [0, '## Pricing\n\nFree.'],
    [1, '## Channels\n\n- Mail'],
    [2, '## Channels\n\n- Mail\n- Talks'],
    [
      3,
      '## Channels\n\n- Tax advisers, because pilots came through theirs\n- Talks, since managers asked for a demo',
    ],
  ],
  'gtm-06': [
    [0, '## Channels\n\n- Mail'],
    [1, 'A tier 2 launch.'],
    [3, 'A tier 2 launch. Go/no-go on 2 November. Nadia Petrov decides.'],
  ],
  'gtm-07': [
    [0, '## Timeline\n\n- Brief the advisers'],
    [1, '## Timeline\n\n- Brief the advisers: Nadia Petrov'],
    [2, '## Timeline\n\n- Brief: Nadia Petrov\n- Pages: Uwe Kranz\n- Contract: Ada Osei'],
    [
      3,
      '## Timeline\n\n- Brief: Nadia Petrov, 5 October\n- Pages: Uwe Kranz, 19 October\n- Contract: Ada Osei, 23 October',
    ],
  ],
  'gtm-08': [
    [0, '## Channels\n\n- Mail'],
    [1, '## Enablement\n\n- A page'],
    [2, '## Enablement\n\n- A page\n- A call'],
    [3, '## Enablement\n\n- Support gets a page of answers\n- Sales gets an offer'],
  ],
  'gtm-09': [
    [1, '## Targets\n\n- Adoption'],
    [2, '## Targets\n\n- Adoption above 70%'],
    [3, '## Targets\n\n- Adoption from 0% to 70% by March'],
  ],
  'gtm-10': [
    [0, '## Channels\n\n- Mail'],
    [1, '## Metrics\n\n- Clinics'],
    [2, '## Measurement\n\nClinics are tracked on the dashboard.'],
    [3, '## Measurement\n\nUwe Kranz reads the dashboard every week.'],
  ],
  'gtm-11': [
    [0, '## Channels\n\n- Mail'],
    [1, '## Support\n\n- A line'],
    [2, '## Support\n\n- A phone line\n- Then mail'],
    [
      3,
      '## Support\n\n- A phone line from 8 to 18 for six weeks\n- Failed imports alert the person who is on call',
    ],
  ],
  'gtm-12': [
    [0, '## Channels\n\n- Mail'],
    [1, '## Risks\n\n- Advisers'],
    [2, '## Risks\n\n- Advisers\n- Prices'],
    [
      3,
      '## Risks\n\n- If advisers are against it, we offer them an account\n- If few pay, we stop the newsletter',
    ],
  ],
}
