import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import type { Environment, Services } from './services.ts'

/**
 * Serves the chat page, the source viewer, the widget for other pages with an
 * example of such a page, and what they load.
 *
 * Only the page itself, style sheets, images and compiled modules are public;
 * the sources of the page and its settings are not. A browser keeps what it
 * has and asks each time whether it still holds, so a new release of Dateline
 * is seen at once.
 */
export function servePages(app: OpenAPIHono<Environment>, services: Services): void {
  const { webRoot, moduleRoot } = services
  const example = () => readFile(join(webRoot, 'embed.html'), 'utf8')
  const page = () => readFile(join(webRoot, 'index.html'), 'utf8')
  const fresh = [revalidated, etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'X-Request-Id'] })] as const

  app.get('/', ...fresh, async (c) => c.html(await page()))
  app.get('/documents/:id', ...fresh, async (c) => {
    const documents = services.library()?.documents
    // While the index is being built nothing is unknown yet: the page waits and looks by itself.
    const known = documents === undefined || documents.has(c.req.param('id'))
    return c.html(viewerOf(await page()), known ? 200 : 404)
  })
  app.get('/embed', ...fresh, async (c) => c.html(await example()))
  // The widget's address is short and stays the same, wherever its module lies.
  app.get('/widget.js', ...fresh, serveStatic({ root: moduleRoot, path: 'widget.js' }))
  app.get('/:file{[\\w-]+\\.(?:css|svg|png|ico|webmanifest)}', ...fresh, serveStatic({ root: webRoot }))
  app.get('/assets/*', ...fresh, serveStatic({ root: webRoot }))
  app.get(
    '/app/:file{.+\\.js}',
    ...fresh,
    serveStatic({ root: moduleRoot, rewriteRequestPath: (path) => path.replace(/^\/app/, '') }),
  )
}

/** The same page, marked as that of a release, so that nothing of the chat is seen before its script runs. */
function viewerOf(page: string): string {
  return page.replace(/<html\b/, '<html class="viewer"')
}

const revalidated: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.res.ok || c.res.status === 304) c.header('Cache-Control', 'no-cache')
}
