import type { Day, Focus, FocusDraft } from '@earned/framework'
import type { Changed } from './changed.ts'

export type FocusPatch = Partial<Pick<FocusDraft, 'why' | 'steps' | 'lookAgainOn'>>

export type FocusNoun = {
  /** The open one. */
  current(): Promise<Focus | undefined>
  find(id: string): Promise<Focus | undefined>
  /** Newest first, the open one at the top. */
  history(): Promise<Focus[]>
  /** Opens a focus; one that was open is closed on the same day with the reason given. */
  open(draft: FocusDraft, because?: string, source?: Focus['source']): Promise<Focus>
  change(id: string, version: number, patch: FocusPatch): Promise<Changed<'focus', Focus>>
  close(id: string, version: number, on: Day, because: string): Promise<Changed<'focus', Focus>>
}
