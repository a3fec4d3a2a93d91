import type { z } from 'zod'
import type {
  Answer,
  Citation,
  Filter,
  Document as ModelDocument,
  Note,
  Question,
  Standing,
  Statement,
} from '../src/model.ts'
import type { Facets as FacetsSchema, Glance as GlanceSchema } from '../src/server/document-schema.ts'
import type * as schema from '../src/server/schema.ts'
import { serverEvents } from './events.ts'
import { SERVER } from './server.ts'

export type { Answer, Citation, Filter, Note, Statement }
export type Facets = z.infer<typeof FacetsSchema>
export type Passage = z.infer<typeof schema.SearchResult>['passages'][number]
export type Glance = z.infer<typeof GlanceSchema>

/** A document, and how it stands to others. */
export type Document = ModelDocument & Partial<Omit<Standing, 'status'>>

/** A document as the list gives it. */
export type Summary = Omit<Document, 'text' | 'blocks' | 'quotations' | 'contacts' | 'marks' | 'pages'>

export interface DocumentPage {
  readonly documents: readonly Summary[]
  readonly total: number
  /** Null on the last page. */
  readonly nextCursor: string | null
}

export interface Holdings {
  readonly documents: number
  readonly newest: string | null
  /** Those that no answer comes from; an older server does not say. */
  readonly setAside?: { readonly replaced: number; readonly withdrawn: number; readonly copies: number }
  readonly underEmbargo?: { readonly releases: number; readonly next: string | null }
  /** Whether the server keeps feedback; an older one does not say. */
  readonly feedback?: boolean
}

/** Why something could not be had. */
export type Problem =
  /** No server, or a connection that broke. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'building'; readonly done: number; readonly total: number }
  | { readonly kind: 'busy'; readonly seconds: number | null }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly detail: string; readonly reference: string | null }

export type Result<T> = { readonly value: T } | { readonly problem: Problem }

/** What happens while an answer is composed; the last event is `done` or `problem`. */
export type AnswerEvent =
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'citation'; readonly citation: Citation }
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** The most characters a question may have; the server refuses more. */
export const MAX_QUESTION = 2000

/**
 * Asks a question and gives what the server sends while it answers.
 *
 * It never throws: a stop by `signal`, a lost connection and a refusal by the
 * server all come as a last event of the kind `problem`.
 */
export async function* answerEvents(question: Question, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  const asked = await request('/api/answer', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify(question),
    signal,
  })
  if ('problem' in asked) {
    yield { kind: 'problem', problem: asked.problem }
    return
  }
  try {
    for await (const { event, data } of serverEvents(asked.value.body ?? new ReadableStream())) {
      const parsed = answerEvent(event, JSON.parse(data))
      if (parsed !== null) yield parsed
      if (parsed?.kind === 'done' || parsed?.kind === 'problem') return
    }
    yield { kind: 'problem', problem: { kind: 'gone' } }
  } catch {
    yield { kind: 'problem', problem: { kind: signal.aborted ? 'stopped' : 'gone' } }
  }
}

/** Gives what the corpus holds, or how far the index is. */
export async function holdings(): Promise<Result<Holdings>> {
  const result = await json('/api/health')
  return 'problem' in result ? result : { value: result.value as Holdings }
}

/** Gives documents that pass a filter, newest first. */
export async function releases(
  limit: number,
  cursor: string | null = null,
  filter?: Filter,
): Promise<Result<DocumentPage>> {
  const query = queryOf({ limit: String(limit), cursor: cursor ?? undefined, ...filter })
  const result = await json(`/api/documents?${query}`)
  return 'problem' in result ? result : { value: result.value as DocumentPage }
}

/** Gives how many documents that pass a filter there are of each month, year and issuer. */
export async function facets(filter: Filter | undefined): Promise<Result<Facets>> {
  const result = await json(`/api/facets?${queryOf({ ...filter })}`)
  return 'problem' in result ? result : { value: result.value as Facets }
}

/** Gives the quotations and figures of a document. */
export async function glance(id: string): Promise<Result<Glance>> {
  const result = await json(`/api/documents/${encodeURIComponent(id)}/glance`)
  return 'problem' in result ? result : { value: result.value as Glance }
}

/** Gives the passages that have the words of a question, best first. */
export async function search(
  question: string,
  filter: Filter | undefined,
  limit: number,
): Promise<Result<readonly Passage[]>> {
  const result = await json(`/api/search?${queryOf({ q: question, limit: String(limit), ...filter })}`)
  return 'problem' in result
    ? result
    : { value: (result.value as z.infer<typeof schema.SearchResult>).passages }
}

