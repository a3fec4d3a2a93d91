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

const QUAY = `Ferries in Numbers

The Port of Lindal

LINDAL, Norway, July 20, 2024 /ExampleWire/ -- The Port of Lindal today gave the numbers of its passengers by kind of ship, counted at the quay.

                         2023       2024
Ferry passengers       120,500    140,800
Cruise passengers       30,100     20,700
Yacht crews                         7,900

About the Port of Lindal

The Port of Lindal has served the town since 1931.
`

beforeAll(async () => {
  server = await serveLibrary(await libraryOf({ ...YARD, 'quarter.md': QUARTER, 'quay.txt': QUAY }))
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

test('a row that is set in columns of spaces is parted like any other, in the answer, at a glance and in its release', async () => {
  const { page } = await browser.visit(server.address)
  await ask(page, 'How many cruise passengers did the Port of Lindal count?')
  const answer = lastAnswer(page)
  const table = answer.getByRole('region', { name: 'Cited rows of a table' })
  await table.waitFor()
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(['', '2023', '2024'])
  expect(await table.getByRole('button').allTextContents()).toEqual(['Cruise passengers', '30,100', '20,700'])
  const row = answer.locator('.statement .words')
  expect(await row.textContent()).toBe('Cruise passengers       30,100     20,700')
  expect(await row.locator('.gap').count()).toBe(2)
  expect(await answer.locator('.note:not(.explained):visible').count()).toBe(0)

  await table.getByRole('button', { name: /^20,700, / }).click()
  const source = page.locator('.source')
  await source.locator('mark').waitFor()
  expect(await source.locator('mark').allTextContents()).toEqual(['20,700'])
  const rows = await source.getByRole('row').all()
  const cells = await Promise.all(rows.map((one) => one.locator('th, td').allTextContents()))
  expect(cells).toEqual([
    ['', '2023', '2024'],
    ['Ferry passengers', '120,500', '140,800'],
    ['Cruise passengers', '30,100', '20,700'],
    ['Yacht crews', '', '7,900'],
  ])
  expect(await source.locator('.subhead').count()).toBe(0)
  expect(await source.locator('.byline').textContent()).toMatch(/^Port of Lindal/)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Releases' }).click()
  const release = page.locator('.releases > li', { hasText: 'Ferries in Numbers' })
  await release.locator('summary').click()
  await release.getByText('Cruise passengers').waitFor()
  expect(await release.locator('li a', { hasText: 'Cruise passengers' }).locator('.gap').count()).toBe(2)
})
