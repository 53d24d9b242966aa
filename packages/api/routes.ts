/** Every route on one screen. `:name` parts are filled from the input; the rest of it is the query (GET, DELETE) or the body. */
export const routes = {
  'person.get': 'GET /api/person',
  'person.change': 'PATCH /api/person',

  'entries.list': 'GET /api/entries',
  'entries.weeks': 'GET /api/entries/weeks',
  'entries.add': 'POST /api/entries',
  'entries.some': 'POST /api/entries/selection',
  'entries.changeMany': 'POST /api/entries/changes',
  'entries.get': 'GET /api/entries/:id',
  'entries.change': 'PATCH /api/entries/:id',
  'entries.remove': 'DELETE /api/entries/:id',
  'entries.restore': 'POST /api/entries/:id/restoration',
  'entries.settle': 'POST /api/entries/:id/settlement',

  'outcomes.list': 'GET /api/outcomes',
  'outcomes.add': 'POST /api/outcomes',
  'outcomes.get': 'GET /api/outcomes/:id',
  'outcomes.change': 'PATCH /api/outcomes/:id',
  'outcomes.remove': 'DELETE /api/outcomes/:id',
  'outcomes.restore': 'POST /api/outcomes/:id/restoration',
  'outcomes.read': 'POST /api/outcomes/:id/readings',

  'ratings.list': 'GET /api/ratings',
  'ratings.add': 'POST /api/ratings',

  'standing.get': 'GET /api/standing',

  'focus.list': 'GET /api/focus',
  'focus.choose': 'POST /api/focus',
  'focus.change': 'PATCH /api/focus/:id',
  'focus.close': 'POST /api/focus/:id/closing',

  'imports.list': 'GET /api/imports',
  'imports.preview': 'POST /api/imports/preview',
  'imports.run': 'POST /api/imports',

  'exports.get': 'GET /api/export',
  'exports.csv': 'GET /api/export/entries.csv',
  'backups.make': 'POST /api/backups',
  'place.get': 'GET /api/place',

  'sample.add': 'POST /api/sample',
  'sample.remove': 'DELETE /api/sample',
} as const

export type OperationName = keyof typeof routes

/** A route in its parts; `inPath` are the names that the input fills into the path. */
export function routeOf(name: OperationName): { method: string; path: string; inPath: string[] } {
  const [method = '', path = ''] = routes[name].split(' ')
  return { method, path, inPath: [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '') }
}

export const operationNames = Object.keys(routes) as OperationName[]
