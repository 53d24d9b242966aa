import { axes, type AxisKey, type Day } from '@earned/framework'

/** `1 launch`, `2 launches`, `0 launches`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** The name of an axis, as shown. */
export function axisName(axis: AxisKey): string {
  return axes[axis].name
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day in words: `14 December 2026`. */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`
}

/** A number to one decimal, without one that says nothing: 2.5, 3, .9. */
export function roundly(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return Math.abs(rounded) < 1 && rounded !== 0
    ? String(rounded).replace('0.', '.')
    : String(Object.is(rounded, -0) ? 0 : rounded)
}

/** Hours as one would say them: `half an hour`, `1 hour`, `2.5 hours`. */
export function hoursInWords(hours: number): string {
  const halves = Math.max(0.5, Math.round(hours * 2) / 2)
  if (halves === 0.5) return 'half an hour'
  return halves === 1 ? '1 hour' : `${halves} hours`
}

/** How many times as far: `about twice`, `about 1.4 times`, `more than ten times`. */
export function timesInWords(ratio: number): string {
  if (ratio >= 10) return 'more than ten times'
  if (ratio >= 1.85 && ratio < 2.15) return 'about twice'
  return `about ${roundly(ratio)} times`
}

/** The text with a small first letter, to go on within a sentence; an abbreviation (`PRD`) stays as it is. */
export function lowerFirst(text: string): string {
  return /^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
