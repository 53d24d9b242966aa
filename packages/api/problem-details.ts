/** What went wrong, as the server said it (RFC 9457). `status` 0: nothing answered. */
export type Problem = {
  type: string
  title: string
  status: number
  detail?: string
  /** Faults of the input, with the place of each. */
  faults?: { place: string; reason: string }[]
  /** In a clash (409): the thing as it is now. */
  current?: unknown
}
