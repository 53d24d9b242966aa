import { axisKeys } from '../keys.ts'
import { addDays, weekday } from '../nouns/calendar.ts'
import type { Day } from '../nouns/day.ts'
import type { FocusDraft } from '../nouns/focus.ts'
import type { OutcomeReading } from '../nouns/outcome.ts'
import { steps } from '../steps.ts'
import type { EntryRow, FocusRow, OutcomeRow, PersonRow, RatingRound } from './world-row.ts'
import type { WorldPerson } from './world-person.ts'

/** The day so many days before `today`. */
type Ago = (days: number) => Day

/** One person's rows as drafts on `today`. Throws for a step that is not in the catalogue. */
export function drafts(row: PersonRow, today: Day): WorldPerson {
  const ago: Ago = (days) => addDays(today, -days)
  return {
    key: row.key,
    about: row.about,
    person: row.person,
    outcomes: row.outcomes.map((outcome) => outcomeOf(outcome, ago)),
    entries: row.entries.map((entry) => entryOf(entry, ago)),
    ratings: row.ratings.flatMap((round) => ratingsOf(row.key, round, ago)),
    focus: row.focus.map((focus) => focusOf(focus, ago)),
  }
}

function outcomeOf(row: OutcomeRow, ago: Ago): WorldPerson['outcomes'][number] {
  const { key, dueAgo, readings, result = null, resultNote = '', ...fields } = row
  return {
    key,
    draft: { ...fields, due: ago(dueAgo), result, resultNote },
    readings: readings.map((one): OutcomeReading => ({
      day: ago(one.ago),
      value: one.value,
      note: one.note ?? '',
    })),
  }
}

function entryOf(row: EntryRow, ago: Ago): WorldPerson['entries'][number] {
  const { key, ago: days, plannedAgo, mine = '', team = '', outcome = null, ...fields } = row
  return {
    key,
    draft: {
      ...fields,
      day: workday(ago(days)),
      plannedDay: plannedAgo === undefined ? null : workday(ago(plannedAgo)),
      myPart: mine,
      teamPart: team,
      outcomeId: outcome,
    },
  }
}

function ratingsOf(person: string, round: RatingRound, ago: Ago): WorldPerson['ratings'] {
  const yardstick = round.yardstick === undefined ? {} : { yardstick: round.yardstick }
  return axisKeys.flatMap((axis) => {
    const rated = round.levels[axis]
    if (!rated) return []
    const { level, cites, note = '' } = rated
    const draft = { axis, level, day: ago(round.ago), ...yardstick, entryIds: cites, note }
    return [{ key: `${person}-${axis}-${round.ago}`, draft }]
  })
}

function focusOf(row: FocusRow, ago: Ago): WorldPerson['focus'][number] {
  return {
    key: row.key,
    draft: {
      axis: row.axis,
      suggestedAxis: row.suggested,
      why: row.why,
      openedOn: ago(row.openedAgo),
      lookAgainOn: ago(row.lookAgainAgo),
      steps: row.steps.map((one) => stepOf(one, ago)),
    },
    closedOn: row.closedAgo === undefined ? null : ago(row.closedAgo),
    closedBecause: row.closedBecause ?? '',
  }
}

function stepOf(row: FocusRow['steps'][number], ago: Ago): NonNullable<FocusDraft['steps']>[number] {
  const known = steps.find((step) => step.key === row.step)
  if (!known) throw new RangeError(`no such step: ${row.step}`)
  const { key, text, hours, leaves } = known
  const doneOn = row.doneAgo === undefined ? null : workday(ago(row.doneAgo))
  return { key, text, hours, leaves, doneOn, entryId: row.entry ?? null }
}

/** The Friday before, for a Saturday or a Sunday. */
function workday(day: Day): Day {
  return addDays(day, Math.min(0, 5 - weekday(day)))
}
