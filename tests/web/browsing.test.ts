import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model.ts'
import { filterOf, limitsText, NO_LIMITS } from '../../web/limits.ts'
import { accessibilityFaults, ask, inChromium, lastAnswer, scrollsSideways } from './browser.ts'
import type { FakeServer } from './fake-server.ts'
import { COST, MATERIAL, makeDocument, NIGHT } from './material.ts'

const browser = inChromium()

/** Releases of two issuers through three years, the newest first. */
const MANY: readonly Document[] = [
  ...MATERIAL,
  ...Array.from({ length: 70 }, (_, at) => {
    const month = String(12 - (at % 12)).padStart(2, '0')
    const issuer = at % 2 === 0 ? 'Vik Ferries' : 'Harbour Office'
    return makeDocument(
      `release-${at}`,
      [
        ['headline', `Notice ${at}`],
        ['paragraph', at % 7 === 0 ? 'The pier is closed.' : 'The ferry sails.'],
      ],
      { issuer, published: at > 66 ? null : `${2023 - Math.floor(at / 24)}-${month}-01` },
    )
  }),
]
const many = {
  before: (server: FakeServer) => {
    server.documents = MANY
  },
}

async function opened(options: Parameters<typeof browser.open>[0] = many) {
  const { page, server } = await browser.open(options)
  await page.getByRole('button', { name: 'Releases', exact: true }).click()
  const list = page.getByRole('dialog', { name: 'Releases' })
  await list.locator('.releases > li').first().waitFor()
  const titles = list.locator('.releases > li > a')
  return { page, server, list, titles }
}

test('all releases are counted and listed in pages', async () => {
  const { list, titles } = await opened()
  await expect.poll(() => list.getByRole('status').textContent()).toBe('73 releases')
  expect(await titles.count()).toBe(50)
  await list.getByRole('button', { name: 'Show more (23 left)' }).click()
  await expect.poll(() => titles.count()).toBe(73)
})

test('a place is written without a headline’s capitals, in the list and on the release', async () => {
  const { page, list } = await opened({
    before: (server: FakeServer) => {
      server.documents = [{ ...NIGHT, place: 'PORT TOWN, Norway', placeName: 'Port Town, Norway' }]
    },
  })
  expect(await list.locator('.releases li p').first().locator('span').allTextContents()).toEqual([
    '2 May 2025',
    'Harbour Office',
    'Port Town, Norway',
  ])
  await list.locator('.releases a').first().click()
  const byline = page.locator('.source .byline')
  await byline.waitFor()
  expect(await byline.textContent()).toContain('Port Town, Norway')
})

