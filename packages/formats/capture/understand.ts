import type { Day, EntryState } from '@earned/framework/nouns'
import { findAxes } from './axes.ts'
import { findChanges } from './changes.ts'
import { findDayWords } from './day-words.ts'
import { chooseDay } from './days.ts'
import { findKind } from './kinds.ts'
import { leadOf } from './lead.ts'
import { cut } from './line.ts'
import { findLinks } from './links.ts'
import { findOutcome, type KnownOutcome } from './outcome.ts'
import { findParts } from './part.ts'
import { findPeople } from './people.ts'
import { type Found, isTaken, overlap, type Span } from './piece.ts'
import { findState, findStateMark } from './state.ts'

export type Understood = { found: Found[]; state: EntryState | undefined }

/** No step gives more pieces than the shapes of an entry take; that also keeps the work linear in the text. */
const most = 50

/**
 * The steps, in order: markers that stand for themselves first, then the words of a sentence, each step leaving alone
 * what an earlier one took. `state` is what was said of it, with or without a piece of its own.
 */
export function understand(text: string, today: Day, outcomes: readonly KnownOutcome[]): Understood {
  const links = findLinks(text).slice(0, most)
  const line = cut(unwrapped(text, links))
  const marks = [
    ...links,
    ...free([...findAxes(text).slice(0, most), ...findStateMark(text)], spansOf(links)),
  ]
  const days = free(findDayWords(text, today).slice(0, most), spansOf(marks))
  const lead = leadOf(line, [...spansOf(marks), ...days])

  const named = [...marks, ...findOutcome(line, outcomes, [...spansOf(marks), ...days])]
  const own = free(days, spansOf(named))
  const dated = [
    ...named,
    ...chooseDay(own, {
      line,
      lead,
      said: stateOf(marks) ?? lead.opener?.state,
      taken: spansOf(named),
      today,
    }),
  ]
  const moved = [...dated, ...findChanges(line, spansOf(dated))]
  const titles = new Set(outcomes.map(({ title }) => title.trim().toLowerCase()))
  const met = [...moved, ...findPeople(line, titles, spansOf(moved)).slice(0, most)]

  const states = free(findState(line, lead, spansOf(met)), spansOf(met))
  const said = stateOf([...marks, ...states])
  const ahead = said === 'planned' || dated.some(({ piece }) => piece.type === 'day' && piece.value > today)
  const kind = findKind(line, lead, {
    taken: spansOf(met),
    parted: [...spansOf(met), ...spansOf(states)],
    ahead,
  })
  // A verb that tells both kind and state, "reviewing the copy", is shown for its kind.
  const told = [...met, ...kind, ...free(states, spansOf(kind))]
  return { found: [...told, ...findParts(line, told)], state: said }
}

/** The text with blanks for what wraps a labelled link, so that its label is read with the sentence. */
function unwrapped(text: string, links: readonly Found[]): string {
  const wrappers = links.flatMap(({ piece, leaves }) =>
    leaves.length > 1 ? leaves.filter((it) => !overlap(it, piece)) : [],
  )
  return wrappers.reduce(
    (plain, { start, end }) => plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end),
    text,
  )
}

function spansOf(found: readonly Found[]): Span[] {
  return found.map(({ piece }) => piece)
}

/** What no earlier step took. */
function free<T extends Found | Span>(some: readonly T[], taken: readonly Span[]): T[] {
  return some.filter((it) => !isTaken('piece' in it ? it.piece : it, taken))
}

function stateOf(found: readonly Found[]): EntryState | undefined {
  for (const { piece } of found) if (piece.type === 'state') return piece.value
  return undefined
}
