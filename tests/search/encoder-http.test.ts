import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { openHttpEncoder } from '../../src/search/encoder-http.ts'

interface Asked {
  readonly path: string
  readonly key: string | undefined
  readonly body: { readonly input: readonly string[]; readonly model?: string }
}

/** Status and body of a response; null never responds. */
type Reply = { readonly status?: number; readonly body: unknown; readonly location?: string } | null

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** Starts a server that replies as told and remembers what it was asked. */
async function fakeServer(
  reply: (asked: Asked, number: number) => Reply,
): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    const one = {
      path: request.url ?? '',
      key: request.headers.authorization,
      body: JSON.parse(await text(request)) as Asked['body'],
    }
    asked.push(one)
    const given = reply(one, asked.length)
    if (given === null) return
    const { status = 200, body, location } = given
    response.writeHead(status, location === undefined ? {} : { Location: location })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** The vector of a text: its length and 1. */
function embeddings({ body }: Asked) {
  const data = body.input.map((text, index) => ({ object: 'embedding', index, embedding: [text.length, 1] }))
  return { body: { object: 'list', data, model: 'fake', usage: { prompt_tokens: 1, total_tokens: 1 } } }
}

const texts = (count: number) => Array.from({ length: count }, (_, n) => 'x'.repeat(n))

test('a text gives a vector of length 1, and the probe the dimensions', async () => {
  const { url, asked } = await fakeServer(embeddings)
  const encoder = await openHttpEncoder({ url, model: 'small', key: 'sk-1' })
  expect(encoder).toMatchObject({ name: `small at ${url}/v1/embeddings`, dimensions: 2 })
  const [vector] = await encoder.encode(['xxx'])
  expect([...(vector ?? [])]).toEqual([expect.closeTo(3 / Math.sqrt(10)), expect.closeTo(1 / Math.sqrt(10))])
  expect(asked.at(-1)).toEqual({
    path: '/v1/embeddings',
    key: 'Bearer sk-1',
    body: { input: ['xxx'], model: 'small', encoding_format: 'float' },
  })
})

test('without a model and a key none is sent', async () => {
  const { url, asked } = await fakeServer(embeddings)
  await openHttpEncoder({ url })
  expect(asked[0]?.key).toBeUndefined()
  expect(asked[0]?.body).not.toHaveProperty('model')
})

test.each([
  ['', '/v1/embeddings'],
  ['/', '/v1/embeddings'],
  ['/v1', '/v1/embeddings'],
  ['/v1/', '/v1/embeddings'],
  ['/api/openai/v1', '/api/openai/v1/embeddings'],
  ['/proxy', '/proxy/v1/embeddings'],
  ['/v1/embeddings', '/v1/embeddings'],
  ['/openai/embeddings?api-version=1', '/openai/embeddings?api-version=1'],
])('the address …%s is asked at %s', async (given, path) => {
  const { url, asked } = await fakeServer(embeddings)
  await openHttpEncoder({ url: url + given })
  expect(asked[0]?.path).toBe(path)
})

test('many texts go in batches and come back in their order, whatever order the server has', async () => {
  const { url, asked } = await fakeServer((one) => {
    const reply = embeddings(one)
    return { body: { data: reply.body.data.reverse() } }
  })
  const encoder = await openHttpEncoder({ url, batch: 4 })
  const vectors = await encoder.encode(texts(10))
  expect(vectors.map(([x = 0, y = 1]) => Math.round(x / y))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(asked.slice(1).map(({ body }) => body.input.length)).toEqual([4, 4, 2])
  expect(await encoder.encode([])).toEqual([])
})

test('a batch that is too large is halved, and later ones stay small', async () => {
  const { url, asked } = await fakeServer((one) =>
    one.body.input.length > 3 ? { status: 413, body: 'too many' } : embeddings(one),
  )
  const encoder = await openHttpEncoder({ url, batch: 8 })
  expect(await encoder.encode(texts(8))).toHaveLength(8)
  expect(asked.slice(1).map(({ body }) => body.input.length)).toEqual([8, 4, 2, 2, 2, 2])
  await encoder.encode(texts(3))
  expect(asked.slice(-2).map(({ body }) => body.input.length)).toEqual([2, 1])
})

test('one text that is too large is an error, not an endless loop', async () => {
  const { url } = await fakeServer((one, n) => (n === 1 ? embeddings(one) : { status: 413, body: '' }))
  const encoder = await openHttpEncoder({ url })
  await expect(encoder.encode(texts(2))).rejects.toThrow('1 texts are too many (413)')
})

describe('what is wrong is said with the address', () => {
  const data = (...embeddings: unknown[]) => ({
    body: { data: embeddings.map((embedding) => ({ embedding })) },
  })
  test.each<{ name: string; reply: Reply; problem: string }>([
    {
      name: 'a refusal',
      reply: { status: 401, body: { error: { message: 'key sk-secret is unknown' } } },
      problem: ': status 401: {"error":{"message":"key … is unknown"}}',
    },
    { name: 'an error without words', reply: { status: 500, body: '' }, problem: ': status 500' },
    { name: 'a page', reply: { body: '<html>' }, problem: ': not a list of embeddings:' },
    {
      name: 'another shape',
      reply: { body: { embeddings: [] } },
      problem: ': not a list of embeddings: data',
    },
    { name: 'no numbers', reply: data(['a', 'b']), problem: ': not a list of embeddings: data.0.embedding' },
    { name: 'too few', reply: data([1, 2]), problem: ': 1 embeddings came for 2 texts' },
    {
      name: 'other dimensions',
      reply: data([1, 2], [1]),
      problem: ': an embedding has 1 dimensions instead of 2',
    },
    {
      name: 'an index twice',
      reply: { body: { data: [0, 0].map((index) => ({ index, embedding: [1, 2] })) } },
      problem: ': no embedding has index 1',
    },
    { name: 'silence', reply: null, problem: ': no response within 200 ms' },
  ])('$name', async ({ reply, problem }) => {
    const { url } = await fakeServer((one, number) => (number === 1 ? embeddings(one) : reply))
    const encoder = await openHttpEncoder({ url, key: 'sk-secret', timeout: 200 })
    const error = await encoder.encode(['a', 'b']).catch((error: unknown) => error)
    expect(String(error)).toContain(`${url}/v1/embeddings${problem}`)
    expect(String(error)).not.toContain('sk-secret')
  })

  test('a redirect, which would carry the key elsewhere', async () => {
    const other = await fakeServer(embeddings)
    const { url } = await fakeServer(() => ({ status: 307, location: other.url, body: '' }))
    await expect(openHttpEncoder({ url, key: 'sk-secret' })).rejects.toThrow(`${url}/v1/embeddings: `)
    expect(other.asked).toEqual([])
  })

  test('nobody listening', async () => {
    const { url } = await fakeServer(embeddings)
    for (const close of closers.splice(0)) close()
    await expect(openHttpEncoder({ url })).rejects.toThrow(`${url}/v1/embeddings: connect ECONNREFUSED`)
  })

  test('an empty vector', async () => {
    const { url } = await fakeServer(() => data([]))
    await expect(openHttpEncoder({ url })).rejects.toThrow('an embedding has 0 dimensions instead of 1')
  })
})
