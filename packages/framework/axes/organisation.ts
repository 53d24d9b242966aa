import type { Axis } from '../shapes/axis.ts'

const gdd = 'GDD 2025, Agile and Lean practices'

/** Named in the source but never defined there: what it is about is ours. */
export const organisation: Axis = {
  key: 'organisation',
  name: 'Organisation',
  shortName: 'Organisation',
  w: 'operate',
  pillar: false,
  about: 'Making work visible, moving it through its phases, and stopping what should not go on.',
  ours: true,
  levels: [
    {
      text: 'Work is started and forgotten; nobody can see what is next, what waits or why.',
      ours: true,
    },
    { text: 'Explains the phases of a product and why work goes in iterations.', source: gdd },
    { text: 'Makes the work visible, and moves it from phase to phase with support.', source: gdd },
    {
      text: 'Picks the method that fits; measures and adapts it; stops or goes on by evidence.',
      source: gdd,
    },
    { text: 'Coaches others, tailors methods, and foresees risk across phases.', source: gdd },
    {
      text: 'Whole organisations take over how this person gets work done, and keep it after they have left.',
      ours: true,
    },
  ],
}
