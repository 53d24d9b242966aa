import * as fc from 'fast-check'

/** As much of JSON Schema as our own description uses. */
export type Schema = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minItems?: number
  maxItems?: number
}
/** What is in the ledger now: without it nearly every generated request would be about nothing. */
export type Known = { ids: string[]; versions: number[] }

const longest = 40

/** Values that fit the schema. `name` is the field they are for: ids are mostly of what there is. */
export function fitting(schema: Schema, known: Known, name = ''): fc.Arbitrary<unknown> {
  const of = schema.anyOf ?? schema.oneOf
  if (of) return fc.oneof(...of.map((one) => fitting(one, known, name)))
  const { type } = schema
  if (Array.isArray(type))
    return fc.oneof(...type.map((one) => fitting({ ...schema, type: one }, known, name)))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if ('const' in schema) return fc.constant(schema.const)
  if (name === 'version' && known.versions.length > 0) return mostly(known.versions, wholeNumber(schema))
  switch (type) {
    case 'string':
      return /^(id|ids|outcomeId|entryId|entryIds)$/.test(name) && known.ids.length > 0
        ? mostly(known.ids, textOf(schema))
        : textOf(schema)
    case 'integer':
      return wholeNumber(schema)
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true, ...limits(schema) })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(fitting(schema.items ?? {}, known, name), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 5, 5),
      })
    case 'object':
      return objectOf(schema, known)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

const mostly = (some: readonly unknown[], any: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...some) }, { weight: 1, arbitrary: any })

function objectOf(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([name, one]) => [
    name,
    fitting(one, known, name),
  ])
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: schema.required ?? [],
  })
}

function limits(schema: Schema): { min?: number; max?: number; minExcluded?: boolean } {
  const { minimum, maximum, exclusiveMinimum } = schema
  return {
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(exclusiveMinimum === undefined ? {} : { min: exclusiveMinimum, minExcluded: true }),
    ...(maximum === undefined ? {} : { max: maximum }),
  }
}

const wholeNumber = ({ minimum, maximum }: Schema): fc.Arbitrary<number> =>
  fc.integer({ min: Math.max(minimum ?? -5, -(2 ** 31)), max: Math.min(maximum ?? 50, 2 ** 31 - 1) })

const days = fc
  .integer({ min: 10_957, max: 24_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))

function textOf({ pattern, minLength = 0, maxLength = longest }: Schema): fc.Arbitrary<string> {
  if (pattern?.includes('\\d{4}')) return days
  if (pattern?.includes('https')) return fc.webUrl()
  if (pattern !== undefined) throw new Error(`no texts are known for ${pattern}`)
  // A blank title is refused after trimming: the schema cannot say so.
  return fc
    .string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, longest) })
    .map((text) => (text.trim().length < minLength ? 'x'.repeat(minLength) : text))
}

type Path = (string | number)[]
const strange: unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  'x'.repeat(400),
  '\u0000',
  '\ud800',
  '2026-02-30',
  '../../etc/passwd',
  '<svg onload=alert(1)>',
  [],
  [[]],
  {},
  { toString: 1 },
  ['x'],
]
const strangeNames = [
  '__proto__',
  'constructor',
  'toString',
  'id',
  'version',
  'workspace',
  'person',
  'source',
  '',
]

/** The same with one thing wrong: a field gone, one too many, or a value of another kind at any depth. */
export function nearly(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      value,
      fc.nat(),
      fc.constantFrom('drop', 'put', 'put', 'add'),
      fc.constantFrom(...strange),
      fc.constantFrom(...strangeNames),
    )
    .map(([whole, pick, how, other, name]) => {
      const copy: unknown = structuredClone(whole)
      const paths = pathsIn(copy)
      const path = paths[pick % Math.max(1, paths.length)]
      if (how === 'add' || path === undefined) return withOwn(copy, name, other)
      changeAt(copy, path, (holder, key) => {
        if (how === 'drop' && !Array.isArray(holder)) delete (holder as Record<string, unknown>)[key]
        else (holder as Record<string, unknown>)[key] = other
      })
      return copy
    })
}

/** An own property, whatever its name: `__proto__` in braces would be none. */
const withOwn = (value: unknown, name: string, other: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.defineProperty(value, name, {
        value: other,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    : value

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => [[...path, key], ...pathsIn(one, [...path, key])])
}

function changeAt(whole: unknown, path: Path, change: (holder: object, key: string) => void): void {
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], whole)
  change(holder as object, String(path.at(-1)))
}
