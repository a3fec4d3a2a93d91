import type { OpenAPIHono } from '@hono/zod-openapi'
import { docsPage } from './docs-page.ts'
import type { Environment } from './services.ts'

/** Serves the OpenAPI document of the routes added so far, and the page made from it. */
export function serveDocs(app: OpenAPIHono<Environment>, version: string): void {
  const description = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version,
      description:
        'Answers questions about press material in the material’s own words, each sentence cited to its exact place. Offsets count UTF-16 code units in a document’s `text`, end exclusive. Responses may gain fields; ignore those you do not know. Every response carries an `X-Request-Id`.',
      license: { name: 'MIT' },
    },
  })
  app.get('/openapi.json', (c) => c.json(description))
  app.get('/docs', (c) => c.html(docsPage(description)))
}

/** The OpenAPI document as the generator types it. */
export type Description = ReturnType<OpenAPIHono['getOpenAPI31Document']>
