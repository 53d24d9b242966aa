/** Levels of the UK framework as numbers: awareness, working, practitioner, expert. */
export const gddScale = { Awareness: 1, Working: 2, Practitioner: 3, Expert: 4 } as const

/** The five product roles of the UK framework, from the first to the last. */
export const gddRoles = [
  'Associate product manager',
  'Product manager',
  'Senior product manager',
  'Lead product manager',
  'Head of product',
] as const

/** Its nine product skills by role, in the order of `gddRoles`. Source: GDD 2025, the table of the product manager role. */
export const gddLevels = {
  'Agile and Lean practices': [2, 3, 3, 4, 4],
  'Applying user-centred insights': [2, 3, 3, 4, 4],
  'Creating value for money': [1, 2, 3, 3, 4],
  'Life cycle management': [1, 2, 3, 4, 4],
  'Managing product outcomes': [1, 2, 3, 3, 4],
  'Product leadership': [1, 2, 3, 3, 4],
  'Product management': [2, 3, 4, 4, 4],
  'Stakeholder relationship management': [2, 3, 3, 4, 4],
  'Strategic ownership': [1, 2, 3, 4, 4],
} as const
