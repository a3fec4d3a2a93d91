import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { type Listening, listen } from '../../src/server/listen.ts'
import type { ServerSettings } from '../../src/server/services.ts'
import { fakeLibrary, fakeRecords, fakeServices } from '../server/fakes.ts'
import { accessibilityFaults, inChromium, scrollsSideways } from './browser.ts'
import { costAnswer, MATERIAL } from './material.ts'

// A newsroom's own page and Dateline on two origins, with the real server and its settings.
const browser = inChromium()
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** Serves one page on an origin of its own; gives the origin. `html` may be set later. */
async function newsroom() {
  const page = { html: '' }
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page.html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    server.closeAllConnections()
    server.close()
  })
  return { page, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function dateline(settings: Partial<ServerSettings>, records = fakeRecords()): Promise<Listening> {
  const asked = { rateLimit: 0, corsOrigins: [], ...settings }
  const library = fakeLibrary(MATERIAL)
  const app = createApp(
    fakeServices({
      settings: asked,
      records,
      library: () => library,
      ask: async (_, { question }) => ({ ...costAnswer, question, resolvedQuestion: question }),
    }),
  )
  const listening = await listen(app, '127.0.0.1', 0)
  closing.push(() => listening.stop(0))
  return listening
}

function pageWith(body: string): string {
  // A style of the page that would spoil the chat, if it reached it.
  return `<!doctype html><html lang="en"><title>News</title><meta name="viewport" content="width=device-width">
<style>button { font-size: 60px; display: none } p { color: red }</style>
<main><h1>News</h1><input aria-label="Search the site"><div id="ask"></div>${body}</main>`
}

async function open(attributes = '', options = {}) {
  const { page: site, origin } = await newsroom()
  const { address } = await dateline({ corsOrigins: [origin] })
  site.html = pageWith(
    `<script type="module" src="${address}/widget.js" data-target="#ask" ${attributes}></script>`,
  )
  const { page } = await browser.visit(origin, options)
  const chat = page.getByRole('region', { name: 'Ask our press releases' })
  return { page, chat, address, origin }
}

test('answers on a page of another origin, from the server that it came from, and leaves nothing there', async () => {
  const { page, chat, address } = await open()
  await chat.getByRole('textbox', { name: 'Question' }).fill('What does it cost?')
  await page.keyboard.press('Enter')
  await chat.locator('.sources').waitFor()
  const answer = costAnswer
  expect(await chat.locator('.statement .words').allTextContents()).toEqual(
    answer.statements.map(({ text }) => text),
  )
  expect(await chat.locator('.sources a').first().getAttribute('href')).toMatch(
    `${address}${answer.citations[0]?.url}&quote=`,
  )
  await chat.getByRole('button', { name: /^Source 1: / }).click()
  const sheet = chat.getByRole('dialog', { name: 'Source 1 of 2' })
  await sheet.locator('mark').waitFor()
  expect(await sheet.locator('mark').allTextContents()).toEqual([answer.citations[0]?.quote])
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ])
})

test('the styles of page and chat do not reach each other', async () => {
  const { page, chat } = await open()
  const send = chat.getByRole('button', { name: 'Ask', exact: true })
  await send.waitFor()
  expect(await send.evaluate((element) => getComputedStyle(element).fontSize)).toBe('16px')
  expect(await page.locator('h1').evaluate((element) => getComputedStyle(element).fontFamily)).not.toMatch(
    /Palatino/,
  )
})

test('the page keeps its own keys and its own place', async () => {
  const { page, chat } = await open('', { viewport: { width: 800, height: 500 } })
  // Not by the mouse: before it clicks, the test itself would scroll.
  const starter = chat.getByRole('button', { name: 'When does the ferry sail?' })
  await starter.evaluate((button: HTMLElement) => button.click())
  await chat.locator('.sources').waitFor()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.getByRole('textbox', { name: 'Search the site' }).focus()
  await page.keyboard.type('a/b')
  expect(await page.getByRole('textbox', { name: 'Search the site' }).inputValue()).toBe('a/b')
})

test('a menu inside the shadow root is run by pointer and by keyboard', async () => {
  const { page, chat, address } = await open('', { permissions: ['clipboard-read', 'clipboard-write'] })
  await chat.getByRole('button', { name: 'When does the ferry sail?' }).click()
  await chat.getByRole('button', { name: 'Copy as…' }).click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const focused = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? null)
  expect(await focused()).toBe('AP attribution')
  await chat.getByRole('menuitemradio', { name: 'Plain text' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`${address}/documents/`)
  expect(await focused()).toBe('Copy as…')
})

test.each([{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }])(
  'axe-core finds nothing in it, and it fits: %o',
  async (options) => {
    const { page, chat } = await open('', options)
    await chat.getByRole('button', { name: 'When does the ferry sail?' }).click()
    await chat.locator('.sources').waitFor()
    // The page around it is not ours.
    const ours = (await accessibilityFaults(page)).filter((fault) => !/<(?:html|h1|input)/.test(fault))
    expect(ours).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  },
)

test('its limits are said and go with each question; its theme is the page’s', async () => {
  const { page, chat } = await open('data-issuer="Harbour" data-year="2025" data-theme="dark"')
  await chat.getByText('Harbour, 2025').waitFor()
  const asked = page.waitForRequest(/\/api\/answer$/)
  await chat.getByRole('button', { name: 'When does the ferry sail?' }).click()
  expect((await asked).postDataJSON().filter).toEqual({
    issuer: 'Harbour',
    from: '2025-01-01',
    to: '2025-12-31',
  })
  expect(await chat.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(23, 22, 19)')
})

test('an origin that is not set gets no widget', async () => {
  const { page: site, origin } = await newsroom()
  const { address } = await dateline({ corsOrigins: ['https://desk.example'] })
  site.html = pageWith(`<script type="module" src="${address}/widget.js"></script>`)
  const { page } = await browser.visit(origin)
  await page.waitForLoadState('networkidle')
  expect(await page.locator('dateline-chat').count()).toBe(0)
})

test('a page of an origin that is set may show the chat page in a frame', async () => {
  const { page: site, origin } = await newsroom()
  const { address } = await dateline({ frameAncestors: [origin] })
  site.html = `<title>News</title><iframe src="${address}/" title="Chat"></iframe>`
  const { page } = await browser.visit(origin)
  await page.frameLocator('iframe').getByRole('textbox', { name: 'Question' }).waitFor()
})

test('the example page has the chat on it, under the policy of the server', async () => {
  const { address } = await dateline({})
  const { page } = await browser.visit(`${address}/embed`)
  const chat = page.getByRole('region', { name: 'Ask our newsroom' })
  await chat.getByRole('button', { name: 'Ask', exact: true }).waitFor()
})

test('axe-core finds nothing on the example page', async () => {
  const { address } = await dateline({})
  // To look into a shadow root, axe-core itself adds a style element to the page.
  const { page } = await browser.visit(`${address}/embed`, { bypassCSP: true })
  await page.getByRole('button', { name: 'Ask', exact: true }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
