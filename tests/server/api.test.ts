import { expect, test } from 'vitest'
import type { Question } from '../../src/model.ts'
import type { RetrieveOptions } from '../../src/search/retrieve.ts'
import { createApp } from '../../src/server/app.ts'
import { expectExactQuotes } from '../quotes.ts'
import {
  asking,
  FERRY,
  fakeAnswer,
  fakeDocument,
  fakeLibrary,
  fakeRefusal,
  fakeServices,
  LIGHTHOUSE,
} from './fakes.ts'

const app = createApp(fakeServices())

test('an answer is sent as `ask` gives it, with exact quotations', async () => {
  const response = await app.request('/api/answer', asking({ question: 'What does it cost?' }))
  expect(response.status).toBe(200)
  const answer = await response.json()
  expect(answer).toEqual(fakeAnswer('What does it cost?'))
  expectExactQuotes(answer, fakeLibrary().documents)
})

test('a refusal is an answer of status 200 with its reason and nearest passages', async () => {
  const response = await app.request('/api/answer', asking({ question: 'Who painted the ceiling?' }))
  expect(response.status).toBe(200)
  const refusal = await response.json()
  expect(refusal).toEqual(fakeRefusal('Who painted the ceiling?'))
  expectExactQuotes(refusal, fakeLibrary().documents)
})

test('`ask` receives the whole request, with white space around the question removed', async () => {
  const asked: Question[] = []
  const recording = createApp(
    fakeServices({
      ask: async (_, request) => {
        asked.push(request)
        return fakeAnswer(request.question)
      },
    }),
  )
  const request = {
    question: '  What does it cost?\n',
    history: [{ role: 'user', content: 'When does it open?' }],
    filter: { from: '2024-01-01', to: '2024-01-01', issuer: 'Harbour', documents: [FERRY.id] },
    maxCitations: 3,
  }
  expect((await recording.request('/api/answer', asking(request))).status).toBe(200)
  expect(asked).toEqual([{ ...request, question: 'What does it cost?' }])
})

test('a request at every limit is accepted', async () => {
  const turn = { role: 'assistant', content: 'c'.repeat(4_000) }
  const request = {
    question: 'q'.repeat(2_000),
    history: Array.from({ length: 10 }, () => turn),
    filter: { issuer: 'i'.repeat(200), documents: Array.from({ length: 100 }, (_, n) => `d${n}`) },
    maxCitations: 20,
  }
  expect((await app.request('/api/answer', asking(request))).status).toBe(200)
  const turns = Array.from({ length: 20 }, () => ({ role: 'user', content: 'c' }))
  expect((await app.request('/api/answer', asking({ question: 'q', history: turns }))).status).toBe(200)
})

test('a search gives the passages with their documents and passes limit and filter on', async () => {
  const searched: [string, RetrieveOptions | undefined][] = []
  const services = fakeServices()
  const recording = createApp({
    ...services,
    retrieve: async (library, question, options) => {
      searched.push([question, options])
      return { ...(await services.retrieve(library, question, options)), query: 'ferry', corrected: 'ferry' }
    },
  })
  const response = await recording.request('/api/search?q=+fery+&limit=1&from=2024-01-01&issuer=harbour')
  expect(searched).toEqual([['fery', { limit: 1, filter: { from: '2024-01-01', issuer: 'harbour' } }]])
  expect(await response.json()).toEqual({
    query: 'fery',
    corrected: 'ferry',
    passages: [
      {
        passageId: `${LIGHTHOUSE.id}#0-${LIGHTHOUSE.text.length}`,
        documentId: LIGHTHOUSE.id,
        file: LIGHTHOUSE.file,
        title: LIGHTHOUSE.title,
        issuer: 'Harbour Office',
        published: '2025-05-02',
        kind: 'body',
        text: LIGHTHOUSE.text,
        start: 0,
        end: LIGHTHOUSE.text.length,
        score: 10,
      },
    ],
    elapsedMs: 0,
  })
})

