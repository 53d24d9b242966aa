import { sayProblem } from '../lib/api.ts'
import { sayTime } from '../lib/say-day.ts'
import type { SaveState } from '../lib/saving.ts'
import { Button } from './button.tsx'

type Props = {
  state: SaveState
  savedAt: number | undefined
  failure: unknown
  wrong: object
  again: () => void
}

/** Says that saving happens by itself, and when it does not. */
export function SaveMark({ state, savedAt, failure, wrong, again }: Props) {
  const faulty = Object.keys(wrong).length > 0
  return (
    <output className="small muted">
      {state === 'saving' && 'Saving …'}
      {state === 'waiting' && (faulty ? 'Kept in this browser until it is complete.' : 'Saving …')}
      {state === 'saved' && (savedAt === undefined ? 'Saved as you write.' : `Saved at ${sayTime(savedAt)}.`)}
      {state === 'clash' && 'Changed elsewhere meanwhile: choose below.'}
      {state === 'failed' && (
        <>
          Not saved: {sayProblem(failure)} Your words are kept in this browser.{' '}
          <Button look="plain" onClick={again}>
            Try again
          </Button>
        </>
      )}
    </output>
  )
}
