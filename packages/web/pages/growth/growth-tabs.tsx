import { quarterOf } from '@earned/engine'
import { profiles } from '@earned/framework'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { useToday } from '../../lib/today.ts'
import { PageHead } from '../../parts/page.tsx'
import { Tabs } from '../../parts/tabs.tsx'

/** The head of every page of Growth: who is looked at, against what, and the views. */
export function GrowthHead() {
  const person = useQuery(ask('person.get', {})).data
  const [year, quarter] = quarterOf(useToday()).split('-Q')
  const profile = profiles.find((one) => one.key === person?.profile)
  const under = [person?.role, profile && `profile “${profile.name}” (${profile.from})`]
    .filter(Boolean)
    .join(', ')
  return (
    <>
      <PageHead
        title="Growth"
        under={under === '' ? `Quarter ${quarter}, ${year}` : `${under} · quarter ${quarter}, ${year}`}
      />
      <Tabs
        label="Growth"
        tabs={[
          { to: '/growth', label: 'Where I stand', exact: true },
          { to: '/growth/focus', label: 'What next' },
          { to: '/growth/produce', label: 'Produce' },
          { to: '/growth/stage', label: 'Stage' },
        ]}
      />
    </>
  )
}
