import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
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

/** A page whose answers did not come, or that failed while it was drawn. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const again = () => {
    reset()
    void router.invalidate()
  }
  return (
    <>
      <PageHead title="This page could not be shown" />
      <ProblemNote
        error={error}
        kept="Your ledger is untouched; what you were writing is kept in this browser."
        again={again}
      />
    </>
  )
}
