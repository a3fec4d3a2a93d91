import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inChromium, lastAnswer } from './browser.ts'
import { CEILING, COST, FOLLOW_UP, NIGHT } from './material.ts'

// Every control of the page, reached and used by keys alone.
const browser = inChromium()

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement
    const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : null
    return (active?.getAttribute('aria-label') ?? label ?? active?.textContent ?? '').trim()
  })
}

async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = []
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press(key)
    const now = await focused(page)
    if (typeof name === 'string' ? now === name : name.test(now)) return
    seen.push(now)
  }
  throw new Error(`${key} does not lead to ${name}, but to ${seen.join(' | ')}`)
}

async function askByKeys(page: Page, question: string): Promise<void> {
  const turns = await page.locator('.turn').count()
  await page.keyboard.press('/')
  await page.keyboard.type(question)
  await page.keyboard.press('Enter')
  await page.locator(`.turn:nth-child(${turns + 1}) .answer:not([aria-busy])`).waitFor()
}

test('an answer: its sources, its copies, its judgement and what to ask next', async () => {
  const { page, server } = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.locator('.starters').waitFor()
  await tabTo(page, 'What does the evening tour cost?')
  await page.keyboard.press('Enter')
  await lastAnswer(page).locator('.sources').waitFor()
  await page.locator('.turn h2').focus()
  await tabTo(page, /^Source 1: /)
  await tabTo(page, 'Copy this quotation with its source')
  await tabTo(page, 'Cite this quotation in a style')
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  expect(await focused(page)).toBe('Web Annotation')
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('Cite this quotation in a style')
  await tabTo(page, /^Source 2: /)
  for (const name of [NIGHT.title, 'Summer season at the lighthouse', 'Also looked at'])
    await tabTo(page, name)
  for (const name of ['Copy', 'Copy as…', 'Fact sheet']) await tabTo(page, name)
  await tabTo(page, 'Fact sheet as CSV')
  await tabTo(page, 'Helpful')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The price.')
  await tabTo(page, 'Send')
  await page.keyboard.press('Enter')
  await expect.poll(() => server.feedback).toHaveLength(1)
  await tabTo(page, 'When does the last group start?')
  await page.keyboard.press('Enter')
  await page.locator('.turn:nth-child(2) .refusal').waitFor()
})

test('the source panel: next, previous, the page of its own, a table that scrolls, and back', async () => {
  const { page } = await browser.open()
  await askByKeys(page, COST)
  await page.locator('.turn h2').focus()
  await tabTo(page, /^Source 1: /)
  await page.keyboard.press('Enter')
  await page.locator('.source mark').waitFor()
  for (const name of [
    'Previous source',
    'Next source',
    'Open as a page of its own',
    'Close the source',
    'Table 1',
  ])
    await tabTo(page, name)
  await tabTo(page, 'Close the source', 'Shift+Tab')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toMatch(/^Source 1: /)
})

test('from the question box it is a few keys to the release of an answer, and to its close', async () => {
  const { page } = await browser.open()
  await page.locator('.starters').waitFor()
  expect(await page.locator('#to-answer').isVisible()).toBe(false)
  await askByKeys(page, COST)
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBe('Skip to the last answer')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe(COST)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toMatch(/^Source 1: /)
  await page.keyboard.press('Enter')
  await page.locator('.source mark').waitFor()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('/')
  for (let press = 0; press < 5; press++) await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Close the source')
})

test('a follow-up asked by its literal words, and a refusal with its passages and contact', async () => {
  const { page, server } = await browser.open()
  await askByKeys(page, FOLLOW_UP)
  await page.locator('.turn h2').focus()
  await tabTo(page, 'Ask the literal words')
  await page.keyboard.press('Enter')
  await expect.poll(() => server.asked.length).toBe(2)
  await page.locator('.turn:nth-child(2) .answer:not([aria-busy])').waitFor()
  await askByKeys(page, CEILING)
  await page.locator('.turn:last-child h2').focus()
  for (const name of [
    /^Source 1: /,
    /^Source 2: /,
    '+00 555 0100',
    'mira.sand@harbour.example',
    'Not helpful',
  ])
    await tabTo(page, name)
})

test('the releases: filter, a release at a glance, opening one, and the filter taken off', async () => {
  const { page } = await browser.open()
  await page.locator('.starters').waitFor()
  await tabTo(page, 'Releases')
  await page.keyboard.press('Enter')
  await page.locator('.releases li').first().waitFor()
  await tabTo(page, 'Releases a month')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.getByText('Remove the filter').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Remove the filter').first().waitFor({ state: 'hidden' })
  await tabTo(page, /^Words/, 'Shift+Tab')
  await page.keyboard.type('keepers')
  await expect.poll(() => page.locator('.releases > li').count()).toBe(1)
  await tabTo(page, NIGHT.title)
  await tabTo(page, /^Quotations and figures/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Figures' }).waitFor()
  await tabTo(page, NIGHT.title, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Release' }).getByRole('article').waitFor()
  await page.locator('#limited').waitFor()
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('Releases')
  await tabTo(page, 'Remove the filter')
  await page.keyboard.press('Enter')
  await page.locator('#limited').waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('question')
})

test('the conversations: rename, delete and open one, and begin a new one', async () => {
  const { page } = await browser.open()
  await askByKeys(page, COST)
  await page.locator('h1 a').focus()
  await tabTo(page, 'New conversation')
  await page.keyboard.press('Enter')
  await askByKeys(page, CEILING)
  await page.locator('h1 a').focus()
  await tabTo(page, 'Conversations')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Rename/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ceilings')
  await page.keyboard.press('Enter')
  expect(await page.locator('.conversations .open').allTextContents()).toEqual(['Ceilings', COST])
  await tabTo(page, /^Delete/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.conversations .open').allTextContents()).toEqual([COST])
  await page.locator('.conversations .open').focus()
  await page.keyboard.press('Enter')
  await page.locator('.turn h2').getByText(COST).waitFor()
})
