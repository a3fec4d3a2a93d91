import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { fakeRecords, fakeServices, LIGHTHOUSE } from './fakes.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PAGE = '<!doctype html><html lang="en"><title>Dateline</title></html>'
const VIEWER = PAGE.replace('<html', '<html class="viewer"')
const files = {
  'secret.txt': 'outside of every root',
  'web/index.html': PAGE,
  'web/embed.html': '<!doctype html><title>Newsroom</title>',
  'web/style.css': `body { color: black }${' '.repeat(2_000)}`,
  'web/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'web/assets/photo.png': 'png',
  'web/main.ts': 'source',
  'web/tsconfig.json': '{}',
  'modules/main.js': 'export {}',
  'modules/answer/view.js': 'export const view = 1',
  'modules/widget.js': 'export const widget = 1',
  'modules/notes.txt': 'not a module',
}
for (const [path, content] of Object.entries(files)) {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const roots = { webRoot: join(folder, 'web'), moduleRoot: join(folder, 'modules') }
const app = createApp(fakeServices(roots))

test.each([
  { path: '/', type: /^text\/html/, content: PAGE },
  { path: `/documents/${LIGHTHOUSE.id}`, type: /^text\/html/, content: VIEWER },
  { path: '/embed', type: /^text\/html/, content: files['web/embed.html'] },
  { path: '/widget.js', type: /^text\/javascript/, content: 'export const widget = 1' },
  { path: '/style.css', type: /^text\/css/, content: files['web/style.css'] },
  { path: '/icon.svg', type: /^image\/svg\+xml/, content: files['web/icon.svg'] },
  { path: '/assets/photo.png', type: /^image\/png/, content: 'png' },
  { path: '/app/main.js', type: /^text\/javascript/, content: 'export {}' },
  { path: '/app/answer/view.js', type: /^text\/javascript/, content: 'export const view = 1' },
])('$path is served, and asked for again each time', async ({ path, type, content }) => {
  const response = await app.request(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toMatch(type)
  expect(response.headers.get('Cache-Control')).toBe('no-cache')
  expect(await response.text()).toBe(content)
})

test.each([
  '/index.html',
  '/embed.html',
  '/main.ts',
  '/tsconfig.json',
  '/app/notes.txt',
  '/app/missing.js',
  '/missing.css',
  '/assets/missing.png',
  '/assets/../secret.txt',
  '/app/..%2f..%2fsecret.txt.js',
  '/assets/..%2f..%2fsecret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
])('%s is not public', async (path) => {
  const response = await app.request(path)
  expect(response.status).toBe(404)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
})

const FROM_BROWSER = {
  headers: { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
}

test('a browser that asks for an address where nothing is gets a page with a way on', async () => {
  const response = await app.request('/relases', FROM_BROWSER)
  expect(response.status).toBe(404)
  expect(response.headers.get('Content-Type')).toMatch(/^text\/html/)
  const page = await response.text()
  expect(page).toContain('<a href="/">ask a question</a>')
  expect(page).not.toContain('relases')
})

test.each(['/api/anwser', '/api'])('%s is answered as the API answers, whoever asks', async (path) => {
  const response = await app.request(path, FROM_BROWSER)
  expect(response.status).toBe(404)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
})

test('an unknown document is the page with status 404, so that it can say so', async () => {
  const response = await app.request('/documents/nothing')
  expect(response.status).toBe(404)
  expect(await response.text()).toBe(VIEWER)
})

test('while the index is being built no document is unknown', async () => {
  const building = createApp(fakeServices({ ...roots, library: () => null }))
  expect((await building.request('/documents/nothing')).status).toBe(200)
  expect((await building.request('/')).status).toBe(200)
})

test.each(['/', '/style.css', '/app/main.js'])('%s is not sent again to who has it', async (path) => {
  const first = await app.request(path)
  const tag = first.headers.get('ETag') ?? ''
  expect(tag).toMatch(/^"/)
  const again = await app.request(path, { headers: { 'If-None-Match': tag } })
  expect(again.status).toBe(304)
  expect(again.headers.get('ETag')).toBe(tag)
  expect(again.headers.get('X-Request-Id')).toMatch(/./)
  expect(again.headers.get('Content-Security-Policy')).toMatch(/./)
  expect((await app.request(path, { headers: { 'If-None-Match': '"old"' } })).status).toBe(200)
})

test('a compressed file keeps its tag, and who has it is not sent it again', async () => {
  const headers = { 'Accept-Encoding': 'gzip' }
  const packed = await app.request('/style.css', { headers })
  expect(packed.headers.get('Content-Encoding')).toBe('gzip')
  const tag = packed.headers.get('ETag') ?? ''
  const again = await app.request('/style.css', { headers: { ...headers, 'If-None-Match': tag } })
  expect(again.status).toBe(304)
})

test.each(['/', '/style.css', '/app/main.js'])('HEAD %s has no body', async (path) => {
  const response = await app.request(path, { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toMatch(/./)
  expect(await response.text()).toBe('')
})

test.each(['/', '/embed', '/docs', '/insights'])(
  '%s names its icon, so that no browser asks for another in vain',
  async (path) => {
    const real = createApp(fakeServices({ records: fakeRecords() }))
    const page = await (await real.request(path)).text()
    expect(page.match(/<link rel="icon" [^>]*>/g)).toEqual([expect.stringContaining('href="/favicon.svg"')])
    expect((await real.request('/favicon.svg')).status).toBe(200)
  },
)
