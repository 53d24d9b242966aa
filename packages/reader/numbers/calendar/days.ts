/** The calendar the floors share; the one place of this folder that names it. */
export { dayAt, dayNumber, isDay, weekday } from '@earned/framework'
