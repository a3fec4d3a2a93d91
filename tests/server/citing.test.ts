import { expect, test } from 'vitest'
import { fragmentOf } from '../../src/cite/fragment.ts'
import { createApp } from '../../src/server/app.ts'
import { fakeDocument, fakeLibrary, fakeServices, from, LIGHTHOUSE } from './fakes.ts'

const app = createApp(fakeServices())
const path = `/api/documents/${LIGHTHOUSE.id}/cite`
const price = 'Tickets cost €12, including a drink.'
const start = LIGHTHOUSE.text.indexOf(price)
const end = start + price.length

test('words of a release are cited in the style that is asked for, with an address on this server', async () => {
  const response = await app.request(`https://news.example${path}?style=apa&start=${start}&end=${end}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toBe(
    `“Tickets cost €12, including a drink” (Harbour Office, 2025).\n\nHarbour Office. (2025, May 2). Lighthouse opens to night visitors [Press release]. https://news.example/documents/${LIGHTHOUSE.id}${fragmentOf({ start, end }, LIGHTHOUSE.text.slice(start, end))}`,
  )
})

test('what has no date was accessed on the day on which the material was read', async () => {
  const undated = fakeDocument('u', 'Undated', { published: null })
  const services = fakeServices({ library: () => fakeLibrary([undated]) })
  const response = await createApp(services).request('/api/documents/u/cite?style=mla')
  expect(await response.text()).toContain('Accessed 1 June 2025.')
})

test('behind a proxy with TLS the address is that of the proxy', async () => {
  const headers = { 'X-Forwarded-Proto': 'https' }
  const response = await app.request(`http://news.example${path}?style=plain`, { headers })
  expect(await response.text()).toContain('https://news.example/documents/')
})

const emoji = fakeDocument('emoji', 'A 😀 smiles')
const odd = createApp(fakeServices({ library: () => fakeLibrary([emoji]) }))
const fields = [
  { query: '', error: { path: '/style', message: /^must be one of plain, markdown, ap, apa,/ } },
  { query: '?style=harvard', error: { path: '/style', message: /^must be one of plain/ } },
  { query: '?style=ap&start=3', error: { path: '/end', message: /^`start` and `end` belong together$/ } },
  { query: '?style=ap&end=3', error: { path: '/end', message: /^`start` and `end` belong together$/ } },
  { query: '?style=ap&start=3&end=3', error: { path: '/end', message: /^must lie behind `start`$/ } },
  {
    query: '?style=ap&start=-1&end=3',
    error: { path: '/start', message: /^must be a whole number from 0$/ },
  },
  { query: '?style=ap&start=a&end=3', error: { path: '/start', message: /^must be a whole number from 0$/ } },
  { query: '?style=ap&start=0&end=99', error: { path: '/end', message: /^must be at most 11, the length/ } },
  {
    query: '?style=ap&start=1&end=2',
    error: { path: '/end', message: /^must leave more than white space$/ },
  },
  {
    query: '?style=ap&start=3&end=9',
    error: { path: '/start', message: /^must not lie inside a character$/ },
  },
  { query: '?style=ap&start=0&end=3', error: { path: '/end', message: /^must not lie inside a character$/ } },
  { query: '?style=ap&page=1', error: { path: '/page', message: /^is not a known field$/ } },
]

test.each(fields)('"$query" is refused with the field that is wrong', async ({ query, error }) => {
  const response = await odd.request(`/api/documents/emoji/cite${query}`, {}, from('192.0.2.1'))
  expect(response.status).toBe(422)
  const { errors } = await response.json()
  expect(errors).toEqual([{ path: error.path, message: expect.stringMatching(error.message) }])
})
