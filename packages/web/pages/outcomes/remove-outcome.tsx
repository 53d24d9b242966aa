import type { Outcome } from '@earned/framework'
import { useNavigate } from '@tanstack/react-router'
import { call, refresh, sayProblem } from '../../lib/api.ts'
import { say } from '../../lib/notices.ts'
import { Button } from '../../parts/button.tsx'
import styles from './outcomes.module.css'

/** Deletes an outcome, with the way back. */
export function RemoveOutcome({ outcome }: { outcome: Outcome }) {
  const navigate = useNavigate()
  const { id, version, title } = outcome
  async function restore() {
    await call('outcomes.restore', { id })
    await refresh('outcomes')
  }
  async function remove() {
    try {
      await call('outcomes.remove', { id, version })
      await navigate({ to: '/ledger/outcomes' })
      say(`Deleted: ${title}`, { action: { label: 'Undo', run: () => void restore() } })
      await refresh('outcomes')
    } catch (error) {
      say(`Not deleted: ${sayProblem(error)}`, { tone: 'failed' })
    }
  }
  return (
    <p className={styles.remove}>
      <Button look="danger" onClick={() => void remove()}>
        Delete this outcome
      </Button>
    </p>
  )
}
