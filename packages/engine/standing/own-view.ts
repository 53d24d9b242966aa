import {
  axes,
  axisKeys,
  daysBetween,
  findProfile,
  levelTexts,
  type AxisKey,
  type Day,
  type Person,
  type Profile,
  type Rating,
  type SourcedText,
  type WKey,
} from '@earned/framework'
import type { LedgerEntry } from '../ledger-entry.ts'
import type { Figure } from '../evidence.ts'
import { indexLedger, type LedgerIndex } from '../ledger-index.ts'

/** The person's own word on each axis, beside the profile they chose. Nothing in it ever becomes a level. */
export type OwnView = { profile: Profile | null; axes: AxisView[] }

/** One axis of the own view. Levels are whole, 0 to 5. */
export type AxisView = {
  axis: AxisKey
  w: WKey
  /** The latest rating by the level texts; null where there is none yet. */
  own: OwnRating | null
  /** Profile level minus own level: above 0 where the profile asks for more. Null where either is missing. */
  gap: number | null
  profileLevel: number | null
  /** The text of the own level, and of the level after it. */
  text: SourcedText | null
  nextText: SourcedText | null
  /** Since the rating just before, where both were made by the level texts and no other yardstick came between. */
  change: OwnChange | null
  /** The latest rating by each other yardstick: kept beside, never mixed in. */
  besides: OwnRating[]
}

/** One own rating with what it rests on. */
export type OwnRating = {
  ratingId: string
  level: number
  yardstick: string
  day: Day
  ageDays: number
  note: string
  /** The cited entries that are still in the ledger. */
  evidence: Figure
  /** Whether any such entry is cited; a rating without is marked as such. */
  cited: boolean
}

/** How the own word changed from one rating to the next by the same yardstick, in levels. */
export type OwnChange = { by: number; from: number; to: number; since: Day }

/** The own view of the eight skills and Produce. docs/method/own-view.md */
export function ownView(of: {
  person: Person
  entries: readonly LedgerEntry[]
  ratings: readonly Rating[]
  today: Day
}): OwnView {
  return ownViewOf(indexLedger(of.entries, []), of)
}

/** `ownView` of a ledger that is indexed already. */
export function ownViewOf(
  index: LedgerIndex,
  of: { person: Person; ratings: readonly Rating[]; today: Day },
): OwnView {
  const profile = findProfile(of.person.profile) ?? null
  const ratings = of.ratings.filter((rating) => rating.day <= of.today).toSorted(oldestFirst)
  return {
    profile,
    axes: axisKeys.map((axis) => {
      const own = ratings.filter((rating) => rating.axis === axis)
      return axisView(axis, { profile, read: (rating) => ownRating(index, rating, of.today), ratings: own })
    }),
  }
}

function axisView(
  axis: AxisKey,
  of: { profile: Profile | null; ratings: readonly Rating[]; read: (rating: Rating) => OwnRating },
): AxisView {
  const last = of.ratings.findLastIndex((rating) => rating.yardstick === levelTexts)
  const own = of.ratings[last] ?? null
  const profileLevel = axis === 'produce' ? null : (of.profile?.levels[axis] ?? null)
  return {
    axis,
    w: axes[axis].w,
    own: own && of.read(own),
    profileLevel,
    gap: own && profileLevel !== null ? profileLevel - own.level : null,
    text: own && (axes[axis].levels[own.level] ?? null),
    nextText: own && (axes[axis].levels[own.level + 1] ?? null),
    change: own && changeBetween(of.ratings[last - 1], own),
    besides: latestByYardstick(of.ratings).map(of.read),
  }
}

/** A change of yardstick between two ratings makes the standard clearer and the word lower: that is no change of the person. */
function changeBetween(before: Rating | undefined, now: Rating): OwnChange | null {
  if (before?.yardstick !== levelTexts) return null
  return { by: now.level - before.level, from: before.level, to: now.level, since: before.day }
}

function latestByYardstick(ratings: readonly Rating[]): Rating[] {
  const latest = new Map<string, Rating>()
  for (const rating of ratings) if (rating.yardstick !== levelTexts) latest.set(rating.yardstick, rating)
  return [...latest.values()]
}

function ownRating(index: LedgerIndex, rating: Rating, today: Day): OwnRating {
  const entryIds = [...new Set(rating.entryIds)].filter((id) => index.byId.has(id))
  return {
    ratingId: rating.id,
    level: rating.level,
    yardstick: rating.yardstick,
    day: rating.day,
    ageDays: daysBetween(rating.day, today),
    note: rating.note,
    evidence: { value: entryIds.length, entryIds },
    cited: entryIds.length > 0,
  }
}

function oldestFirst(a: Rating, b: Rating): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)
}
