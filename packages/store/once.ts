/** Names one asking: the key the caller sent, the operation, and what was asked. */
export type Asking = { key: string; operation: string; request: unknown }

/** The answer of the first run; `repeated` where it was kept from before. The same key with another request is refused. */
export type Once<Answer> =
  | { readonly ok: true; readonly answer: Answer; readonly repeated: boolean }
  | { readonly ok: false; readonly reason: 'key used for another request' }
