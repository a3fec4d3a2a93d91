import { expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { fakeDocument, fakeLibrary, fakeServices } from './fakes.ts'

const RELEASES = [
  fakeDocument('d', 'Ferry fares fall\n\nA return costs €4.', {
    published: '2025-06-10',
    issuer: 'Vik Ferries',
  }),
  fakeDocument('c', 'Lamp lit\n\nThe café by the ferry stays open.', { published: '2025-05-20' }),
  fakeDocument('b', 'Pier planned', { published: '2025-05-02' }),
  fakeDocument('a', 'Harbour frozen\n\nNo FERRY sails.', { published: '2023-01-02' }),
  fakeDocument('u', 'Undated ferry', { published: null, issuer: null, place: null }),
]
const app = createApp(fakeServices({ library: () => fakeLibrary(RELEASES) }))
const read = async (path: string) => (await app.request(path)).json()
const ids = async (query: string) => {
  const { documents, total } = await read(`/api/documents?${query}`)
  expect(documents).toHaveLength(total)
  return documents.map(({ id }: { id: string }) => id).join('')
}

test.each([
  { query: '', expected: 'dcbau' },
  { query: 'issuer=harbour', expected: 'cba' },
  { query: 'from=2025-01-01&to=2025-12-31', expected: 'dcb' },
  { query: 'text=ferry', expected: 'dcau' },
  { query: 'text=FERR', expected: 'dcau' },
  { query: 'text=erry', expected: '' },
  { query: 'text=cafe+lamp', expected: 'c' },
  { query: 'text=port+town+pier', expected: 'b' },
  { query: 'text=%26', expected: 'dcbau' },
  { query: 'text=ferry&issuer=harbour&from=2025-01-01', expected: 'c' },
  { query: 'text=zeppelin', expected: '' },
])('the list with "$query" has $expected', async ({ query, expected }) => {
  expect(await ids(query)).toBe(expected)
})

test('the pages of a filtered list hold each of its documents once', async () => {
  const first = await read('/api/documents?text=ferry&limit=3')
  expect(first.total).toBe(4)
  const second = await read(`/api/documents?text=ferry&limit=3&cursor=${first.nextCursor}`)
  expect([...first.documents, ...second.documents].map(({ id }: { id: string }) => id)).toEqual([
    'd',
    'c',
    'a',
    'u',
  ])
  expect(second.nextCursor).toBe(null)
})

test('a cursor of another filter is refused, not answered with the wrong page', async () => {
  const { nextCursor } = await read('/api/documents?limit=1')
  const response = await app.request(`/api/documents?text=harbour&issuer=harbour&cursor=${nextCursor}`)
  expect(response.status).toBe(422)
})

test('documents are counted by month, year and issuer', async () => {
  expect(await read('/api/facets')).toEqual({
    total: 5,
    undated: 1,
    months: [
      { month: '2023-01', documents: 1 },
      { month: '2025-05', documents: 2 },
      { month: '2025-06', documents: 1 },
    ],
    years: [
      { year: '2023', documents: 1 },
      { year: '2025', documents: 3 },
    ],
    issuers: [
      { issuer: 'Harbour Office', documents: 3 },
      { issuer: 'Vik Ferries', documents: 1 },
    ],
  })
})

test('counts keep to the filter', async () => {
  expect(await read('/api/facets?text=ferry&from=2025-01-01')).toMatchObject({
    total: 2,
    undated: 0,
    issuers: [{ documents: 1 }, { documents: 1 }],
  })
})

test('an answer keeps to the words of the filter', async () => {
  const { acceptDocument } = await import('../../src/search/retrieve.ts')
  const accept = acceptDocument(fakeLibrary(RELEASES), { text: 'ferry' })
  expect(RELEASES.filter(({ id }) => accept(id)).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'u'])
})

test('a release at a glance: quotations with speakers, figures with their sentences, all in place', async () => {
  const text = [
    'Lamp lit again',
    'The lamp cost €1.2 million, of which 40 % came from the town. Two keepers tend it.',
    '“It turns every 15 seconds,” said Ada Berg.',
    'About us. We have 140 people.',
  ].join('\n\n')
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const speaker = { name: 'Ada Berg', role: null }
  const kinds = ['headline', 'paragraph', 'quotation', 'boilerplate'] as const
  const lamp = fakeDocument('lamp', text, {
    blocks: text
      .split('\n\n')
      .map((words, at) => ({ kind: kinds[at] ?? 'note', ...place(words), lead: null })),
    quotations: [{ ...place('“It turns every 15 seconds,”'), speaker }],
  })
  const own = createApp(fakeServices({ library: () => fakeLibrary([lamp]) }))
  const glance = await (await own.request('/api/documents/lamp/glance')).json()
  expect(glance.quotations).toEqual([
    { text: '“It turns every 15 seconds,”', ...place('“It turns every 15 seconds,”'), speaker },
  ])
  expect(glance.figures.map((figure: { text: string }) => figure.text)).toEqual([
    '€1.2 million',
    '40 %',
    '15 seconds',
  ])
  for (const { start, end, text: words, sentence } of glance.figures) {
    expect(text.slice(start, end)).toBe(words)
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
    expect(sentence.start <= start && end <= sentence.end).toBe(true)
  }
})

test('an answer’s request may have the words of a filter', async () => {
  const asked: unknown[] = []
  const services = fakeServices()
  const recording = createApp({
    ...services,
    ask: async (library, request) => {
      asked.push(request.filter)
      return services.ask(library, request)
    },
  })
  const body = JSON.stringify({ question: 'q', filter: { text: ' ferry ', issuer: 'Harbour' } })
  const headers = { 'Content-Type': 'application/json' }
  expect((await recording.request('/api/answer', { method: 'POST', headers, body })).status).toBe(200)
  expect(asked).toEqual([{ text: 'ferry', issuer: 'Harbour' }])
})
