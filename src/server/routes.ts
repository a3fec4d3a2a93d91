import { createRoute } from '@hono/zod-openapi'
import { MEDIA_TYPES } from './citing.ts'
import { Document, DocumentList, Facets, Glance } from './document-schema.ts'
import {
  AnswerRequest,
  CiteQuery,
  DocumentParams,
  DocumentsQuery,
  FacetsQuery,
  FeedbackRequest,
  SearchQuery,
  SuccessorQuery,
} from './requests.ts'
import {
  Answer,
  Building,
  Health,
  Insights,
  Problem,
  SearchResult,
  Successor,
  Suggestions,
} from './schema.ts'

/** The routes of the API: what each takes and every response it can give. */

export const answerRoute = createRoute({
  method: 'post',
  path: '/api/answer',
  summary: 'Answer one question',
  description:
    'Answers from the press material in its own words. With `Accept: text/event-stream` the same answer comes as events: `status`, `citation`, `statement`, `note`, then `done` with the whole answer, or `error` with a problem.',
  request: { body: { required: true, content: { 'application/json': { schema: AnswerRequest } } } },
  responses: {
    200: {
      description: 'The answer, or a refusal with its reason.',
      content: {
        'application/json': { schema: Answer },
        'text/event-stream': { schema: { type: 'string' } },
      },
    },
    400: problemResponse('The body is not JSON.'),
    413: problemResponse('The body is larger than 64 KiB.'),
    415: problemResponse('The body is not declared as JSON.'),
    422: problemResponse('Fields are invalid.'),
    ...shared(),
  },
})

export const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Search passages',
  description: 'Passages that match a question or words, best first.',
  request: { query: SearchQuery },
  responses: {
    200: json('Ranked passages.', SearchResult),
    422: problemResponse('Parameters are invalid.'),
    ...shared(),
  },
})

export const documentsRoute = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'List documents',
  description: 'The metadata of all documents that pass a filter, newest first, in pages.',
  request: { query: DocumentsQuery },
  responses: {
    200: json('One page of documents.', DocumentList),
    422: problemResponse('Parameters are invalid.'),
    ...shared(),
  },
})

export const documentRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'Read one document',
  description: 'Metadata, canonical text, blocks, contacts and quotations of one document.',
  request: { params: DocumentParams },
  responses: {
    200: json('The document.', Document),
    404: problemResponse('No document has this id.'),
    ...shared(),
  },
})

export const facetsRoute = createRoute({
  method: 'get',
  path: '/api/facets',
  summary: 'Count documents',
  description: 'How many documents that pass a filter there are in each month and year and of each issuer.',
  request: { query: FacetsQuery },
  responses: {
    200: json('The counts.', Facets),
    422: problemResponse('Parameters are invalid.'),
    ...shared(),
  },
})

export const glanceRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}/glance',
  summary: 'See one document at a glance',
  description: 'The quotations and figures of one document, with their places.',
  request: { params: DocumentParams },
  responses: {
    200: json('Quotations and figures.', Glance),
    404: problemResponse('No document has this id.'),
    ...shared(),
  },
})

export const successorRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}/successor',
  summary: 'Find what has become of a document',
  description:
    'The document that stands now where this id stood: ids change with the content of their files. The document itself when it is still there; else one of the same date and title, else one that holds the quoted words.',
  request: { params: DocumentParams, query: SuccessorQuery },
  responses: {
    200: json('Its id.', Successor),
    404: problemResponse('Nothing is left of it.'),
    422: problemResponse('Parameters are invalid.'),
    ...shared(),
  },
})

