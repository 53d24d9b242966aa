import { type Standing, words, type WStanding } from '@earned/engine'
import { ws, type WKey } from '@earned/framework'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FigureLink } from '../../parts/figure-link.tsx'
import { isTooLittle } from '@earned/engine'
import styles from './today.module.css'

/** The three Ws in one strip, each saying what it rests on. */
export function ThreeWs({ standing }: { standing: Standing }) {
  return (
    <dl className={styles.ws}>
      <W
        w="produce"
        says={words.produceSentence(standing.produce)}
        rests={<ProduceRests standing={standing} />}
      />
      {standing.ws
        .filter((each) => each.w !== 'produce')
        .map((each) => (
          <OwnW key={each.w} standing={each} />
        ))}
    </dl>
  )
}

function W({ w, says, rests }: { w: WKey; says: string; rests: ReactNode }) {
  return (
    <div>
      <dt className={w}>{ws[w].name}</dt>
      <dd>{says}</dd>
      <dd className={styles.rests}>{rests}</dd>
    </div>
  )
}

function ProduceRests({ standing: { produce } }: { standing: Standing }) {
  const { followThrough, outputs } = produce
  return (
    <>
      Facts of this quarter.{' '}
      {!isTooLittle(followThrough) && (
        <FigureLink path="produce.followThrough.planned" value={followThrough.planned.value}>
          The {followThrough.planned.value} planned
        </FigureLink>
      )}
      {!isTooLittle(followThrough) && outputs.value > 0 && ', '}
      {outputs.value > 0 && (
        <FigureLink path="produce.outputs" value={outputs.value}>
          the {outputs.value} done
        </FigureLink>
      )}
    </>
  )
}

function OwnW({ standing }: { standing: WStanding }) {
  const [says = '', ...rest] = words.wSentence(standing).split(/(?<=[.:]) (?=[A-Z])/)
  return (
    <W
      w={standing.w}
      says={says}
      rests={
        <>
          {rest.join(' ')}{' '}
          {standing.rated === 0 ? (
            <Link to="/growth">Rate yourself</Link>
          ) : standing.evidence.value === 0 ? null : (
            <FigureLink path={`ws.${standing.w}.evidence`} value={standing.evidence.value}>
              What is cited
            </FigureLink>
          )}
        </>
      }
    />
  )
}
