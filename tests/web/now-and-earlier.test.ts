import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Listening } from '../../src/server/listen.ts'
import { libraryOf } from '../answer/make.ts'
import { accessibilityFaults, ask, inChromium, lastAnswer } from './browser.ts'
import { serveLibrary } from './served.ts'

// Releases that contradict each other, read, asked and shown by the real server:
// what notes it writes, how many and of which citations, is its own affair.

const browser = inChromium()
let server: Listening

/** A release of the invented yard, about the hall that it opens. */
function yard(headline: string, date: string, story: string): string {
  return `${headline}

CORRAN, Norway, ${date} /ExampleWire/ -- Norvik Marine, a builder of small ferries, today opened another hall at its yard in Corran. ${story}

About Norvik Marine

Norvik Marine has built ferries in Corran since 1931.
`
}

beforeAll(async () => {
  server = await serveLibrary(
    await libraryOf({
      '2023.txt': yard(
        'Norvik Marine Builds a First Hall',
        'June 9, 2023',
        'Norvik Marine employs 280 people at its yard in Corran, and 12 of them are apprentices.',
      ),
      '2024.txt': yard(
        'Norvik Marine Grows Its Yard',
        'May 3, 2024',
        'Norvik Marine employs 310 people at its yard in Corran. A ticket for the guided tour costs 8 euros.',
      ),
      '2025.txt': yard(
        'Norvik Marine Opens Its Third Hall',
        'March 12, 2025',
        'Norvik Marine employs 340 people at its yard in Corran. A ticket for the guided tour costs 9 euros.',
      ),
    }),
  )
})
afterAll(() => server?.stop(0))

test.each([
  {
    question: 'What does a ticket for the guided tour cost?',
    cards: ['Now 9 euros 12 March 2025', 'Earlier 8 euros 3 May 2024'],
  },
  {
    question: 'How many people does Norvik Marine employ in Corran?',
    cards: ['Now 340 12 March 2025', 'Earlier 310 3 May 2024', 'Earlier 280 9 June 2023'],
  },
])('$question: each release stands once, the newest first, and its figure opens its place', async (asked) => {
  const { page } = await browser.visit(server.address)
  await ask(page, asked.question)
  const cards = lastAnswer(page).getByRole('list', { name: 'Figures at a glance' }).getByRole('listitem')
  await cards.first().waitFor()
  const shown = await cards.evaluateAll((all) =>
    all.map((card) =>
      ['.label', 'button', '.of']
        .map((part) => card.querySelector(part)?.textContent?.split(', ')[0])
        .join(' '),
    ),
  )
  expect(shown).toEqual(asked.cards)
  for (const button of await cards.getByRole('button').all()) {
    const figure = await button.textContent()
    const from = (await button.getAttribute('aria-label'))?.split(', ')[2]
    await button.click()
    await page.locator('.source mark').waitFor()
    expect(await page.locator('.source mark').allTextContents()).toEqual([figure])
    await expect.poll(() => page.locator('.source time').textContent()).toBe(from)
    await page.keyboard.press('Escape')
  }
  // What the question box covers half could not be pressed there.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  expect(await accessibilityFaults(page)).toEqual([])
})
