import type { Case } from './case.ts'

/** "For" a known outcome, and "for" anything else. */
export const outcomeNames: Case[] = [
  { line: 'mapped the basket for Checkout', outcome: 'checkout' },
  { line: 'mapped the basket for checkout', outcome: 'checkout' },
  { line: 'mapped the basket for the checkout', outcome: 'checkout' },
  { line: 'mapped the basket for CHECKOUT CONVERSION', outcome: 'conversion', why: 'the longest title wins' },
  { line: 'mapped the basket for “Checkout”', outcome: 'checkout' },
  { line: 'mapped the basket for Checkout, with Mei', outcome: 'checkout', people: ['Mei'] },
  { line: 'mapped the basket for Checkout with Mei', outcome: 'checkout', people: ['Mei'] },
  {
    line: 'mapped the basket for Checkout +data',
    title: 'Mapped the basket for Checkout',
    outcome: 'checkout',
    axes: ['data'],
  },
  { line: 'wrote the triage spec for Refunds under 2 days', kind: 'artifact', outcome: 'refunds' },
  { line: 'wrote the report policy for Trust & Safety', outcome: 'trust' },
  { line: 'كتبت المواصفات for الدفع', outcome: 'arabic' },

  {
    line: 'mapped the basket for Live on 1 October',
    outcome: 'october',
    why: 'a day inside the name of an outcome is no day of the entry',
  },

  // No outcome.
  { line: 'mapped the basket for Checkouts' },
  { line: 'mapped the basket for checkout team' },
  { line: 'mapped the basket for Checkout v2' },
  { line: 'mapped the basket for pre-checkout' },
  { line: 'mapped the basket in Checkout' },
  { line: 'mapped ideas for Growth', why: 'two outcomes have that name' },
  { line: 'mapped ideas for', why: 'an outcome with a blank title is no outcome' },
  { line: 'waited for Checkout-conversion numbers' },
  { line: 'therefor Checkout' },
]
