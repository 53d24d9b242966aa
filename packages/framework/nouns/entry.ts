import { z } from 'zod'
import { axisKey, entryKind, entryState } from '../keys.ts'
import { day } from './day.ts'

/** Where an entry came from. `sample` entries leave with the sample world. */
export const entrySource = z.enum(['typed', 'jira', 'linear', 'list', 'earned', 'sample'])
export type EntrySource = z.infer<typeof entrySource>

/** An http, https or mailto address; anything else is refused. */
export const link = z.strictObject({
  url: z
    .string()
    .max(2000)
    .regex(/^(https?:\/\/|mailto:)/i, 'a link starts with http://, https:// or mailto:'),
  label: z.string().max(200).optional(),
})
export type Link = z.infer<typeof link>

/** A number that moved: `conversion 3.1% -> 3.6%`. `from` is absent where only the change is known (`+12 %`). */
export const metricChange = z.strictObject({
  metric: z.string().max(120),
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** Relative or absolute change as said, where from and to are not: 12 with unit `%`. */
  by: z.number().nullable(),
  unit: z.string().max(24),
})
export type MetricChange = z.infer<typeof metricChange>

/** What a person writes of an entry: all of it can be changed later. */
export const entryFields = z.strictObject({
  kind: entryKind,
  title: z.string().trim().min(1, 'an entry needs a title').max(300),
  body: z.string().max(100_000).default(''),
  /** The day it was done, or is planned for. */
  day,
  /** The day it was planned for, where it was planned before it was done; follow-through is counted from it. */
  plannedDay: day.nullable().default(null),
  state: entryState.default('done'),
  /** What the person did, beside what the team did. */
  myPart: z.string().max(4000).default(''),
  teamPart: z.string().max(4000).default(''),
  axes: z.array(axisKey).max(9).default([]),
  links: z.array(link).max(50).default([]),
  /** Names of people who were part of it; each may become a witness. */
  people: z.array(z.string().min(1).max(120)).max(50).default([]),
  changes: z.array(metricChange).max(20).default([]),
  outcomeId: z.string().nullable().default(null),
  /** The line as it was typed, whole, where the entry came from the capture bar. */
  line: z.string().max(100_000).nullable().default(null),
})
export type EntryFields = z.infer<typeof entryFields>
/** The same before defaults are filled in. */
export type EntryDraft = z.input<typeof entryFields>

const { body, plannedDay, state, myPart, teamPart, axes, links, people, changes, outcomeId, line } =
  entryFields.shape

/** What a source says of an entry. Nothing is filled in: a field that is absent was not said (zod fills in under `partial`). */
const saidFields = entryFields
  .extend({
    body: body.unwrap(),
    plannedDay: plannedDay.unwrap(),
    state: state.unwrap(),
    myPart: myPart.unwrap(),
    teamPart: teamPart.unwrap(),
    axes: axes.unwrap(),
    links: links.unwrap(),
    people: people.unwrap(),
    changes: changes.unwrap(),
    outcomeId: outcomeId.unwrap(),
    line: line.unwrap(),
  })
  .partial()

/** One thing in the ledger. Instants are UTC milliseconds. */
export const entry = entryFields.extend({
  id: z.string(),
  version: z.int().min(1),
  source: entrySource,
  /** The key of the row it came from (`TES-25`), unique within its source. */
  sourceKey: z.string().nullable(),
  /** What the source says now, where the person had edited the entry before the source changed: both are shown. */
  incoming: saidFields.nullable(),
  createdAt: z.int(),
  updatedAt: z.int(),
  /** When the person last changed it by hand; an import then never overwrites it. */
  editedAt: z.int().nullable(),
  /** Deleted entries can be restored for 30 days. */
  deletedAt: z.int().nullable(),
})
export type Entry = z.infer<typeof entry>
