import { expect, test } from 'vitest'
import type { Document } from '../../src/model.ts'
import { createApp } from '../../src/server/app.ts'
import { successorOf } from '../../src/server/successor.ts'
import { fakeDocument, fakeLibrary, fakeServices } from './fakes.ts'

const QUOTE = 'Tickets cost €12, including a drink.'
const mended = fakeDocument('2025-05-02-lighthouse-opens-bbbbbb', `Lighthouse opens\n\nNew. ${QUOTE}`)
const namesake = fakeDocument('2025-05-02-lighthouse-opens-cccccc', 'Lighthouse opens\n\nTickets cost €14.')
const renamed = fakeDocument('2025-05-02-lights-on-dddddd', `Lights on\n\n${QUOTE}`)
const reprint = fakeDocument('2025-06-30-half-a-year-eeeeee', `Half a year\n\n${QUOTE}`, {
  published: '2025-06-30',
})
const OLD = '2025-05-02-lighthouse-opens-aaaaaa'

test.each([
  {
    name: 'itself, while it is there',
    id: namesake.id,
    among: [reprint, renamed, mended, namesake],
    found: namesake,
  },
  {
    name: 'a text of its date and title with the words',
    id: OLD,
    among: [reprint, renamed, namesake, mended],
    found: mended,
  },
  {
    name: 'one of its date with another title and the words',
    id: OLD,
    among: [reprint, renamed, namesake],
    found: renamed,
  },
  {
    name: 'one of its date and title without the words',
    id: OLD,
    among: [reprint, namesake],
    found: namesake,
  },
  { name: 'any other with the words', id: OLD, among: [reprint], found: reprint },
  { name: 'nothing', id: OLD, among: [], found: null },
  { name: 'nothing for an id without a date and title', id: 'aaaaaa', among: [namesake], found: null },
])('an id leads to $name', async ({ id, among, found }) => {
  expect((await successorOf(among, id, QUOTE))?.id ?? null).toBe(found?.id ?? null)
})

test('words that stand in any number of releases lead to none', async () => {
  expect(await successorOf([reprint], OLD, 'Tickets')).toBeNull()
})

test('the API says what has become of an id', async () => {
  const app = createApp(fakeServices({ library: () => fakeLibrary([mended]) }))
  const query = new URLSearchParams({ quote: QUOTE })
  const response = await app.request(`/api/documents/${OLD}/successor?${query}`)
  expect(await response.json()).toEqual({ documentId: mended.id })
})

test.each([
  { name: 'the list of documents', path: '/api/documents?text=zeppelin' },
  { name: 'their counts', path: '/api/facets?text=zeppelin' },
  {
    name: 'the successor of an id',
    path: `/api/documents/${OLD}/successor?${new URLSearchParams({ quote: 'No release holds these words.' })}`,
  },
])('other requests have their turn while $name looks through all texts', async ({ path }) => {
  const releases = Array.from({ length: 40 }, (_, at) => slowDocument(`${at}`))
  const app = createApp(fakeServices({ library: () => fakeLibrary(releases) }))
  const order: string[] = []
  const ask = async (address: string, name: string) => {
    await app.request(address)
    order.push(name)
  }
  const looking = ask(path, 'looked through')
  await new Promise((resolve) => setImmediate(resolve))
  await Promise.all([looking, ask('/api/health', 'health')])
  expect(order).toEqual(['health', 'looked through'])
})

/** A release whose text takes some milliseconds to be read, as one does that must be unpacked. */
function slowDocument(id: string): Document {
  const document = fakeDocument(id, 'Pier planned')
  return {
    ...document,
    get text() {
      const until = performance.now() + 2
      while (performance.now() < until);
      return document.text
    },
  }
}
