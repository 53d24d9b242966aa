import type { Day } from '@earned/framework'
import type { DayOrder, ReadDay } from './dates/day-order.ts'
import { bodyIsCut, oneLine, titledText } from './entry-text.ts'
import type { RowReason, TakenRow } from './import-row.ts'
import { linksIn } from './links-in.ts'
import { suggestAxes } from './rules/suggest-axes.ts'
import { suggestKind } from './rules/suggest-kind.ts'
import type { StateFound } from './rules/state-found.ts'

/** A column and what it says. */
export type DatedCell = readonly [column: string, text: string]

/** A row of somebody's tracker, in our words. */
export type Ticket = {
  line: number
  key: string
  title: string
  /** Markdown. */
  body: string
  /** What the tracker calls it (`Story`); empty where it does not say. */
  type: string
  state: StateFound
  /** Where its day may stand, the most telling column first. */
  days: readonly DatedCell[]
  /** Where the day it was planned for may stand. */
  plans: readonly DatedCell[]
  mine: { assignee: string; reporter: string }
  remarks: readonly string[]
}

export type DayReading = { order: DayOrder; today: Day }

/** The row a ticket becomes. Every ticket was written down before it was done, so each has a planned day where any date is known. */
export function ticketRow(ticket: Ticket, reading: DayReading): TakenRow {
  const { kind, because } = suggestKind(ticket.title, ticket.type)
  const axes = suggestAxes(ticket.title, ticket.type, kind)
  const found = firstDay(ticket.days, reading.order)
  const planned = firstDay(ticket.plans, reading.order)
  const { title, body, isCut } = titledText(oneLine(ticket.title), ticket.body)
  const reasons: RowReason[] = [
    { field: 'kind', text: because },
    ...axes.map(({ because }): RowReason => ({ field: 'axes', text: because })),
    { field: 'state', text: ticket.state.because },
    { field: 'day', text: dayReason(ticket.days, found) },
    ...doubts(found, planned),
    ...[...ticket.remarks, ...(isCut ? [bodyIsCut] : [])].map((text): RowReason => ({ field: 'row', text })),
  ]
  return {
    line: ticket.line,
    ok: true,
    sourceKey: ticket.key,
    draft: {
      kind,
      title,
      body,
      day: found.day ?? reading.today,
      plannedDay: planned.day ?? null,
      state: ticket.state.state,
      axes: axes.map(({ axis }) => axis),
      links: linksIn(body),
    },
    mine: ticket.mine,
    reasons,
    guessedDay: found.day === undefined,
  }
}

type FoundDay = { day?: Day; column?: string; doubt: string | null; unreadable: DatedCell | undefined }

function firstDay(cells: readonly DatedCell[], order: DayOrder): FoundDay {
  let unreadable: DatedCell | undefined
  for (const [column, text] of cells) {
    const read: ReadDay | undefined = order.read(text)
    if (read !== undefined) return { day: read.day, column, doubt: read.doubt, unreadable }
    if (text !== '') unreadable ??= [column, text]
  }
  return { doubt: null, unreadable }
}

function dayReason(cells: readonly DatedCell[], { day, column, unreadable }: FoundDay): string {
  const wanted = cells[0]?.[0] ?? ''
  if (column === wanted) return `from ${column}`
  const why = unreadable === undefined ? `there is no ${wanted}` : unread(unreadable)
  return day === undefined ? `today, as no column says a day; ${why}` : `from ${column}; ${why}`
}

function unread([column, text]: DatedCell): string {
  return `“${shortened(text)}” in ${column} is no day we can read`
}

/** What else there is to say of the days: where one can be read two ways, and a planned day that cannot be read. */
function doubts(found: FoundDay, planned: FoundDay): RowReason[] {
  const { unreadable } = planned
  const unsaid =
    planned.day === undefined && unreadable !== undefined && unreadable[0] !== found.unreadable?.[0]
  const texts = new Set(
    [found.doubt, planned.doubt, unsaid ? unread(unreadable) : null].filter((text) => text !== null),
  )
  return [...texts].map((text) => ({ field: 'day', text }))
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
