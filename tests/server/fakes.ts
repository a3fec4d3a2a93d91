import { createHash } from 'node:crypto'
import { pino } from 'pino'
import type { Editions } from '../../src/library/editions.ts'
import type { Library } from '../../src/library.ts'
import type { Answer, Citation, Document, Passage } from '../../src/model.ts'
import { insightsOf, type Unanswered } from '../../src/server/insights.ts'
import type { Feedback, Records } from '../../src/server/records.ts'
import type { Services } from '../../src/server/services.ts'

/** Builds a document whose first line is its headline; the fields can be overridden. */
export function fakeDocument(id: string, text: string, fields: Partial<Document> = {}): Document {
  const title = text.split('\n')[0] ?? ''
  return {
    id,
    file: `${id}.txt`,
    format: 'text',
    language: 'en',
    sha256: createHash('sha256').update(text).digest('hex'),
    url: null,
    title,
    subtitle: null,
    issuer: 'Harbour Office',
    place: 'Port Town',
    published: '2025-05-02',
    publishedFrom: 'dateline',
    wire: null,
    status: 'current',
    text,
    blocks: [{ kind: 'headline', start: 0, end: title.length, lead: null }],
    quotations: [],
    contacts: [],
    marks: {
      title: { start: 0, end: title.length },
      subtitle: null,
      dateline: null,
      place: null,
      published: null,
      issuer: null,
    },
    ...fields,
  }
}

export const LIGHTHOUSE = fakeDocument(
  'lighthouse-1a2b',
  'Lighthouse opens to night visitors\n\nTickets cost €12, including a drink. Groups climb 214 steps.\n\n“The lamp was always for people out there,” said Ada Berg, harbour master.\n\nContact: Ada Berg, press@harbour.example',
  {
    pages: [
      { page: 1, start: 0 },
      { page: 2, start: 98 },
    ],
    quotations: [{ start: 98, end: 141, speaker: { name: 'Ada Berg', role: 'harbour master' } }],
    contacts: [
      {
        name: 'Ada Berg',
        role: null,
        organisation: null,
        email: 'press@harbour.example',
        phone: null,
        url: null,
        start: 172,
        end: 212,
      },
    ],
  },
)

export const FERRY = fakeDocument(
  'ferry-3c4d',
  'A second ferry for the summer\n\nThe ferry sails on 1 June.',
  { published: '2024-04-10', issuer: null },
)

/** A document of which nothing is known but its text. */
export const BARE = fakeDocument('bare-5e6f', 'The café closes early. “Sorry,” they said.', {
  title: 'bare-5e6f.txt',
  issuer: null,
  place: null,
  published: null,
  publishedFrom: null,
  blocks: [{ kind: 'paragraph', start: 0, end: 42, lead: null }],
  quotations: [{ start: 23, end: 31, speaker: null }],
  contacts: [
    { name: null, role: null, organisation: null, email: null, phone: null, url: null, start: 0, end: 8 },
  ],
  marks: { title: null, subtitle: null, dateline: null, place: null, published: null, issuer: null },
})

/** Stands for documents that have nothing to do with each other. */
const UNRELATED: Editions = {
  copies: new Map(),
  replacedBy: new Map(),
  replaces: new Map(),
  amendedBy: new Map(),
  amends: new Map(),
  unfound: new Map(),
}

/** An in-memory library; nothing of it needs an index, because retrieval is faked as well. */
export function fakeLibrary(documents: readonly Document[] = [LIGHTHOUSE, FERRY]): Library {
  const passages = documents.map(wholePassage)
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    passagesOf: (documentId) => passages.filter((passage) => passage.documentId === documentId),
    engine: { search: () => [] } as unknown as Library['engine'],
    editions: UNRELATED,
    underEmbargo: [],
    failures: [{ file: 'broken.txt', reason: 'is empty' }],
    builtAt: '2025-06-01T08:00:00.000Z',
  }
}

export function wholePassage(document: Document): Passage {
  const { id, text } = document
  return {
    id: `${id}#0-${text.length}`,
    documentId: id,
    kind: 'body',
    text,
    context: '',
    start: 0,
    end: text.length,
  }
}

/** Cites words of a document; throws when they do not stand in it. */
export function cite(document: Document, quote: string, marker: number): Citation {
  const start = document.text.indexOf(quote)
  if (start < 0) throw new Error(`${document.id} does not hold ${JSON.stringify(quote)}`)
  const end = start + quote.length
  return {
    marker,
    documentId: document.id,
    passageId: wholePassage(document).id,
    quote,
    start,
    end,
    prefix: document.text.slice(Math.max(0, start - 32), start),
    suffix: document.text.slice(end, end + 32),
    title: document.title,
    issuer: document.issuer,
    place: document.place,
    published: document.published,
    url: `/documents/${document.id}#cite=${start}-${end}`,
  }
}

