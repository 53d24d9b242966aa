import { serveStatic } from '@hono/node-server/serve-static'
import type { Day } from '@earned/framework'
import type { Store, Viewer } from '@earned/store'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { type LocalAccess, sameSecret } from './access.ts'
import { cookieName, ownHostOnly, sameOriginOnly, securityHeaders, sessionOnly } from './guard.ts'
import { mount } from './mount.ts'
import { openApi } from './openapi.ts'
import type { Given } from './operation.ts'
import { operations } from './operations/index.ts'
import { closedPage, openingPage } from './pages/launch.ts'
import { problem, problemOf } from './problem.ts'
import type { Problem } from './problem-details.ts'

export type AppOptions = {
  store: Store
  viewer: Viewer
  access: LocalAccess
  /** Who knows it may ask for launch addresses: it stands in a file only the owner can read. */
  key: string
  today: () => Day
  home: string
  /** The folder of the built web pages; without it only the interface is served. */
  web?: string | undefined
  /** Where a failure nobody expected is told. */
  report: (error: unknown) => void
}

/** The whole of the server without a port: `app.request()` is how it is tested. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono()
  const tell = (error: unknown): Problem => {
    const it = problemOf(error)
    if (it.status === 500) options.report(error)
    return it
  }
  app.use(securityHeaders, ownHostOnly)
  app.get('/healthz', (c) => c.json({ is: 'earned' }))
  app.get('/launch/:token', (c) => launch(c, options.access))
  app.post('/launches', sameOriginOnly, (c) => newLaunch(c, options))
  app.use('/api/*', sameOriginOnly, sessionOnly(options.access))
  app.get('/api/openapi.json', describing())
  mount(app, operations, { givenFor: () => givenIn(options), tell })
  app.all('/api/*', nothingHere)
  if (options.web !== undefined) servePages(app, options.web, options.access)
  app.notFound(nothingHere)
  app.onError((error, c) => problem(c, tell(error)))
  return app
}

const givenIn = ({ store, viewer, today, home }: AppOptions): Given => ({
  ledger: store.as(viewer),
  store,
  today: today(),
  home,
})

/** Made when it is first asked for, once for each name of the cookie. */
function describing() {
  const made = new Map<string, string>()
  return (c: Context): Response => {
    const cookie = cookieName(c.req.header('host'))
    const text = made.get(cookie) ?? JSON.stringify(openApi(cookie))
    made.set(cookie, text)
    return c.body(text, 200, { 'content-type': 'application/json' })
  }
}

const nothingHere = (c: Context): Response =>
  problem(c, {
    status: 404,
    title: 'No such address',
    detail: `Nothing answers ${c.req.method} ${c.req.path}.`,
  })

/**
 * Exchanges the one-time address for a cookie. The answer is a page, not a redirect: a Strict cookie set in a
 * redirect that began elsewhere (a mail program, say) would not be sent on its next hop.
 */
function launch(c: Context, access: LocalAccess): Response | Promise<Response> {
  const onlyLooks = c.req.method === 'HEAD' || c.req.header('sec-purpose')?.includes('prefetch')
  if (onlyLooks) return c.body(null, 204)
  const cookie = cookieName(c.req.header('host'))
  const session = access.redeem(c.req.param('token') ?? '')
  if (session !== undefined) {
    setCookie(c, cookie, session, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: access.maxAgeSeconds,
    })
  } else if (!access.allows(getCookie(c, cookie))) {
    return c.html(closedPage('This address has been used already.'), 401)
  }
  return c.html(openingPage)
}

/** A second start, or `earned open`, asks the server that runs for an address of its own. */
function newLaunch(c: Context, { access, key }: AppOptions): Response {
  if (!sameSecret(c.req.header('x-earned-key') ?? '', key)) {
    return problem(c, {
      status: 403,
      title: 'Not the owner',
      detail: 'Only the owner of this ledger may ask for an address.',
    })
  }
  return c.json({ address: `http://${c.req.header('host')}/launch/${access.launchToken()}` })
}

/** The built pages. Assets are the program, not the ledger, and carry a hash in their names; every other address is the one page. */
function servePages(app: Hono, root: string, access: LocalAccess): void {
  app.use(
    '/assets/*',
    serveStatic({
      root,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.get('/icon.svg', serveStatic({ root, path: 'icon.svg' }))
  app.get('*', async (c, next) => {
    if (!access.allows(getCookie(c, cookieName(c.req.header('host'))))) {
      return c.html(closedPage('This browser has not been let in yet.'), 401)
    }
    return next()
  })
  app.get('*', serveStatic({ root, path: 'index.html' }))
}
