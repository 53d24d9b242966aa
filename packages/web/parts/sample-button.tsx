import { useMutation } from '@tanstack/react-query'
import { call, onceKey, queries, sayProblem } from '../lib/api.ts'
import { say } from '../lib/notices.ts'
import { Button, type Look } from './button.tsx'

export type SamplePerson = 'mira' | 'jonas' | 'adaeze'
type Props = { look?: Look; who?: SamplePerson; label?: string; then?: () => void }

/** Brings a sample person's work in; it leaves again in one press. */
export function SampleButton({ look = 'quiet', who = 'mira', label = 'Look at a sample', then }: Props) {
  const add = useMutation({
    mutationFn: () => call('sample.add', { who }, { idempotencyKey: onceKey() }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      say('The sample world is in. It leaves again in one press, here or in Settings.', {
        action: { label: 'Take it out', run: () => void takeSampleOut() },
      })
      then?.()
    },
    onError: (error) => say(`The sample world did not come in: ${sayProblem(error)}`, { tone: 'failed' }),
  })
  return (
    <Button look={look} disabled={add.isPending} onClick={() => add.mutate()}>
      {add.isPending ? 'Bringing it in …' : label}
    </Button>
  )
}

/** Removes every sample entry, outcome and rating; what the person wrote stays. */
export async function takeSampleOut(): Promise<void> {
  try {
    await call('sample.remove', {})
    await queries.invalidateQueries()
    say('The sample world is out; what you wrote stays.')
  } catch (error) {
    say(`The sample world is still in: ${sayProblem(error)}`, { tone: 'failed' })
  }
}
