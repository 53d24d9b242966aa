import { entryFields, type Entry, type EntryDraft, type EntryFields } from '@earned/framework/nouns'
import { cleaned } from '../clean.ts'

export type EntryPatch = { [Field in keyof EntryFields]?: EntryDraft[Field] | undefined }

/** The fields of a new entry, whole and valid. Throws where they are not. */
export function fieldsFrom(draft: EntryDraft): EntryFields {
  return planned(entryFields.parse(cleaned(draft)))
}

/** The fields of an entry after a patch, whole and valid. Throws where they are not. */
export function fieldsAfter(entry: Entry, patch: EntryPatch): EntryFields {
  return planned(entryFields.parse({ ...fieldsOf(entry), ...cleaned(patch) }))
}

/** What the person writes of it. */
export function fieldsOf(entry: Entry): EntryFields {
  const { kind, title, body, day, plannedDay, state, myPart, teamPart } = entry
  const { axes, links, people, changes, outcomeId, line } = entry
  return {
    kind,
    title,
    body,
    day,
    plannedDay,
    state,
    myPart,
    teamPart,
    axes,
    links,
    people,
    changes,
    outcomeId,
    line,
  }
}

/** The first day it was planned for stays, so that follow-through can be counted when it is done. */
function planned(fields: EntryFields): EntryFields {
  const isAhead = fields.state === 'planned' || fields.state === 'in_progress'
  return isAhead && fields.plannedDay === null ? { ...fields, plannedDay: fields.day } : fields
}
