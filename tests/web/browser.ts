import { existsSync, readdirSync, statSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { CHROMIUM_FLAGS, chromiumPath } from '../setup/chromium.ts'
import { type FakeServer, startFakeServer } from './fake-server.ts'

const ROOT = new URL('../..', import.meta.url).pathname

/**
 * Gives the tests of a file one Chromium and each test its own server and
 * window. All are closed again, and a mistake on the page (an exception, a
 * breach of the Content-Security-Policy) fails the test that made it.
 */
export function inChromium() {
  let browser: Browser
  let opened: { faults: readonly string[]; close: () => Promise<void> }[] = []

  beforeAll(async () => {
    demandBuild()
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS })
  })
  afterEach(async () => {
    const closing = opened
    opened = []
    // The windows first: a server that waits for them would wait for ever.
    for (const { close } of closing.reverse()) await close()
    const faults = closing.flatMap((page) => page.faults)
    if (faults.length > 0) throw new Error(`mistakes on the page:\n${faults.join('\n')}`)
  })
  afterAll(() => browser?.close())

  /** Opens an address in a new window. */
  const visit = async (address: string, options: BrowserContextOptions = {}) => {
    const window = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    const page = await window.newPage()
    page.setDefaultTimeout(10_000)
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text())
    })
    opened.push({ faults, close: () => window.close() })
    await page.goto(address)
    return { page }
  }

  return {
    visit,
    /** Opens the page of a new fake server in a new window; `before` may change the server first. */
    async open(
      options: BrowserContextOptions & { path?: string; before?: (server: FakeServer) => void } = {},
    ): Promise<{ page: Page; server: FakeServer }> {
      const { path = '/', before, ...context } = options
      const server = await startFakeServer()
      before?.(server)
      opened.push({ faults: [], close: server.close })
      const { page } = await visit(server.url + path, context)
      return { page, server }
    },
  }
}

/** Asks in the question box and waits for the end of the answer. */
export async function ask(page: Page, question: string): Promise<void> {
  const turns = await page.locator('.turn').count()
  await page.getByRole('textbox', { name: 'Question' }).fill(question)
  await page.keyboard.press('Enter')
  await page.locator(`.turn:nth-child(${turns + 1}) .answer:not([aria-busy])`).waitFor()
}

/** The answer of the last turn. */
export function lastAnswer(page: Page) {
  return page.locator('.turn:last-child .answer')
}

/** Everything that axe-core finds with all of its rules on, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]))
    const { violations } = await axe.run(document, { rules })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
  })
}

/** Whether something on the page is wider than the window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

/** A promise that the test keeps when it likes. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

/** The browser loads what was built: tests of an old page would prove nothing. */
function demandBuild(): void {
  const sources = readdirSync(`${ROOT}web`).filter((name) => name.endsWith('.ts'))
  const latest = Math.max(...sources.map((name) => statSync(`${ROOT}web/${name}`).mtimeMs))
  for (const built of [`${ROOT}dist/web/main.js`, `${ROOT}dist/web/widget.js`]) {
    if (!existsSync(built) || statSync(built).mtimeMs < latest)
      throw new Error(`${built} is older than web/: run "npm run build" first ("npm test" does)`)
  }
}
