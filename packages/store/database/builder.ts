import type { Entry } from '@earned/framework/nouns'
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Dialect as KyselyDialect,
  type Driver,
} from 'kysely'
import type { Cell, Dialect } from './connection.ts'

type Snake<Field extends string> = Field extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${Snake<Tail>}`
  : Field
type Columns<Row> = { [Field in keyof Row & string as Snake<Field>]: Cell }

/** What is asked in ways that are composed. Statements that never vary are in `statements.ts`. */
export type Tables = { entries: Columns<Entry> }

/** Kysely as a builder of queries only: connections run what it compiles, so that rows come as arrays on both engines. */
export const builders: { readonly [D in Dialect]: Kysely<Tables> } = {
  sqlite: new Kysely({
    dialect: compilesOnly({
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    }),
  }),
  postgres: new Kysely({
    dialect: compilesOnly({
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    }),
  }),
}

function compilesOnly(dialect: Omit<KyselyDialect, 'createDriver'>): KyselyDialect {
  const refuse = () => Promise.reject(new Error('compile the query and give it to the connection'))
  const driver: Driver = {
    init: async () => {},
    acquireConnection: refuse,
    releaseConnection: refuse,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    destroy: async () => {},
  }
  return { ...dialect, createDriver: () => driver }
}
