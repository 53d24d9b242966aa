import type { Migration } from './migration.ts'

/** The cells every row of a person's things begins with; the key of each table starts with them. */
const own = 'workspace text not null, person text not null'

const entries = `
  id text not null, version integer not null, kind text not null, title text not null, body text not null,
  day text not null, planned_day text, state text not null, my_part text not null, team_part text not null,
  axes text not null, links text not null, people text not null, changes text not null, outcome_id text,
  line text, source text not null, source_key text, source_hash text, incoming text,
  created_at integer not null, updated_at integer not null, edited_at integer, deleted_at integer,
  seal integer not null`

const ofPerson = 'foreign key (workspace, person) references person (workspace, person) on delete cascade'
const ofOutcome = `foreign key (workspace, person, outcome_id) references outcomes (workspace, person, id)`

export const first: Migration = {
  number: 1,
  name: 'the first ledger: person, entries, outcomes, ratings, focus, imports',
  sqlite: [
    `create table workspace (id text primary key, created_at integer not null) strict, without rowid`,
    `create table person (
      ${own}, id text not null, version integer not null, name text not null, role text not null,
      background text not null, profile text, stage text, aliases text not null,
      created_at integer not null, updated_at integer not null, seal integer not null,
      primary key (workspace, person), foreign key (workspace) references workspace (id)
    ) strict, without rowid`,
    `create table outcomes (
      ${own}, id text not null, version integer not null, title text not null, metric text not null,
      unit text not null, baseline real, target real, due text, result text, result_note text not null,
      source text not null, created_at integer not null, updated_at integer not null, deleted_at integer,
      seal integer not null,
      primary key (workspace, person, id), ${ofPerson}
    ) strict, without rowid`,
    `create table outcome_readings (
      ${own}, outcome_id text not null, day text not null, value real not null, note text not null,
      seal integer not null,
      primary key (workspace, person, outcome_id, day), ${ofOutcome} on delete cascade
    ) strict, without rowid`,
    // The row number joins an entry with its words in the index; it means nothing else and leaves nowhere.
    `create table entries (
      row integer primary key, ${own}, ${entries},
      unique (workspace, person, id), ${ofPerson}, ${ofOutcome}
    ) strict`,
    `create index entries_by_day on entries (workspace, person, day desc, id desc) where deleted_at is null`,
    `create unique index entries_by_source on entries (workspace, person, source, source_key)
      where source_key is not null`,
    `create index entries_by_outcome on entries (workspace, person, outcome_id) where outcome_id is not null`,
    // The store cuts the words itself (search.ts); `ascii` only parts them at the spaces between.
    `create virtual table entry_words using fts5 (
      words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '2 3')`,
    `create table ratings (
      ${own}, id text not null, axis text not null, level integer not null, day text not null,
      yardstick text not null, entry_ids text not null, note text not null, source text not null,
      created_at integer not null, seal integer not null,
      primary key (workspace, person, id), ${ofPerson}
    ) strict, without rowid`,
    `create table focus (
      ${own}, id text not null, version integer not null, axis text not null, why text not null,
      suggested_axis text, steps text not null, opened_on text not null, look_again_on text not null,
      source text not null, closed_on text, closed_because text not null,
      created_at integer not null, updated_at integer not null, seal integer not null,
      primary key (workspace, person, id), ${ofPerson}
    ) strict, without rowid`,
    `create unique index one_open_focus on focus (workspace, person) where closed_on is null`,
    `create table imports (
      ${own}, id text not null, source text not null, file_name text not null, rows integer not null,
      taken integer not null, duplicate integer not null, changed integer not null, skipped text not null,
      cancelled integer not null, created_at integer not null, seal integer not null,
      primary key (workspace, person, id), ${ofPerson}
    ) strict, without rowid`,
    `create table idempotency (
      ${own}, key text not null, asked text not null, answer text, created_at integer not null,
      primary key (workspace, person, key), ${ofPerson}
    ) strict, without rowid`,
  ],
  postgres: [],
}
