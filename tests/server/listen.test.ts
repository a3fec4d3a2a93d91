import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import type { Answer } from '../../src/model.ts'
import { createApp } from '../../src/server/app.ts'
import { type Listening, listen } from '../../src/server/listen.ts'
import type { Services } from '../../src/server/services.ts'
import { asking, fakeAnswer, fakeServices } from './fakes.ts'

const open: Listening[] = []
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.stop(0)
})

async function start(overrides: Partial<Services> = {}): Promise<Listening> {
  const listening = await listen(createApp(fakeServices(overrides)), '127.0.0.1', 0)
  open.push(listening)
  return listening
}

/** An `ask` that answers only when it is told to, and says when it was asked. */
function heldAsk() {
  let answer = () => {}
  let asked = () => {}
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve
  })
  const released = new Promise<void>((resolve) => {
    answer = resolve
  })
  const ask = async (): Promise<Answer> => {
    asked()
    await released
    return fakeAnswer('q')
  }
  return { ask, wasAsked, answer }
}

const question = asking({ question: 'q' })

test('the real port is told when 0 was asked for', async () => {
  const { address } = await start()
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/)
  expect((await fetch(`${address}/api/health`)).status).toBe(200)
})

test('a port in use is an error that names it', async () => {
  const { address } = await start()
  const port = Number(new URL(address).port)
  await expect(listen(createApp(fakeServices()), '127.0.0.1', port)).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})

test('a stop waits for the answer under way and takes no new connection', async () => {
  const { ask, wasAsked, answer } = heldAsk()
  const { address, stop } = await start({ ask })
  const pending = fetch(`${address}/api/answer`, question)
  await wasAsked
  const stopped = stop(10_000)
  await expect(fetch(`${address}/api/health`, { headers: { Connection: 'close' } })).rejects.toThrow()
  answer()
  const response = await pending
  expect(await response.json()).toEqual(fakeAnswer('q'))
  expect(await stopped).toBe(true)
})

test('a stop waits for the stream under way', async () => {
  const { ask, wasAsked, answer } = heldAsk()
  const { address, stop } = await start({ ask })
  const init = asking({ question: 'q' }, { Accept: 'text/event-stream' })
  const response = await fetch(`${address}/api/answer`, init)
  await wasAsked
  const stopped = stop(10_000)
  answer()
  expect(await response.text()).toMatch(/event: done\ndata: .*\n\n$/)
  expect(await stopped).toBe(true)
})

test('a stop does not wait longer than its patience', async () => {
  const { ask, wasAsked } = heldAsk()
  const { address, stop } = await start({ ask })
  const pending = fetch(`${address}/api/answer`, question)
  pending.catch(() => {})
  await wasAsked
  expect(await stop(20)).toBe(false)
  await expect(pending).rejects.toThrow()
})

test('the first event of a stream arrives before the answer is there', async () => {
  const { ask, answer } = heldAsk()
  const { address } = await start({ ask })
  const init = asking({ question: 'q' }, { Accept: 'text/event-stream' })
  const { body } = await fetch(`${address}/api/answer`, init)
  const reader = body?.getReader()
  const first = new TextDecoder().decode((await reader?.read())?.value)
  expect(first).toBe('event: status\ndata: {"status":"searching"}\n\n')
  answer()
  await reader?.cancel()
})

test('a client that breaks off a stream leaves the server serving', async () => {
  const { ask, wasAsked, answer } = heldAsk()
  const { address } = await start({ ask })
  const leaving = new AbortController()
  const init = { ...asking({ question: 'q' }, { Accept: 'text/event-stream' }), signal: leaving.signal }
  await fetch(`${address}/api/answer`, init)
  await wasAsked
  leaving.abort()
  answer()
  expect((await fetch(`${address}/api/health`)).status).toBe(200)
})

test('a body that comes in chunks without a length is limited too', async () => {
  const { address } = await start()
  const small = await sendChunks(`${address}/api/answer`, ['{"question":', '"q"}'])
  expect(small.status).toBe(200)
  const large = await sendChunks(
    `${address}/api/answer`,
    Array.from({ length: 80 }, () => 'x'.repeat(1_024)),
  )
  expect(large).toMatchObject({ status: 413, body: expect.stringContaining('/docs#body-too-large') })
  expect((await fetch(`${address}/api/health`)).status).toBe(200)
})

test('a body with a length over the limit is refused', async () => {
  const { address } = await start()
  const response = await fetch(`${address}/api/answer`, asking({ question: 'q'.repeat(100_000) }))
  expect(response.status).toBe(413)
  await response.body?.cancel()
})

test('the rate limit counts by the address of the socket', async () => {
  const { address } = await start({ settings: { rateLimit: 2, corsOrigins: [] } })
  const statuses: number[] = []
  for (const forwarded of ['198.51.100.1', '198.51.100.2', '198.51.100.3']) {
    const headers = { 'X-Forwarded-For': forwarded, Forwarded: `for=${forwarded}` }
    statuses.push((await fetch(`${address}/api/suggestions`, { headers })).status)
  }
  expect(statuses).toEqual([200, 200, 429])
})

async function sendChunks(
  url: string,
  chunks: readonly string[],
): Promise<{ status?: number; body: string }> {
  const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }
  const request: ClientRequest = httpRequest(url, { method: 'POST', headers })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve)
    request.once('error', reject)
  })
  for (const chunk of chunks) request.write(chunk)
  request.end()
  const response = await answered
  return { status: response.statusCode ?? 0, body: await text(response) }
}
