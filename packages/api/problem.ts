import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import type { Problem } from './problem-details.ts'

/** An answer that something was refused or failed, RFC 9457. */
export function problem(c: Context, it: Omit<Problem, 'type'> & { type?: string }): Response {
  return c.body(JSON.stringify({ type: 'about:blank', ...it }), it.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  })
}

/** A caller's mistake that an operation found: becomes its status and sentence. */
export class Refused extends Error {
  readonly status: 400 | 404 | 409 | 413 | 422 | 507
  readonly more: Partial<Problem>
  constructor(status: 400 | 404 | 409 | 413 | 422 | 507, message: string, more: Partial<Problem> = {}) {
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
  422: 'This cannot be done',
  500: 'Something failed here',
  503: 'The ledger cannot be used',
  507: 'The disk is full',
}

/** The one table from an error to a status; the terminal turns the same into its exit code. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return told(error.status, error.message, error.more)
  if (error instanceof z.ZodError) {
    const faults = error.issues.map(fault)
    return told(400, faults.map((one) => `${one.place}: ${one.reason}`).join('; '), { faults })
  }
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
  IdempotencyMismatch: 422,
}

function told(status: number, detail: string, more: Partial<Problem> = {}): Problem {
  return { type: 'about:blank', title: titles[status] ?? 'This cannot be done', status, detail, ...more }
}

const fault = (issue: z.core.$ZodIssue) => ({
  place: issue.path.length === 0 ? 'the whole' : issue.path.map(String).join('.'),
  reason: issue.message,
})
