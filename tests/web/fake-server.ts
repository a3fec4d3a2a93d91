import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { cite, type Style } from '../../src/cite/cite.ts'
import { setAside } from '../../src/library/standing.ts'
import type { Answer, Document, Filter } from '../../src/model.ts'
import { acceptDocument } from '../../src/search/retrieve.ts'
import { facetsOf } from '../../src/server/facets.ts'
import { glanceOf } from '../../src/server/glance.ts'
import { successorOf } from '../../src/server/successor.ts'
import { fakeLibrary } from '../server/fakes.ts'
import { ANSWERS, MATERIAL, makeAnswer } from './material.ts'

const ROOT = new URL('../..', import.meta.url).pathname

/** A request to answer, as the page sent it. */
export interface Asked {
  readonly question: string
  readonly history: readonly { role: string; content: string }[]
  readonly filter?: Filter
}

/** Writes to the page that asks. */
export interface Line {
  readonly event: (name: string, data: unknown) => void
  readonly end: () => void
  /** Breaks the connection without an end. */
  readonly cut: () => void
  /** Kept when the connection is closed, by whichever side. */
  readonly closed: Promise<void>
  readonly problem: (status: number, body: object, headers?: Record<string, string>) => void
}

/**
 * A server with the contract of the API and answers of the test's own, on a free
 * port of this machine. What it does can be changed while it runs.
 */
export interface FakeServer {
  readonly url: string
  readonly asked: Asked[]
  /** Addresses of the API that were read, in order. */
  readonly looked: string[]
  building: { done: number; total: number } | null
  /** What was sent as feedback; null when the server takes none. */
  feedback: Record<string, unknown>[] | null
  documents: readonly Document[]
  underEmbargo: { readonly releases: number; readonly next: string | null }
  suggestions: readonly string[]
  /** Answers a question; the default streams a known answer and refuses all else. */
  answer: (asked: Asked, line: Line) => void | Promise<void>
  readonly close: () => Promise<void>
  /** Comes back on the same port after `close`. */
  readonly reopen: () => Promise<void>
}

/** The policy of the real server. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

export async function startFakeServer(): Promise<FakeServer> {
  let port = 0
  let server = createServer()
  const open = async () => {
    server = createServer((request, response) => void respond(fake, request, response))
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    const address = server.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
  }
  const fake: FakeServer = {
    get url() {
      return `http://127.0.0.1:${port}`
    },
    asked: [],
    looked: [],
    building: null,
    feedback: [],
    documents: MATERIAL,
    underEmbargo: { releases: 0, next: null },
    suggestions: [
      'What does the evening tour cost?',
      'What did the harbour master say?',
      'When do bookings open?',
      'How many visitors are expected in the first season?',
    ],
    answer: knownAnswer,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    reopen: open,
  }
  await open()
  return fake
}

/** Streams an answer as the API does: each citation before the text that uses it. */
export function stream(answer: Answer, line: Line): void {
  line.event('status', { status: 'searching' })
  line.event('status', { status: 'composing' })
  for (const citation of answer.citations) line.event('citation', citation)
  for (const statement of answer.statements) line.event('statement', statement)
  for (const note of answer.notes) line.event('note', note)
  line.event('done', answer)
  line.end()
}

export function knownAnswer({ question }: Asked, line: Line): void {
  const known = ANSWERS.find((answer) => answer.question === question)
  stream(known ?? refusalOf(question), line)
}

function refusalOf(question: string): Answer {
  const message = 'The material does not say.'
  return makeAnswer(question, {
    status: 'unanswered',
    answer: message,
    refusal: { reason: 'no_subject', message, unsupported: [], nearest: [], contact: null },
    asOf: null,
  })
}

