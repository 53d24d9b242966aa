import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** A figure that opens the entries behind it; nothing to open where it counts none. */
export function FigureLink({ path, value, children }: { path: string; value: number; children: ReactNode }) {
  if (value === 0) return <>{children}</>
  return (
    <Link to="/ledger" search={{ figure: path }} activeProps={{}}>
      {children}
    </Link>
  )
}
