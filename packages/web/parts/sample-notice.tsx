import { useQuery } from '@tanstack/react-query'
import { ask } from '../lib/api.ts'
import { Button } from './button.tsx'
import { takeSampleOut } from './sample-button.tsx'
import styles from './sample-notice.module.css'

/** Wherever the sample world stands, it says that it is invented and how it leaves. */
export function SampleNotice() {
  const sample = useQuery(ask('place.get', {})).data?.sample ?? 0
  if (sample === 0) return null
  return (
    <footer className={styles.notice}>
      The sample world is in: its people, their companies and every figure are invented.{' '}
      <Button look="plain" onClick={() => void takeSampleOut()}>
        Take it out
      </Button>
    </footer>
  )
}
