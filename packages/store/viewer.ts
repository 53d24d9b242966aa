/** Whose ledger is opened, and in which workspace. The personal edition has one of each. */
export type Viewer = { readonly workspace: string; readonly person: string }
