/** The sentences about the engine's values: one place for web, terminal and packets. Text only, no markup. */
export * from './focus-words.ts'
export * from './level-words.ts'
export * from './own-view-words.ts'
export * from './phrases.ts'
export * from './produce-words.ts'
export * from './stage-words.ts'
export * from './too-little.ts'
