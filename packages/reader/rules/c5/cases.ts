import type { Cases } from '../case.ts'

export const cases: Cases = {
  hits: [
    '## Open questions\n\n⟦- Should we show prices without tax?⟧',
    '## Open questions\n\n⟦1. Which mill?⟧\n2. How long?',
    '## Unresolved questions\n\n⟦- Is the name free?⟧\n- Is the address free?',
    '| Task | Owner | Status |\n|---|---|---|\n| ⟦Write the help page⟧ | — | Pending |',
    '| Task | Owner |\n|---|---|\n| ⟦Write the help page⟧ | TBD |\n| Call the mill | Ida Holm |',
    '| Action | Who | When |\n|---|---|---|\n| ⟦Order flour⟧ |  | May |',
    '## Next steps\n\n⟦- Write the page⟧\n- Call the mill',
    '## Action items\n\n⟦- [ ] Decide about the name⟧',
    '- [x] Page - @ida\n- [x] Text - @uwe\n- [ ] Mail - @ida\n⟦- [ ] Call the mill⟧',
  ],
  misses: [
    '## Open questions\n\n- Should we show prices without tax? Ada Osei decides by 2026-09-25',
    '## Open questions (resolved)\n\n- Which mill?',
    '## Open questions\n\n- Which mill?\n  - The one in Graz, because it delivers on Mondays and is open in August as well',
    '## Open questions\n\nNone.',
    '| Task | Owner | Status |\n|---|---|---|\n| Write the help page | Uwe Kranz | Pending |',
    '| Task | Owner | Status |\n|---|---|---|\n| Write the help page | — | ✅ Done |',
    '## Next steps\n\n- Write the page: Uwe Kranz, by Friday',
    '## Ideas\n\n- Call the mill',
    '## Open questions\n\n- Which mill?\n\n  https://example.org/issues/12',
    '## Next steps\n\nThe help team writes the page.\n\n- Texts\n- Pictures'.replace(
      'The help team',
      'Ida Holm',
    ),
    '## Open questions\n\n- [x] Which mill?',
  ],
}
