import type { Axis } from '../shapes/axis.ts'

/** The source gives stages, not levels: the six texts are our scale over them. */
export const produce: Axis = {
  key: 'produce',
  name: 'Produce',
  shortName: 'Produce',
  w: 'produce',
  pillar: false,
  about: 'What comes of your work: outputs first, then outcomes, then the direction of an area.',
  source: 'EP 07:11-09:20, 13:17-15:01',
  levels: [
    {
      text: 'Has nothing tangible yet that somebody else could use or judge.',
      ours: true,
    },
    {
      text: 'Makes outputs when asked and with help: a first draft, a ranked list, one experiment analysed.',
      ours: true,
    },
    {
      text: 'Starts outputs unasked, finishes most of what was planned, and is at ease with several stakeholders at once.',
      ours: true,
    },
    {
      text: 'Chooses which outputs are needed, and ties them to an outcome with a baseline, a target and a date that is then read.',
      ours: true,
    },
    {
      text: 'Owns the outcomes of a product area, chooses which ones are needed, and still makes outputs.',
      ours: true,
    },
    {
      text: 'Sets the direction of an area; its outcomes are met over several years, and own outputs never stop.',
      ours: true,
    },
  ],
}
