import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { LocalAccess } from './access.ts'
import { problem } from './problem.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const headers: Record<string, string> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'cache-control': 'no-store',
}

/**
 * Puts the security headers on every answer, errors included. They are laid ready before there is an answer: changing
 * one that is made would make it anew, a header at a time.
 */
export const securityHeaders: MiddlewareHandler = (c, next) => {
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  return next()
}

const hostPattern = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i

/** Answers only to this machine's own names: a page elsewhere that rebinds its name to 127.0.0.1 is refused. */
export const ownHostOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? ''
  if (!hostPattern.test(host)) {
    return problem(c, {
      status: 421,
      title: 'This address is not served here',
      detail: `Earned answers on this machine only, not as ${host.slice(0, 100) || 'a request without a host'}.`,
    })
  }
  return next()
}

/** Refuses what a browser sends on behalf of another site or another port of this machine. */
export const sameOriginOnly: MiddlewareHandler = async (c, next) => {
  const site = c.req.header('sec-fetch-site')
  if (
    site === undefined
      ? originIsOurs(c.req.header('origin'), c.req.header('host'))
      : site === 'same-origin' || site === 'none'
  ) {
    return next()
  }
  return problem(c, {
    status: 403,
    title: 'Another site asked',
    detail: 'Only Earned’s own pages may use this ledger. Nothing was read or changed.',
  })
}

/** No Origin at all is no browser page; it still needs the session. */
function originIsOurs(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || origin === `http://${host}`
}

/** One cookie a port: cookies do not keep ports apart. */
export const cookieName = (host: string | undefined): string =>
  `earned_${host?.match(/:(\d+)$/)?.[1] ?? '80'}`

/** Lets in who came through the launch address. */
export const sessionOnly =
  (access: LocalAccess): MiddlewareHandler =>
  async (c, next) => {
    if (access.allows(getCookie(c, cookieName(c.req.header('host'))))) return next()
    return problem(c, {
      status: 401,
      title: 'Not opened yet',
      detail: 'Open the address that `npm start` or `earned open` prints: it lets this browser in.',
    })
  }
