import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { cite } from '../cite/cite.ts'
import { setAside } from '../library/standing.ts'
import type { Library } from '../library.ts'
import type { Document, Filter } from '../model.ts'
import { rememberedOf } from '../remembered.ts'
import { acceptDocument } from '../search/retrieve.ts'
import { turns } from '../turns.ts'
import { MEDIA_TYPES, originOf, rangeProblem } from './citing.ts'
import { documentJson, embargoJson, hitJson, pageOf } from './documents.ts'
import { facetsOf } from './facets.ts'
import { glanceOf } from './glance.ts'
import { RETRY_SECONDS, refuse, stillBuilding } from './problems.ts'
import { noted } from './recording.ts'
import {
  answerRoute,
  citeRoute,
  documentRoute,
  documentsRoute,
  facetsRoute,
  glanceRoute,
  healthRoute,
  searchRoute,
  successorRoute,
  suggestionsRoute,
} from './routes.ts'
import type { Environment, Services } from './services.ts'
import { streamAnswer } from './stream.ts'
import { successorOf } from './successor.ts'

/** Adds the handlers of the API to the app. */
export function serveApi(app: OpenAPIHono<Environment>, services: Services): void {
  app.openapi(answerRoute, async (c) => {
    const library = builtLibrary(c, services)
    const request = c.req.valid('json')
    // A question is someone's work in progress: it is logged only when asked for.
    services.log.debug({ requestId: c.var.requestId, question: request.question }, 'question')
    const answering = () =>
      services.ask(library, request).then((answer) => noted(answer, request.filter, services))
    return wantsEvents(c) ? streamAnswer(c, services, answering) : c.json(await answering(), 200)
  })

  app.openapi(searchRoute, async (c) => {
    const library = builtLibrary(c, services)
    const { q, limit, ...filter } = c.req.valid('query')
    const start = services.now()
    const { corrected, hits } = await services.retrieve(library, q, { filter, limit })
    const passages = hits.map(hitJson)
    const elapsedMs = Math.round((services.now() - start) * 10) / 10
    return c.json({ query: q, corrected, passages, elapsedMs }, 200)
  })

  app.openapi(documentsRoute, async (c) => {
    const library = builtLibrary(c, services)
    const { limit, cursor, ...filter } = c.req.valid('query')
    const page = pageOf(library, await documentsIn(library, filter), limit, cursor)
    if (page === null) {
      throw refuse(c, 422, { errors: [{ path: '/cursor', message: 'is not a cursor of this server' }] })
    }
    return c.json(page, 200)
  })

  app.openapi(facetsRoute, async (c) => {
    const library = builtLibrary(c, services)
    return c.json(facetsOf(await documentsIn(library, c.req.valid('query'))), 200)
  })

  app.openapi(documentRoute, (c) => {
    const { id } = c.req.valid('param')
    const library = builtLibrary(c, services)
    return c.json(documentJson(library, knownDocument(c, library, id)), 200)
  })

  app.openapi(glanceRoute, (c) => {
    const { id } = c.req.valid('param')
    return c.json(glanceOf(knownDocument(c, builtLibrary(c, services), id)), 200)
  })

  app.openapi(successorRoute, async (c) => {
    const { documents } = builtLibrary(c, services)
    const { id } = c.req.valid('param')
    const found = await successorOf(documents.values(), id, c.req.valid('query').quote)
    if (found === null) throw refuse(c, 404, { detail: `Nothing is left of the document "${id}".` })
    return c.json({ documentId: found.id }, 200)
  })

  app.openapi(citeRoute, async (c) => {
    const library = builtLibrary(c, services)
    const { id } = c.req.valid('param')
    const document = knownDocument(c, library, id)
    const { style, start, end } = c.req.valid('query')
    const range = start === undefined || end === undefined ? undefined : { start, end }
    const outside = range && rangeProblem(document.text, range)
    if (outside !== undefined) throw refuse(c, 422, { errors: [outside] })
    const text = await cite({
      document,
      style,
      range,
      origin: originOf(c.req.raw),
      accessed: library.builtAt,
    })
    return c.body(text, 200, { 'Content-Type': `${MEDIA_TYPES[style]}; charset=utf-8` })
  })

  app.openapi(suggestionsRoute, async (c) => {
    const library = builtLibrary(c, services)
    return c.json({ suggestions: await services.suggestions(library) }, 200)
  })

  app.openapi(healthRoute, (c) => {
    const library = services.library()
    if (library === null) {
      const { done, total } = services.progress()
      return c.json({ status: 'building' as const, done, total }, 503, { 'Retry-After': RETRY_SECONDS })
    }
    const { documents, passages, failures } = library
    return c.json(
      {
        status: 'ok' as const,
        documents: documents.size,
        passages: passages.size,
        // Newest first, undated ones last: the first document has the newest date there is.
        underEmbargo: embargoJson(library),
        newest: documents.values().next().value?.published ?? null,
        failures: failures.map(({ file, reason }) => ({ file, reason })),
        setAside: asideIn(library),
        feedback: services.records !== undefined,
      },
      200,
    )
  })
}

/** Health is asked for by every page and every monitor, and a library does not change. */
const asideIn = rememberedOf((library: Library) => setAside(library, library.documents.values()))

function builtLibrary(c: Context, services: Services): Library {
  const library = services.library()
  if (library === null) throw stillBuilding(c, services.progress())
  return library
}

function knownDocument(c: Context, { documents }: Library, id: string): Document {
  const document = documents.get(id)
  if (document === undefined) throw refuse(c, 404, { detail: `No document has the id "${id}".` })
  return document
}

/** Those that a question with this filter is answered from, newest first. Others have their turn while texts are looked through. */
async function documentsIn(library: Library, filter: Filter): Promise<Document[]> {
  const accept = acceptDocument(library, filter)
  const found: Document[] = []
  const turn = turns()
  for (const document of library.documents.values()) {
    if (accept(document.id)) found.push(document)
    if (turn.isDue()) await turn.over()
  }
  return found
}

function wantsEvents(c: Context): boolean {
  const json = 'application/json'
  const events = 'text/event-stream'
  return accepts(c, { header: 'Accept', supports: [json, events], default: json }) === events
}
