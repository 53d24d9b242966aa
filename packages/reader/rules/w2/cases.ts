import type { Cases } from '../case.ts'

export const cases: Cases = {
  hits: [
    'The tool should be open source, ⟦if possible⟧.',
    'Names must be checked ⟦where appropriate⟧.',
    'The page must be reviewed by legal ⟦as needed⟧.',
    '## Acceptance criteria\n\n- All services have passed a security review (⟦as needed⟧)',
    '## Definition of done\n\n- Code is deployed to production (⟦if necessary⟧)',
    'The importer shall keep the order of rows ⟦where feasible⟧.',
    'The mail must be sent ⟦when possible⟧.',
    'Dates must be shown in local time ⟦to the extent possible⟧.',
    'The form should be on the page itself, ⟦preferably⟧ at the top.',
    'Errors shall be logged ⟦on a best-effort basis⟧.',
    'The service must answer in 2 s ⟦whenever possible⟧.',
  ],
  misses: [
    'Users can add fields as needed.',
    'We met as needed in spring.',
    'The page must open as soon as possible after sign-in.',
    'The text must be as clear as possible.',
    'If necessary, call the desk.',
    'The form must ask for a tax number if needed for the invoice.',
    'Is it possible to keep the order?',
    'The public should find it easier to get help if necessary, and to join.',
    '## Requirements\n\n- If possible, consider one mill for all.',
    'The list must be easy to amend as needed.',
    '> Names must be checked where appropriate.',
    '## Nice to have\n\n- Should be in German, if possible',
    'The test must pass if and only if the file is valid.',
    'It was necessary to stop.',
  ],
}
