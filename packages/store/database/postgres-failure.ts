import { DamagedLedger, NotFound, StorageFull } from '../failures.ts'

/** What a failure of PostgreSQL means to us (https://www.postgresql.org/docs/15/errcodes-appendix.html). */
export function postgresFailure(place: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error.code === '53100') return new StorageFull(place, error)
  if (error.code === 'XX001' || error.code === 'XX002') return new DamagedLedger(place, error.message)
  if (error.code === '23503') return new NotFound('outcome', 'that was named')
  return error
}
