import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { serveApi } from './api.ts'
import { serveDocs } from './docs.ts'
import { crossOrigin, limitedBody, logged, rateLimited, secured } from './guard.ts'
import { nowherePage, wantsPage } from './nowhere.ts'
import { servePages } from './pages.ts'
import { failed, invalidFields, problem } from './problems.ts'
import { serveRecords } from './recording.ts'
import type { Environment, Services } from './services.ts'

/**
 * Builds the whole HTTP application: the API, its description, and the page.
 *
 * It listens to nothing by itself, so a test asks it without a socket. The
 * order counts: what is outermost sees every response, also errors and 405s.
 *
 * @example
 * const response = await createApp(services).request('/api/health')
 */
export function createApp(services: Services): OpenAPIHono<Environment> {
  const { settings, log, now } = services
  const app = new OpenAPIHono<Environment>({ defaultHook: invalidFields })

  app.use(
    requestId({ limitLength: MAX_REQUEST_ID }),
    logged(log, now),
    secured(settings.frameAncestors ?? []),
    compress(),
  )
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => problem(c, 405, { headers: { Allow: methods.join(', ') } }),
    }),
  )
  if (settings.corsOrigins.length > 0) app.use(crossOrigin(settings.corsOrigins))
  if (settings.rateLimit > 0) {
    const limited = rateLimited(settings.rateLimit)
    app.use('/api/*', limited)
    app.use('/insights', limited)
  }
  app.use('/api/*', limitedBody())

  serveApi(app, services)
  serveRecords(app, services)
  serveDocs(app, services.version)
  servePages(app, services)

  app.notFound((c) => (wantsPage(c) ? c.html(nowherePage(), 404) : problem(c, 404)))
  app.onError((error, c) => failed(error, c, log))
  return app
}

/** Holds a UUID, a ULID or a trace id, and keeps a client from filling the log. */
const MAX_REQUEST_ID = 64
