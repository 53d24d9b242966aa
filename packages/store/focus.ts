import { focusFields, type Day, type Focus, type FocusDraft, type FocusFields } from '@earned/framework/nouns'
import type { Changed } from './changed.ts'
import { cleaned } from './clean.ts'
import { NotFound } from './failures.ts'
import { oneAtATime } from './make-person.ts'
import { findRows, insertRows, replaceRow, type At, type Which } from './rows.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

export type FocusPatch = { [Field in 'why' | 'steps' | 'lookAgainOn']?: FocusDraft[Field] | undefined }
export type ChangedFocus = Changed<'focus', Focus>

export type FocusNoun = {
  /** The open one. */
  current(): Promise<Focus | undefined>
  find(id: string): Promise<Focus | undefined>
  /** Newest first, the open one at the top. */
  history(): Promise<Focus[]>
  /** Opens a focus; one that was open is closed on the same day, with the reason given. */
  open(draft: FocusDraft, because?: string, source?: Focus['source']): Promise<Focus>
  change(id: string, version: number, patch: FocusPatch): Promise<ChangedFocus>
  close(id: string, version: number, closing: { on: Day; because: string }): Promise<ChangedFocus>
}

export const focusTable = table<Focus>()('focus', {
  id: 'text',
  version: 'integer',
  axis: 'text',
  why: 'json',
  suggestedAxis: 'text',
  steps: 'json',
  openedOn: 'text',
  lookAgainOn: 'text',
  source: 'text',
  closedOn: 'text',
  closedBecause: 'text',
  createdAt: 'integer',
  updatedAt: 'integer',
})

export function focusOf(session: Session): FocusNoun {
  const change = changer(session)
  return {
    current: () => session.read(async (at) => first(at, isOpen)),
    find: (id) => session.read((at) => first(at, withId(id))),
    history: () =>
      session.read(async (at) => {
        const all = await findRows(at, focusTable, { order: 'opened_on desc, id desc' })
        return all.toSorted((a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null))
      }),
    open: (draft, because = '', source = 'typed') => openFocus(session, { draft, because, source }),
    change: (id, version, patch) =>
      change({ id, version }, (focus) => focusFields.parse({ ...fieldsOf(focus), ...cleaned(patch) })),
    close: (id, version, { on, because }) =>
      change({ id, version }, () => ({ closedOn: on, closedBecause: cleaned(because) })),
  }
}

type Opening = { draft: FocusDraft; because: string; source: Focus['source'] }

function openFocus(session: Session, { draft, because, source }: Opening): Promise<Focus> {
  const fields = focusFields.parse(cleaned(draft))
  return session.write(async (at) => {
    await oneAtATime(at)
    const open = await first(at, { ...isOpen, lock: true })
    if (open)
      await writeNext(session, at, { ...open, closedOn: fields.openedOn, closedBecause: cleaned(because) })
    const now = session.now()
    const kept = { id: session.id(), version: 1, source, createdAt: now, updatedAt: now }
    const focus = { ...fields, ...kept, closedOn: null, closedBecause: '' }
    await insertRows(at, focusTable, [focus])
    return focus
  })
}

function changer(session: Session) {
  return (
    { id, version }: { id: string; version: number },
    change: (focus: Focus) => Partial<Focus>,
  ): Promise<ChangedFocus> =>
    session.write(async (at) => {
      const focus = await first(at, { ...withId(id), lock: true })
      if (!focus) throw new NotFound('focus', id)
      if (focus.version !== version) return { ok: false, reason: 'clash', current: focus }
      return { ok: true, focus: await writeNext(session, at, { ...focus, ...change(focus) }) }
    })
}

async function writeNext(session: Session, at: At, focus: Focus): Promise<Focus> {
  const next = { ...focus, version: focus.version + 1, updatedAt: session.now() }
  await replaceRow(at, focusTable, next)
  return next
}

const isOpen: Which = { where: 'closed_on is null' }

function withId(id: string): Which {
  return { where: 'id = ?', values: [id] }
}

async function first(at: At, which: Which): Promise<Focus | undefined> {
  return (await findRows(at, focusTable, which))[0]
}

function fieldsOf(focus: Focus): FocusFields {
  const { axis, why, suggestedAxis, steps, openedOn, lookAgainOn } = focus
  return { axis, why, suggestedAxis, steps, openedOn, lookAgainOn }
}
