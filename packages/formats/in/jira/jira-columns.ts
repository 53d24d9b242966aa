import type { KnownHeader } from '../csv/open-csv.ts'
import type { Columns } from '../csv/columns.ts'

/**
 * Names of the columns that are read, lower case: as Jira Cloud writes them, as it does since issues became work items,
 * and in German and French where the names were seen in real exports. Everything else in the file is passed over.
 */
const names = {
  summary: ['summary', 'zusammenfassung', 'résumé'],
  key: ['issue key', 'work item key', 'key', 'vorgangsschlüssel', 'clé de ticket'],
  type: ['issue type', 'work item type', 'work type', 'vorgangstyp', 'type de ticket'],
  status: ['status', 'état'],
  category: ['status category', 'statuskategorie'],
  categoryChanged: ['status category changed'],
  resolution: ['resolution', 'lösung', 'résolution'],
  assignee: ['assignee', 'zugewiesene person', 'bearbeiter'],
  assigneeId: ['assignee id', 'id der zugewiesenen person'],
  reporter: ['reporter', 'autor', 'rapporteur'],
  reporterId: ['reporter id', 'id des autors'],
  creator: ['creator', 'ersteller'],
  creatorId: ['creator id', 'ersteller-id'],
  watchers: ['watchers', 'beobachter'],
  watcherIds: ['watchers id', 'id des beobachters'],
  created: ['created', 'erstellt', 'création'],
  updated: ['updated', 'aktualisiert', 'mise à jour'],
  resolved: ['resolved', 'erledigt'],
  due: ['due date', 'fälligkeitsdatum'],
  description: ['description', 'beschreibung'],
} as const

export const jiraHeader: KnownHeader = { tool: 'Jira', needed: [names.summary, names.key] }

/** Where each column that is read stands in one file; an empty list where the export has none of that name. */
export type JiraColumns = { readonly [Name in keyof typeof names]: readonly number[] } & { count: number }

export function jiraColumns(columns: Columns): JiraColumns {
  const places = Object.entries(names).map(([name, spellings]) => [name, columns.at(spellings)])
  return { ...Object.fromEntries(places), count: columns.count } as JiraColumns
}
