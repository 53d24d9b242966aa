import type { Entry, EntryFields } from '@earned/framework'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { sourceNames } from '../../lib/names.ts'
import { fieldNames, sayField } from '../../lib/say-field.ts'
import type { useAutosave } from '../../lib/use-autosave.ts'
import { ClashNote } from '../../parts/clash-note.tsx'

type Saving = ReturnType<typeof useAutosave<Entry, EntryFields>>
type Props = { saving: Saving; settleSource: (choice: 'take' | 'keep') => Promise<void> }

/** Both texts, where another window or the source says something else than what stands here. */
export function TwoVersions({ saving, settleSource }: Props) {
  const outcomes = useQuery(ask('outcomes.list', {})).data?.outcomes
  const { clash, base, fields } = saving
  if (clash) {
    return (
      <ClashNote
        why="This entry was changed in another window or in the terminal while you wrote here. Both texts are kept until you choose."
        fields={clash.names.map((name) => ({
          name: fieldNames[name],
          sides: [
            {
              title: 'What you wrote here',
              text: sayField(name, fields, outcomes),
              label: 'Keep this',
              take: () => saving.settle(name, 'mine'),
            },
            {
              title: 'What was saved meanwhile',
              text: sayField(name, clash.current, outcomes),
              label: 'Take this',
              take: () => saving.settle(name, 'theirs'),
            },
          ],
        }))}
      />
    )
  }
  if (base.incoming === null) return null
  // What the source does not say of a field is not there; the schema allows undefined for it.
  const incoming = base.incoming as Partial<EntryFields>
  const names = (Object.keys(incoming) as (keyof EntryFields)[]).filter(
    (name) => JSON.stringify(incoming[name]) !== JSON.stringify(base[name]),
  )
  const text = (of: Partial<EntryFields>) =>
    names.map((name) => `${fieldNames[name]}: ${sayField(name, of, outcomes)}`).join('\n')
  const source = sourceNames[base.source]
  return (
    <ClashNote
      why={`You edited this entry, and later ${source} said something else. Yours stands until you choose.`}
      fields={[
        {
          name: names.map((name) => fieldNames[name]).join(', ') || 'No difference left',
          sides: [
            {
              title: 'As you edited it',
              text: text(base),
              label: 'Keep mine',
              take: () => void settleSource('keep'),
            },
            {
              title: `What ${source} says now`,
              text: text(incoming),
              label: `Take what ${source} says`,
              take: () => void settleSource('take'),
            },
          ],
        },
      ]}
    />
  )
}