export const citeRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}/cite',
  summary: 'Cite one document, or words of it',
  description:
    'The document, or its words from `start` to `end` with their reference: `plain`, `markdown`, `ap` (attribution in AP style), `apa` (7th edition), `chicago` (author-date), `mla` (9th edition), `csl-json`, `ris`, `bibtex`, `json-ld` (schema.org) or `annotation` (W3C Web Annotation).',
  request: { params: DocumentParams, query: CiteQuery },
  responses: {
    200: {
      description: 'The citation, in UTF-8.',
      content: Object.fromEntries(
        [...new Set(Object.values(MEDIA_TYPES))].map((type) => [
          type,
          { schema: { type: 'string' as const } },
        ]),
      ),
    },
    404: problemResponse('No document has this id.'),
    422: problemResponse('Parameters are invalid, or the words lie outside the text.'),
    ...shared(),
  },
})

export const suggestionsRoute = createRoute({
  method: 'get',
  path: '/api/suggestions',
  summary: 'Starter questions',
  description: 'Questions that the press material can answer.',
  responses: { 200: json('The questions.', Suggestions), ...shared() },
})

export const feedbackRoute = createRoute({
  method: 'post',
  path: '/api/feedback',
  summary: 'Say whether an answer helped',
  description:
    'Keeps a verdict with its reason on this server. Nothing is kept of who gave it. Closed when `feedback` of `GET /api/health` is false.',
  request: { body: { required: true, content: { 'application/json': { schema: FeedbackRequest } } } },
  responses: {
    204: { description: 'It is kept.' },
    400: problemResponse('The body is not JSON.'),
    404: problemResponse('This server keeps no feedback.'),
    413: problemResponse('The body is larger than 64 KiB.'),
    415: problemResponse('The body is not declared as JSON.'),
    422: problemResponse('Fields are invalid.'),
    429: { ...problemResponse('Too many requests from this client.'), headers: retryAfter() },
    500: problemResponse('Something went wrong inside the server.'),
  },
})

/** What `feedbackExportRoute` sends; it has no registered name. */
export const JSON_LINES = 'application/x-ndjson'

export const feedbackExportRoute = createRoute({
  method: 'get',
  path: '/api/feedback',
  summary: 'Export the feedback',
  description: 'All feedback that is kept, the oldest first, as JSON lines.',
  responses: {
    200: {
      description: 'One JSON object a line: `day`, `verdict`, `reason`, `question`, `status`, `cited`.',
      content: Object.fromEntries([[JSON_LINES, { schema: { type: 'string' as const } }]]),
    },
    ...recordsOnly(),
  },
})

export const insightsRoute = createRoute({
  method: 'get',
  path: '/api/insights',
  summary: 'See what could not be answered',
  description: 'The questions that were refused, counted, and how much feedback there is.',
  responses: { 200: json('The questions.', Insights), ...recordsOnly() },
})

export const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Health',
  description: 'Whether the index serves, what it holds, and which files could not be read.',
  responses: {
    200: json('The index serves.', Health),
    503: { ...json('The index is being built.', Building), headers: retryAfter() },
    500: problemResponse('Something went wrong inside the server.'),
  },
})

function shared() {
  return {
    429: { ...problemResponse('Too many requests from this client.'), headers: retryAfter() },
    500: problemResponse('Something went wrong inside the server.'),
    503: { ...problemResponse('The index is being built.'), headers: retryAfter() },
  }
}

function recordsOnly() {
  return {
    401: {
      ...problemResponse('The server has a password for its records, and this is not it.'),
      headers: {
        'WWW-Authenticate': { description: 'Basic.', required: true, schema: { type: 'string' as const } },
      },
    },
    403: problemResponse(
      'The server has no password, listens on its machine alone, and was asked by another name.',
    ),
    404: problemResponse('This server keeps no records.'),
    429: { ...problemResponse('Too many requests from this client.'), headers: retryAfter() },
    500: problemResponse('Something went wrong inside the server.'),
  }
}

function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: Problem } } }
}

function json<T>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } }
}

function retryAfter() {
  return {
    'Retry-After': {
      description: 'Seconds to wait.',
      required: true,
      schema: { type: 'integer' as const, minimum: 0 },
    },
  }
}
