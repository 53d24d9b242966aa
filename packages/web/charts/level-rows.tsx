import { Link } from '@tanstack/react-router'
import { type PointerEvent, useState } from 'react'
import { Figure } from './figure.tsx'
import styles from './level-rows.module.css'

export type Level = { at: number; low: number; high: number }
export type LevelRow = {
  key: string
  name: string
  /** For narrow places: one word. */
  shortName: string
  w: 'produce' | 'bring' | 'operate'
  own: number | null
  /** The reviewed level with its 90 % interval, where there is one. */
  reviewed: Level | null
  profile: number | null
  /** What each level 0 to 5 means. */
  texts: readonly string[]
  /** The figure in words, at the end of the row. */
  says: string
  to: string
}

const percent = (level: number): string => `${level * 20}%`
const half = 14

/** Axis by axis, 0 to 5: own view as a hollow ring, reviewed level as a dot with its interval, profile as a tick. */
export function LevelRows({ rows }: { rows: readonly LevelRow[] }) {
  const [told, setTold] = useState<{ row: LevelRow; level: number } | null>(null)
  const reviewed = rows.some((row) => row.reviewed)
  return (
    <Figure
      caption={<Keys reviewed={reviewed} profile={rows.some((row) => row.profile !== null)} />}
      table={tableOf(rows)}
    >
      <div className={styles.head} aria-hidden="true">
        <div className={styles.scale}>
          {[0, 1, 2, 3, 4, 5].map((level) => (
            <span key={level}>{level}</span>
          ))}
        </div>
      </div>
      <ul onPointerLeave={() => setTold(null)}>
        {rows.map((row) => (
          <li key={row.key} data-line>
            <Link
              to={row.to}
              className={styles.row}
              onFocus={() => setTold({ row, level: nearest(row) })}
              onPointerMove={(event) => setTold({ row, level: levelUnder(event) ?? nearest(row) })}
            >
              <span className={styles.name}>{row.name}</span>
              <Track row={row} />
              <span className={`${styles.says} ${row.own === null && row.reviewed === null ? 'muted' : ''}`}>
                {row.says}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.tells}>
        {told ? (
          <>
            <b>
              {told.row.name}, level {told.level}:
            </b>{' '}
            {told.row.texts[told.level]}
          </>
        ) : (
          'Point at a row to read what the level there means; open it to rate yourself and see the evidence.'
        )}
      </p>
    </Figure>
  )
}

function Track({ row }: { row: LevelRow }) {
  return (
    <svg width="100%" height={half * 2} role="img" className={row.w} data-track>
      <title>{inWords(row)}</title>
      <line className={styles.tick} x1="0" x2="100%" y1={half} y2={half} />
      {[0, 1, 2, 3, 4, 5].map((level) => (
        <line
          key={level}
          className={styles.tick}
          x1={percent(level)}
          x2={percent(level)}
          y1={half - 4}
          y2={half + 4}
        />
      ))}
      {row.profile !== null && (
        <line
          className={styles.profile}
          x1={percent(row.profile)}
          x2={percent(row.profile)}
          y1={half - 10}
          y2={half + 10}
        />
      )}
      {row.reviewed && (
        <>
          <line
            className={styles.interval}
            x1={percent(row.reviewed.low)}
            x2={percent(row.reviewed.high)}
            y1={half}
            y2={half}
          />
          <circle className={styles.reviewed} cx={percent(row.reviewed.at)} cy={half} r="5" />
        </>
      )}
      {row.own !== null && <circle className={styles.own} cx={percent(row.own)} cy={half} r="5.5" />}
    </svg>
  )
}

function Keys({ reviewed, profile }: { reviewed: boolean; profile: boolean }) {
  return (
    <>
      <span className={styles.key}>
        <svg width="14" height="14" aria-hidden="true">
          <circle className={styles.own} cx="7" cy="7" r="5" />
        </svg>
        your own view
      </span>
      {reviewed && (
        <span className={styles.key}>
          <svg width="22" height="14" aria-hidden="true">
            <line className={styles.interval} x1="4" x2="18" y1="7" y2="7" />
            <circle className={styles.reviewed} cx="11" cy="7" r="5" />
          </svg>
          reviewed level with its 90 % interval
        </span>
      )}
      {profile && (
        <span className={styles.key}>
          <svg width="4" height="14" aria-hidden="true">
            <line className={styles.profile} x1="2" x2="2" y1="0" y2="14" />
          </svg>
          profile
        </span>
      )}
    </>
  )
}

const inWords = (row: LevelRow): string =>
  [
    `${row.name}: ${row.own === null ? 'not rated by you yet' : `your own view ${row.own}`}`,
    row.reviewed && `reviewed about ${row.reviewed.at}, likely ${row.reviewed.low} to ${row.reviewed.high}`,
    row.profile !== null && `profile ${row.profile}`,
  ]
    .filter(Boolean)
    .join('; ')

const nearest = (row: LevelRow): number => Math.round(row.own ?? row.reviewed?.at ?? row.profile ?? 1)

function levelUnder(event: PointerEvent): number | undefined {
  const track = event.currentTarget.querySelector('[data-track]')?.getBoundingClientRect()
  if (!track || event.clientX < track.left - 12 || event.clientX > track.right + 12) return undefined
  return Math.min(5, Math.max(0, Math.round(((event.clientX - track.left) / track.width) * 5)))
}

const tableOf = (rows: readonly LevelRow[]) => ({
  caption: 'Axes: own view, reviewed level and profile, 0 to 5',
  head: ['Axis', 'Own view', 'Reviewed', 'Profile'],
  rows: rows.map((row) => [
    row.name,
    row.own ?? 'not yet',
    row.reviewed ? `${row.reviewed.at} (${row.reviewed.low} to ${row.reviewed.high})` : 'no reviews yet',
    row.profile ?? 'none',
  ]),
})
