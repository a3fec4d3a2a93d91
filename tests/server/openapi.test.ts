import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../src/server/app.ts'
import { Document, DocumentList, Facets, Glance } from '../../src/server/document-schema.ts'
import {
  Answer,
  Building,
  Health,
  Insights,
  Problem,
  SearchResult,
  Successor,
  Suggestions,
} from '../../src/server/schema.ts'
import type { Services } from '../../src/server/services.ts'
import {
  asking,
  BARE,
  bareAnswer,
  FERRY,
  fakeLibrary,
  fakeRecords,
  fakeServices,
  from,
  LIGHTHOUSE,
} from './fakes.ts'

/** As much of an OpenAPI document as these tests read. */
const OpenApi = z.object({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        summary: z.string(),
        description: z.string(),
        responses: z.record(
          z.string(),
          z.object({
            description: z.string(),
            headers: z.record(z.string(), z.unknown()).optional(),
            content: z
              .record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }))
              .default({}),
          }),
        ),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
})

const description = OpenApi.parse(await (await createApp(fakeServices()).request('/openapi.json')).json())

const schemas = {
  Answer,
  Building,
  Document,
  DocumentList,
  Facets,
  Glance,
  Health,
  Insights,
  Problem,
  SearchResult,
  Successor,
  Suggestions,
}

interface Case {
  readonly route: string
  readonly status: number
  readonly request: string
  readonly init?: RequestInit
  readonly services?: Partial<Services>
  readonly schema: keyof typeof schemas | null
  /** Of a response without a schema. */
  readonly type?: string
  readonly times?: number
}

const building = { library: () => null }
const limited = { settings: { rateLimit: 1, corsOrigins: [] } }
const broken = () => Promise.reject(new Error('broken'))
const exploding = {
  library: () => {
    throw new Error('broken')
  },
}
/** Every field that may be null is. */
const bare = {
  library: () => fakeLibrary([BARE]),
  ask: async () => bareAnswer('q'),
}
const question = asking({ question: 'What does it cost?' })

const answer = { route: 'post /api/answer', request: '/api/answer', init: question }
const search = { route: 'get /api/search', request: '/api/search?q=ferry' }
const documents = { route: 'get /api/documents', request: '/api/documents' }
const document = { route: 'get /api/documents/{id}', request: `/api/documents/${LIGHTHOUSE.id}` }
const successor = {
  route: 'get /api/documents/{id}/successor',
  request: `/api/documents/${LIGHTHOUSE.id}/successor`,
}
const citation = {
  route: 'get /api/documents/{id}/cite',
  request: `/api/documents/${LIGHTHOUSE.id}/cite?style=apa`,
}
const facets = { route: 'get /api/facets', request: '/api/facets' }
const glance = { route: 'get /api/documents/{id}/glance', request: `/api/documents/${LIGHTHOUSE.id}/glance` }
const suggestions = { route: 'get /api/suggestions', request: '/api/suggestions' }
const health = { route: 'get /api/health', request: '/api/health' }

const opinion = { verdict: 'down', question: 'Who painted it?', status: 'unanswered' }
const feedback = { route: 'post /api/feedback', request: '/api/feedback', init: asking(opinion) }
const exported = { route: 'get /api/feedback', request: '/api/feedback' }
const insights = { route: 'get /api/insights', request: '/api/insights' }
const records = { records: fakeRecords() }
const secret = { ...records, settings: { rateLimit: 0, corsOrigins: [], insightsPassword: 'sesame' } }
const alone = { ...records, settings: { rateLimit: 0, corsOrigins: [], host: '127.0.0.1' } }
const full = { records: { ...fakeRecords(), addFeedback: broken, feedback: broken } }

