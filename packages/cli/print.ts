import { styleText } from 'node:util'

/** Where words go: colours only on a terminal that wants them. */
export type Printer = {
  line(text?: string): void
  /** One JSON value and nothing else. */
  json(value: unknown): void
  muted(text: string): string
  strong(text: string): string
}

type Stream = { write(text: string): unknown; isTTY?: boolean }

/** `NO_COLOR` (no-color.org) and pipes keep the text bare. */
export function printer(out: Stream, env: Record<string, string | undefined>): Printer {
  const colours = out.isTTY === true && !env['NO_COLOR']
  const styled = (style: 'dim' | 'bold') => (text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text
  return {
    line: (text = '') => void out.write(`${text}\n`),
    json: (value) => void out.write(`${JSON.stringify(value, null, 2)}\n`),
    muted: styled('dim'),
    strong: styled('bold'),
  }
}

/** Columns in step: every column but the last is padded to its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)))
  return rows.map((row) =>
    row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join('  '),
  )
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Fri 20 Nov 2026`, from a day. */
export function longDay(day: string): string {
  const [year, month = '1', date = '1'] = day.split('-')
  const weekday = weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]
  return `${weekday} ${Number(date)} ${months[Number(month) - 1]} ${year}`
}

/** Text somebody else wrote, without the characters that would drive the terminal. */
export const safe = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
