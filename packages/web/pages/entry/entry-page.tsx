import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ask } from '../../lib/api.ts'
import { PageHead, Reading } from '../../parts/page.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { EntryForm } from './entry-form.tsx'

/** One entry, all of it editable in place. */
export function EntryPage() {
  const { id } = useParams({ from: '/ledger/$id' })
  const { data: entry, error } = useQuery(ask('entries.get', { id }))
  if (error) {
    return (
      <>
        <PageHead title="Entry" />
        <ProblemNote error={error} kept="It may have been deleted." />
        <Link to="/ledger">To the ledger</Link>
      </>
    )
  }
  return <Reading>{entry && <EntryForm key={entry.id} entry={entry} />}</Reading>
}
