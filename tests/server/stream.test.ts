import { expect, test } from 'vitest'
import type { Answer } from '../../src/model.ts'
import { createApp } from '../../src/server/app.ts'
import { asking, capturedLog, fakeAnswer, fakeRefusal, fakeServices } from './fakes.ts'

const STREAM = { Accept: 'text/event-stream' }
const app = createApp(fakeServices())

test('the events are in the order of the contract, each citation before the text that uses it', async () => {
  const events = await eventsOf(await app.request('/api/answer', asking({ question: 'Cost?' }, STREAM)))
  const answer = fakeAnswer('Cost?')
  const [price, lamp, ferry] = answer.citations
  const [first, second] = answer.statements
  expect(events).toEqual([
    ['status', { status: 'searching' }],
    ['status', { status: 'composing' }],
    ['citation', price],
    ['statement', first],
    ['citation', lamp],
    ['statement', second],
    ['citation', ferry],
    ['note', answer.notes[0]],
    ['done', answer],
  ])
})

test('a citation that is used twice is sent once', async () => {
  const once = fakeAnswer('Cost?')
  const twice: Answer = { ...once, notes: [{ kind: 'date', text: 'In May.', citations: [1, 3] }] }
  const reusing = createApp(fakeServices({ ask: async () => twice }))
  const events = await eventsOf(await reusing.request('/api/answer', asking({ question: 'Cost?' }, STREAM)))
  const cited = events.filter(([event]) => event === 'citation').map(([, data]) => data)
  expect(cited).toEqual(twice.citations)
})

test('`done` of an answer and of a refusal is what the JSON route gives', async () => {
  for (const question of ['What does it cost?', 'Who painted the ceiling?']) {
    const json = await (await app.request('/api/answer', asking({ question }))).json()
    const events = await eventsOf(await app.request('/api/answer', asking({ question }, STREAM)))
    expect(events.at(-1)).toEqual(['done', json])
  }
})

test('a refusal has no statements to stream', async () => {
  const events = await eventsOf(await app.request('/api/answer', asking({ question: 'ceiling' }, STREAM)))
  expect(events.map(([event]) => event)).toEqual(['status', 'status', 'done'])
  expect(events.at(-1)?.[1]).toEqual(fakeRefusal('ceiling'))
})

test('a stream is neither cached nor held back nor compressed', async () => {
  const headers = { ...STREAM, 'Accept-Encoding': 'gzip' }
  const response = await app.request('/api/answer', asking({ question: 'Cost?' }, headers))
  expect(response.headers.get('Content-Type')).toBe('text/event-stream')
  expect(response.headers.get('Cache-Control')).toBe('no-cache')
  expect(response.headers.get('X-Accel-Buffering')).toBe('no')
  expect(response.headers.get('Content-Encoding')).toBeNull()
  expect(response.headers.get('X-Request-Id')).toMatch(/./)
})

test.each(['application/json', '*/*', 'text/html', 'application/json, text/event-stream;q=0.5'])(
  'Accept: %s gets JSON',
  async (Accept) => {
    const response = await app.request('/api/answer', asking({ question: 'Cost?' }, { Accept }))
    expect(response.headers.get('Content-Type')).toBe('application/json')
  },
)

test('what is wrong before the stream begins is an ordinary problem', async () => {
  const invalid = await app.request('/api/answer', asking({ question: '' }, STREAM))
  expect(invalid.status).toBe(422)
  expect(invalid.headers.get('Content-Type')).toBe('application/problem+json')
  const building = createApp(fakeServices({ library: () => null }))
  expect((await building.request('/api/answer', asking({ question: 'q' }, STREAM))).status).toBe(503)
})

test('a failure within the stream ends it with a problem and goes to the log', async () => {
  const { log, lines } = capturedLog('error')
  const failing = createApp(fakeServices({ log, ask: () => Promise.reject(new Error('the index burst')) }))
  const events = await eventsOf(await failing.request('/api/answer', asking({ question: 'q' }, STREAM)))
  expect(events).toEqual([
    ['status', { status: 'searching' }],
    [
      'error',
      expect.objectContaining({ status: 500, type: '/docs#internal-error', instance: '/api/answer' }),
    ],
  ])
  expect(JSON.stringify(events)).not.toContain('burst')
  expect(lines).toEqual([
    expect.objectContaining({ err: expect.objectContaining({ message: 'the index burst' }) }),
  ])
})

test('a client that leaves is noted, and the answer that comes later harms nothing', async () => {
  const { log, lines } = capturedLog('info')
  let answer = (_: Answer) => {}
  const pending = new Promise<Answer>((resolve) => {
    answer = resolve
  })
  const slow = createApp(fakeServices({ log, ask: () => pending }))
  const response = await slow.request('/api/answer', asking({ question: 'q' }, STREAM))
  const reader = response.body?.getReader()
  await reader?.read()
  await reader?.cancel()
  answer(fakeAnswer('q'))
  await new Promise((resolve) => setImmediate(resolve))
  expect(lines.map((line) => line.msg)).toContain('client left the stream')
  expect(lines.filter((line) => Number(line.level) >= 50)).toEqual([])
})

async function eventsOf(response: Response): Promise<[event: string, data: unknown][]> {
  const blocks = (await response.text()).split('\n\n').filter((block) => block !== '')
  return blocks.map((block) => {
    const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? []
    return [event, JSON.parse(data)]
  })
}