test('a search says how long it took', async () => {
  const clock = [100, 100, 112.34, 200].values()
  const timed = createApp(fakeServices({ now: () => clock.next().value ?? 0 }))
  expect(await (await timed.request('/api/search?q=ferry')).json()).toMatchObject({ elapsedMs: 12.3 })
})

test.each([
  { documents: 7, sizes: [3, 3, 1] },
  { documents: 6, sizes: [3, 3] },
  { documents: 0, sizes: [0] },
])('the pages of $documents documents hold every one once, in order', async ({ documents, sizes }) => {
  const many = Array.from({ length: documents }, (_, n) => fakeDocument(`d-${n}`, `Title ${n}`))
  const library = fakeLibrary(many)
  const paged = createApp(fakeServices({ library: () => library }))
  const pages: string[][] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const response = await paged.request(`/api/documents?limit=3${cursor && `&cursor=${cursor}`}`)
    const page: { documents: { id: string }[]; total: number; nextCursor: string | null } =
      await response.json()
    expect(page.total).toBe(documents)
    pages.push(page.documents.map((document) => document.id))
    cursor = page.nextCursor
  }
  expect(pages.map((page) => page.length)).toEqual(sizes)
  expect(pages.flat()).toEqual(many.map((document) => document.id))
})

/** What is told of a release without embargo, copies and other versions. */
const ALONE = { embargoedUntil: null, alsoPublished: [], corrects: [], replacedBy: null, correctedBy: null }

test('the list gives the metadata and leaves out text and structure', async () => {
  const { documents } = await (await app.request('/api/documents')).json()
  const { text, blocks, quotations, contacts, marks, pages, ...metadata } = LIGHTHOUSE
  expect(documents[0]).toEqual({ ...metadata, ...ALONE })
})

test('the name of a place is given beside it where the release writes it in capitals, and only there', async () => {
  const shouting = { ...LIGHTHOUSE, place: 'PORT TOWN', placeName: 'Port Town' }
  const library = fakeLibrary([shouting, FERRY])
  const serving = createApp(fakeServices({ library: () => library }))
  const { documents } = await (await serving.request('/api/documents')).json()
  expect(documents[0]).toMatchObject({ place: 'PORT TOWN', placeName: 'Port Town' })
  expect(documents[1]).not.toHaveProperty('placeName')
  const whole = await (await serving.request(`/api/documents/${shouting.id}`)).json()
  expect(whole.placeName).toBe('Port Town')
})

test('a document comes whole, with its canonical text', async () => {
  const response = await app.request(`/api/documents/${LIGHTHOUSE.id}`)
  expect(await response.json()).toEqual({ ...LIGHTHOUSE, ...ALONE })
})

test('the suggestions are those of the corpus', async () => {
  const response = await app.request('/api/suggestions')
  expect(await response.json()).toEqual({
    suggestions: ['What do tickets cost?', 'When does the ferry sail?'],
  })
})

test('health counts what is served and names the files that could not be read', async () => {
  const response = await app.request('/api/health')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ok',
    documents: 2,
    passages: 2,
    newest: '2025-05-02',
    underEmbargo: { releases: 0, next: null },
    setAside: { replaced: 0, withdrawn: 0, copies: 0 },
    failures: [{ file: 'broken.txt', reason: 'is empty' }],
    feedback: false,
  })
})

test('health of an empty corpus has no newest date', async () => {
  const empty = createApp(fakeServices({ library: () => fakeLibrary([]) }))
  expect(await (await empty.request('/api/health')).json()).toMatchObject({ documents: 0, newest: null })
})

test('while the index is being built health says how far it is', async () => {
  const building = createApp(fakeServices({ library: () => null }))
  const response = await building.request('/api/health')
  expect(response.status).toBe(503)
  expect(response.headers.get('Retry-After')).toMatch(/^\d+$/)
  expect(await response.json()).toEqual({ status: 'building', done: 3, total: 10 })
})

test('HEAD gives the headers of GET without a body', async () => {
  for (const path of ['/api/health', '/api/documents', '/openapi.json', '/docs']) {
    const response = await app.request(path, { method: 'HEAD' })
    expect(response.status, path).toBe(200)
    expect(await response.text(), path).toBe('')
  }
})
