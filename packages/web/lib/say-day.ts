import { addDays, type Day, daysBetween, startOfWeek } from '@earned/framework'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const parts = (day: Day) => ({
  year: day.slice(0, 4),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
})

/** `Fri`. */
export const sayWeekday = (day: Day): string => weekdays[new Date(`${day}T00:00Z`).getUTCDay()] ?? ''

/** `20 Nov`, with the year where it is not this one. */
export function sayDate(day: Day, today: Day): string {
  const { year, month, date } = parts(day)
  return `${date} ${months[month - 1]}${year === today.slice(0, 4) ? '' : ` ${year}`}`
}

/** `today`, `yesterday`, `tomorrow`, else `Fri 20 Nov`. */
export function sayDay(day: Day, today: Day): string {
  const ahead = daysBetween(today, day)
  if (ahead === 0) return 'today'
  if (ahead === -1) return 'yesterday'
  if (ahead === 1) return 'tomorrow'
  return `${sayWeekday(day)} ${sayDate(day, today)}`
}

/** `This week`, `Last week`, else `2 – 8 Nov`. */
export function sayWeek(monday: Day, today: Day): string {
  const weeks = daysBetween(startOfWeek(today), monday) / 7
  if (weeks === 0) return 'This week'
  if (weeks === -1) return 'Last week'
  if (weeks === 1) return 'Next week'
  const sunday = addDays(monday, 6)
  const from =
    monday.slice(0, 7) === sunday.slice(0, 7) ? String(parts(monday).date) : sayDate(monday, sunday)
  return `${from} – ${sayDate(sunday, today)}`
}

/** `14:02` on this machine's clock. */
export function sayTime(instant: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(instant)
}
