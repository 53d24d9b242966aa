/** What a change answers: the row as it became, under its noun, or as it is now where somebody else was first. */
export type Changed<Noun extends string, Row> =
  | ({ readonly ok: true } & { readonly [Name in Noun]: Row })
  | { readonly ok: false; readonly reason: 'clash'; readonly current: Row }
