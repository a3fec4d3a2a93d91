import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import { rateLimiter } from 'hono-rate-limiter'
import type { Logger } from 'pino'
import { problem } from './problems.ts'
import type { ServerSettings } from './services.ts'

/** Writes one line a request to the log; health checks only at the level `debug`. */
export function logged(log: Logger, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    const start = now()
    await next()
    const line = {
      requestId: c.var.requestId,
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ms: Math.round((now() - start) * 10) / 10,
    }
    if (c.req.path === HEALTH) log.debug(line, 'request')
    else log.info(line, 'request')
  }
}

const HEALTH = '/api/health'

/**
 * Sets the security headers. The page needs nothing from elsewhere and nothing
 * inline. Strict-Transport-Security is left to whoever terminates TLS: this
 * server speaks plain HTTP. Only pages of the origins in `ancestors` may show it
 * in a frame; X-Frame-Options knows no origins, so it is sent when there are none.
 */
export function secured(ancestors: readonly string[]): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ancestors.length === 0 ? ["'none'"] : ["'self'", ...ancestors],
    },
    xFrameOptions: ancestors.length === 0 ? 'DENY' : false,
    strictTransportSecurity: false,
  })
}

/**
 * Lets pages of these origins call the API and load the widget; `*` stands for
 * all. What is kept of the use of the server is for none of them.
 */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler {
  const allow = cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['Content-Type', 'X-Request-Id'],
    exposeHeaders: [
      'X-Request-Id',
      'Retry-After',
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
    ],
    maxAge: 600,
  })
  return (c, next) => (isShared(c) ? allow(c, next) : next())
}

function isShared({ req: { path, method } }: Context): boolean {
  if (path === '/api/feedback') return method === 'POST' || method === 'OPTIONS'
  return path.startsWith('/api/') ? path !== '/api/insights' : WIDGET.test(path)
}

/** What a page that embeds the widget loads. */
const WIDGET = /^\/(?:widget\.js|style\.css|widget\.css|app\/.+\.js)$/

/**
 * Refuses a request by a name that is not this machine's, where the server listens
 * on it alone: a page whose name was made to lead here (DNS rebinding) would else
 * count as one of our own. The names in `corsOrigins` stay open.
 */
export function ownNameOnly({ host = '', corsOrigins }: ServerSettings): MiddlewareHandler {
  if (!LOOPBACK.test(host)) return (_, next) => next()
  const known = new Set(
    corsOrigins.filter((origin) => URL.canParse(origin)).map((origin) => new URL(origin).hostname),
  )
  return async (c, next) => {
    const { hostname } = new URL(c.req.url)
    return LOOPBACK.test(hostname) || known.has(hostname) ? await next() : problem(c, 403)
  }
}

/** "127.0.0.1", "localhost", "::1", which addresses have in brackets; all of 127 is this machine's. */
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|(?:[\w-]+\.)*localhost|::1|\[::1\])$/i

/** Refuses a client that sent more than `limit` requests within a minute; health checks do not count. */
export function rateLimited(limit: number): MiddlewareHandler {
  return rateLimiter({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-6',
    keyGenerator: clientAddress,
    skip: (c) => c.req.path === HEALTH,
    handler: (c) => problem(c, 429),
  })
}

/** The address of the socket: a header such as X-Forwarded-For is whatever the client writes into it. */
function clientAddress(c: Context): string {
  return getConnInfo(c).remote.address ?? 'unknown'
}

/** Refuses a body over 64 KiB, whether its length is declared or it comes in chunks. */
export function limitedBody(): MiddlewareHandler {
  return bodyLimit({ maxSize: 64 * 1024, onError: (c) => problem(c, 413) })
}
