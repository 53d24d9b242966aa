import type { Cases } from '../case.ts'

export const cases: Cases = {
  hits: [
    '- ⟦As a user, I want to see my orders so that I can repeat one⟧',
    '- ⟦As a customer, I can see my orders so that I can repeat one⟧',
    '- ⟦As a nurse, I want to see free beds⟧',
    '- ⟦As a baker, I want to order flour and print the invoice so that the books are right⟧',
    '| ID | Story |\n|---|---|\n| 1 | ⟦As a user, I can pause the job so that the night shift can sleep⟧ |',
    '- ⟦As an admin, I need to invite people and remove people, so that the list is right⟧',
    '- ⟦As a warehouse clerk, I want to scan a box⟧',
    '- ⟦As the end user, I want a list so that I remember things⟧'.replace('the end', 'an end'),
    '- ⟦As a driver, I want to see the next stop and send a photo, so that the customer knows⟧',
    '- ⟦As a stakeholder, I want a monthly report so that I can plan⟧',
  ],
  misses: [
    '- As a nurse on night shift, I want to see free beds, so that I can place a patient.',
    '- As a baker, I want to compare the price of flour between mills, so that I buy the cheaper one.',
    '- As a teacher, I want a list of pupils by name and class, so that I can call them.',
    'As a result, I want to wait.',
    '> As a user, I want bananas',
    '- As a clinic owner, I want one invoice a month, because my adviser books once a month.',
    'As a rule I see the file before lunch, so that it is done.',
    '- As a librarian, I need to lend a book in one step, in order to keep the queue short.',
    '```\nAs a user, I want this\n```',
    '- Nurses see free beds.',
  ],
}
