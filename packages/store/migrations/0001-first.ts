import type { Migration } from './migration.ts'

/** The cells every row of a person's things begins with; the key of each table starts with them. */
const own = 'workspace text not null, person text not null'
const ofPerson = 'foreign key (workspace, person) references person (workspace, person) on delete cascade'
const ofOutcome = 'foreign key (workspace, person, outcome_id) references outcomes (workspace, person, id)'

/** Types as SQLite names them. */
const tables: { readonly [name: string]: string } = {
  workspace: `id text primary key, created_at integer not null`,
  person: `
    ${own}, id text not null, version integer not null, name text not null, role text not null,
    background text not null, profile text, stage text, aliases text not null,
    created_at integer not null, updated_at integer not null, seal integer not null,
    primary key (workspace, person), foreign key (workspace) references workspace (id)`,
  outcomes: `
    ${own}, id text not null, version integer not null, title text not null, metric text not null,
    unit text not null, baseline real, target real, due text, result text, result_note text not null,
    source text not null, created_at integer not null, updated_at integer not null, deleted_at integer,
    seal integer not null,
    primary key (workspace, person, id), ${ofPerson}`,
  outcome_readings: `
    ${own}, outcome_id text not null, day text not null, value real not null, note text not null,
    seal integer not null,
    primary key (workspace, person, outcome_id, day), ${ofOutcome} on delete cascade`,
  entries: `
    ${own}, id text not null, version integer not null, kind text not null, title text not null,
    body text not null, day text not null, planned_day text, state text not null, my_part text not null,
    team_part text not null, axes text not null, links text not null, people text not null,
    changes text not null, outcome_id text, line text, source text not null, source_key text,
    source_hash text, incoming text, created_at integer not null, updated_at integer not null,
    edited_at integer, deleted_at integer, seal integer not null,
    unique (workspace, person, id), ${ofPerson}, ${ofOutcome}`,
  ratings: `
    ${own}, id text not null, axis text not null, level integer not null, day text not null,
    yardstick text not null, entry_ids text not null, note text not null, source text not null,
    created_at integer not null, seal integer not null,
    primary key (workspace, person, id), ${ofPerson}`,
  focus: `
    ${own}, id text not null, version integer not null, axis text not null, why text not null,
    suggested_axis text, steps text not null, opened_on text not null, look_again_on text not null,
    source text not null, closed_on text, closed_because text not null,
    created_at integer not null, updated_at integer not null, seal integer not null,
    primary key (workspace, person, id), ${ofPerson}`,
  imports: `
    ${own}, id text not null, source text not null, file_name text not null, rows integer not null,
    taken integer not null, duplicate integer not null, changed integer not null, skipped text not null,
    cancelled integer not null, created_at integer not null, seal integer not null,
    primary key (workspace, person, id), ${ofPerson}`,
  idempotency: `
    ${own}, key text not null, asked text not null, answer text, created_at integer not null,
    primary key (workspace, person, key), ${ofPerson}`,
}

const indexes = [
  `create index entries_by_day on entries (workspace, person, day desc, id desc) where deleted_at is null`,
  `create unique index entries_by_source on entries (workspace, person, source, source_key)
    where source_key is not null`,
  `create index entries_by_outcome on entries (workspace, person, outcome_id) where outcome_id is not null`,
  `create unique index one_open_focus on focus (workspace, person) where closed_on is null`,
]

/** The row number joins an entry with its words in the index; it means nothing else and leaves nowhere. */
const sqliteTables = Object.entries(tables).map(([name, columns]) =>
  name === 'entries'
    ? `create table entries (row integer primary key, ${columns}) strict`
    : `create table ${name} (${columns}) strict, without rowid`,
)

/** The store cuts the words itself (search.ts); `ascii` only parts them at the spaces between. */
const sqliteWords = `create virtual table entry_words using fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '2 3')`

/** Ids and days are ordered by their bytes, as in SQLite, whatever the language of the database. */
const postgresTables = Object.entries(tables).map(([name, columns]) => {
  const typed = columns
    .replaceAll(/\binteger\b/g, 'bigint')
    .replaceAll(/\breal\b/g, 'double precision')
    .replaceAll(/ text\b/g, ' text collate "C"')
  return `create table ${name} (${typed})`
})

const postgresWords = [
  `create table entry_words (
    workspace text collate "C" not null, person text collate "C" not null, id text collate "C" not null,
    words tsvector not null, primary key (workspace, person, id),
    foreign key (workspace, person, id) references entries (workspace, person, id) on delete cascade)`,
]

/** The second wall: what the application's role sees and writes is the viewer's, whatever is asked. Absent: nothing. */
const walls = [...Object.keys(tables), 'entry_words'].flatMap((name) => {
  const setting = (what: string) => `(select nullif(current_setting('earned.${what}', true), ''))`
  const mine =
    name === 'workspace'
      ? `id = ${setting('workspace')}`
      : `workspace = ${setting('workspace')} and person = ${setting('person')}`
  return [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy only_the_viewer on ${name} using (${mine}) with check (${mine})`,
  ]
})

export const first: Migration = {
  number: 1,
  name: 'the first ledger: person, entries, outcomes, ratings, focus, imports',
  sqlite: [...sqliteTables, ...indexes, sqliteWords],
  postgres: [...postgresTables, ...indexes, ...postgresWords, ...walls],
}
