import { describe, expect, test } from 'vitest'
import { accessibilityFaults, ask, inChromium, lastAnswer, scrollsSideways } from './browser.ts'
import { knownAnswer, stream } from './fake-server.ts'
import { CEILING, COST, costAnswer, HOSTILE, makeAnswer } from './material.ts'

const browser = inChromium()

describe('what was also looked at', () => {
  test('is a closed list that is asked for when it is opened', async () => {
    const { page, server } = await browser.open()
    await ask(page, COST)
    const list = lastAnswer(page).locator('.looked-at')
    const searches = () => server.looked.filter((path) => path.startsWith('/api/search'))
    expect(await list.locator('summary').textContent()).toBe('Also looked at')
    expect(await list.getAttribute('open')).toBeNull()
    expect(searches()).toEqual([])
    await list.locator('summary').click()
    await list.locator('li').first().waitFor()
    expect(searches()).toEqual([`/api/search?${new URLSearchParams({ q: COST, limit: '20' })}`])
  })

  test('is asked for once, however often it is opened before it is there', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    const list = lastAnswer(page).locator('.looked-at')
    let asked = 0
    let release = () => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/api/search*', async (route) => {
      asked += 1
      await released
      await route.continue()
    })
    for (const _ of ['open', 'close', 'open']) {
      await list.locator('summary').click()
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    release()
    await list.locator('li').first().waitFor()
    expect(asked).toBe(1)
  })

  test('is asked for again after a failure, when it is opened again', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    const list = lastAnswer(page).locator('.looked-at')
    await page.route('**/api/search*', (route) => route.abort(), { times: 1 })
    await list.locator('summary').click()
    await list.getByText('The server cannot be reached.').waitFor()
    await list.locator('summary').click()
    await list.locator('summary').click()
    await list.locator('li').first().waitFor()
    expect(await list.getByText('The server cannot be reached.').count()).toBe(0)
  })

  test('holds each release that is not cited once, with issuer and date', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    const list = lastAnswer(page).locator('.looked-at')
    await list.locator('summary').click()
    await list.locator('li').first().waitFor()
    const titles = await list.locator('a').allTextContents()
    expect(titles).toEqual([HOSTILE.title])
    const cited = costAnswer.citations.map(({ title }) => title)
    expect(titles.filter((title) => cited.includes(title))).toEqual([])
    expect(await list.locator('li').first().locator('.date').textContent()).toMatch(/^\d+ \w+ \d{4}$/)
  })

  test('opens a release in the panel, by keyboard, and the focus comes back', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    const list = lastAnswer(page).locator('.looked-at')
    await list.locator('summary').focus()
    await page.keyboard.press('Enter')
    await list.locator('a').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Release' }).locator('mark').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(HOSTILE.title)
  })

  test('keeps to what the answer was limited to', async () => {
    const { page, server } = await browser.open()
    await page.evaluate(() => {
      sessionStorage.setItem('dateline:limits', JSON.stringify({ text: '', issuer: '', year: '2025' }))
    })
    await page.reload()
    await ask(page, COST)
    await lastAnswer(page).locator('.looked-at summary').click()
    await expect.poll(() => server.looked.at(-1)).toMatch(/&from=2025-01-01&to=2025-12-31$/)
  })

  test('is not there where no other release is, and not in a refusal', async () => {
    const { page } = await browser.open({
      before: (server) => {
        server.answer = (asked, line) =>
          asked.question === COST
            ? stream({ ...costAnswer, index: { ...costAnswer.index, documents: 2 } }, line)
            : knownAnswer(asked, line)
      },
    })
    await ask(page, COST)
    expect(await page.locator('.looked-at').count()).toBe(0)
    await ask(page, CEILING)
    expect(await page.locator('.looked-at').count()).toBe(0)
  })

  test('says so when nothing else was found', async () => {
    const { page } = await browser.open({
      before: (server) => {
        server.documents = []
        server.answer = (asked, line) => stream(makeAnswer(asked.question, { ...costAnswer }), line)
      },
    })
    await ask(page, COST)
    await lastAnswer(page).locator('.looked-at summary').click()
    await lastAnswer(page).getByText('Nothing else has the words of the question.').waitFor()
  })

  test.each([
    { colorScheme: 'light', viewport: { width: 320, height: 640 } },
    { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  ] as const)('axe-core finds nothing in it, and it fits: %o', async (options) => {
    const { page } = await browser.open(options)
    await ask(page, COST)
    await lastAnswer(page).locator('.looked-at summary').click()
    await lastAnswer(page).locator('.looked-at li').first().waitFor()
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  })
})
