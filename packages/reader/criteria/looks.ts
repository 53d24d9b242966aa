import { hasChange, hasDate, hasDigit, hasPerson, hasThreshold, hasTimeframe } from '../document/facts.ts'
import type { Role } from '../document/roles.ts'
import type { Span } from '../document/span.ts'
import { best, type Earned, earned, type Look, nothing } from './earned.ts'
import { cellUnder, labelled, type Page, under, type Unit } from './page.ts'

/** Whether a unit says something one could check. */
export type Test = (unit: Unit) => boolean

const most = 0.6
const shareOf = (units: readonly Unit[], test: Test): number =>
  units.length === 0 ? 0 : units.filter(test).length / units.length

/** The things listed under a role: items of the outermost level, or rows. */
export function entriesUnder(page: Page, ...roles: readonly Role[]): Unit[] {
  const units = under(page, ...roles).filter(({ kind }) => kind !== 'paragraph')
  const top = Math.min(...units.filter(({ kind }) => kind === 'item').map(({ level }) => level))
  return units.filter(({ kind, level }) => kind === 'row' || level === top)
}

/** A list under a role: 1 for fewer than `least` entries or prose alone, 2 for a list, 3 when most entries pass `each`. */
export function list(roles: readonly Role[], { least, each }: { least: number; each: Test }): Look {
  return (page) => {
    const entries = entriesUnder(page, ...roles)
    if (entries.length >= least) return earned(shareOf(entries, each) >= most ? 3 : 2, entries)
    const prose = under(page, ...roles).filter(({ text }) => text.split(/\s+/).length >= 8)
    if (prose.filter(({ text }) => text.length > 60).length >= least)
      return earned(prose.every(each) ? 3 : 2, prose)
    return entries.length + prose.length > 0 ? earned(1, [...entries, ...prose]) : nothing
  }
}

/** Something said under a role: 1 touched, 2 when `says` passes, 3 when one unit passes `checks` too. */
export function said(roles: readonly Role[], { says, checks }: { says: Test; checks: Test }): Look {
  return (page) => {
    const units = under(page, ...roles)
    const labels = labelled(page, ...roles)
    const right = units.filter(says)
    const sharp = right.filter(checks)
    if (sharp.length > 0) return earned(3, sharp)
    if (right.length > 0) return earned(2, right)
    return units.length + labels.length > 0 ? earned(1, [...units, ...labels]) : nothing
  }
}

/** Words anywhere in the text: 2 where they stand, 3 where `checks` passes too. */
export function anywhere(words: RegExp, checks: Test): Look {
  return (page) => {
    const hits = page.units.filter(({ text }) => words.test(text))
    const sharp = hits.filter(checks)
    return sharp.length > 0 ? earned(3, sharp) : hits.length > 0 ? earned(2, hits) : nothing
  }
}

/** One thing among several that belong together: found under a role, as a label, as a column, or by its words. */
export interface Piece {
  roles?: readonly Role[]
  label?: RegExp
  words?: RegExp
}

/** Several things that belong together: 1 for some, 2 for at least half, 3 for all. */
export function pieces(
  all: readonly Piece[],
  { enough = Math.ceil(all.length / 2), full = all.length } = {},
): Look {
  return (page) => {
    const found = all
      .map((piece) => findPiece(page, piece))
      .filter((span): span is Span => span !== undefined)
    if (found.length === 0) return nothing
    return earned(found.length >= full ? 3 : found.length >= enough ? 2 : 1, found)
  }
}

function findPiece(page: Page, { roles = [], label, words }: Piece): Span | undefined {
  const labels = page.labels.find(
    ({ name, roles: own }) => (label ? label.test(name) : false) || own.some((role) => roles.includes(role)),
  )
  if (labels) return labels
  const column = label && page.units.find((unit) => cellUnder(unit, label) !== undefined)
  if (column) return column
  const section = under(page, ...roles).find(({ text }) => text.split(/\s+/).length >= 4)
  return section ?? (words ? page.units.find(({ text }) => words.test(text)) : undefined)
}

/** The best of several looks. */
export const either =
  (...looks: readonly Look[]): Look =>
  (page) =>
    best(...looks.map((look) => look(page)))

/** As a look earns, but no more than this without a second one earning at least 2. */
export const with2 =
  (look: Look, second: Look, most: 1 | 2): Look =>
  (page): Earned => {
    const first = look(page)
    const other = second(page)
    if (typeof first.level !== 'number' || (typeof other.level === 'number' && other.level >= 2)) return first
    return first.level > most ? earned(most, first.spans) : first
  }

export const dated: Test = ({ text }) => hasDate(text)
export const timed: Test = ({ text }) => hasTimeframe(text)
export const counted: Test = ({ text }) => hasDigit(text)
export const limited: Test = ({ text }) => hasThreshold(text)
export const linked: Test = ({ links, pictures }) => links + pictures > 0
export const owned: Test = (unit) =>
  cellUnder(unit, /\b(?:owner|who|dri|assignee|responsible|lead|person)\b/) !== undefined ||
  hasPerson(unit.text)
export const ownedAndDated: Test = (unit) => owned(unit) && hasTimeframe(unit.text)
export const reasoned: Test = ({ text }) =>
  /\b(?:because|since|so that|due to|as (?:it|this|we|they)|in order to|until|instead|already|reason)\b|\s[-–—:]\s|\([^()]{8,}\)|:\s\S/i.test(
    text,
  )
export const always: Test = () => true
export const wordy: Test = ({ text }) => text.split(/\s+/).length >= 8
export const evidenced: Test = ({ text, links }) =>
  hasDigit(text) || links > 0 || /["“][^"“”]{12,}["”]/.test(text)
export const moves: Test = ({ text }) => hasChange(text)
export const fits =
  (words: RegExp): Test =>
  ({ text }) =>
    words.test(text)
export const all =
  (...tests: readonly Test[]): Test =>
  (unit) =>
    tests.every((test) => test(unit))
