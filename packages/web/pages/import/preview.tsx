import { call, refresh } from '../../lib/api.ts'
import { sourceNames } from '../../lib/names.ts'
import { sayCount } from '../../lib/say-number.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import styles from './import.module.css'
import { Names } from './names.tsx'
import { PreviewRow } from './preview-row.tsx'
import { SkippedRows } from './skipped-rows.tsx'
import type { Asked, Preview } from './import-way.ts'

type Props = {
  name: string
  preview: Preview
  asked: Asked
  ask: (asked: Asked) => void
  take: (asked: Asked, rows: number) => void
  leave: () => void
}

/** What every row would become. Nothing has been written yet. */
export function PreviewTable({ name, preview, asked, ask, take, leave }: Props) {
  return (
    <>
      <output className={styles.sum}>
        {name} reads as {sourceNames[preview.source]}: {sayCount(preview.rows, 'row')}. {inWords(preview)}
      </output>
      <Names people={preview.people} chosen={asked.names} choose={(names) => ask({ ...asked, names })} />
      <div className={styles.doing}>
        <Button
          disabled={preview.taken + preview.changed === 0}
          onClick={() => {
            void remember(asked.names)
            take(asked, preview.rows)
          }}
        >
          {labelOf(preview)}
        </Button>
        <Button look="quiet" onClick={leave}>
          Never mind
        </Button>
      </div>
      {preview.preview.length > 0 && <Rows preview={preview} />}
      {preview.rows > preview.preview.length && (
        <SkippedRows skipped={preview.skipped} count={preview.skippedCount} />
      )}
    </>
  )
}

function Rows({ preview: { preview, rows } }: { preview: Preview }) {
  return (
    <Section
      title="What each row becomes"
      beside={rows > preview.length && `the first ${preview.length} of ${rows}`}
    >
      <ul className={styles.rows}>
        {preview.map((row) => (
          <PreviewRow key={row.line} row={row} />
        ))}
      </ul>
    </Section>
  )
}

/** An export of our own holds outcomes, ratings and focus, too. */
function labelOf({ source, taken, changed }: Preview): string {
  if (source === 'earned') return 'Take what is new in it'
  return taken > 0 || changed === 0
    ? `Take ${sayCount(taken, 'new entry', 'new entries')}`
    : `Update ${sayCount(changed, 'entry', 'entries')}`
}

function inWords({ taken, duplicate, changed, skippedCount }: Preview): string {
  const parts = [
    taken > 0 && `${taken} would be new`,
    duplicate > 0 &&
      `${duplicate} ${duplicate === 1 ? 'is' : 'are'} here already${changed > 0 ? `, ${changed} of them changed since` : ''}`,
    skippedCount > 0 && `${skippedCount} would be left out`,
  ].filter(Boolean)
  return parts.length === 0 ? 'There is nothing in it to take.' : `${parts.join('; ')}.`
}

/** The names chosen here are the person's from now on: the next file is narrowed to them by itself. */
async function remember(names: readonly string[]): Promise<void> {
  const person = await call('person.get', {})
  const known = new Set([person.name, ...person.aliases].map((name) => name.toLowerCase()))
  const more = names.filter((name) => !known.has(name.toLowerCase()))
  if (more.length === 0) return
  const aliases = [...person.aliases, ...more].slice(0, 20)
  await call('person.change', { version: person.version, aliases }).catch(() => undefined)
  await refresh('person')
}
