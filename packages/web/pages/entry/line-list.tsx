import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Cross } from '../../parts/notice-bar.tsx'
import styles from './entry.module.css'

type Props<Line, Row> = {
  legend: string
  add: string
  rows: readonly Row[]
  /** A row as text to type in. */
  lineOf: (row: Row) => Line
  empty: Line
  /** The row, or undefined while the line is not complete. */
  rowOf: (line: Line) => Row | undefined
  change: (rows: Row[]) => void
  children: (line: Line, set: (patch: Partial<Line>) => void) => ReactNode
}

/** A few lines of the same form. A line that is not complete stays here and is not saved. */
export function LineList<Line extends object, Row>({
  legend,
  add,
  rows,
  lineOf,
  empty,
  rowOf,
  change,
  children,
}: Props<Line, Row>) {
  const [lines, setLines] = useState(() => rows.map(lineOf))
  const [sent, setSent] = useState(JSON.stringify(rows))
  // The rows changed elsewhere: show them.
  if (JSON.stringify(rows) !== sent && JSON.stringify(complete(lines, rowOf)) !== JSON.stringify(rows)) {
    setSent(JSON.stringify(rows))
    setLines(rows.map(lineOf))
  }
  const set = (next: Line[]) => {
    const whole = complete(next, rowOf)
    setLines(next)
    setSent(JSON.stringify(whole))
    if (JSON.stringify(whole) !== JSON.stringify(rows)) change(whole)
  }
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.lines}>
        {lines.map((line, index) => (
          <div key={index} className={styles.line}>
            {children(line, (patch) =>
              set(lines.map((one, at) => (at === index ? { ...one, ...patch } : one))),
            )}
            <button
              type="button"
              className={styles.drop}
              aria-label={`Remove line ${index + 1} of ${legend}`}
              onClick={() => set(lines.filter((_, at) => at !== index))}
            >
              <Cross />
            </button>
          </div>
        ))}
        <div>
          <Button look="plain" onClick={() => setLines([...lines, empty])}>
            {add}
          </Button>
        </div>
      </div>
    </fieldset>
  )
}

const complete = <Line, Row>(lines: readonly Line[], rowOf: (line: Line) => Row | undefined): Row[] =>
  lines.map(rowOf).filter((row) => row !== undefined)