/** One request for every response that the document promises. */
const CASES: readonly Case[] = [
  { ...answer, status: 200, schema: 'Answer' },
  { ...answer, status: 200, schema: 'Answer', init: asking({ question: 'Who painted the ceiling?' }) },
  { ...answer, status: 200, schema: 'Answer', services: bare },
  { ...answer, status: 200, schema: null, init: asking({ question: 'q' }, { Accept: 'text/event-stream' }) },
  { ...answer, status: 400, schema: 'Problem', init: asking('{') },
  { ...answer, status: 413, schema: 'Problem', init: asking('x'.repeat(70_000)) },
  { ...answer, status: 415, schema: 'Problem', init: { method: 'POST', body: 'text' } },
  { ...answer, status: 422, schema: 'Problem', init: asking({ question: '', x: 1 }) },
  { ...answer, status: 429, schema: 'Problem', services: limited, times: 2 },
  { ...answer, status: 500, schema: 'Problem', services: { ask: broken } },
  { ...answer, status: 503, schema: 'Problem', services: building },
  { ...search, status: 200, schema: 'SearchResult' },
  { ...search, status: 200, schema: 'SearchResult', services: bare },
  { ...search, status: 422, schema: 'Problem', request: '/api/search?limit=0' },
  { ...search, status: 429, schema: 'Problem', services: limited, times: 2 },
  { ...search, status: 500, schema: 'Problem', services: { retrieve: broken } },
  { ...search, status: 503, schema: 'Problem', services: building },
  { ...documents, status: 200, schema: 'DocumentList' },
  { ...documents, status: 200, schema: 'DocumentList', request: '/api/documents?limit=1' },
  { ...documents, status: 200, schema: 'DocumentList', services: bare },
  { ...documents, status: 422, schema: 'Problem', request: '/api/documents?cursor=x' },
  { ...documents, status: 429, schema: 'Problem', services: limited, times: 2 },
  { ...documents, status: 500, schema: 'Problem', services: exploding },
  { ...documents, status: 503, schema: 'Problem', services: building },
  { ...document, status: 200, schema: 'Document' },
  { ...document, status: 200, schema: 'Document', request: `/api/documents/${FERRY.id}` },
  { ...document, status: 200, schema: 'Document', request: `/api/documents/${BARE.id}`, services: bare },
  { ...document, status: 404, schema: 'Problem', request: '/api/documents/nothing' },
  { ...document, status: 429, schema: 'Problem', services: limited, times: 2 },
  { ...document, status: 500, schema: 'Problem', services: exploding },
  { ...document, status: 503, schema: 'Problem', services: building },
  { ...facets, status: 200, schema: 'Facets' },
  { ...facets, status: 200, schema: 'Facets', services: bare },
  { ...facets, status: 422, schema: 'Problem', request: '/api/facets?from=2025-02-30' },
  { ...facets, status: 429, schema: 'Problem', services: limited, times: 2 },
  { ...facets, status: 500, schema: 'Problem', services: exploding },
  { ...facets, status: 503, schema: 'Problem', services: building },
  { ...glance, status: 200, schema: 'Glance' },
  { ...glance, status: 200, schema: 'Glance', request: `/api/documents/${BARE.id}/glance`, services: bare },
  { ...glance, status: 404, schema: 'Problem', request: '/api/documents/nothing/glance' },
  { ...glance, status: 429, schema: 'Problem', services: limited, times: 2 },
  { ...glance, status: 500, schema: 'Problem', services: exploding },
  { ...glance, status: 503, schema: 'Problem', services: building },
  ...[
    { style: 'apa', type: 'plain' },
    { style: 'markdown', type: 'markdown' },
    { style: 'csl-json', type: 'vnd.citationstyles.csl+json' },
    { style: 'ris', type: 'x-research-info-systems' },
    { style: 'bibtex', type: 'x-bibtex' },
    { style: 'annotation', type: 'ld+json' },
  ].map(({ style, type }) => ({
    ...citation,
    status: 200,
    schema: null,
    type,
    request: `/api/documents/${LIGHTHOUSE.id}/cite?style=${style}&start=36&end=72`,
  })),
  { ...successor, status: 200, schema: 'Successor' },
  { ...successor, status: 404, schema: 'Problem', request: '/api/documents/nothing/successor' },
  { ...successor, status: 422, schema: 'Problem', request: `${successor.request}?quote=${'x'.repeat(301)}` },
  { ...successor, status: 429, schema: 'Problem', services: limited, times: 2 },
  { ...successor, status: 500, schema: 'Problem', services: exploding },
  { ...successor, status: 503, schema: 'Problem', services: building },
  { ...citation, status: 404, schema: 'Problem', request: '/api/documents/nothing/cite?style=apa' },
  { ...citation, status: 422, schema: 'Problem', request: `/api/documents/${LIGHTHOUSE.id}/cite` },
  { ...citation, status: 429, schema: 'Problem', services: limited, times: 2 },
  { ...citation, status: 500, schema: 'Problem', services: exploding },
  { ...citation, status: 503, schema: 'Problem', services: building },
  { ...feedback, status: 204, schema: null, type: 'nothing', services: records },
  { ...feedback, status: 400, schema: 'Problem', services: records, init: asking('{') },
  { ...feedback, status: 404, schema: 'Problem' },
  { ...feedback, status: 413, schema: 'Problem', init: asking('x'.repeat(70_000)) },
  { ...feedback, status: 415, schema: 'Problem', init: { method: 'POST', body: 'text' } },
  { ...feedback, status: 422, schema: 'Problem', init: asking({ ...opinion, verdict: 'sideways' }) },
  { ...feedback, status: 429, schema: 'Problem', services: { ...records, ...limited }, times: 2 },
  { ...feedback, status: 500, schema: 'Problem', services: full },
  { ...exported, status: 200, schema: null, type: 'x-ndjson', services: records },
  { ...insights, status: 200, schema: 'Insights', services: records },
  ...[exported, insights].flatMap((route) => [
    { ...route, status: 401, schema: 'Problem' as const, services: secret },
    {
      ...route,
      request: `http://other.example${route.request}`,
      status: 403,
      schema: 'Problem' as const,
      services: alone,
    },
    { ...route, status: 404, schema: 'Problem' as const },
    { ...route, status: 429, schema: 'Problem' as const, services: { ...records, ...limited }, times: 2 },
    { ...route, status: 500, schema: 'Problem' as const, services: full },
  ]),
  { ...suggestions, status: 200, schema: 'Suggestions' },
  { ...suggestions, status: 429, schema: 'Problem', services: limited, times: 2 },
  { ...suggestions, status: 500, schema: 'Problem', services: { suggestions: broken } },
  { ...suggestions, status: 503, schema: 'Problem', services: building },
  { ...health, status: 200, schema: 'Health' },
  { ...health, status: 200, schema: 'Health', services: bare },
  { ...health, status: 500, schema: 'Problem', services: exploding },
  { ...health, status: 503, schema: 'Building', services: building },
]

