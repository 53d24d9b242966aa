import type { Cases } from '../case.ts'

export const cases: Cases = {
  hits: [
    'We ⟦stopped the test early when it was significant⟧.',
    'We ⟦checked the results daily⟧ and rolled out on Friday.',
    'The variant ⟦reached significance on day⟧ 4.',
    'The ⟦observed power⟧ was 43%.',
    'The effect was ⟦almost significant⟧ in spring.',
    'Orders ⟦trended towards significance⟧ in the second week.',
    'The difference was ⟦not significant, so the change has no effect⟧.',
    'Overall the result was flat, but ⟦when we looked at mobile users the lift was significant⟧.',
    'These numbers ⟦validate our strategy⟧ for next year.',
    'That ⟦proves that⟧ shorter pages sell.'.replace('proves that⟧', 'proves the⟧ thesis that'),
    'The new mail ⟦led to an increase of 12⟧% in orders.',
    'Orders ⟦grew by 12% because of the⟧ new mail.',
  ],
  misses: [
    'The test ran for the four planned weeks and was significant.',
    'We did not check the results daily.',
    'Never stop a test early when it is significant.',
    'The power was set to 80% before the start.',
    'Against the control group, the mail led to an increase of 12% in orders.',
    'Would this validate our strategy?',
    'The hypothesis is that shorter pages sell.',
    'The outage was caused by a full disk.',
    'Should the result be almost significant, we run it again.',
    '> These numbers validate our strategy.',
    'The drop is due to the holiday.',
  ],
}
