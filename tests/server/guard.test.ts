import { expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { asking, capturedLog, fakeServices, from } from './fakes.ts'

const app = createApp(fakeServices())
const question = asking({ question: 'What does it cost?' })

test.each<{ name: string; path: string; init?: RequestInit; status: number }>([
  { name: 'JSON', path: '/api/health', status: 200 },
  { name: 'an answer', path: '/api/answer', init: question, status: 200 },
  { name: 'the documentation', path: '/docs', status: 200 },
  { name: 'an unknown page', path: '/nothing', status: 404 },
  { name: 'a wrong method', path: '/api/answer', init: { method: 'PUT' }, status: 405 },
  { name: 'a body that is too large', path: '/api/answer', init: asking('x'.repeat(70_000)), status: 413 },
  { name: 'invalid fields', path: '/api/answer', init: asking({}), status: 422 },
])('$name carries a request id and the security headers', async ({ path, init = {}, status }) => {
  const { status: actual, headers } = await app.request(path, init)
  expect(actual).toBe(status)
  expect(headers.get('X-Request-Id')).toMatch(/^[\da-f-]{36}$/)
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(headers.get('X-Frame-Options')).toBe('DENY')
  expect(headers.get('Strict-Transport-Security')).toBeNull()
  expect(headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  )
})

test('a failure carries a request id and the security headers too', async () => {
  const failing = createApp(fakeServices({ ask: () => Promise.reject(new Error('broken')) }))
  const { status, headers } = await failing.request('/api/answer', question)
  expect(status).toBe(500)
  expect(headers.get('X-Request-Id')).toMatch(/./)
  expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'/)
})

test.each([
  { given: 'trace-01_AB=', kept: true },
  { given: 'a'.repeat(64), kept: true },
  { given: 'a'.repeat(65), kept: false },
  { given: 'two words', kept: false },
  { given: '<script>', kept: false },
])('the request id "$given" is kept: $kept', async ({ given, kept }) => {
  const { headers } = await app.request('/api/health', { headers: { 'X-Request-Id': given } })
  if (kept) expect(headers.get('X-Request-Id')).toBe(given)
  else expect(headers.get('X-Request-Id')).toMatch(/^[\da-f-]{36}$/)
})

test('no origin may call the API unless it is set', async () => {
  const { headers } = await app.request('/api/health', { headers: { Origin: 'https://desk.example' } })
  expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
})

test('an origin that is set may call the API, another may not', async () => {
  const open = createApp(fakeServices({ settings: { rateLimit: 0, corsOrigins: ['https://desk.example'] } }))
  const allowed = (Origin: string, init: RequestInit = {}) =>
    open.request('/api/answer', { ...init, headers: { ...init.headers, Origin } })

  const friend = await allowed('https://desk.example', question)
  expect(friend.headers.get('Access-Control-Allow-Origin')).toBe('https://desk.example')
  expect(friend.headers.get('Access-Control-Expose-Headers')).toContain('X-Request-Id')
  expect(friend.headers.get('Vary')).toContain('Origin')
  const stranger = await allowed('https://other.example', question)
  expect(stranger.headers.get('Access-Control-Allow-Origin')).toBeNull()

  const preflight = await allowed('https://desk.example', {
    method: 'OPTIONS',
    headers: { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('POST')
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type')
})

test('"*" opens the API to every origin', async () => {
  const open = createApp(fakeServices({ settings: { rateLimit: 0, corsOrigins: ['*'] } }))
  const { headers } = await open.request('/api/health', { headers: { Origin: 'https://any.example' } })
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
})

test.each(['/widget.js', '/app/widget.js', '/style.css', '/widget.css'])(
  'a page of an origin that is set may load %s',
  async (path) => {
    const settings = { rateLimit: 0, corsOrigins: ['https://desk.example'] }
    const open = createApp(fakeServices({ settings }))
    const allowed = async (Origin: string) =>
      (await open.request(path, { headers: { Origin } })).headers.get('Access-Control-Allow-Origin')
    expect(await allowed('https://desk.example')).toBe('https://desk.example')
    expect(await allowed('https://other.example')).toBeNull()
  },
)

test('pages of the origins that are set may show the page in a frame', async () => {
  const settings = {
    rateLimit: 0,
    corsOrigins: [],
    frameAncestors: ['https://desk.example', 'http://a.example:8080'],
  }
  const { headers } = await createApp(fakeServices({ settings })).request('/')
  expect(headers.get('X-Frame-Options')).toBeNull()
  expect(headers.get('Content-Security-Policy')).toMatch(
    /; frame-ancestors 'self' https:\/\/desk\.example http:\/\/a\.example:8080$/,
  )
})

test('a client over the limit is refused with the seconds to wait, and another is not', async () => {
  const limited = createApp(fakeServices({ settings: { rateLimit: 2, corsOrigins: [] } }))
  const ask = (address: string, headers = {}) =>
    limited.request('/api/answer', asking({ question: 'q' }, headers), from(address))

  expect((await ask('192.0.2.1')).status).toBe(200)
  expect((await ask('192.0.2.1')).status).toBe(200)
  const refused = await ask('192.0.2.1')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(refused.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await refused.json()).toMatchObject({ status: 429, type: '/docs#too-many-requests' })
  expect((await ask('192.0.2.2')).status).toBe(200)
})

test('a client cannot pass for another by a header', async () => {
  const limited = createApp(fakeServices({ settings: { rateLimit: 1, corsOrigins: [] } }))
  const ask = (forwarded: string) =>
    limited.request('/api/suggestions', { headers: { 'X-Forwarded-For': forwarded } }, from('192.0.2.1'))
  expect((await ask('198.51.100.1')).status).toBe(200)
  expect((await ask('198.51.100.2')).status).toBe(429)
})

test('health checks, pages and the documentation do not count, and a limit of 0 is none', async () => {
  const limited = createApp(fakeServices({ settings: { rateLimit: 1, corsOrigins: [] } }))
  for (const path of ['/api/health', '/api/health', '/docs', '/docs', '/openapi.json', '/api/suggestions']) {
    expect((await limited.request(path, {}, from('192.0.2.1'))).status, path).toBe(200)
  }
  for (let n = 0; n < 5; n++) expect((await app.request('/api/suggestions')).status).toBe(200)
})

test('a large response is compressed for a client that can read it', async () => {
  const plain = await app.request('/openapi.json')
  const packed = await app.request('/openapi.json', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(packed.headers.get('Content-Encoding')).toBe('gzip')
  const unpacked = await new Response(packed.body?.pipeThrough(new DecompressionStream('gzip'))).text()
  expect(unpacked).toBe(await plain.text())
})

test('each request is one line in the log, without the question', async () => {
  const { log, lines } = capturedLog('info')
  const clock = [10, 12.26].values()
  const logging = createApp(fakeServices({ log, now: () => clock.next().value ?? 0 }))
  const init = asking({ question: 'Who is the secret source?' }, { 'X-Request-Id': 'line-1' })
  await logging.request('/api/answer', init)
  expect(lines).toEqual([
    expect.objectContaining({
      requestId: 'line-1',
      method: 'POST',
      path: '/api/answer',
      status: 200,
      ms: 2.3,
      msg: 'request',
    }),
  ])
  expect(JSON.stringify(lines)).not.toContain('secret')
})

test('a search leaves its query out of the log', async () => {
  const { log, lines } = capturedLog('info')
  await createApp(fakeServices({ log })).request('/api/search?q=secret')
  expect(lines).toHaveLength(1)
  expect(JSON.stringify(lines)).not.toContain('secret')
})

test('errors have a line as well, and health checks only at the level debug', async () => {
  const { log, lines } = capturedLog('info')
  const logging = createApp(fakeServices({ log }))
  await logging.request('/nothing')
  await logging.request('/api/answer', { method: 'PUT' })
  await logging.request('/api/health')
  expect(lines.map((line) => line.status)).toEqual([404, 405])
  const quiet = capturedLog('debug')
  await createApp(fakeServices({ log: quiet.log })).request('/api/health')
  expect(quiet.lines).toHaveLength(1)
})
