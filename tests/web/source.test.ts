import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/model.ts'
import { ask, inChromium, lastAnswer } from './browser.ts'
import { stream } from './fake-server.ts'
import { CEILING, COST, costAnswer, FOLLOW_UP, makeDocument, NIGHT, SUMMER } from './material.ts'

const browser = inChromium()
const PRICE = costAnswer.citations[0]?.quote ?? ''

function chip(page: Page, number: number) {
  return lastAnswer(page).getByRole('button', { name: new RegExp(`^Source ${number}: `) })
}

describe('the preview of a source', () => {
  test('shows the words in their context with headline, issuer, date and status, on hover', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    await chip(page, 2).hover()
    const card = page.getByRole('tooltip')
    await card.waitFor()
    expect(await card.locator('.context').textContent()).toBe(
      `…${costAnswer.citations[1]?.prefix}${costAnswer.citations[1]?.quote}${costAnswer.citations[1]?.suffix}…`,
    )
    expect(await card.textContent()).toContain('Summer season at the lighthouseHarbour Office9 May 2024')
    await expect.poll(() => card.locator('.state').textContent()).toBe('Replaced by a newer release')
    await card.hover()
    expect(await card.isVisible()).toBe(true)
    await page.mouse.move(5, 5)
    await card.waitFor({ state: 'hidden' })
  })

  test('opens on keyboard focus, describes its chip, and Escape closes it without moving focus', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    await page.locator('.copy-quote').first().focus()
    await page.keyboard.press('Shift+Tab')
    const card = page.getByRole('tooltip')
    await card.waitFor()
    expect(await chip(page, 1).getAttribute('aria-describedby')).toBe('preview')
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    expect(await chip(page, 1).evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

describe('the source panel', () => {
  test('sets the whole release with exactly the cited words marked and in view', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    await chip(page, 1).click()
    const panel = page.getByRole('complementary', { name: 'Source 1 of 2' })
    const mark = panel.locator('mark')
    expect(await mark.textContent()).toBe(PRICE)
    expect(
      await mark.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top > 0 && bottom < innerHeight
      }),
    ).toBe(true)
    expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe(NIGHT.title)
    expect(await panel.locator('.subhead').textContent()).toBe(NIGHT.subtitle)
    expect(await panel.locator('.dateline').textContent()).toBe('PORT TOWN, May 2, 2025 — ')
    expect(await panel.getByRole('listitem').count()).toBe(3)
    expect(await panel.getByRole('columnheader').allTextContents()).toEqual([
      'Month',
      'Evenings',
      'Groups a night',
      'Price',
    ])
    expect(await panel.locator('.tail').textContent()).toContain('About the Harbour Office.')
  })

  test('holds every word of the document, in order', async () => {
    const { page } = await browser.open({ path: `/documents/${NIGHT.id}` })
    const article = page.locator('.release')
    await article.waitFor()
    const words = await article.evaluate((element) => {
      element.querySelector('.byline')?.remove()
      return element.textContent
    })
    expect(words?.replace(/\s/g, '')).toBe(NIGHT.text.replace(/ \| /g, '').replace(/\s/g, ''))
  })

  test('goes to the next and the previous citation, keeps the focus there, and gives it back at the end', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    await chip(page, 1).click()
    await page.locator('.source mark').waitFor()
    expect(await chip(page, 1).getAttribute('aria-expanded')).toBe('true')
    await page.getByRole('button', { name: 'Next source' }).click()
    await expect.poll(() => page.locator('.source mark').textContent()).toBe('The evening tour costs €10.')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Next source')
    await page.getByRole('button', { name: 'Previous source' }).click()
    await expect.poll(() => page.locator('.source mark').textContent()).toBe(PRICE)
    await page.keyboard.press('Escape')
    expect(await page.locator('.source').isVisible()).toBe(false)
    expect(await chip(page, 1).evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await chip(page, 1).getAttribute('aria-expanded')).toBe('false')
  })

  test('marks the cells of a cited row of a table', async () => {
    const { page } = await browser.open()
    await ask(page, FOLLOW_UP)
    await chip(page, 1).click()
    const marks = page.locator('.source mark')
    await marks.first().waitFor()
    expect(await marks.allTextContents()).toEqual(['August', '22', '4', '€14'])
  })

  test('says that the words cannot be placed when the offsets hold other words, and marks nothing', async () => {
    const { page, server } = await browser.open()
    const moved = { ...costAnswer.citations[0], start: 3, end: 12 }
    server.answer = (_, line) =>
      stream({ ...costAnswer, citations: [moved as (typeof costAnswer.citations)[number]], notes: [] }, line)
    await ask(page, COST)
    await chip(page, 1).click()
    await page.locator('.source .unplaced').waitFor()
    expect(await page.locator('.source .unplaced').textContent()).toContain('cannot be placed')
    expect(await page.locator('.source mark').count()).toBe(0)
    expect(await page.locator('.source .headline').textContent()).toBe(NIGHT.title)
  })

  test('says so when the release is no longer there', async () => {
    const { page, server } = await browser.open()
    server.documents = [SUMMER]
    await ask(page, COST)
    await chip(page, 1).click()
    await expect
      .poll(() => page.locator('.source .unplaced').textContent())
      .toContain('not in the material any more')
  })

  test('is a sheet on a small screen: modal, with the page behind it inert', async () => {
    const { page } = await browser.open({ viewport: { width: 390, height: 800 } })
    await ask(page, COST)
    await chip(page, 1).click()
    const sheet = page.getByRole('dialog', { name: 'Source 1 of 2' })
    await sheet.locator('mark').waitFor()
    expect(await page.evaluate(() => document.querySelector('main')?.inert)).toBe(true)
    await page.mouse.click(100, 20)
    await sheet.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.querySelector('main')?.inert)).toBe(false)
    expect(await chip(page, 1).evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('has its own address, which opens the same view', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    await chip(page, 1).click()
    const address = await page.getByRole('link', { name: 'Open as a page of its own' }).getAttribute('href')
    expect(address).toBe(costAnswer.citations[0]?.url)
    await page.goto(new URL(address ?? '', page.url()).href)
    expect(await page.locator('main .release mark').textContent()).toBe(PRICE)
    expect(await page.title()).toBe(`${NIGHT.title} – Dateline`)
  })
})

