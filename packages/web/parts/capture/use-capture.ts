import type { Capture } from '@earned/formats/capture'
import type { EntryDraft } from '@earned/framework'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { ask } from '../../lib/api.ts'
import { useStored } from '../../lib/stored.ts'
import { today, useToday } from '../../lib/today.ts'

type Kept = { line: string; said: Partial<EntryDraft> }
type CaptureModule = typeof import('@earned/formats/capture')

const empty: Kept = { line: '', said: {} }
let module: CaptureModule | undefined
const load = async (): Promise<CaptureModule> => (module ??= await import('@earned/formats/capture'))

/**
 * The line in the bar, what is understood of it, and what the person said otherwise through a chip.
 * Kept over a reload. The understanding is loaded when the bar is first used.
 */
export function useCapture() {
  const [kept, keep] = useStored<Kept>('capture', empty)
  const [ready, setReady] = useState(module !== undefined)
  const [used, setUsed] = useState(kept.line !== '')
  const outcomes = useQuery({ ...ask('outcomes.list', {}), enabled: used }).data?.outcomes
  const day = useToday()
  useEffect(() => {
    if (used) void load().then(() => setReady(true))
  }, [used])
  const known = useMemo(
    () => ({ outcomes: outcomes?.map(({ id, title }) => ({ id, title })) ?? [] }),
    [outcomes],
  )
  const draft = useMemo(
    () =>
      ready && kept.line.trim() !== ''
        ? draftOf(module?.capture(kept.line, day, known), kept.said)
        : undefined,
    [ready, kept, day, known],
  )
  return {
    line: kept.line,
    draft,
    outcomes: known.outcomes,
    wake: () => setUsed(true),
    type: (line: string) => keep(line === '' ? undefined : { line, said: kept.said }),
    say: (said: Partial<EntryDraft>) => keep({ line: kept.line, said: { ...kept.said, ...said } }),
    clear: () => keep(undefined),
    putBack: (back: Kept) => keep(back),
    kept,
    /** The draft as it is to be saved, also where the understanding was not loaded yet. */
    finish: async () => draftOf((await load()).capture(kept.line, today(), known), kept.said),
  }
}

const draftOf = (understood: Capture | undefined, said: Partial<EntryDraft>): EntryDraft | undefined =>
  understood && ({ ...understood.draft, ...said } as EntryDraft)