describe('the filter', () => {
  test('by words, issuer and year leaves the releases that have all three', async () => {
    const { list, titles } = await opened()
    await list.getByRole('textbox', { name: 'Words' }).fill('PIER')
    await expect.poll(() => titles.count()).toBe(10)
    await list.getByRole('combobox', { name: 'Issuer' }).fill('vik')
    await expect.poll(() => titles.count()).toBe(5)
    await list.getByRole('combobox', { name: 'Year' }).selectOption('2023')
    await expect.poll(() => titles.allTextContents()).toEqual(['Notice 0', 'Notice 14'])
    expect(await list.getByRole('status').textContent()).toBe(
      '2 of 73 releases. Answers come from these only. Remove the filter',
    )
    await list.getByRole('button', { name: 'Remove the filter' }).click()
    await expect.poll(() => titles.count()).toBe(50)
    expect(await list.getByRole('textbox', { name: 'Words' }).inputValue()).toBe('')
  })

  test('offers the years and issuers that there are', async () => {
    const { list } = await opened()
    await expect
      .poll(() => list.locator('#limit-year option').allTextContents())
      .toEqual(['All', '2025', '2024', '2023', '2022', '2021'])
    const issuers = await list
      .locator('#issuers option')
      .evaluateAll((all) => all.map((option) => option.getAttribute('value')))
    expect(issuers.slice(0, 2)).toEqual(['Harbour Office', 'Vik Ferries'])
  })

  test('limits answers too, says so above the question box and in the answer, and outlives a reload', async () => {
    const { page, server, list, titles } = await opened()
    await list.getByRole('textbox', { name: 'Words' }).fill('lamp')
    await list.getByRole('combobox', { name: 'Year' }).selectOption('2025')
    await expect.poll(() => titles.count()).toBe(1)
    await page.keyboard.press('Escape')
    const limited = page.locator('#limited')
    expect((await limited.textContent())?.replace(/\s+/g, ' ').trim()).toBe(
      'Answers come only from: 2025, “lamp” Remove the filter',
    )
    await ask(page, COST)
    expect(server.asked[0]?.filter).toEqual({ text: 'lamp', from: '2025-01-01', to: '2025-12-31' })
    expect(await lastAnswer(page).locator('.only').textContent()).toBe('Only from: 2025, “lamp”')
    await page.reload()
    expect(await lastAnswer(page).locator('.only').textContent()).toBe('Only from: 2025, “lamp”')
    expect(await limited.isVisible()).toBe(true)
    await limited.getByRole('button', { name: 'Remove the filter' }).click()
    expect(await limited.isVisible()).toBe(false)
    await ask(page, COST)
    expect(server.asked[1]).not.toHaveProperty('filter')
    expect(await lastAnswer(page).locator('.only').count()).toBe(0)
  })

  test('that leaves nothing says so', async () => {
    const { list, titles } = await opened()
    await list.getByRole('textbox', { name: 'Words' }).fill('zeppelin')
    await expect
      .poll(() => list.getByRole('status').textContent())
      .toBe('None of 73 releases. No question has an answer with this filter. Remove the filter')
    expect(await titles.count()).toBe(0)
    expect(await list.locator('.timeline').isVisible()).toBe(false)
  })
})

