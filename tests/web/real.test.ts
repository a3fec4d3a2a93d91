import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Library, openLibrary } from '../../src/library.ts'
import type { Listening } from '../../src/server/listen.ts'
import { accessibilityFaults, inChromium, lastAnswer, scrollsSideways } from './browser.ts'
import { serveLibrary } from './served.ts'

// The page on the real server with the project's own corpus. What an answer
// says is judged elsewhere; here it has to be shown as the server gave it.

const ROOT = new URL('../..', import.meta.url).pathname
const browser = inChromium()
let library: Library
let server: Listening

beforeAll(async () => {
  library = await openLibrary(`${ROOT}corpus`)
  server = await serveLibrary(library)
})
afterAll(() => server?.stop(0))

test('every starter question is answered in words that stand in the release, and its chip marks exactly them', async () => {
  const { page } = await browser.visit(server.address)
  const starters = page.locator('.starters button')
  await starters.first().waitFor()
  const questions = await starters.allTextContents()
  expect(questions.length).toBeGreaterThan(0)
  for (const [index, question] of questions.entries()) {
    await page.getByRole('button', { name: 'New conversation' }).click()
    await starters.nth(index).click()
    await lastAnswer(page).locator('.sources').waitFor()
    expect(await page.locator('.turn h2').textContent()).toBe(question)
    const words = await lastAnswer(page).locator('.statement .words').first().textContent()
    await lastAnswer(page).locator('.chip').first().click()
    await page.locator('.source mark').first().waitFor()
    const marked = (await page.locator('.source mark').allTextContents()).join(' ')
    expect(marked.replace(/\s+/g, ' ')).toBe(words?.replace(/\s+/g, ' '))
    await page.keyboard.press('Escape')
  }
})

test('every document is set with all of its words', async () => {
  for (const document of library.documents.values()) {
    const { page } = await browser.visit(`${server.address}/documents/${document.id}`)
    const article = page.locator('.release')
    await article.waitFor()
    const shown = await article.evaluate((element) => {
      // All of the byline is the page's own but the line of the release that names its issuer.
      const byline = element.querySelector('.byline')
      byline?.replaceWith(byline.querySelector('.issuer-line') ?? '')
      return element.textContent
    })
    expect(shown.replace(/\s/g, '')).toBe(document.text.replace(/ \| |\s/g, ''))
  }
})

test('a quotation is copied in APA style, and the releases are listed with what they hold', async () => {
  const { page } = await browser.visit(server.address, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.locator('.starters button').first().click()
  await lastAnswer(page).locator('.sources').waitFor()
  await lastAnswer(page).getByRole('button', { name: 'Cite this quotation in a style' }).first().click()
  await page.getByRole('menuitemradio', { name: 'APA 7' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^“.+” \(.+, 2024\)\.\n\n.+ \(2024, June 27\)\. .+ \[Press release\]\. http/)
  await page.getByRole('button', { name: 'Releases', exact: true }).click()
  const list = page.getByRole('dialog', { name: 'Releases' })
  await list.locator('summary').first().click()
  await list.getByRole('heading', { name: 'Figures' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})

test('nonsense is refused in the look of a refusal, without a mistake of accessibility', async () => {
  const { page } = await browser.visit(server.address)
  await page.getByRole('textbox', { name: 'Question' }).fill('Qwertz uiop asdfgh?')
  await page.keyboard.press('Enter')
  await page.locator('.refusal .message').waitFor()
  expect(await page.locator('.statement').count()).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
})
