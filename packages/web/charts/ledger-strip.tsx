import { addDays, type Day } from '@earned/framework'
import { Link } from '@tanstack/react-router'
import { scaleBand } from 'd3-scale'
import type { ReactNode } from 'react'
import { groupNames, type OutputGroup, outputGroups } from '../lib/output-groups.ts'
import { sayDate, sayWeek } from '../lib/say-day.ts'
import { Figure } from './figure.tsx'
import styles from './ledger-strip.module.css'

export type StripWeek = {
  monday: Day
  outputs: Record<OutputGroup, number>
  /** How many outcomes were read in it. */
  read: number
}

type Props = {
  weeks: readonly StripWeek[]
  today: Day
  caption: ReactNode
  /** The week that is looked at. */
  picked?: Day | undefined
  height?: number
}

const top = 14
const total = (week: StripWeek): number => outputGroups.reduce((sum, group) => sum + week.outputs[group], 0)

/** Weeks as columns: outputs stacked by group, a marker where an outcome was read. A week opens its entries. */
export function LedgerStrip({ weeks, today, caption, picked, height = 84 }: Props) {
  const across = scaleBand(
    weeks.map((week) => week.monday),
    [0, 100],
  )
    .paddingInner(0.34)
    .paddingOuter(0.17)
  const most = Math.max(4, ...weeks.map(total))
  // A line, not d3's scaleLinear: that one brings colours and number formats along, 10 kB on the first screen.
  const up = (count: number): number => height - 1 - (count / most) * (height - 1 - top)
  return (
    <Figure caption={<StripCaption weeks={weeks}>{caption}</StripCaption>} table={tableOf(weeks, today)}>
      <div className={styles.strip}>
        <svg width="100%" height={height} role="img">
          <title>Outputs done per week, {weeks.length} weeks</title>
          <defs>
            <pattern
              id="strip-written"
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className={styles.hatch} x1="0" x2="0" y1="0" y2="4" />
            </pattern>
          </defs>
          {weeks.map((week) => (
            <Column
              key={week.monday}
              week={week}
              x={across(week.monday) ?? 0}
              width={across.bandwidth()}
              up={up}
            />
          ))}
          <line className={styles.base} x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
        </svg>
        <div className={styles.picks}>
          {weeks.map((week) => (
            <WeekLink key={week.monday} week={week} today={today} current={week.monday === picked} />
          ))}
        </div>
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{weeks[0] && sayDate(weeks[0].monday, today)}</span>
        <span>this week</span>
      </div>
    </Figure>
  )
}

type ColumnProps = { week: StripWeek; x: number; width: number; up: (count: number) => number }

function Column({ week, x, width, up }: ColumnProps) {
  const stack = stacked(week)
  const height = up(stack.at(-1)?.to ?? 0)
  return (
    <>
      {stack.map(({ group, from, to }) => (
        <rect
          key={group}
          className={styles[group]}
          x={`${x}%`}
          width={`${width}%`}
          y={up(to)}
          height={Math.max(1, up(from) - up(to) - (from === 0 ? 0 : 1.5))}
        />
      ))}
      {week.read > 0 && (
        <svg x={`${x + width / 2}%`} y={Math.max(0, height - 11)} overflow="visible">
          <path className={styles.read} d="M0 0l4.5 7h-9z" />
        </svg>
      )}
    </>
  )
}

/** The groups of a week, each from where the one below it ends. */
function stacked({ outputs }: StripWeek): { group: OutputGroup; from: number; to: number }[] {
  return outputGroups
    .map((group, index) => {
      const from = outputGroups.slice(0, index).reduce((sum, below) => sum + outputs[below], 0)
      return { group, from, to: from + outputs[group] }
    })
    .filter(({ from, to }) => to > from)
}

function WeekLink({ week, today, current }: { week: StripWeek; today: Day; current: boolean }) {
  const label = `${sayWeek(week.monday, today)}: ${inWords(week)}`
  if (total(week) === 0 && week.read === 0) return <span />
  return (
    <Link
      to="/ledger"
      search={{ from: week.monday, to: addDays(week.monday, 6) }}
      aria-label={label}
      title={label}
      aria-current={current ? 'true' : undefined}
      activeProps={{}}
    />
  )
}

function inWords(week: StripWeek): string {
  const count = total(week)
  const parts = outputGroups
    .filter((group) => week.outputs[group] > 0)
    .map((group) => `${week.outputs[group]} ${groupNames[group]}`)
  const outputs = `${count} ${count === 1 ? 'output' : 'outputs'}${count === 0 ? '' : ` (${parts.join(', ')})`}`
  return week.read > 0
    ? `${outputs}; ${week.read === 1 ? 'an outcome was read' : `${week.read} outcomes were read`}`
    : outputs
}

function StripCaption({ weeks, children }: { weeks: readonly StripWeek[]; children: ReactNode }) {
  const seen = outputGroups.filter((group) => weeks.some((week) => week.outputs[group] > 0))
  return (
    <>
      <span>{children}</span>
      {seen.map((group) => (
        <span key={group} className={styles.key}>
          <svg width="10" height="10" aria-hidden="true">
            <rect className={styles[group]} x=".75" y=".75" width="8.5" height="8.5" />
          </svg>
          {groupNames[group]}
        </span>
      ))}
      {weeks.some((week) => week.read > 0) && (
        <span className={styles.key}>
          <svg width="10" height="8" aria-hidden="true">
            <path className={styles.read} d="M5 0l4.5 7h-9z" />
          </svg>
          an outcome was read
        </span>
      )}
    </>
  )
}

const tableOf = (weeks: readonly StripWeek[], today: Day) => ({
  caption: 'Outputs done per week',
  head: ['Week of', ...outputGroups.map((group) => groupNames[group]), 'outcomes read'],
  rows: weeks.map((week) => [
    sayDate(week.monday, today),
    ...outputGroups.map((group) => week.outputs[group]),
    week.read,
  ]),
})
