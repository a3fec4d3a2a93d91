/** One server-sent event, its data not yet parsed. */
export interface ServerEvent {
  readonly event: string
  readonly data: string
}

/**
 * Reads server-sent events from a response's body (WHATWG HTML, 9.2.6).
 *
 * Lines may end in CR, LF or both and may be cut anywhere between two chunks,
 * also inside a character. Comments and events without data are passed over; an
 * event that is cut off by the end of the stream is dropped, as the standard says.
 *
 * @example
 * // event: status\ndata: {"status":"searching"}\n\n
 * // yields { event: 'status', data: '{"status":"searching"}' }
 */
export async function* serverEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<ServerEvent> {
  let event = 'message'
  let data: string[] = []
  for await (const line of lines(body)) {
    if (line === '') {
      if (data.length > 0) yield { event, data: data.join('\n') }
      event = 'message'
      data = []
      continue
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? []
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
  }
}

async function* lines(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) {
        if (rest.endsWith('\r')) yield rest.slice(0, -1)
        return
      }
      // A CR at the very end may be the first half of CRLF: it waits for the next chunk.
      const parts = (rest + value).split(/\r\n|\n|\r(?!$)/)
      rest = parts.pop() ?? ''
      yield* parts
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
