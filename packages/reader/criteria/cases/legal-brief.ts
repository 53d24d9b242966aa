import type { CriterionCases } from './case.ts'

export const legalBriefCases: CriterionCases = {
  'legal_brief-01': [
    [0, '## Personal data\n\n- Mail'],
    [2, '## Question for counsel\n\nMay we keep baskets?'],
    [3, '## Decision requested\n\nPlease confirm by 2026-10-01.'],
  ],
  'legal_brief-02': [
    [0, '## Summary\n\nBaskets.'],
    [
      2,
      '## Summary\n\nA signed-in shopper finds the basket again on any device for thirty days, and gets one mail about it.',
    ],
    [
      3,
      '## Summary\n\nA signed-in shopper finds the basket again on any device for thirty days, as in [this picture](https://example.org).',
    ],
  ],
  'legal_brief-03': [
    [0, '## Summary\n\nBaskets.'],
    [1, '## Personal data\n\n- Mail'],
    [2, '## Personal data\n\n- Mail\n- Items'],
    [3, '## Personal data\n\n- Mail, to send the reminder\n- Items, to show the basket'],
  ],
  'legal_brief-04': [
    [0, '## Summary\n\nBaskets.'],
    [1, '- Source: the shop'],
    [2, '- Source: the shop\n- Purpose: showing it\n- Storage: Frankfurt'],
    [
      3,
      '- Source: the shop\n- Purpose: showing it\n- Storage: Frankfurt\n- Access: two people\n- Sharing: nobody\n- Deletion: nightly',
    ],
  ],
  'legal_brief-05': [
    [0, '## Summary\n\nBaskets.'],
    [2, 'Baskets are kept for 30 days.'],
    [3, 'Baskets are kept for 30 days; 180,000 people are affected.'],
  ],
  'legal_brief-06': [
    [0, '## Summary\n\nBaskets.'],
    [1, '- Children: no'],
    [2, '- Children: no\n- Employees: no'],
    [3, '- Special categories: no\n- Children: no\n- Employees: no\n- Profiling: none'],
  ],
  'legal_brief-07': [
    [0, '## Summary\n\nBaskets.'],
    [1, '## Lawful basis\n\nTo be asked.'],
    [2, '## Lawful basis\n\nConsent.'],
    [3, '## Lawful basis\n\nConsent, asked for in a dialog; the notice is shown on the account screen.'],
  ],
  'legal_brief-08': [
    [0, '## Summary\n\nBaskets.'],
    [2, '## Vendors\n\n- Mailing house'],
    [3, '## Vendors\n\n- Mailing house, DPA signed'],
  ],
  'legal_brief-09': [
    [0, '## Summary\n\nBaskets.'],
    [2, '## Countries\n\nAustria.'],
    [3, '## Countries\n\nAustria; hosted in the EU.'],
  ],
  'legal_brief-10': [
    [0, '## Summary\n\nBaskets.'],
    [1, '## Regulation\n\n- Export'],
    [3, '## Other law\n\n- Licences: MIT, checked\n- Export control: not applicable'],
  ],
  'legal_brief-11': [
    [0, '## Summary\n\nBaskets.'],
    [1, '## Less intrusive options\n\nBrowser only.'],
    [
      3,
      '## Less intrusive options\n\nKeeping it in the browser was rejected because it does not reach a second device.',
    ],
  ],
  'legal_brief-12': [
    [0, '## Summary\n\nBaskets.'],
    [1, '## Risks\n\n- Shared devices'],
    [2, '## Risks\n\n- Shared devices, likely'],
    [
      3,
      '## Risks\n\n| Risk | Likelihood | Severity | Owner |\n|---|---|---|---|\n| Shared device | medium | low | Jonas Beck |',
    ],
  ],
  'legal_brief-13': [
    [0, '## Summary\n\nBaskets.'],
    [2, '## Decision\n\nApproved with changes.'],
    [3, '## Decision\n\nApproved by Ada Osei on 2026-09-28.'],
  ],
}
