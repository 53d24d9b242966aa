/** Schemas of what the framework's texts look like, for those who describe or check what carries them. */
export * from './origin.ts'
export * from './profile.ts'
export * from './stage.ts'
export * from './step.ts'
