import type { Entry } from '@earned/framework'
import { sourceNames } from '../../lib/names.ts'
import { sayDate, sayTime } from '../../lib/say-day.ts'
import { today } from '../../lib/today.ts'
import styles from './entry.module.css'

/** Where an entry came from, and its links to press. */
export function EntryFoot({ entry }: { entry: Entry }) {
  const on = (instant: number) => `${sayDate(today(new Date(instant)), today())}, ${sayTime(instant)}`
  return (
    <footer className={styles.foot}>
      {entry.links.length > 0 && (
        <p>
          {entry.links.map((link, index) => (
            <span key={link.url}>
              {index > 0 && ' · '}
              <a href={link.url} target="_blank" rel="noreferrer noopener">
                {link.label ?? link.url}
              </a>
            </span>
          ))}
        </p>
      )}
      {entry.line !== null && <p>Typed as: {entry.line}</p>}
      <p>
        From {sourceNames[entry.source]}
        {entry.sourceKey !== null && ` (${entry.sourceKey})`}, written down {on(entry.createdAt)}
        {entry.updatedAt > entry.createdAt && `; changed ${on(entry.updatedAt)}`}.
      </p>
    </footer>
  )
}