describe('the address of a release', () => {
  test('follows its fragment', async () => {
    const { page } = await browser.open({ path: `/documents/${NIGHT.id}#cite=0-21` })
    await expect.poll(() => page.locator('mark').textContent()).toBe('FOR IMMEDIATE RELEASE')
    const { start, end } = costAnswer.citations[0] as Span
    await page.evaluate((fragment) => location.assign(fragment), `#cite=${start}-${end}`)
    await expect.poll(() => page.locator('mark').textContent()).toBe(PRICE)
  })

  test.each([
    '#cite=99998-99999',
    '#cite=20-10',
    `#cite=${NIGHT.text.indexOf('\n\n')}-${NIGHT.text.indexOf('\n\n') + 2}`,
  ])('says that %s cannot be placed', async (fragment) => {
    const { page } = await browser.open({ path: `/documents/${NIGHT.id}${fragment}` })
    await page.locator('.unplaced').waitFor()
    expect(await page.locator('mark').count()).toBe(0)
  })

  test('marks a range over any number of blocks exactly', async () => {
    const from = NIGHT.text.indexOf('last group starts')
    const to = NIGHT.text.indexOf('July | 20') + 'July | 20'.length
    const { page } = await browser.open({ path: `/documents/${NIGHT.id}#cite=${from}-${to}` })
    await page.locator('mark').first().waitFor()
    const marked = (await page.locator('mark').allTextContents()).join('')
    expect(marked.replace(/\s/g, '')).toBe(NIGHT.text.slice(from, to).replace(/ \| /g, '').replace(/\s/g, ''))
  })

  test('of an unknown release says that there is none', async () => {
    const { page } = await browser.open({ path: '/documents/nothing' })
    await page.getByRole('heading', { name: 'No release here' }).waitFor()
  })

  test('says on which page of the file the cited words stand', async () => {
    const parts = [['headline', 'Tide tables'] as const, ['paragraph', 'High water is at nine.'] as const]
    const pages = [
      { page: 1, start: 0 },
      { page: 4, start: 18 },
    ]
    const paged = makeDocument('paged', parts, { file: 'kit/tides.pdf', pages })
    const { page } = await browser.open({
      path: '/documents/paged#cite=13-35',
      before: (server) => {
        server.documents = [paged]
      },
    })
    await page.getByText('Page 1 of kit/tides.pdf').waitFor()
    await page.evaluate(() => {
      location.hash = '#cite=18-35'
    })
    await page.getByText('Page 4 of kit/tides.pdf').waitFor()
  })

  test('shows its status, and links to the original only on the web', async () => {
    const parts = [['headline', 'Held back'] as const, ['paragraph', 'Not yet.'] as const]
    const held = makeDocument('held', parts, { status: 'embargoed', url: 'https://harbour.example/held' })
    const odd = makeDocument('odd', parts, { url: 'javascript:alert(1)' })
    const { page, server } = await browser.open({
      path: '/documents/held',
      before: (server) => {
        server.documents = [held, odd]
      },
    })
    await page.getByText('Under embargo: not for publication yet').waitFor()
    expect(await page.getByRole('link', { name: 'Original' }).getAttribute('href')).toBe(
      'https://harbour.example/held',
    )
    await page.goto(`${server.url}/documents/odd`)
    await page.locator('.release').waitFor()
    expect(await page.getByRole('link', { name: 'Original' }).count()).toBe(0)
  })
})

test('the list of releases opens a release in the panel and shows more on demand', async () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    makeDocument(`release-${index}`, [['headline', `Release ${index}`]]),
  )
  const { page } = await browser.open({
    before: (server) => {
      server.documents = many
    },
  })
  await page.getByRole('button', { name: 'Releases', exact: true }).click()
  const list = page.getByRole('dialog', { name: 'Releases' })
  await list.getByRole('listitem').nth(49).waitFor()
  await list.getByRole('button', { name: 'Show more (10 left)' }).click()
  await list.getByRole('link', { name: 'Release 59' }).click()
  expect(await list.isVisible()).toBe(false)
  await page
    .getByRole('complementary', { name: 'Release' })
    .getByRole('heading', { name: 'Release 59' })
    .waitFor()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-releases')
})

test('the nearest passages of a refusal are a round of citations of their own', async () => {
  const { page } = await browser.open()
  await ask(page, CEILING)
  await chip(page, 2).click()
  await page.getByRole('complementary', { name: 'Source 2 of 2' }).waitFor()
})
