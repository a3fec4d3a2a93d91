import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessibilityFaults, ask, inChromium, lastAnswer, scrollsSideways } from './browser.ts'
import { CEILING, COST, FOLLOW_UP, HOSTILE, HOSTILE_QUESTION, NIGHT, WHO } from './material.ts'

const browser = inChromium()

const SCHEMES = ['light', 'dark'] as const
const STATES: readonly { name: string; reach: (page: Page) => Promise<void> }[] = [
  { name: 'the empty page', reach: (page) => page.locator('.front').waitFor() },
  { name: 'an answer', reach: (page) => ask(page, COST) },
  { name: 'a refusal', reach: (page) => ask(page, CEILING) },
  {
    name: 'the open source panel',
    reach: async (page) => {
      await ask(page, FOLLOW_UP)
      await page.locator('.chip').click()
      await page.locator('.source mark').first().waitFor()
    },
  },
  {
    name: 'the preview of a source',
    reach: async (page) => {
      await ask(page, WHO)
      await page.locator('.chip').first().hover()
      await page.getByText('Current').waitFor()
    },
  },
  {
    name: 'the list of conversations',
    reach: async (page) => {
      await ask(page, COST)
      await page.getByRole('button', { name: 'Conversations' }).click()
    },
  },
  {
    name: 'the list of releases',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Releases' }).click()
      await page.locator('.releases li').first().waitFor()
    },
  },
]

describe.each(SCHEMES)('in a %s scheme axe-core finds nothing', (colorScheme) => {
  test.each(STATES)('on $name', async ({ reach }) => {
    const { page } = await browser.open({ colorScheme, reducedMotion: 'reduce' })
    await reach(page)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('on the page of a release', async () => {
    const { page } = await browser.open({ colorScheme, path: `/documents/${NIGHT.id}#cite=0-21` })
    await page.locator('mark').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('on the sheet of a small screen', async () => {
    const { page } = await browser.open({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 640 },
    })
    await ask(page, COST)
    await page.locator('.chip').first().click()
    await page.locator('.source mark').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

test('everything can be done by keyboard alone', async () => {
  const { page } = await browser.open()
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )
  const tabTo = async (name: string | RegExp, key = 'Tab') => {
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press(key)
      if ((await focused())?.match(name)) return
    }
    throw new Error(`Tab does not lead to ${name}`)
  }
  await page.locator('.front').waitFor()
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Skip to the question box')
  await page.keyboard.press('Enter')
  await page.keyboard.type(COST)
  await page.keyboard.press('Enter')
  await lastAnswer(page).locator('.sources').waitFor()
  await tabTo(/^Source 1: /, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.locator('.source mark').waitFor()
  await expect.poll(focused).toBe('Source 1 of 2')
  await tabTo('Next source')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.source mark').textContent()).toBe('The evening tour costs €10.')
  await page.keyboard.press('Escape')
  expect(await focused()).toMatch(/^Source 1: /)
  await page.keyboard.press('/')
  await page.keyboard.type(CEILING)
  await page.keyboard.press('Enter')
  await page.locator('.refusal').waitFor()
})

test('focus is always visible', async () => {
  const { page } = await browser.open()
  await ask(page, COST)
  await page.evaluate(() => document.body.focus())
  for (let press = 0; press < 16; press++) {
    await page.keyboard.press('Tab')
    const isVisible = await page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return true
      const box = focused.id === 'question' ? focused.parentElement : focused
      return (
        box !== null &&
        Number.parseFloat(getComputedStyle(box).outlineWidth) >= 1 &&
        getComputedStyle(box).outlineStyle !== 'none'
      )
    })
    expect(isVisible).toBe(true)
  }
})

describe.each([320, 390, 768, 2560])('at %i pixels', (width) => {
  test('nothing is wider than the window', async () => {
    const { page } = await browser.open({ viewport: { width, height: 800 } })
    await page.locator('.front').waitFor()
    expect(await scrollsSideways(page)).toBe(false)
    for (const question of [COST, CEILING, FOLLOW_UP, HOSTILE_QUESTION]) await ask(page, question)
    expect(await scrollsSideways(page)).toBe(false)
    await page.locator('.chip').last().click()
    await page.locator('.source mark').waitFor()
    expect(await scrollsSideways(page)).toBe(false)
    expect(await page.locator('.source').evaluate((panel) => panel.scrollWidth > panel.clientWidth)).toBe(
      false,
    )
    await page.goto(new URL(`/documents/${HOSTILE.id}`, page.url()).href)
    await page.locator('.release').waitFor()
    expect(await scrollsSideways(page)).toBe(false)
  })
})

test.each([320, 480, 600, 640, 800, 1280])('at %i pixels the masthead is one line', async (width) => {
  const { page } = await browser.open({ viewport: { width, height: 800 } })
  await page.locator('.front').waitFor()
  const masthead = page.locator('.masthead')
  const bottom = await masthead.evaluate((element) => element.getBoundingClientRect().bottom)
  for (const part of await masthead.locator('h1, .holdings, nav > *').all()) {
    const box = await part.boundingBox()
    if (box !== null) expect(box.y + box.height).toBeLessThanOrEqual(bottom)
  }
  expect(await scrollsSideways(page)).toBe(false)
})

test.each([600, 640, 720, 1280])('at %i pixels the masthead cuts no word', async (width) => {
  const { page } = await browser.open({ viewport: { width, height: 800 } })
  await page.locator('.front').waitFor()
  const line = page.locator('.holdings')
  await expect.poll(() => line.textContent()).toBe('3 releases, newest 2 May 2025')
  const shown = await line.evaluate((element) => {
    const { bottom, right } = element.getBoundingClientRect()
    const boxes = [...element.querySelectorAll('span')].map((part) => part.getBoundingClientRect())
    const seen = boxes.filter((box) => box.top < bottom - 1)
    const text = [...element.querySelectorAll('span')].slice(0, seen.length).map((part) => part.textContent)
    return {
      text: text.join(''),
      areWhole: seen.every((box) => box.right <= right && box.bottom <= bottom),
    }
  })
  expect(shown.areWhole).toBe(true)
  // No comma without what comes behind it.
  const all = '3 releases, newest 2 May 2025'
  expect(shown.text).toBe(width < 640 ? '' : width < 800 ? '3 releases' : all)
})

test('a new answer moves nothing that was there: the layout shift is nil', async () => {
  const { page } = await browser.open()
  await page.locator('.front').waitFor()
  await page.evaluate(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[]) {
        if (!entry.hadRecentInput)
          Object.assign(window, { shift: (window as unknown as { shift: number }).shift + entry.value })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const question of [COST, WHO, FOLLOW_UP]) await ask(page, question)
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0)
})

test('with reduced motion nothing moves', async () => {
  const { page } = await browser.open({ reducedMotion: 'reduce', viewport: { width: 390, height: 800 } })
  await ask(page, COST)
  await page.locator('.chip').first().click()
  await page.locator('.source mark').waitFor()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('a printed conversation has questions, quotations and sources, and no controls', async () => {
  const { page } = await browser.open()
  await ask(page, COST)
  await page.emulateMedia({ media: 'print' })
  for (const shown of ['.question', '.statement', '.note', '.sources']) {
    expect(await page.locator(shown).first().isVisible(), shown).toBe(true)
  }
  expect(
    await page
      .locator('.sources a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content),
  ).toMatch(/^" \(http:\/\/127\.0\.0\.1:\d+\/documents\/[\w-]+#cite=\d+-\d+\)"$/)
  for (const hidden of ['.composer', '.masthead nav', '.copy-quote', '.next', '.actions']) {
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
  }
})
