import { z } from 'zod'
import { unit } from './vector-rows.ts'
import type { Encoder } from './vectors.ts'

export interface HttpEncoderOptions {
  /** Of the server, of its `/v1`, or of the endpoint itself. */
  readonly url: string
  /** What the server calls the model; left out of the requests when empty. */
  readonly model?: string | undefined
  /** Sent as a bearer token. It never stands in a message. */
  readonly key?: string | undefined
  /** Texts a request. */
  readonly batch?: number | undefined
  /** Milliseconds for one request. */
  readonly timeout?: number | undefined
}

/**
 * Opens an encoder behind an endpoint like OpenAI's `POST /v1/embeddings`, as
 * llama.cpp, Ollama, vLLM and others have it too.
 *
 * One text is encoded to learn the number of dimensions; every later vector
 * must have as many. A request that the server finds too large (413) is sent
 * again in halves. Redirects are not followed, because they would carry the key
 * elsewhere. Rejects with a message that names the address and what was wrong
 * with the response.
 */
export async function openHttpEncoder(options: HttpEncoderOptions): Promise<Encoder> {
  const { url, model = '', batch = BATCH } = options
  const endpoint = endpointOf(url)
  const [probe] = await request(endpoint, ['dimensions'], options)
  const dimensions = probe?.length ?? 0
  let most = batch

  async function encode(texts: readonly string[]): Promise<Float32Array[]> {
    const found: Float32Array[] = []
    while (found.length < texts.length) {
      const some = texts.slice(found.length, found.length + most)
      try {
        found.push(...(await request(endpoint, some, options, dimensions)))
      } catch (error) {
        if (!(error instanceof TooLarge) || some.length === 1) throw error
        most = Math.ceil(some.length / 2)
      }
    }
    return found
  }

  return { name: `${model || 'embeddings'} at ${endpoint.origin}${endpoint.pathname}`, dimensions, encode }
}

/** What most servers take at once, and what a slow one does in some seconds. */
const BATCH = 64

/** Milliseconds. */
const TIMEOUT = 10_000

/** Of what a server says of an error, so much goes into the log. */
const LONGEST_EXPLANATION = 200

class TooLarge extends Error {}

function endpointOf(url: string): URL {
  const endpoint = new URL(url)
  const path = endpoint.pathname.replace(/\/+$/, '')
  if (path.endsWith('/embeddings')) return endpoint
  endpoint.pathname = `${path}${path.endsWith('/v1') ? '' : '/v1'}/embeddings`
  return endpoint
}

async function request(
  endpoint: URL,
  texts: readonly string[],
  { model = '', key = '', timeout = TIMEOUT }: HttpEncoderOptions,
  dimensions?: number,
): Promise<Float32Array[]> {
  const where = `${endpoint.origin}${endpoint.pathname}`
  let status: number
  let body: string
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
      headers: {
        'Content-Type': 'application/json',
        ...(key === '' ? {} : { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ input: texts, encoding_format: 'float', ...(model === '' ? {} : { model }) }),
    })
    status = response.status
    body = await response.text()
  } catch (error) {
    throw new Error(`${where}: ${reasonOf(error, timeout)}`)
  }
  if (status === 413) throw new TooLarge(`${where}: ${texts.length} texts are too many (413)`)
  if (status !== 200) throw new Error(`${where}: status ${status}${explanation(body, key)}`)
  return vectorsOf(body, texts.length, dimensions, where)
}

const Response = z.object({
  data: z.array(z.object({ index: z.number().int().optional(), embedding: z.array(z.number()) })),
})

function vectorsOf(
  body: string,
  count: number,
  dimensions: number | undefined,
  where: string,
): Float32Array[] {
  const { data, error } = Response.safeParse(parseJson(body))
  if (!data) {
    const issue = error.issues[0]
    throw new Error(`${where}: not a list of embeddings: ${issue?.path.join('.')} ${issue?.message}`)
  }
  if (data.data.length !== count) {
    throw new Error(`${where}: ${data.data.length} embeddings came for ${count} texts`)
  }
  const vectors = new Map(data.data.map(({ index, embedding }, at) => [index ?? at, embedding]))
  return Array.from({ length: count }, (_, at) => {
    const vector = vectors.get(at)
    if (vector === undefined) throw new Error(`${where}: no embedding has index ${at}`)
    const wanted = dimensions ?? Math.max(1, vector.length)
    if (vector.length !== wanted) {
      throw new Error(`${where}: an embedding has ${vector.length} dimensions instead of ${wanted}`)
    }
    return unit(Float32Array.from(vector))
  })
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** What the server says of its error; a server may repeat the key in it. */
function explanation(body: string, key: string): string {
  const text = key === '' ? body : body.replaceAll(key, '…')
  const short = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_EXPLANATION)
  return short === '' ? '' : `: ${short}`
}

/** `fetch` says only that it failed, and keeps the reason as the cause. */
function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no response within ${timeout} ms`
  return error.cause instanceof Error ? error.cause.message : error.message
}
