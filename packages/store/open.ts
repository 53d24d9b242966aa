import type { Store } from './store.ts'

/** The clock and chance of a store; the real ones where they are not given. */
export type Chance = { now?: () => number; random?: (bytes: Uint8Array) => Uint8Array }

export type StoreOptions =
  | ({
      kind: 'sqlite'
      file: string
      /** How much is looked at before anything is served: `light` costs the same at any size (one-shot commands). */
      check?: 'whole' | 'light'
    } & Chance)
  | ({
      kind: 'postgres'
      /** The application's role: no superuser, no BYPASSRLS, owner of nothing. */
      url: string
      /** The owner's address; only with it are the tables made and upgraded. */
      ownerUrl?: string
    } & Chance)

/** Opens a ledger and makes or upgrades it. Throws NewerLedger, OlderLedger, DamagedLedger. */
export declare function openStore(options: StoreOptions): Promise<Store>
