import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Listening } from '../../src/server/listen.ts'
import { libraryOf } from '../answer/make.ts'
import { accessibilityFaults, ask, inChromium, lastAnswer } from './browser.ts'
import { serveLibrary } from './served.ts'
import { YARD } from './yard.ts'

// Releases that contradict each other, read, asked and shown by the real server:
// what notes it writes, how many and of which citations, is its own affair.

const browser = inChromium()
let server: Listening

const QUARTER = `# Kelvast Boats Second Quarter

OSTRA, Norway, July 20, 2024 /ExampleWire/ -- Kelvast Boats, a builder of rowing boats, today reported its figures for the second quarter.

| Figure | Q2 2024 | Q2 2023 |
| --- | --- | --- |
| Order intake | €17 million | €11 million |
| Rowing boats delivered | 36 | 24 |

## About Kelvast Boats

Kelvast Boats has built rowing boats in Ostra since 1950.
`

beforeAll(async () => {
  server = await serveLibrary(await libraryOf({ ...YARD, 'quarter.md': QUARTER }))
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

test('a row of a table stands under its header, and each cell opens itself', async () => {
  const { page } = await browser.visit(server.address)
  await ask(page, 'How many rowing boats were delivered in the second quarter of 2024?')
  const table = lastAnswer(page).getByRole('region', { name: 'Cited rows of a table' })
  await table.waitFor()
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Figure', 'Q2 2024', 'Q2 2023'])
  expect(await table.getByRole('button').allTextContents()).toEqual(['Rowing boats delivered', '36', '24'])
  await table.getByRole('button', { name: /^24, / }).click()
  await page.locator('.source mark').waitFor()
  expect(await page.locator('.source mark').allTextContents()).toEqual(['24'])
})