describe('the timeline', () => {
  test('is a list with a bar for each month that has releases, each with its count for a name', async () => {
    const { list } = await opened()
    const line = list.getByRole('listbox', { name: 'Releases a month' })
    await line.waitFor()
    const bars = line.getByRole('option')
    expect(await bars.count()).toBe(12 * 3 + 2)
    expect(await line.getByRole('option', { name: 'May 2025: 2', exact: true }).count()).toBe(1)
    expect(await list.locator('figcaption span').allTextContents()).toEqual([
      'January 2021',
      'most in June 2021: 2',
      'May 2025',
    ])
  })

  test('of a few months has thin bars, and no broad blocks', async () => {
    const { list } = await opened({
      before: (server: FakeServer) => {
        server.documents = ['2025-02-01', '2025-05-01'].map((published) =>
          makeDocument(`on-${published}`, [['headline', published]], { published }),
        )
      },
    })
    const line = await list.getByRole('listbox').boundingBox()
    const bar = await list.getByRole('option', { name: 'May 2025: 1' }).boundingBox()
    expect((bar?.width ?? 0) / (line?.width ?? 1)).toBeLessThan(0.1)
  })

  test('has the height of a bar for its count, and keeps to the words and the issuer', async () => {
    const { list } = await opened()
    await list.getByRole('textbox', { name: 'Words' }).fill('pier')
    await expect.poll(() => list.locator('rect').count()).toBe(10)
    const heights = await list
      .locator('rect')
      .evaluateAll((all) => all.map((bar) => bar.getAttribute('height')))
    expect(new Set(heights)).toEqual(new Set(['100']))
  })

  test('a month that is clicked limits the releases and the answers, and clicked again no more', async () => {
    const { page, server, list, titles } = await opened()
    const month = list.getByRole('option', { name: 'May 2024: 1' })
    await month.click()
    await expect.poll(() => titles.allTextContents()).toEqual(['Summer season at the lighthouse'])
    expect(await month.getAttribute('aria-selected')).toBe('true')
    expect(await list.locator('figcaption span').nth(1).textContent()).toBe('May 2024: 1')
    expect(await list.getByRole('combobox', { name: 'Year' }).inputValue()).toBe('2024-05')
    expect(await list.locator('#limit-year option:checked').textContent()).toBe('May 2024')
    expect(await list.locator('rect').count()).toBe(12 * 3 + 2)
    await page.keyboard.press('Escape')
    await ask(page, COST)
    expect(server.asked[0]?.filter).toEqual({ from: '2024-05-01', to: '2024-05-31' })
    expect(await lastAnswer(page).locator('.only').textContent()).toBe('Only from: May 2024')
    await page.getByRole('button', { name: 'Releases', exact: true }).click()
    await list.getByRole('option', { name: 'May 2024: 1' }).click()
    await expect.poll(() => titles.count()).toBe(50)
    expect(await list.getByRole('combobox', { name: 'Year' }).inputValue()).toBe('')
  })

  test('words that were typed just before a month is clicked count too', async () => {
    const { list, titles } = await opened()
    const month = list.getByRole('option', { name: 'January 2022: 2' })
    await month.waitFor()
    // In one go: sooner than the words are taken by themselves.
    await list.evaluate((form) => {
      const words = form.querySelector<HTMLInputElement>('#limit-text')
      if (words) words.value = 'pier'
      words?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await month.click()
    await expect.poll(() => titles.count()).toBe(1)
  })

  test('a click near a thin bar means it, and one far from any means nothing', async () => {
    const { list, titles } = await opened()
    const line = list.getByRole('listbox')
    const { width = 0 } = (await line.boundingBox()) ?? {}
    // May 2025 is the last bar; before it lies a year without any.
    await line.click({ position: { x: width - (width / 53) * 6, y: 30 } })
    expect(await list.locator('[aria-selected="true"]').count()).toBe(0)
    await line.click({ position: { x: width - width / 53 - 6, y: 3 } })
    await expect.poll(() => titles.count()).toBe(2)
  })

  test('is gone through by keyboard, which keeps the focus on it', async () => {
    const { page, list, titles } = await opened()
    const line = list.getByRole('listbox')
    await line.focus()
    const reached = () => list.locator('figcaption span').nth(1).textContent()
    expect(await reached()).toBe('May 2025: 2')
    await page.keyboard.press('ArrowLeft')
    expect(await reached()).toBe('May 2024: 1')
    expect(await line.getAttribute('aria-activedescendant')).toBe(
      await list.getByRole('option', { name: 'May 2024: 1' }).getAttribute('id'),
    )
    await page.keyboard.press('Home')
    expect(await reached()).toBe('January 2021: 1')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect.poll(() => titles.count()).toBe(1)
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await reached()).toBe('May 2024: 1')
    await page.keyboard.press(' ')
    await expect.poll(() => titles.count()).toBe(50)
  })

  test('a month chosen twice is taken back, however soon', async () => {
    const { page, list } = await opened()
    await list.getByRole('listbox').focus()
    await list.getByRole('listbox').evaluate((line) => {
      for (let times = 0; times < 2; times++)
        line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    })
    await expect.poll(() => page.locator('#limited').isVisible()).toBe(false)
    expect(await list.getByRole('combobox', { name: 'Year' }).inputValue()).toBe('')
  })

  test('of one month only is no line', async () => {
    const { list } = await opened({
      before: (server: FakeServer) => {
        server.documents = [NIGHT]
      },
    })
    expect(await list.locator('.timeline').isVisible()).toBe(false)
  })
})

test.each([
  {
    name: 'a short one begins with its oldest release',
    dates: ['2025-05-02', '2025-03-02'],
    caption: ['March 2025', '', 'May 2025'],
    boxes: 3,
    label: 'Releases a month',
  },
  {
    name: 'one of decades counts by the year',
    dates: ['2025-05-02', '2025-03-02', '1990-03-02'],
    caption: ['1990', 'most in 2025: 2', '2025'],
    boxes: 36,
    label: 'Releases a year',
  },
])('of timelines, $name', async ({ dates, caption, boxes, label }) => {
  const { list } = await opened({
    before: (server: FakeServer) => {
      server.documents = dates.map((published) =>
        makeDocument(`on-${published}`, [['headline', published]], { published }),
      )
    },
  })
  const line = list.getByRole('listbox', { name: label })
  await line.waitFor()
  expect(await line.getAttribute('viewBox')).toBe(`0 0 ${boxes} 100`)
  expect(await list.locator('figcaption span').allTextContents()).toEqual(caption)
})

test.each([
  { year: '2024', from: '2024-01-01', to: '2024-12-31', words: '2024' },
  { year: '2024-02', from: '2024-02-01', to: '2024-02-29', words: 'February 2024' },
  { year: '2025-02', from: '2025-02-01', to: '2025-02-28', words: 'February 2025' },
  { year: '2025-12', from: '2025-12-01', to: '2025-12-31', words: 'December 2025' },
])('the limit $year is from $from to $to', ({ year, from, to, words }) => {
  expect(filterOf({ ...NO_LIMITS, year })).toEqual({ from, to })
  expect(limitsText({ ...NO_LIMITS, year })).toBe(words)
})

describe('a release at a glance', () => {
  const spoken = { ...NIGHT, quotations: [quotationOf('“The lamp was always for people out there,”')] }
  const options = {
    before: (server: FakeServer) => {
      server.documents = [spoken]
    },
  }

  test('has its quotations with speakers and its figures in their sentences; each opens its place', async () => {
    const { page, list } = await opened(options)
    await list.locator('summary').click()
    const said = list.getByRole('link', { name: /^“The lamp was always/ })
    await said.waitFor()
    expect(await list.locator('.glance .who').textContent()).toBe(' Ada Holm, harbour master')
    const figures = list.locator('.glance ul').nth(1)
    expect(await figures.getByRole('listitem').first().locator('b').allTextContents()).toEqual(['214'])
    await said.click()
    const panel = page.getByRole('complementary', { name: 'Release' })
    await panel.locator('mark').waitFor()
    expect(await panel.locator('mark').textContent()).toBe('“The lamp was always for people out there,”')
  })

  test('is fetched when it is opened and not before', async () => {
    const { server, list } = await opened(options)
    const glances = () => server.looked.filter((path) => path.endsWith('/glance')).length
    expect(glances()).toBe(0)
    await list.locator('summary').click()
    await list.getByRole('heading', { name: 'Figures' }).waitFor()
    expect(glances()).toBe(1)
  })
})

test.each(['light', 'dark'] as const)(
  'axe-core finds nothing in a %s scheme, also at 320 pixels',
  async (colorScheme) => {
    const { page, list } = await opened({ ...many, colorScheme, viewport: { width: 320, height: 640 } })
    await list.getByRole('listbox').focus()
    await page.keyboard.press('Enter')
    await list.getByRole('button', { name: 'Remove the filter' }).waitFor()
    expect(await list.locator('rect').count()).toBe(38)
    expect(await accessibilityFaults(page)).toEqual([])
    await list.getByRole('button', { name: 'Remove the filter' }).click()
    await list.getByRole('textbox', { name: 'Words' }).fill('lamp')
    await list.getByRole('button', { name: 'Remove the filter' }).waitFor()
    await list.locator('summary').first().click()
    await list.getByRole('heading', { name: 'Figures' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    expect(await list.evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth)).toBe(false)
    await page.keyboard.press('Escape')
    expect(await accessibilityFaults(page)).toEqual([])
  },
)

function quotationOf(words: string) {
  const start = NIGHT.text.indexOf(words)
  return { start, end: start + words.length, speaker: { name: 'Ada Holm', role: 'harbour master' } }
}
