import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/server/app.ts'
import { type Listening, listen } from '../../src/server/listen.ts'
import { asking, fakeLibrary, fakeRecords, fakeServices } from '../server/fakes.ts'
import { accessibilityFaults, inChromium, scrollsSideways } from './browser.ts'
import { costAnswer, MATERIAL } from './material.ts'

// The page for the press officer, in a browser: what is on it is tested with the server.
const browser = inChromium()
const LONG = `Who painted the ceiling of the ${'very-'.repeat(40)}old abbey?`
let server: Listening

beforeAll(async () => {
  const library = fakeLibrary(MATERIAL)
  const app = createApp(fakeServices({ records: fakeRecords(), library: () => library }))
  for (const question of [LONG, 'هل السقف قديم؟ ceiling', '<b>ceiling</b>?'])
    await app.request('/api/answer', asking({ question }))
  for (const verdict of ['up', 'down']) {
    const cited = costAnswer.citations.slice(0, 1).map(({ url }) => url)
    const feedback = {
      verdict,
      reason: 'Good to know.',
      question: 'What does it cost?',
      status: 'answered',
      cited,
    }
    await app.request('/api/feedback', asking(feedback))
  }
  server = await listen(app, '127.0.0.1', 0)
})
afterAll(() => server?.stop(0))

test.each([
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 640, height: 400 } },
  { colorScheme: 'light', viewport: { width: 320, height: 640 } },
] as const)('axe-core finds nothing on it, and it fits: %o', async (options) => {
  const { page } = await browser.visit(`${server.address}/insights`, options)
  expect(await page.locator('tbody tr').count()).toBe(5)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
})

test('on a wide window dates and the names of columns stand on one line each', async () => {
  const { page } = await browser.visit(`${server.address}/insights`, {
    viewport: { width: 1280, height: 800 },
  })
  const boxes = await page.locator('time').evaluateAll((all) => all.map((one) => one.getClientRects().length))
  expect(new Set(boxes)).toEqual(new Set([1]))
  const heads = await page.locator('thead tr').evaluateAll((all) => all.map((one) => one.clientHeight))
  expect(Math.max(...heads)).toBeLessThan(45)
})

test('a source in it opens the release at the words that were judged', async () => {
  const { page } = await browser.visit(`${server.address}/insights`)
  await page.getByRole('link', { name: '[1]' }).first().click()
  await page.locator('mark').first().waitFor()
  expect((await page.locator('mark').allTextContents()).join('')).toBe(costAnswer.citations[0]?.quote)
})
