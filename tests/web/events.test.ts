import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ServerEvent, serverEvents } from '../../web/events.ts'

async function read(...chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<ServerEvent[]> {
  const events: ServerEvent[] = []
  for await (const event of serverEvents(
    new ReadableStream({ start: (controller) => fill(controller, chunks) }),
  ))
    events.push(event)
  return events
}

function fill(
  controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>,
  chunks: readonly Uint8Array<ArrayBuffer>[],
) {
  for (const chunk of chunks) controller.enqueue(chunk)
  controller.close()
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe('server-sent events', () => {
  test.each([
    {
      name: 'have a name and data',
      text: 'event: note\ndata: {"a":1}\n\n',
      expected: [{ event: 'note', data: '{"a":1}' }],
    },
    { name: 'without a name are messages', text: 'data: x\n\n', expected: [{ event: 'message', data: 'x' }] },
    {
      name: 'join several lines of data',
      text: 'data: a\ndata: b\n\n',
      expected: [{ event: 'message', data: 'a\nb' }],
    },
    {
      name: 'keep all but the first space',
      text: 'data:  a\n\n',
      expected: [{ event: 'message', data: ' a' }],
    },
    {
      name: 'pass over comments and events without data',
      text: ': hello\n\nevent: x\n\ndata: 1\n\n',
      expected: [{ event: 'message', data: '1' }],
    },
    {
      name: 'are dropped when the stream ends inside them',
      text: 'data: 1\n\ndata: 2\n',
      expected: [{ event: 'message', data: '1' }],
    },
  ])('$name', async ({ text, expected }) => {
    expect(await read(bytes(text))).toEqual(expected)
  })

  test('are the same wherever the bytes are cut and however lines end', async () => {
    const event = fc.record({
      event: fc.stringMatching(/^[a-z]{1,8}$/),
      data: fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text)),
    })
    const ending = fc.constantFrom('\n', '\r', '\r\n')
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 5 }),
        ending,
        fc.array(fc.nat(200), { maxLength: 12 }),
        async (events, end, cuts) => {
          const all = bytes(
            events.map(({ event, data }) => `event: ${event}${end}data: ${data}${end}${end}`).join(''),
          )
          const at = [0, ...cuts.filter((cut) => cut < all.length).sort((a, b) => a - b), all.length]
          const chunks = at.slice(1).map((to, index) => all.slice(at[index], to))
          const received = await read(...chunks)
          expect(received).toEqual(events)
        },
      ),
    )
  })
})
