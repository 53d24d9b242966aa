/** Addresses a person can read and write: `?kind=launch&kind=brief`, always text. */
export type UrlSearch = Record<string, string | string[] | undefined>

export function parseSearch(text: string): UrlSearch {
  // A map, as `constructor` and `__proto__` may be names in an address, too.
  const search = new Map<string, string | string[]>()
  for (const [name, value] of new URLSearchParams(text)) {
    const before = search.get(name)
    search.set(name, before === undefined ? value : [...[before].flat(), value])
  }
  return Object.fromEntries(search)
}

export function stringifySearch(search: Record<string, unknown>): string {
  const out = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value].flat())
      if (one !== undefined && one !== null && one !== '') out.append(name, String(one))
  }
  const text = out.toString()
  return text === '' ? '' : `?${text}`
}

/** The values under a name that are among those allowed; undefined where there are none. */
export function someOf<Value extends string>(
  search: Record<string, unknown>,
  name: string,
  allowed: readonly Value[],
): Value[] | undefined {
  const found = [search[name]]
    .flat()
    .filter((one): one is Value => (allowed as readonly unknown[]).includes(one))
  return found.length > 0 ? found : undefined
}

export function textOf(search: Record<string, unknown>, name: string): string | undefined {
  const value = [search[name]].flat()[0]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function dayOf(search: Record<string, unknown>, name: string): string | undefined {
  const value = textOf(search, name)
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined
}
