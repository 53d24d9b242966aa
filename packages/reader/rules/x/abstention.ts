import { pageOf, type Rule } from '../rule.ts'

/**
 * X: where the reader says nothing, it says so. It has no findings: what was not read stands in the coverage of the
 * reading, with the reason.
 */
export const abstention: Rule = {
  id: 'X',
  title: 'Not read',
  severity: 'question',
  why: 'A page without findings must not look like a page without faults.',
  source: 'Statcheck was criticised exactly for not stating what it could not read (Schmidt 2017)',
  question: 'Is the kind right, and is the language one the reader knows?',
  page: pageOf('X'),
  prose: false,
}
