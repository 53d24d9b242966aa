import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { buttonLook } from '../parts/button.tsx'
import { PageHead } from '../parts/page.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'

/** An address nothing stands at. */
export function Lost() {
  return (
    <>
      <PageHead
        title="Nothing stands here"
        under="The address may be mistyped, or what it named was deleted more than 30 days ago."
      />
      <Link to="/" className={buttonLook('quiet')}>
        To Today
      </Link>
    </>
  )
}

/** A page that failed while it was drawn. */
export function Broken({ error, reset }: ErrorComponentProps) {
  return (
    <>
      <PageHead title="This page failed" />
      <ProblemNote
        error={error}
        kept="Your ledger is untouched; what you were writing is kept in this browser."
        again={reset}
      />
    </>
  )
}
