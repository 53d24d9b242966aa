import { useNavigate } from '@tanstack/react-router'
import { DropZone } from '../../parts/drop-zone.tsx'
import { PageHead } from '../../parts/page.tsx'
import { EarlierImports } from './earlier-imports.tsx'
import { ImportFlow } from './import-flow.tsx'

/** Bring real work in: seen before it is written, accounted for after. */
export function ImportPage() {
  const navigate = useNavigate()
  return (
    <DropZone here>
      <PageHead
        title="Bring something in"
        under="Tickets from Jira or Linear (CSV), a list in Markdown or plain text such as a brag document, or Earned’s own export. You see what every row becomes before anything is written."
      />
      <ImportFlow done={(report) => void navigate({ to: '/import/$id', params: { id: report.id } })}>
        <EarlierImports />
      </ImportFlow>
    </DropZone>
  )
}
