import { z } from 'zod'

/** A query name that may be given once or many times. */
export const many = <T extends z.ZodType>(one: T) =>
  z.union([z.array(one), one]).transform((value) => (Array.isArray(value) ? value : [value]) as z.output<T>[])

/** How many at a time, as text of a query: 1 to 100. */
export const limit = z.coerce.number().int().min(1).max(100).default(50)

/** What names a thing; ours are uuids, and those of an import may be anything short. */
export const id = z.string().min(1).max(200)

/** The version a change saw. */
export const version = z.int().min(1)

/** The same, as text of a query. */
export const versionAsked = z.coerce.number().int().min(1)

export const nothing = z.strictObject({})

type Bare<T> = T extends z.ZodDefault<infer Inner> ? Inner : T

/** The fields of a change: every one may be left out, and none is filled in with its default. */
export function patchOf<Shape extends Record<string, z.ZodType>>(shape: Shape) {
  const bare = Object.fromEntries(
    Object.entries(shape).map(([key, it]) => [key, it instanceof z.ZodDefault ? it.unwrap() : it]),
  )
  return z.strictObject(bare as { [K in keyof Shape]: Bare<Shape[K]> }).partial()
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without the fields that were not sent: the floors below tell "not sent" from "undefined". */
export const defined = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
