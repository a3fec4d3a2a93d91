import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { asking, capturedLog, fakeServices } from './fakes.ts'

const app = createApp(fakeServices())
const building = createApp(fakeServices({ library: () => null }))

async function problemOf(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const body = await response.json()
  expect(body).toMatchObject({
    type: expect.stringMatching(/^\/docs#[a-z-]+$/),
    title: expect.stringMatching(/./),
    status: response.status,
    detail: expect.stringMatching(/./),
    instance: expect.stringMatching(/^\//),
  })
  return body
}

test.each<{ name: string; path: string; init?: RequestInit; status: number }>([
  { name: 'malformed JSON', path: '/api/answer', init: asking('{"question":'), status: 400 },
  { name: 'an empty body', path: '/api/answer', init: asking(''), status: 400 },
  { name: 'an unknown document', path: '/api/documents/nothing', status: 404 },
  { name: 'an unknown route of the API', path: '/api/nothing', status: 404 },
  { name: 'an unknown page', path: '/nothing', status: 404 },
  { name: 'a wrong method', path: '/api/answer', status: 405 },
  {
    name: 'a body over 64 KiB',
    path: '/api/answer',
    init: asking({ question: 'q'.repeat(65_536) }),
    status: 413,
  },
  {
    name: 'a form',
    path: '/api/answer',
    init: { method: 'POST', body: new URLSearchParams({ question: 'q' }) },
    status: 415,
  },
  {
    name: 'text that is not declared',
    path: '/api/answer',
    init: { method: 'POST', body: '{"question":"q"}' },
    status: 415,
  },
  { name: 'invalid fields', path: '/api/answer', init: asking({}), status: 422 },
  { name: 'no body at all', path: '/api/answer', init: { method: 'POST' }, status: 422 },
])('$name is a problem of status $status', async ({ path, init = {}, status }) => {
  const response = await app.request(path, init)
  expect(response.status).toBe(status)
  expect((await problemOf(response)).instance).toBe(path)
})

const turn = { role: 'user', content: 'c' }
const DATE = 'must be a date that exists, as YYYY-MM-DD'
const COUNT = 'must be a whole number from 1 to 20'
const PAGE = 'must be a whole number from 1 to 100'

describe('an invalid field is named by its JSON pointer', () => {
  test.each<{ body: unknown; path: string; message: string }>([
    { body: {}, path: '/question', message: 'is required' },
    { body: { question: 7 }, path: '/question', message: 'must be of type string' },
    { body: { question: ' \n ' }, path: '/question', message: 'must not be empty' },
    {
      body: { question: 'q'.repeat(2_001) },
      path: '/question',
      message: 'must have at most 2,000 characters',
    },
    { body: { question: 'q', questoin: 'q' }, path: '/questoin', message: 'is not a known field' },
    { body: { question: 'q', 'a/b~c': 1 }, path: '/a~1b~0c', message: 'is not a known field' },
    { body: { question: 'q', history: 'q' }, path: '/history', message: 'must be of type array' },
    {
      body: { question: 'q', history: Array.from({ length: 21 }, () => turn) },
      path: '/history',
      message: 'must have at most 20 turns',
    },
    {
      body: { question: 'q', history: [turn, { ...turn, role: 'system' }] },
      path: '/history/1/role',
      message: 'must be "user" or "assistant"',
    },
    {
      body: { question: 'q', history: [{ ...turn, content: 'c'.repeat(4_001) }] },
      path: '/history/0/content',
      message: 'must have at most 4,000 characters',
    },
    {
      body: { question: 'q', history: [{ ...turn, id: 1 }] },
      path: '/history/0/id',
      message: 'is not a known field',
    },
    { body: { question: 'q', filter: { from: '2023-02-29' } }, path: '/filter/from', message: DATE },
    { body: { question: 'q', filter: { to: '01/02/2023' } }, path: '/filter/to', message: DATE },
    {
      body: { question: 'q', filter: { from: '2024-02-01', to: '2024-01-31' } },
      path: '/filter/to',
      message: 'must not lie before `from`',
    },
    {
      body: { question: 'q', filter: { issuer: ' ' } },
      path: '/filter/issuer',
      message: 'must not be empty',
    },
    {
      body: { question: 'q', filter: { documents: [''] } },
      path: '/filter/documents/0',
      message: 'must not be empty',
    },
    {
      body: { question: 'q', filter: { form: '2023-01-01' } },
      path: '/filter/form',
      message: 'is not a known field',
    },
    { body: { question: 'q', maxCitations: 0 }, path: '/maxCitations', message: COUNT },
    { body: { question: 'q', maxCitations: 21 }, path: '/maxCitations', message: COUNT },
    { body: { question: 'q', maxCitations: 1.5 }, path: '/maxCitations', message: COUNT },
    { body: 'null', path: '', message: 'must be of type object' },
  ])('$path $message', async ({ body, path, message }) => {
    const response = await app.request('/api/answer', asking(body))
    expect(response.status).toBe(422)
    expect((await problemOf(response)).errors).toEqual([{ path, message }])
  })

  test.each([
    { query: 'search', path: '/q', message: 'is required' },
    { query: 'search?q=+', path: '/q', message: 'must not be empty' },
    { query: 'search?q=a&q=b', path: '/q', message: 'must be of type string' },
    { query: 'search?q=a&limit=0', path: '/limit', message: PAGE },
    { query: 'search?q=a&limit=101', path: '/limit', message: PAGE },
    { query: 'search?q=a&limit=ten', path: '/limit', message: PAGE },
    { query: 'search?q=a&limit=', path: '/limit', message: PAGE },
    { query: 'search?q=a&from=2024-02-01&to=2024-01-01', path: '/to', message: 'must not lie before `from`' },
    { query: 'search?q=a&size=3', path: '/size', message: 'is not a known field' },
    { query: 'documents?limit=1.5', path: '/limit', message: PAGE },
    { query: 'documents?cursor=bm90aGluZw', path: '/cursor', message: 'is not a cursor of this server' },
    { query: 'documents?cursor=', path: '/cursor', message: 'is not a cursor of this server' },
  ])('$query: $path $message', async ({ query, path, message }) => {
    const response = await app.request(`/api/${query}`)
    expect(response.status).toBe(422)
    expect((await problemOf(response)).errors).toEqual([{ path, message }])
  })

  test('every invalid field is named at once, up to twenty', async () => {
    const both = await app.request('/api/answer', asking({ question: '', maxCitations: 0 }))
    expect((await problemOf(both)).errors).toHaveLength(2)
    const unknown = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`x${n}`, n]))
    const many = await app.request('/api/answer', asking({ question: 'q', ...unknown }))
    expect((await problemOf(many)).errors).toHaveLength(20)
  })
})

