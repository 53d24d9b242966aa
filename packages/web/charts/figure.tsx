import type { ReactNode } from 'react'
import styles from './figure.module.css'

export type ChartTable = { head: readonly string[]; rows: readonly (readonly ReactNode[])[]; caption: string }

/** A picture with a caption, and the same figures as a table one click away. */
export function Figure({
  caption,
  table,
  children,
}: {
  caption: ReactNode
  table: ChartTable
  children: ReactNode
}) {
  return (
    <figure className={styles.figure}>
      {children}
      <figcaption className={styles.caption}>{caption}</figcaption>
      <details>
        <summary>Table</summary>
        <Table {...table} />
      </details>
    </figure>
  )
}

function Table({ head, rows, caption }: ChartTable) {
  return (
    <table>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
