import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Answer } from '../model.ts'
import { problem } from './problems.ts'
import type { Services } from './services.ts'

/**
 * Streams an answer as server-sent events.
 *
 * The events are `status` with `{"status":"searching"}`, then `status` with
 * `{"status":"composing"}`, each `citation` before the first `statement` or
 * `note` that uses it, and `done` with the whole answer. A failure becomes an
 * `error` event with a problem, and nothing follows it. When the client goes
 * away, what is still written goes nowhere.
 */
export function streamAnswer(c: Context, services: Services, answering: () => Promise<Answer>): Response {
  const log = services.log.child({ requestId: c.var.requestId })
  // Proxies such as nginx hold back a response unless they are told not to.
  c.header('X-Accel-Buffering', 'no')
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => log.info('client left the stream'))
    try {
      await send(stream, 'status', { status: 'searching' })
      for (const [event, data] of answerEvents(await answering())) await send(stream, event, data)
    } catch (error) {
      log.error({ err: error }, 'stream failed')
      await send(stream, 'error', await problem(c, 500).json())
    }
  })
}

async function send(stream: SSEStreamingApi, event: string, data: unknown): Promise<void> {
  await stream.writeSSE({ event, data: JSON.stringify(data) })
}

/**
 * Orders an answer into events: every citation once, just before the text that
 * first uses it.
 */
export function* answerEvents(answer: Answer): Generator<readonly [event: string, data: unknown]> {
  yield ['status', { status: 'composing' }]
  const unsent = new Map(answer.citations.map((citation) => [citation.marker, citation]))
  const parts = [
    ...answer.statements.map((statement) => ['statement', statement] as const),
    ...answer.notes.map((note) => ['note', note] as const),
  ]
  for (const [event, part] of parts) {
    for (const marker of part.citations) {
      const citation = unsent.get(marker)
      if (citation !== undefined) yield ['citation', citation]
      unsent.delete(marker)
    }
    yield [event, part]
  }
  yield ['done', answer]
}
