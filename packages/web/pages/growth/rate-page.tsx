import { type AxisKey, axisKeys } from '@earned/framework'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { ask } from '../../lib/api.ts'
import { axisName } from '../../lib/names.ts'
import { say } from '../../lib/notices.ts'
import { GrowthHead } from './growth-tabs.tsx'
import styles from './growth.module.css'
import { RateForm } from './rate-form.tsx'

/** One axis against its level texts; the others one press away. */
export function RatePage() {
  const { axis: asked } = useParams({ from: '/growth/rate/$axis' })
  const views = useSuspenseQuery(ask('standing.get', {})).data.ownView.axes
  const navigate = useNavigate()
  const axis = axisKeys.find((key) => key === asked)
  if (!axis) return <Navigate to="/growth" replace />
  const next = nextOf(
    axis,
    views.filter((view) => view.own === null).map((view) => view.axis),
  )
  return (
    <>
      <GrowthHead />
      <div className={styles.rate}>
        <nav aria-label="Axes" className={styles.others}>
          <ul>
            {views.map((view) => (
              <li key={view.axis}>
                <Link to="/growth/rate/$axis" params={{ axis: view.axis }}>
                  {axisName(view.axis)} <span>{view.own ? view.own.level : '–'}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <RateForm
          key={axis}
          axis={axis}
          view={views.find((view) => view.axis === axis)}
          kept={(rating) => {
            say(`Kept: ${axisName(axis)}, ${rating.level}.`)
            void navigate(next ? { to: '/growth/rate/$axis', params: { axis: next } } : { to: '/growth' })
          }}
          keepLabel={next ? `Keep it, then ${axisName(next)}` : 'Keep it'}
        />
      </div>
    </>
  )
}

/** The next axis that is not rated yet, in the order they are shown, round from this one. */
function nextOf(axis: AxisKey, open: readonly AxisKey[]): AxisKey | undefined {
  const at = axisKeys.indexOf(axis)
  const round = [...axisKeys.slice(at + 1), ...axisKeys.slice(0, at)]
  return round.find((key) => open.includes(key))
}
