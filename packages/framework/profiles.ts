import type { Profile, ProfileMapping } from './shapes/profile.ts'

const from = 'UK Government Digital and Data framework, 28 February 2025'
const source = 'GDD 2025'

/** The reference profiles: the five product roles of the UK framework on our axes. Produce has no counterpart there. */
export const profiles: readonly Profile[] = [
  {
    key: 'gdd_associate',
    name: 'Associate product manager',
    from,
    levels: {
      data: 1,
      design: 2,
      technology: 1,
      strategy: 1,
      communication: 2,
      collaboration: 2,
      organisation: 2,
      community: 1,
    },
    source,
    ours: true,
  },
  {
    key: 'gdd_pm',
    name: 'Product manager',
    from,
    levels: {
      data: 2,
      design: 3,
      technology: 2,
      strategy: 2,
      communication: 3,
      collaboration: 3,
      organisation: 3,
      community: 2,
    },
    source,
    ours: true,
  },
  {
    key: 'gdd_senior',
    name: 'Senior product manager',
    from,
    levels: {
      data: 3,
      design: 3,
      technology: 3,
      strategy: 3,
      communication: 3,
      collaboration: 3,
      organisation: 3,
      community: 3,
    },
    source,
    ours: true,
  },
  {
    key: 'gdd_lead',
    name: 'Lead product manager',
    from,
    levels: {
      data: 3,
      design: 4,
      technology: 4,
      strategy: 4,
      communication: 4,
      collaboration: 4,
      organisation: 4,
      community: 3,
    },
    source,
    ours: true,
  },
  {
    key: 'gdd_head',
    name: 'Head of product',
    from,
    levels: {
      data: 4,
      design: 4,
      technology: 4,
      strategy: 4,
      communication: 4,
      collaboration: 4,
      organisation: 4,
      community: 4,
    },
    source,
    ours: true,
  },
]

/** How the axes of those profiles were taken from the other framework's skills. The choice is ours. */
export const profileMappings: readonly ProfileMapping[] = [
  {
    axis: 'data',
    skill: 'Managing product outcomes',
    fit: 'good',
    note: 'Both are about choosing measures and deciding by them.',
    source,
    ours: true,
  },
  {
    axis: 'design',
    skill: 'Applying user-centred insights',
    fit: 'good',
    note: 'Both are about finding needs and letting them set priorities.',
    source,
    ours: true,
  },
  {
    axis: 'technology',
    skill: null,
    fit: 'weak',
    note: 'The current edition has no technology skill; the levels are those of “DDaT perspective” in the community edition of 2017. Take this tick lightly.',
    source: 'GDD 2017, DDaT perspective',
    ours: true,
  },
  {
    axis: 'strategy',
    skill: 'Strategic ownership',
    fit: 'good',
    note: 'Both are about a strategy that is owned, tested and agreed.',
    source,
    ours: true,
  },
  {
    axis: 'communication',
    skill: 'Stakeholder relationship management',
    fit: 'shared row',
    note: 'One row over there holds both communication and collaboration, so both ticks stand at the same level.',
    source,
    ours: true,
  },
  {
    axis: 'collaboration',
    skill: 'Stakeholder relationship management',
    fit: 'shared row',
    note: 'One row over there holds both communication and collaboration, so both ticks stand at the same level.',
    source,
    ours: true,
  },
  {
    axis: 'organisation',
    skill: 'Agile and Lean practices',
    fit: 'good',
    note: 'Both are about picking a way of working and adapting it.',
    source,
    ours: true,
  },
  {
    axis: 'community',
    skill: 'Product leadership',
    fit: 'good',
    note: 'Both are about standing up for product work and passing it on.',
    source,
    ours: true,
  },
]

/** The profile with that key; undefined where there is none. */
export function findProfile(key: string | null): Profile | undefined {
  return profiles.find((one) => one.key === key)
}
