import { join } from 'node:path'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Library, openLibrary } from '../../src/library.ts'
import { libraryOf } from '../answer/make.ts'
import { CHROMIUM_FLAGS, chromiumPath } from '../setup/chromium.ts'
import { ask } from '../web/browser.ts'
import { serveLibrary } from '../web/served.ts'
import { YARD } from '../web/yard.ts'

// The pictures of the README, of the real page on the real server. Whoever
// changes the look runs this and commits what it gives.

const ROOT = new URL('../..', import.meta.url).pathname
const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 720 }

interface Picture {
  readonly file: string
  readonly library: () => Promise<Library>
  readonly window: BrowserContextOptions
  readonly question: string
  /** What is done after the answer is there. */
  readonly reach?: (page: Page) => Promise<void>
}

const PICTURES: readonly Picture[] = [
  {
    file: 'screenshot.png',
    library: () => openLibrary(`${ROOT}corpus`),
    window: { viewport: WIDE },
    question: 'When will Jinfeng City Center be completed?',
    reach: openSource,
  },
  {
    file: 'screenshot-dark.png',
    library: () => libraryOf(YARD),
    window: { viewport: WIDE, colorScheme: 'dark' },
    question: 'How many people does Norvik Marine employ in Corran?',
  },
  {
    file: 'screenshot-phone.png',
    library: () => openLibrary(`${ROOT}corpus`),
    window: { viewport: PHONE },
    question: 'When will Jinfeng City Center be completed?',
    reach: openSource,
  },
  {
    file: 'screenshot-refusal.png',
    library: () => openLibrary(`${ROOT}corpus`),
    window: { viewport: PHONE },
    question: 'Why was the laboratory closed?',
  },
]

test.each(PICTURES)('$file', async ({ file, library, window, question, reach }) => {
  const server = await serveLibrary(await library())
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS })
  try {
    const context = await browser.newContext({ ...window, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(server.address)
    await page.locator('.front').waitFor()
    await ask(page, question)
    await reach?.(page)
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    const picture = await page.screenshot({ path: join(ROOT, 'web', file) })
    expect(picture.length).toBeGreaterThan(0)
  } finally {
    await browser.close()
    await server.stop(0)
  }
})

async function openSource(page: Page): Promise<void> {
  await page.locator('.chip').first().click()
  await page.locator('.source mark').first().waitFor()
}
