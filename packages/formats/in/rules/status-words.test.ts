import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { EntryState } from '@earned/framework'
import { stateByWords } from './status-words.ts'

const statuses: Record<EntryState | 'unknown', readonly string[]> = {
  planned: [
    ...[
      'To Do',
      'TODO',
      'to-do',
      'Open',
      'New',
      'Backlog',
      'Reopened',
      'Ready',
      'Triage',
      'Not Started',
      'Unstarted',
    ],
    ...[
      'Selected for Development',
      'Ready for dev',
      'Planned',
      'Icebox',
      'Zu erledigen',
      'À faire',
      'Por hacer',
      'A fazer',
    ],
  ],
  in_progress: [
    ...[
      'In Progress',
      'IN REVIEW',
      'Code review',
      'Testing',
      'In QA',
      'UAT',
      'Blocked',
      'On hold',
      'Waiting for customer',
    ],
    ...[
      'Ready for QA',
      'Ready for release',
      'In Discovery',
      'WIP',
      'Building',
      'In Arbeit',
      'En cours',
      'En curso',
      'Em andamento',
    ],
  ],
  done: [
    ...[
      'Done',
      'DONE ✅',
      'Closed',
      'Resolved',
      'Released',
      'Shipped',
      'Live',
      'Deployed',
      'Fixed',
      'Completed',
      'Accepted',
    ],
    ...[
      'Fertig',
      'Erledigt',
      'Abgeschlossen',
      'Terminé(e)',
      'Terminado',
      'Listo',
      'Finalizado',
      'Concluído',
      'Concluída',
    ],
  ],
  dropped: [
    ...[
      "Won't Do",
      'Won’t fix',
      'Wont Fix',
      'Cancelled',
      'Canceled',
      'Rejected',
      'Declined',
      'Duplicate',
      'Obsolete',
    ],
    ...[
      'Cannot Reproduce',
      'Abandoned',
      'Closed - Invalid',
      'Deferred',
      'Abgelehnt',
      'Annulé',
      'Cancelado',
      'Rechazada',
    ],
  ],
  unknown: [
    '',
    '  ',
    'Parked',
    'Unresolved',
    'Sparkling',
    'Undone',
    'Openness',
    'Alive',
    'Renewal',
    'предстоит',
    '支払い',
  ],
}

describe('the state a status says', () => {
  for (const [state, words] of Object.entries(statuses))
    for (const status of words)
      it(`of “${status}” is ${state}`, () => {
        assert.equal(stateByWords(status) ?? 'unknown', state)
      })

  it('is looked for in the beginning of a long one only', () => {
    assert.equal(stateByWords(`${'x '.repeat(500)}done`), undefined)
  })
})
