import { curveLinear, curveLinearClosed, lineRadial } from 'd3-shape'
import { Figure } from './figure.tsx'
import type { LevelRow } from './level-rows.tsx'
import styles from './radar.module.css'

const radius = 84
const box = { width: 312, height: 240 }
const along = (level: number): number => (level / 5) * radius

/** The same three marks on spokes, for people who think in shapes. Never the only view. */
export function Radar({ rows }: { rows: readonly LevelRow[] }) {
  const angle = (index: number): number => (index / rows.length) * 2 * Math.PI
  const spoke = (index: number, level: number) => ({
    x: Math.sin(angle(index)) * along(level),
    y: -Math.cos(angle(index)) * along(level),
  })
  const path = (levels: readonly (number | null)[]): string =>
    lineRadial<number | null>()
      .angle((_, index) => angle(index))
      .radius((level) => along(level ?? 0))
      .defined((level) => level !== null)
      .curve(levels.includes(null) ? curveLinear : curveLinearClosed)([...levels]) ?? ''
  const own = rows.map((row) => row.own)
  const profile = rows.map((row) => row.profile)
  const whole = !own.includes(null)
  return (
    <Figure
      caption={captionOf(
        whole,
        profile.some((level) => level !== null),
      )}
      table={tableOf(rows)}
    >
      <svg viewBox={`0 0 ${box.width} ${box.height}`} width="100%" role="img">
        <title>
          Own view{profile.some((level) => level !== null) ? ' and profile' : ''} on eight spokes, 0 in the
          middle, 5 outside
        </title>
        <g transform={`translate(${box.width / 2} ${box.height / 2})`}>
          {[1, 2, 3, 4, 5].map((level) => (
            <path key={level} className={styles.ring} d={path(rows.map(() => level))} />
          ))}
          <path className={styles.profile} d={path(profile)} />
          {whole && <path className={styles.area} d={path(own)} />}
          <path className={styles.line} d={path(own)} />
          {rows.map((row, index) => (
            <Spoke key={row.key} row={row} at={(level) => spoke(index, level)} />
          ))}
        </g>
      </svg>
    </Figure>
  )
}

function Spoke({ row, at }: { row: LevelRow; at: (level: number) => { x: number; y: number } }) {
  const name = nameAt(at(5.55))
  const own = row.own === null ? null : at(row.own)
  const reviewed = row.reviewed ? at(row.reviewed.at) : null
  return (
    <g className={row.w}>
      <text className={styles.name} x={name.x} y={name.y} textAnchor={name.anchor}>
        {row.shortName}
      </text>
      {reviewed && <circle className={styles.reviewed} cx={reviewed.x} cy={reviewed.y} r="4" />}
      {own && <circle className={styles.own} cx={own.x} cy={own.y} r="4" />}
    </g>
  )
}

/** Names stand outside their spoke; those at the sides above it, against the edge, where there is room for them. */
function nameAt({ x, y }: { x: number; y: number }) {
  const edge = box.width / 2
  if (Math.abs(x) < 8) return { x, y: y + (y > 0 ? 8 : 0), anchor: 'middle' as const }
  const side = Math.sign(x)
  if (Math.abs(y) < 8)
    return { x: side * edge, y: -12, anchor: side > 0 ? ('end' as const) : ('start' as const) }
  return { x, y: y + 4, anchor: side > 0 ? ('start' as const) : ('end' as const) }
}

const captionOf = (whole: boolean, profile: boolean): string =>
  [
    'Rings: your own view.',
    profile && 'Dashed: profile.',
    !whole && 'The shape closes when every axis is rated.',
  ]
    .filter(Boolean)
    .join(' ')

const tableOf = (rows: readonly LevelRow[]) => ({
  caption: 'The eight axes of the radar',
  head: ['Axis', 'Own view', 'Profile'],
  rows: rows.map((row) => [row.name, row.own ?? 'not yet', row.profile ?? 'none']),
})
