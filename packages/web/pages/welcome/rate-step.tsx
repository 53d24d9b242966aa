import { ratedNeeded } from '@earned/engine'
import { type AxisKey, axisKeys } from '@earned/framework'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/api.ts'
import { axisName } from '../../lib/names.ts'
import { SelectField } from '../../parts/field.tsx'
import { PageHead } from '../../parts/page.tsx'
import { RateForm } from '../growth/rate-form.tsx'
import styles from './welcome.module.css'

/** In this order, unless another is chosen: one of each W first. */
const first: readonly AxisKey[] = ['communication', 'data', 'produce']

/** A few axes are enough for a first view and a first suggestion. */
export function RateStep({ goOn }: { goOn: () => void }) {
  const standing = useQuery(ask('standing.get', {})).data
  const [axis, setAxis] = useState<AxisKey>('communication')
  const [kept, setKept] = useState<AxisKey[]>([])
  const open = axisKeys.filter((key) => !kept.includes(key))
  return (
    <>
      <PageHead
        title="Where do you stand?"
        under={`Rate a few axes against their texts: ${kept.length} of ${ratedNeeded} done. It is your own word; it never becomes a level by itself.`}
      />
      <div className={styles.groups}>
        <SelectField
          label="Axis"
          choices={open.map((value) => ({ value, label: axisName(value) }))}
          value={axis}
          onChange={(event) => setAxis(open.find((key) => key === event.target.value) ?? axis)}
        />
        <RateForm
          key={axis}
          axis={axis}
          view={standing?.ownView.axes.find((view) => view.axis === axis)}
          keepLabel={kept.length + 1 < ratedNeeded ? 'Keep it, then one more' : 'Keep it, and to Today'}
          kept={() => {
            const now = [...kept, axis]
            setKept(now)
            if (now.length >= ratedNeeded) return goOn()
            setAxis([...first, ...open].find((key) => !now.includes(key)) ?? axis)
          }}
        />
      </div>
    </>
  )
}
