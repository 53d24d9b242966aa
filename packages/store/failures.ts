/** A `get` of what is not there, or is deleted. */
export class NotFound extends Error {
  override name = 'NotFound'
  readonly noun: string
  readonly id: string
  constructor(noun: string, id: string) {
    super(`there is no ${noun} ${id}`)
    this.noun = noun
    this.id = id
  }
}

/** The ledger was written by a newer Earned: opening it with this one could lose what it does not know. */
export class NewerLedger extends Error {
  override name = 'NewerLedger'
  readonly place: string
  constructor(place: string, found: number, known: number) {
    super(
      `the ledger ${place} was written by a newer Earned (schema ${found}, this one knows ${known}): ` +
        'update Earned, nothing was changed',
    )
    this.place = place
  }
}

/** PostgreSQL opened without the owner's address while its schema is older than this program. */
export class OlderLedger extends Error {
  override name = 'OlderLedger'
  constructor(place: string, found: number, known: number) {
    super(
      `the ledger ${place} has schema ${found}, this Earned needs ${known}: ` +
        'start once with the owner address (ownerUrl) to upgrade it',
    )
  }
}

/** PostgreSQL opened with a role that row-level security would not bind. */
export class UnsafeRole extends Error {
  override name = 'UnsafeRole'
  constructor(role: string, because: string) {
    super(
      `the role ${role} ${because}: one person could read what is another's. ` +
        'Give the application a role of its own (docs/self-hosting)',
    )
  }
}

/** The file is damaged; nothing of it is served as good. Names the file and the way back. */
export class DamagedLedger extends Error {
  override name = 'DamagedLedger'
  readonly place: string
  readonly fault: string
  readonly backup: string | undefined
  constructor(place: string, fault: string, backup?: string) {
    super(
      `the ledger ${place} is damaged (${fault}). ` +
        (backup ? `The latest backup is ${backup}: copy it to ${place}.` : 'Copy a backup to that place.') +
        ' Keep the damaged file: part of it may still be read.',
    )
    this.place = place
    this.fault = fault
    this.backup = backup
  }
}

/** Another program has been writing for too long: what was asked was not written, and can be tried again. */
export class LedgerBusy extends Error {
  override name = 'LedgerBusy'
  constructor(place: string, cause: unknown) {
    super(`another program is writing to ${place} and does not end: nothing was saved, try again`, { cause })
  }
}

/** There is no room left: what was asked was not written; reading goes on. */
export class StorageFull extends Error {
  override name = 'StorageFull'
  constructor(place: string, cause: unknown) {
    super(`there is no room left to write to ${place}: nothing was saved; free some space and try again`, {
      cause,
    })
  }
}
