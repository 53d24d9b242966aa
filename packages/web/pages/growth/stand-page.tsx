import { type Standing, words } from '@earned/engine'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LevelRows } from '../../charts/level-rows.tsx'
import { Radar } from '../../charts/radar.tsx'
import { ask } from '../../lib/api.ts'
import { sayCount } from '../../lib/say-number.ts'
import { buttonLook } from '../../parts/button.tsx'
import { Columns } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { ThreeWs } from '../today/three-ws.tsx'
import { AxisDetail } from './axis-detail.tsx'
import { GrowthHead } from './growth-tabs.tsx'
import styles from './growth.module.css'
import { levelRowOf } from './level-row-of.ts'

/** Own view beside the level texts and the profile, and what each rating rests on. */
export function StandPage() {
  const standing = useSuspenseQuery(ask('standing.get', {})).data
  const views = standing.ownView.axes
  const rows = views.map(levelRowOf)
  const next = views.find((view) => view.own === null)
  return (
    <>
      <GrowthHead />
      <p className={styles.lead}>
        {leadOf(standing)}{' '}
        {next && (
          <Link to="/growth/rate/$axis" params={{ axis: next.axis }}>
            Rate {words.axisName(next.axis)}
          </Link>
        )}
      </p>
      <Columns
        margin={
          <>
            <Section title="The eight skills as a radar">
              <Radar rows={rows.filter((row) => row.key !== 'produce')} />
            </Section>
            <Section title="The three Ws">
              <ThreeWs standing={standing} />
            </Section>
          </>
        }
      >
        <Section title="Produce and the eight skills">
          <LevelRows rows={rows} />
        </Section>
        <Section title="Axis by axis">
          <div className={styles.axes}>
            {views.map((view) => (
              <AxisDetail key={view.axis} view={view} />
            ))}
          </div>
        </Section>
        {standing.focus === null && !('cannotTell' in standing.suggestion) && (
          <p className={styles.doing}>
            <Link to="/growth/focus" className={buttonLook()}>
              What to work on next
            </Link>
          </p>
        )}
      </Columns>
    </>
  )
}

function leadOf({ ownView }: Standing): string {
  const rated = ownView.axes.filter((view) => view.own !== null)
  if (rated.length === 0)
    return 'Nothing is rated yet. Read the six texts of an axis and take the one most like your work.'
  const cited = rated.filter((view) => view.own?.cited).length
  return (
    `By your own view, so far: ${rated.length} of ${ownView.axes.length} axes rated, ` +
    `${cited === rated.length ? 'every one' : sayCount(cited, 'of them', 'of them')} with entries cited. No reviewer has spoken yet.`
  )
}
