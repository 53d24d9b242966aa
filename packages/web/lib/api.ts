import { client, type Input, type Output, ProblemError } from '@earned/api/client'
import { QueryClient } from '@tanstack/react-query'

/** The one way to the server. Same origin: the session cookie goes along by itself. */
export const api = client('')
export const { call } = api

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // Another window or the terminal may have written: look again when this one is looked at.
      staleTime: 5000,
      retry: (failures, error) => failures < 2 && error instanceof ProblemError && error.problem.status === 0,
    },
  },
})

type Name = Parameters<typeof call>[0]
type Asked<N extends Name> = {
  queryKey: readonly [N, Input<N>]
  queryFn: (context: { signal: AbortSignal }) => Promise<Output<N>>
}

/** What a screen reads: the operation and its input are its name in the cache. */
export const ask = <N extends Name>(name: N, input: Input<N>): Asked<N> => ({
  queryKey: [name, input],
  queryFn: ({ signal }) => call(name, input, { signal }),
})

/** After a change: everything that shows entries, outcomes or numbers made of them is read again. */
export function refresh(
  ...nouns: ('entries' | 'outcomes' | 'person' | 'ratings' | 'focus' | 'imports' | 'place')[]
): Promise<void> {
  const touched = new Set<string>([
    ...nouns,
    'standing',
    'place',
    ...(nouns.includes('focus') ? [] : ['focus']),
  ])
  return queries.invalidateQueries({
    predicate: (query) => touched.has(String(query.queryKey[0]).split('.')[0] ?? ''),
  })
}

/** A key under which the server does a thing once, however often it is sent. */
export const onceKey = (): string => crypto.randomUUID()

/** What went wrong in a sentence, whatever was thrown. */
export function sayProblem(error: unknown): string {
  if (error instanceof ProblemError) return error.problem.detail ?? error.problem.title
  return error instanceof Error ? error.message : String(error)
}

/** The thing as it is now, where somebody else changed it first. */
export const clashIn = <Row>(error: unknown): Row | undefined =>
  error instanceof ProblemError && error.problem.status === 409
    ? (error.problem.current as Row | undefined)
    : undefined
