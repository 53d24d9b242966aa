/**
 * Stands in for zod in the browser's bundle (see vite.config.ts). Schemas can be named and combined, as the
 * framework's files do while they load; using one throws, because checking is the server's work.
 */
function schema(): unknown {
  return new Proxy(() => undefined, {
    get: (_target, name) => {
      if (name === 'parse' || name === 'safeParse')
        throw new Error('the browser does not validate: the server does')
      return schema()
    },
    apply: () => schema(),
  })
}

export const z = schema()
export default z
