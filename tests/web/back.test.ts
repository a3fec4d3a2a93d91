import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ask, inChromium, lastAnswer } from './browser.ts'
import { COST, WHO } from './material.ts'

const browser = inChromium()

/** Opens the chat as a page that was come to from another one, so that Back can leave it. */
async function opened(width: number): Promise<Page> {
  const { page, server } = await browser.open({ path: '/docs.css', viewport: { width, height: 700 } })
  await page.goto(`${server.url}/`)
  return page
}

const pathOf = (page: Page) => new URL(page.url()).pathname
const panel = (page: Page) => page.locator('.source')

async function openSource(page: Page) {
  await lastAnswer(page).locator('.chip').first().click()
  await panel(page).locator('mark').waitFor()
}

describe.each([390, 1280])('at %i pixels Back', (width) => {
  test('closes the release that is open, and only then leaves the page', async () => {
    const page = await opened(width)
    await ask(page, COST)
    await ask(page, WHO)
    await openSource(page)
    const at = await page.evaluate(() => scrollY)
    await page.goBack()
    await panel(page).waitFor({ state: 'hidden' })
    expect(pathOf(page)).toBe('/')
    expect(await page.locator('.turn').count()).toBe(2)
    expect(await page.evaluate(() => scrollY)).toBe(at)
    const chip = lastAnswer(page).locator('.chip').first()
    expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.goBack()
    expect(pathOf(page)).toBe('/docs.css')
  })

  test('has nothing left to close when the release was closed otherwise', async () => {
    const page = await opened(width)
    await ask(page, COST)
    for (const close of ['Escape', 'button']) {
      await openSource(page)
      if (close === 'Escape') await page.keyboard.press(close)
      else await page.getByRole('button', { name: 'Close the source' }).click()
      await expect.poll(() => page.evaluate(() => history.state)).toBeNull()
    }
    await page.goBack()
    expect(pathOf(page)).toBe('/docs.css')
  })

  test('closes the lists, and a release that was opened from one', async () => {
    const page = await opened(width)
    const list = page.getByRole('dialog', { name: 'Releases' })
    await page.getByRole('button', { name: 'Releases' }).click()
    await list.locator('.releases li').first().waitFor()
    await page.goBack()
    await list.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Releases' }).click()
    await list.locator('.releases a').first().click()
    await panel(page).getByRole('article').waitFor()
    await page.goBack()
    await panel(page).waitFor({ state: 'hidden' })
    expect(pathOf(page)).toBe('/')
    await page.goBack()
    expect(pathOf(page)).toBe('/docs.css')
  })

  test('leaves a page that was loaded anew with a release open', async () => {
    const page = await opened(width)
    await ask(page, COST)
    await openSource(page)
    await page.reload()
    await lastAnswer(page).locator('.sources').waitFor()
    await expect.poll(() => page.evaluate(() => history.state)).toBeNull()
    await page.goBack()
    expect(pathOf(page)).toBe('/docs.css')
  })
})

test('a conversation opened from the list beside a release takes one step back, and not two', async () => {
  const page = await opened(1280)
  for (const question of [COST, WHO, COST, WHO]) await ask(page, question)
  await page.evaluate(() => scrollTo(0, 0))
  await page.locator('.turn .chip').first().click()
  await panel(page).locator('mark').waitFor()
  await page.getByRole('button', { name: 'Conversations' }).click()
  await page.getByRole('dialog').getByRole('button', { name: COST }).click()
  await panel(page).waitFor({ state: 'hidden' })
  await expect.poll(() => page.evaluate(() => history.state)).toBeNull()
  expect(pathOf(page)).toBe('/')
  expect(await page.locator('.turn').count()).toBe(4)
  // It stands at its last question, and not where the release was opened.
  const last = await page.locator('.turn:last-child .question').boundingBox()
  expect(last?.y).toBeLessThan(200)
  await openSource(page)
  await page.goBack()
  await panel(page).waitFor({ state: 'hidden' })
  expect(pathOf(page)).toBe('/')
})