async function respond(fake: FakeServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search, searchParams } = new URL(request.url ?? '/', fake.url)
  response.setHeader('Content-Security-Policy', POLICY)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (!pathname.startsWith('/api/')) return sendFile(pathname, response)
  if (fake.building !== null) {
    const body =
      pathname === '/api/health'
        ? { status: 'building', ...fake.building }
        : { title: 'Building', ...fake.building }
    return json(response, 503, body, { 'Retry-After': '1' })
  }
  if (pathname === '/api/answer') return answer(fake, request, response)
  if (pathname === '/api/feedback') {
    fake.feedback?.push(JSON.parse(await text(request)))
    return void response.writeHead(204).end()
  }
  const library = fakeLibrary(fake.documents)
  const { limit, cursor, style, start, end, ...filter } = Object.fromEntries(searchParams)
  const documents = fake.documents.filter(({ id }) => acceptDocument(library, filter)(id))
  fake.looked.push(pathname + search)
  if (pathname === '/api/health') {
    return json(response, 200, {
      status: 'ok',
      documents: documents.length,
      passages: 20,
      newest: documents[0]?.published ?? null,
      failures: [],
      underEmbargo: fake.underEmbargo,
      setAside: setAside(library, fake.documents),
      feedback: fake.feedback !== null,
    })
  }
  if (pathname === '/api/suggestions') return json(response, 200, { suggestions: fake.suggestions })
  if (pathname === '/api/documents') {
    const from = Number(cursor ?? 0)
    const to = from + Number(limit ?? 20)
    return json(response, 200, {
      documents: documents.slice(from, to),
      total: documents.length,
      nextCursor: to < documents.length ? String(to) : null,
    })
  }
  if (pathname === '/api/search') {
    const { q = '', ...rest } = filter
    const found = fake.documents.filter(({ id }) => acceptDocument(library, rest)(id))
    return json(response, 200, {
      query: q,
      corrected: null,
      passages: found.flatMap(passagesIn).slice(0, Number(limit ?? 10)),
      elapsedMs: 1,
    })
  }
  if (pathname === '/api/facets') return json(response, 200, facetsOf(documents))
  const [, id, part] = /^\/api\/documents\/([^/]+)(?:\/(\w+))?$/.exec(pathname) ?? []
  const document = fake.documents.find((one) => one.id === id)
  if (part === 'successor') {
    const found = await successorOf(fake.documents, id ?? '', filter.quote ?? '')
    return found === null ? json(response, 404, {}) : json(response, 200, { documentId: found.id })
  }
  if (document === undefined)
    return json(response, 404, { title: 'Not Found', status: 404, detail: 'No document has this id.' })
  if (part === 'glance') return json(response, 200, glanceOf(document))
  if (part === 'cite') {
    const range = start === undefined ? undefined : { start: Number(start), end: Number(end) }
    const citation = await cite({
      document,
      style: style as Style,
      range,
      origin: fake.url,
      accessed: '2025-09-01',
    })
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' })
    return void response.end(citation)
  }
  json(response, 200, document)
}

/** The first two paragraphs of a document, as `GET /api/search` gives them. */
function passagesIn(document: Document) {
  const { id, file, title, issuer, published, text } = document
  return document.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, 2)
    .map(({ start, end }) => ({
      ...{ passageId: `${id}#${start}-${end}`, documentId: id, file, title, issuer, published },
      ...{ kind: 'body', text: text.slice(start, end), start, end, score: 1 },
    }))
}

async function answer(fake: FakeServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked: Asked = JSON.parse(await text(request))
  fake.asked.push(asked)
  const open = () => {
    if (!response.headersSent) response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  }
  await fake.answer(asked, {
    event: (name, data) => {
      open()
      response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
    },
    end: () => response.end(),
    cut: () => response.destroy(),
    closed: new Promise((resolve) => response.on('close', resolve)),
    problem: (status, problem, headers) => json(response, status, problem, headers),
  })
}

function json(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  response.writeHead(status, { 'Content-Type': type, 'X-Request-Id': 'req-1', ...headers })
  response.end(JSON.stringify(body))
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

function sendFile(pathname: string, response: ServerResponse): void {
  const isPage = pathname === '/' || pathname.startsWith('/documents/')
  const file = isPage
    ? 'web/index.html'
    : pathname.startsWith('/app/')
      ? join('dist/web', pathname.slice('/app/'.length))
      : join('web', pathname)
  try {
    const content = readFileSync(join(ROOT, file), 'utf8')
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
    response.end(
      pathname.startsWith('/documents/') ? content.replace('<html', '<html class="viewer"') : content,
    )
  } catch {
    response.writeHead(404).end()
  }
}
