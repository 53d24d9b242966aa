/**
 * Text as both engines can keep it: PostgreSQL has no NUL, neither has half a surrogate pair; both become U+FFFD.
 * Done to what comes in, so that what is answered is what was kept.
 */
export function cleaned<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(cleaned) as T
  if (value === null || typeof value !== 'object') return value
  // A field that is undefined was not said: it must not undo what is there.
  const said = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(said.map(([name, part]) => [name, cleaned(part)])) as T
}

export function cleanText(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed()
  return whole.includes('\0') ? whole.replaceAll('\0', '\uFFFD') : whole
}
