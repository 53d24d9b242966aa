import type { Session } from '../session.ts'
import { changeKept, nextVersion, type ChangedEntry, type Seen } from './change.ts'
import { fieldsAfter } from './fields.ts'

/** Settles what the source said beside the person's words. Taken, the entry follows its source again. */
export function settleIncoming(session: Session, seen: Seen, choice: 'take' | 'keep'): Promise<ChangedEntry> {
  return changeKept(session, seen, (kept) => {
    const { entry } = kept
    if (choice === 'keep' || !entry.incoming) return nextVersion(session, kept, { incoming: null })
    return nextVersion(session, kept, {
      ...fieldsAfter(entry, entry.incoming),
      incoming: null,
      editedAt: null,
    })
  })
}
