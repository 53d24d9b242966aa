/** One step of the schema, in both forms. Once released it never changes. */
export type Migration = {
  readonly number: number
  readonly name: string
  readonly sqlite: readonly string[]
  readonly postgres: readonly string[]
}