describe('real responses are what the OpenAPI document says', () => {
  test.each(CASES)(
    '$route $status $request',
    async ({ route, status, request, init, services, schema, times }) => {
      const app = createApp(fakeServices(services))
      for (let n = 1; n < (times ?? 1); n++) await app.request(request, init, from('192.0.2.1'))
      const response = await app.request(request, init, from('192.0.2.1'))
      expect(response.status).toBe(status)

      const [method = '', path = ''] = route.split(' ')
      const promised = description.paths[path]?.[method]?.responses[status]
      const type = (response.headers.get('Content-Type') ?? '').replace('; charset=utf-8', '')
      expect(Object.keys(promised?.content ?? {})).toEqual(type === '' ? [] : expect.arrayContaining([type]))
      for (const header of Object.keys(promised?.headers ?? {}))
        expect(response.headers.has(header)).toBe(true)
      if (schema === null) return

      const body = await response.json()
      // Parsing drops what the schema does not know, so an undocumented field is a difference.
      expect(schemas[schema].parse(body)).toEqual(body)
      expect(jsonSchema(promised?.content[type]?.schema).parse(body)).toEqual(body)
    },
  )

  test('every promised response is among these', () => {
    const promised = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { responses }]) =>
        Object.entries(responses).flatMap(([status, { content }]) =>
          [...Object.keys(content), ...(Object.keys(content).length === 0 ? ['/nothing'] : [])].map(
            (type) => `${method} ${path} ${status} ${type.split('/')[1]}`,
          ),
        ),
      ),
    )
    const format = ({ schema, type = 'event-stream' }: Case) =>
      schema === null ? type : schema === 'Problem' ? 'problem+json' : 'json'
    const tested = CASES.map((each) => `${each.route} ${each.status} ${format(each)}`)
    expect([...new Set(tested)].sort()).toEqual(promised.sort())
  })
})

test('the document is OpenAPI 3.1 and all of its references resolve', () => {
  expect(description.openapi).toBe('3.1.0')
  const references = JSON.stringify(description).match(/#\/components\/schemas\/\w+/g) ?? []
  expect(references.length).toBeGreaterThan(0)
  for (const reference of references) {
    expect(Object.keys(description.components.schemas)).toContain(reference.split('/').at(-1))
  }
})

test('a client that checks the JSON Schema of the request is refused the same', () => {
  const request = jsonSchema({ $ref: '#/components/schemas/AnswerRequest' })
  expect(request.safeParse({ question: 'q', filter: { from: '2024-02-29' } }).success).toBe(true)
  for (const wrong of [{}, { question: '' }, { question: 'q', x: 1 }, { question: 'q', maxCitations: 21 }]) {
    expect(request.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false)
  }
})

test('the page for people names every route, schema and problem, and needs nothing from elsewhere', async () => {
  const response = await createApp(fakeServices()).request('/docs')
  expect(response.headers.get('Content-Type')).toMatch(/^text\/html/)
  const page = await response.text()
  for (const path of Object.keys(description.paths)) expect(page).toContain(path)
  for (const name of Object.keys(description.components.schemas))
    expect(page).toContain(`id="schema-${name}"`)
  const problems = CASES.filter(({ schema }) => schema === 'Problem')
  for (const { status } of problems) expect(page).toContain(`<h3>${status} `)
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  expect(page).not.toMatch(/<script|<style|style="|\son\w+="/)
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
})

/** The validator that a JSON Schema of the document describes; `$defs` is where JSON Schema keeps components. */
function jsonSchema(schema: Record<string, unknown> | undefined) {
  const { schemas } = description.components
  const local = JSON.stringify({ ...schema, $defs: schemas }).replaceAll('#/components/schemas/', '#/$defs/')
  return z.fromJSONSchema(JSON.parse(local))
}