/** A small answer with two statements, a note and three citations. */
export function fakeAnswer(question: string): Answer {
  const price = cite(LIGHTHOUSE, 'Tickets cost €12, including a drink.', 1)
  const speaker = { name: 'Ada Berg', role: 'harbour master' }
  const lamp = { ...cite(LIGHTHOUSE, '“The lamp was always for people out there,”', 2), speaker }
  const ferry = cite(FERRY, 'The ferry sails on 1 June.', 3)
  return {
    question,
    resolvedQuestion: question,
    status: 'answered',
    answer: `${price.quote} [1] ${lamp.quote} [2]\n\nAn earlier release also names a date. [3]`,
    statements: [
      { text: price.quote, citations: [1], answerSpan: { start: 13, end: 16 } },
      { text: lamp.quote, citations: [2] },
    ],
    notes: [{ kind: 'newer', text: 'An earlier release also names a date.', citations: [3] }],
    citations: [price, lamp, ferry],
    confidence: 0.93,
    certainty: 'high',
    asOf: '2025-05-02',
    suggestions: ['When does the ferry sail?'],
    index: { documents: 2, builtAt: '2025-06-01T08:00:00.000Z' },
    elapsedMs: 1.5,
  }
}

/** A refusal with two nearest passages and a press contact. */
export function fakeRefusal(question: string): Answer {
  const message = 'No release mentions a ceiling.'
  return {
    question,
    resolvedQuestion: question,
    status: 'unanswered',
    answer: message,
    statements: [],
    notes: [],
    citations: [],
    refusal: {
      reason: 'no_support',
      message,
      unsupported: ['ceiling'],
      nearest: [cite(LIGHTHOUSE, 'Groups climb 214 steps.', 1), cite(FERRY, 'The ferry sails on 1 June.', 2)],
      contact: {
        documentId: LIGHTHOUSE.id,
        name: 'Ada Berg',
        role: null,
        organisation: null,
        email: 'press@harbour.example',
        phone: null,
        url: null,
      },
    },
    confidence: 0.1,
    asOf: null,
    suggestions: [],
    index: { documents: 2, builtAt: '2025-06-01T08:00:00.000Z' },
    elapsedMs: 0.8,
  }
}

/** An answer that cites only a document without a date. */
export function bareAnswer(question: string): Answer {
  const cited = { ...cite(BARE, '“Sorry,”', 1), speaker: { name: 'they', role: null } }
  const statements = [{ text: cited.quote, citations: [1] }]
  const bare = { statements, notes: [], citations: [cited], certainty: 'moderate', asOf: null } as const
  return { ...fakeAnswer(question), ...bare, answer: `${cited.quote} [1]` }
}

/** Services over the fake library: questions with the word "ceiling" are refused, all others answered. */
export function fakeServices(overrides: Partial<Services> = {}): Services {
  const library = fakeLibrary()
  return {
    library: () => library,
    progress: () => ({ done: 3, total: 10 }),
    ask: async (_, { question }) =>
      question.includes('ceiling') ? fakeRefusal(question) : fakeAnswer(question),
    retrieve: async ({ documents, passages }, question, { limit = 10 } = {}) => ({
      query: question,
      corrected: null,
      hits: [...passages.values()].slice(0, limit).flatMap((passage, rank) => {
        const document = documents.get(passage.documentId)
        return document === undefined ? [] : [{ passage, document, score: 10 - rank, held: 1, byChance: 0 }]
      }),
    }),
    suggestions: async () => ['What do tickets cost?', 'When does the ferry sail?'],
    settings: { rateLimit: 0, corsOrigins: [] },
    log: pino({ level: 'silent' }),
    now: () => 0,
    webRoot: new URL('../../web', import.meta.url).pathname,
    moduleRoot: new URL('../../dist/web', import.meta.url).pathname,
    version: '0.0.0',
    ...overrides,
  }
}

/** Records that are kept in memory; the day is always the same. */
export function fakeRecords(): Records & { readonly kept: Feedback[] } {
  const kept: Feedback[] = []
  const missed: Unanswered[] = []
  return {
    kept,
    addFeedback: async (given) => {
      kept.push({ day: '2025-06-02', ...given })
    },
    feedback: async () => [...kept],
    addAnswer: async ({ resolvedQuestion, refusal }, isFiltered) => {
      if (refusal === undefined) return
      const { reason, unsupported } = refusal
      missed.push({
        day: '2025-06-02',
        question: resolvedQuestion,
        reason,
        unsupported,
        ...(isFiltered ? { filtered: true } : {}),
      })
    },
    insights: async () => insightsOf(missed),
  }
}

/** A logger and the lines that it wrote. */
export function capturedLog(level: string) {
  const lines: Record<string, unknown>[] = []
  const log = pino({ level, base: null }, { write: (line: string) => lines.push(JSON.parse(line)) })
  return { log, lines }
}

/** `RequestInit` of a JSON body for `POST /api/answer`. */
export function asking(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }
}

/** The bindings that the Node server gives to each request, as far as the address of the client goes. */
export function from(remoteAddress: string) {
  return { incoming: { socket: { remoteAddress } } }
}