/** Gives a whole document; it is fetched once, since an id stands for the same text for ever. */
export async function release(id: string): Promise<Result<Document>> {
  const known = fetched.get(id)
  if (known !== undefined) return { value: known }
  const result = await json(`/api/documents/${encodeURIComponent(id)}`)
  if ('problem' in result) return result
  const value = result.value as Document
  fetched.set(id, value)
  return { value }
}

/** Gives the id of the document that stands now where an id stood; some of the quoted words help to find it. */
export async function successor(id: string, quote: string): Promise<Result<string>> {
  const query = queryOf({ quote: quote === '' ? undefined : quote.slice(0, MAX_QUOTE) })
  const result = await json(`/api/documents/${encodeURIComponent(id)}/successor?${query}`)
  return 'problem' in result ? result : { value: (result.value as { documentId: string }).documentId }
}

/** The server takes no more, and no more are needed. */
const MAX_QUOTE = 300

/** Gives a document, or words of it, in a style of citation. */
export async function citation(
  id: string,
  style: string,
  place?: { readonly start: number; readonly end: number },
): Promise<Result<string>> {
  const query = queryOf({ style, start: place?.start, end: place?.end })
  const result = await request(`/api/documents/${encodeURIComponent(id)}/cite?${query}`, {})
  if ('problem' in result) return result
  try {
    return { value: await result.value.text() }
  } catch {
    return { problem: { kind: 'gone' } }
  }
}

/** Sends what a reader thinks of an answer. */
export async function sendFeedback(feedback: {
  readonly verdict: 'up' | 'down'
  readonly reason: string
  readonly question: string
  readonly status: Answer['status']
  readonly cited: readonly string[]
}): Promise<Result<null>> {
  const result = await request('/api/feedback', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(feedback),
  })
  return 'problem' in result ? result : { value: null }
}

export async function suggestions(): Promise<readonly string[]> {
  const result = await json('/api/suggestions')
  return 'problem' in result ? [] : (result.value as { suggestions: readonly string[] }).suggestions
}

const fetched = new Map<string, Document>()

function queryOf(fields: Readonly<Record<string, unknown>>): URLSearchParams {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
}

function answerEvent(event: string, data: unknown): AnswerEvent | null {
  // The parsed boundary: our own server, whose responses are held to their schemas by its tests.
  switch (event) {
    case 'status':
      return { kind: 'status', status: (data as { status: string }).status }
    case 'citation':
      return { kind: 'citation', citation: data as Citation }
    case 'statement':
      return { kind: 'statement', statement: data as Statement }
    case 'note':
      return { kind: 'note', note: data as Note }
    case 'done':
      return { kind: 'done', answer: data as Answer }
    case 'error':
      return { kind: 'problem', problem: { kind: 'failed', detail: described(data).detail, reference: null } }
    default:
      return null
  }
}

async function json(path: string): Promise<Result<unknown>> {
  const result = await request(path, { headers: { Accept: 'application/json' } })
  if ('problem' in result) return result
  try {
    return { value: await result.value.json() }
  } catch {
    return { problem: { kind: 'gone' } }
  }
}

async function request(path: string, init: RequestInit): Promise<Result<Response>> {
  try {
    const response = await fetch(SERVER + path, init)
    return response.ok ? { value: response } : { problem: await problemOf(response) }
  } catch {
    return { problem: { kind: init.signal?.aborted ? 'stopped' : 'gone' } }
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null)
  const { detail, done, total, errors } = described(body)
  switch (response.status) {
    case 404:
      return { kind: 'missing' }
    case 413:
      return { kind: 'too-long' }
    case 422:
      return errors.some((error) => error.path === '/question')
        ? { kind: 'too-long' }
        : { kind: 'failed', detail, reference: response.headers.get('X-Request-Id') }
    case 429:
      return { kind: 'busy', seconds: Number(response.headers.get('Retry-After')) || null }
    case 502:
    case 504:
      return { kind: 'gone' }
    case 503:
      return total === null ? { kind: 'gone' } : { kind: 'building', done: done ?? 0, total }
    default:
      return { kind: 'failed', detail, reference: response.headers.get('X-Request-Id') }
  }
}

interface Described {
  readonly detail: string
  readonly done: number | null
  readonly total: number | null
  readonly errors: readonly { readonly path?: unknown }[]
}

/** Reads what it can of a problem (RFC 9457); a proxy in between may send anything. */
function described(body: unknown): Described {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const text = [fields.detail, fields.title].find((value) => typeof value === 'string' && value !== '')
  return {
    detail: typeof text === 'string' ? text : '',
    done: typeof fields.done === 'number' ? fields.done : null,
    total: typeof fields.total === 'number' ? fields.total : null,
    errors: Array.isArray(fields.errors) ? fields.errors : [],
  }
}
