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
  const fresh = preview.taken
  return (
    <>
      <output className={styles.sum}>
        {name} reads as {sourceNames[preview.source]}: {sayCount(preview.rows, 'row')}. {inWords(preview)}
      </output>
      <Names people={preview.people} chosen={asked.names} choose={(names) => ask({ ...asked, names })} />
      <div className={styles.doing}>
        <Button
          disabled={fresh + preview.changed === 0}
          onClick={() => {
            void remember(asked.names)
            take(asked, preview.rows)
          }}
        >
          {fresh > 0 || preview.changed === 0
            ? `Take ${sayCount(fresh, 'new entry', 'new entries')}`
            : `Update ${sayCount(preview.changed, 'entry', 'entries')}`}
        </Button>
        <Button look="quiet" onClick={leave}>
          Never mind
        </Button>
      </div>
      <Section
        title="What each row becomes"
        beside={
          preview.rows > preview.preview.length && `the first ${preview.preview.length} of ${preview.rows}`
        }
      >
        <ul className={styles.rows}>
          {preview.preview.map((row) => (
            <PreviewRow key={row.line} row={row} />
          ))}
        </ul>
      </Section>
      {preview.rows > preview.preview.length && (
        <SkippedRows skipped={preview.skipped} count={preview.skippedCount} />
      )}
    </>
  )
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
