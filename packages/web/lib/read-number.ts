/** A number as it is typed: `3.6` or `3,6`. Null for nothing, undefined for what is no number. */
export function readNumber(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const value = Number(text.trim().replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}