test.each([
  { path: '/api/answer', method: 'GET', allow: 'POST' },
  { path: '/api/answer', method: 'OPTIONS', allow: 'POST' },
  { path: '/api/search', method: 'POST', allow: 'GET, HEAD' },
  { path: '/api/documents/lighthouse-1a2b', method: 'DELETE', allow: 'GET, HEAD' },
  { path: '/', method: 'PUT', allow: 'GET, HEAD' },
])('$method $path is refused with the methods that are allowed', async ({ path, method, allow }) => {
  const response = await app.request(path, { method })
  expect(response.status).toBe(405)
  expect(response.headers.get('Allow')).toBe(allow)
  await problemOf(response)
})

test.each<{ path: string; init?: RequestInit }>([
  { path: '/api/answer', init: asking({ question: 'q' }) },
  { path: '/api/search?q=a' },
  { path: '/api/documents' },
  { path: '/api/documents/lighthouse-1a2b' },
  { path: '/api/suggestions' },
])(
  'while the index is being built $path says when to ask again and how far it is',
  async ({ path, init = {} }) => {
    const response = await building.request(path, init)
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(await problemOf(response)).toMatchObject({ done: 3, total: 10 })
  },
)

test('a failure inside goes to the log with the request id, and nothing of it to the client', async () => {
  const { log, lines } = capturedLog('error')
  const ask = () => Promise.reject(new Error('/secret/path is gone'))
  const failing = createApp(fakeServices({ ask, log }))
  const response = await failing.request(
    '/api/answer',
    asking({ question: 'q' }, { 'X-Request-Id': 'abc-1' }),
  )
  expect(response.status).toBe(500)
  expect(JSON.stringify(await problemOf(response))).not.toContain('secret')
  expect(lines).toEqual([
    expect.objectContaining({
      requestId: 'abc-1',
      err: expect.objectContaining({ message: '/secret/path is gone' }),
    }),
  ])
})
