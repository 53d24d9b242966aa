import { addDays, findProfile, type AxisKey, type BackgroundKey, type Day } from '@earned/framework'
import type { Focus, Person, Profile, Rating, Step } from '@earned/framework'
import type { LedgerEntry } from '../ledger-entry.ts'
import type { Figure, TooLittleEvidence } from '../evidence.ts'
import { ownView, type OwnView } from '../standing/own-view.ts'
import { choose, tieWith, whyNotNext, type Choice, type FocusRule, type WhyNot } from './choice.ts'
import { focusTable, type FocusRow } from './focus-table.ts'
import { complementRule, craftsLeaving, type ComplementRule } from './rules.ts'
import { offerSteps } from './steps.ts'
import { wouldChange, type WouldChange } from './would-change.ts'

/** The one axis to work on next, and everything it was chosen by. */
export type FocusSuggestion = {
  axis: AxisKey
  /** Own level on the axis, and what the profile asks for. */
  own: number
  target: number
  rule: FocusRule
  /** The crafts of the person that this axis complements; empty unless that rule decided. */
  from: BackgroundKey[]
  /** What it rests on: the person's own word. Reviewed levels come later and are never mixed in. */
  basis: 'own_view'
  /** The profile compared with; `chosen` is false where the person chose none and the usual one is used. */
  profile: { key: string; name: string; chosen: boolean }
  /** An axis whose gain per hour is within 10 %: too close to call, so both are shown. */
  tie: AxisKey | null
  /** All rated axes, most gain per hour first. */
  table: FocusRow[]
  notRated: AxisKey[]
  /** True where every rated axis is at the profile or above: then the profile has little left to say. */
  allAtProfile: boolean
  whyNot: WhyNot[]
  steps: Step[]
  lookAgainOn: Day
  wouldChange: WouldChange[]
  /** The entries cited in the ratings of the rated axes. */
  evidence: Figure
}

/** The profile compared with where none was chosen. */
export const usualProfile = 'gdd_pm'

/** Six weeks, half a quarter: long enough for three steps, early enough that no quarter closes unlooked at (ours). */
export const lookAgainDays = 42

/** One axis and two it is preferred to: with fewer rated there is nothing to choose among (ours). */
export const ratedNeeded = 3

/** The suggested focus, or how many more axes need an own rating for one. docs/method/focus.md */
export function suggestFocus(of: {
  person: Person
  entries: readonly LedgerEntry[]
  ratings: readonly Rating[]
  focus: readonly Focus[]
  today: Day
}): FocusSuggestion | TooLittleEvidence {
  return suggestFocusFrom(ownView(of), of)
}

/** `suggestFocus` from an own view that is made already. */
export function suggestFocusFrom(
  view: OwnView,
  { person, focus, today }: { person: Person; focus: readonly Focus[]; today: Day },
): FocusSuggestion | TooLittleEvidence {
  const profile = view.profile ?? findProfile(usualProfile)
  if (!profile) throw new RangeError(`no profile ${usualProfile} in the framework`)
  const decision = decide(view, profile, person.background)
  const rated = decision.table.length
  if (!decision.choice || rated < ratedNeeded)
    return { cannotTell: 'own_ratings', have: rated, need: ratedNeeded }
  const { axis, own, target } = decision.choice.row
  return {
    ...explain(decision.choice, view, decision),
    axis,
    own,
    target,
    basis: 'own_view',
    from: decision.choice.rule === 'complement_background' ? craftsLeaving(axis, person.background) : [],
    profile: { key: profile.key, name: profile.name, chosen: view.profile !== null },
    steps: offerSteps(axis, own, focus),
    lookAgainOn: addDays(today, lookAgainDays),
    wouldChange: wouldChange(
      decision.choice,
      view,
      (other) => decide(other, profile, person.background).choice,
    ),
  }
}

type Decision = { table: FocusRow[]; complement: ComplementRule; choice: Choice | undefined }

function decide(view: OwnView, profile: Profile, background: readonly BackgroundKey[]): Decision {
  const complement = complementRule(background, view)
  const table = focusTable(view, profile)
  return { table, complement, choice: choose(table, complement) }
}

function explain(choice: Choice, view: OwnView, { table, complement }: Decision) {
  return {
    rule: choice.rule,
    tie: tieWith(choice),
    table,
    notRated: view.axes.filter((each) => !each.own).map((each) => each.axis),
    allAtProfile: table.every((row) => row.own >= row.target),
    whyNot: whyNotNext(table, choice, complement),
    evidence: citedIn(view),
  }
}

function citedIn(view: OwnView): Figure {
  const entryIds = [...new Set(view.axes.flatMap((each) => each.own?.evidence.entryIds ?? []))]
  return { value: entryIds.length, entryIds }
}
