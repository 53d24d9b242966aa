import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import type { Problem } from './problem-details.ts'

/** The shape of a problem, for the description of the interface. */
export const problemShape = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  faults: z.array(z.strictObject({ place: z.string(), reason: z.string() })).optional(),
  /** In a clash: the thing as it is now. */
  current: z.unknown().optional(),
})

/** An answer that something was refused or failed, RFC 9457. */
export function problem(c: Context, it: Omit<Problem, 'type'> & { type?: string }): Response {
  return c.body(JSON.stringify({ type: 'about:blank', ...it }), it.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json; charset=utf-8',
  })
}

type RefusedStatus = 400 | 404 | 409 | 413 | 415 | 422

/** A caller's mistake that an operation found: becomes its status and sentence. */
export class Refused extends Error {
  readonly status: RefusedStatus
  readonly more: Partial<Problem>
  constructor(status: RefusedStatus, message: string, more: Partial<Problem> = {}) {
    super(message)
    this.name = 'Refused'
    this.status = status
    this.more = more
  }
}

const titles: Record<number, string> = {
  400: 'This cannot be read',
  404: 'Not in this ledger',
  409: 'Changed meanwhile',
  413: 'Too large',
  415: 'This is sent in another form',
  422: 'This cannot be done',
  500: 'Something failed here',
  503: 'The ledger cannot be used',
  507: 'The disk is full',
}

/** The one table from an error to a status; the terminal turns the same into its exit code. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return told(error.status, error.message, error.more)
  if (error instanceof z.ZodError) return toldFaults(error.issues.flatMap(faultsOf))
  const name = error instanceof Error ? error.name : ''
  const message = error instanceof Error ? error.message : String(error)
  // The floors below throw `invalid cursor: …` at once on a caller's mistake.
  const status = name === 'RangeError' && message.startsWith('invalid ') ? 400 : byName[name]
  if (status !== undefined) return told(status, message)
  return told(500, 'What had been saved is still saved. The terminal that runs Earned shows the details.')
}

/** Errors of the floors below, by their names. */
const byName: Record<string, number> = {
  NotFound: 404,
  UnreadableFile: 422,
  StorageFull: 507,
  DamagedLedger: 503,
  NewerLedger: 503,
  LedgerBusy: 503,
}

function told(status: number, detail: string, more: Partial<Problem> = {}): Problem {
  return { type: 'about:blank', title: titles[status] ?? 'This cannot be done', status, detail, ...more }
}

/** Faults told of one input: a hostile one could hold thousands. */
const toldFaultsAtMost = 50
const toldCharacters = 300

function toldFaults(all: readonly Fault[]): Problem {
  const faults = all.slice(0, toldFaultsAtMost).map(({ place, reason }) => ({
    place: place.slice(0, toldCharacters),
    reason: reason.slice(0, toldCharacters),
  }))
  const [first, second, third, ...more] = faults.map(({ place, reason }) => `${place}: ${reason}`)
  const shown = [first, second, third].filter((one) => one !== undefined).join('; ')
  return told(400, more.length === 0 ? shown : `${shown}; and ${all.length - 3} more`, { faults })
}

type Fault = { place: string; reason: string }

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ place: placeOf([...issue.path, key]), reason: 'is not known here' }))
  return [{ place: placeOf(issue.path), reason: issue.message }]
}

const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'the whole'
