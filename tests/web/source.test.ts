import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Answer, Citation, Span } from '../../src/model.ts'
import { type Cited, fragmentOf } from '../../web/place.ts'
import { ask, gate, inChromium, lastAnswer } from './browser.ts'
import { type FakeServer, stream } from './fake-server.ts'
import {
  CEILING,
  COST,
  cite,
  costAnswer,
  FAIR,
  FOLLOW_UP,
  makeDocument,
  NIGHT,
  SUMMER,
  WHO,
} from './material.ts'

const browser = inChromium()
const linkTo = (cited: Cited) => `/documents/${NIGHT.id}${fragmentOf(cited)}`
const PRICE = costAnswer.citations[0]?.quote ?? ''

/** The known answer with its first citation changed. */
function costWith(change: Partial<Citation>): Answer {
  const [first, ...rest] = costAnswer.citations
  if (first === undefined) throw new Error('the answer cites nothing')
  return { ...costAnswer, citations: [{ ...first, ...change }, ...rest] }
}

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

test('the preview of spoken words says who says them', async () => {
  const { page } = await browser.open()
  await ask(page, WHO)
  await chip(page, 1).hover()
  await page.getByRole('tooltip').getByText('Said by Ada Holm, harbour master').waitFor()
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

  test('finds words that have moved by themselves', async () => {
    const { page, server } = await browser.open()
    server.answer = (_, line) => stream(costWith({ start: 3, end: 12 }), line)
    await ask(page, COST)
    await chip(page, 1).click()
    await expect.poll(() => page.locator('.source mark').allTextContents()).toEqual([PRICE])
    expect(await page.locator('.source .unplaced').count()).toBe(0)
  })

  test('says that the source has changed when the words are gone, and marks nothing', async () => {
    const { page, server } = await browser.open()
    server.answer = (_, line) => stream(costWith({ quote: PRICE.replace('12', '13') }), line)
    await ask(page, COST)
    await chip(page, 1).click()
    await page.locator('.source .unplaced').waitFor()
    expect(await page.locator('.source .unplaced').textContent()).toContain('The source has changed since')
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

  test('can be closed while a slow server is awaited, and says what it waits for', async () => {
    const { page } = await browser.open({ viewport: { width: 390, height: 800 } })
    await ask(page, COST)
    const held = gate()
    await page.route('**/api/documents/*', async (route) => {
      await held.opened
      await route.continue()
    })
    await chip(page, 1).click()
    const sheet = page.getByRole('dialog', { name: 'Source 1 of 2' })
    await sheet.getByText('Opening the release…').waitFor()
    expect(await sheet.evaluate((element) => element === document.activeElement)).toBe(true)
    const close = sheet.getByRole('button', { name: 'Close the source' })
    await close.focus()
    held.open()
    await sheet.locator('mark').waitFor()
    expect(await close.evaluate((element) => element === document.activeElement)).toBe(true)
    await close.click()
    await sheet.waitFor({ state: 'hidden' })
  })

  test('stays at what was gone back to, whatever a slow server is still awaited for', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    await chip(page, 1).click()
    const mark = page.locator('.source mark')
    await mark.waitFor()
    await page.route(`**/api/documents/${SUMMER.id}`, () => {})
    await page.getByRole('button', { name: 'Next source' }).click()
    await page.getByRole('button', { name: 'Previous source' }).click()
    await page.waitForTimeout(600)
    expect(await mark.textContent()).toBe(PRICE)
  })

  test('offers to try again where the server was away, and speaks of no question', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    await page.route('**/api/documents/*', (route) => route.abort())
    await chip(page, 1).click()
    const panel = page.locator('.source')
    await panel.getByText('The server cannot be reached').waitFor()
    expect(await panel.textContent()).not.toContain('question')
    await page.unroute('**/api/documents/*')
    await panel.getByRole('button', { name: 'Try again' }).press('Enter')
    await panel.locator('mark').waitFor()
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  })

  test('has the focus also where all of it is in view', async () => {
    const note = makeDocument('note-1a2b', [
      ['headline', 'A note'],
      ['paragraph', 'The quay is shut.'],
    ])
    const { page, server } = await browser.open({ viewport: { width: 1280, height: 1400 } })
    server.documents = [note]
    server.answer = ({ question }, line) =>
      stream(
        {
          ...costAnswer,
          question,
          citations: [cite(note, 'The quay is shut.', 1)],
          notes: [],
          statements: [],
        },
        line,
      )
    await ask(page, COST)
    await lastAnswer(page).locator('.sources a').click()
    await page.locator('.source mark').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('source')
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
    expect(address).toMatch(`${costAnswer.citations[0]?.url}&quote=Tickets%20for`)
    await page.goto(new URL(address ?? '', page.url()).href)
    expect(await page.locator('main .release mark').textContent()).toBe(PRICE)
    expect(await page.title()).toBe(`${NIGHT.title} – Dateline`)
  })
})

describe('a permalink survives a change of the file', () => {
  const parts = [['headline', NIGHT.title] as const, ['paragraph', `Added. ${PRICE}`] as const]
  const changed = makeDocument('lighthouse-night-9z9z', parts)
  const link = linkTo(costAnswer.citations[0] as Cited)

  test.each([
    {
      name: 'and marks the words where they stand now',
      link,
      now: changed,
      marks: [PRICE],
      says: 'still stand in it',
    },
    {
      name: 'and says so when a figure was mended',
      link,
      now: { ...changed, text: changed.text.replace('€12', '€14') },
      marks: [],
      says: 'not in it any more',
    },
    {
      name: 'but bare offsets do not',
      link: `/documents/${NIGHT.id}#cite=0-9`,
      now: changed,
      marks: [],
      says: 'Nobody can say where',
    },
    {
      name: 'and shows the whole',
      link: `/documents/${NIGHT.id}`,
      now: changed,
      marks: [],
      says: 'how it reads now',
    },
  ])('$name', async ({ link, now, marks, says }) => {
    const { page } = await browser.open({
      path: link,
      before: (server) => {
        server.documents = [now]
      },
    })
    expect(await page.locator('.unplaced').textContent()).toMatch(`The source has changed since. `)
    expect(await page.locator('.unplaced').textContent()).toContain(says)
    expect(await page.locator('mark').allTextContents()).toEqual(marks)
  })
})

test.each([
  { name: 'on a page of its own', isPanel: false },
  { name: 'in the panel', isPanel: true },
])('that the source has changed is in view beside words far down in it, $name', async ({ isPanel }) => {
  const filler = Array.from({ length: 60 }, (_, at) => ['paragraph', `Line ${at} of the log.`] as const)
  const changed = makeDocument('lighthouse-night-9z9z', [
    ['headline', NIGHT.title],
    ...filler,
    ['paragraph', `Added. ${PRICE}`],
    ...filler,
  ])
  const { page, server } = await browser.open({
    path: isPanel ? '/' : linkTo(costAnswer.citations[0] as Cited),
    before: (server) => {
      if (!isPanel) server.documents = [changed]
    },
  })
  if (isPanel) {
    await ask(page, COST)
    server.documents = [changed]
    await chip(page, 1).click()
  }
  const mark = page.locator('.release mark')
  await mark.waitFor()
  const [notice, words] = [await page.locator('.unplaced').boundingBox(), await mark.boundingBox()]
  const height = page.viewportSize()?.height ?? 0
  if (notice === null || words === null) throw new Error('not shown')
  expect(notice.y).toBeGreaterThan(50)
  expect(words.y).toBeGreaterThan(notice.y + notice.height)
  expect(words.y + words.height).toBeLessThan(height)
})

describe('the page of a release', () => {
  test('sets lists in lists, tables apart, a pulled quotation with its speaker, and links that are safe', async () => {
    const { page } = await browser.open({ path: `/documents/${FAIR.id}`, before: withFair })
    const article = page.getByRole('article')
    await article.waitFor()
    expect(await article.locator('.body > ul > li').count()).toBe(2)
    expect(await article.locator('ul ul > li').allTextContents()).toEqual(['by bus,', 'by ferry;'])
    expect(await article.getByRole('table').count()).toBe(2)
    expect(await article.getByRole('rowheader').allTextContents()).toEqual(['June', 'July', 'North', 'South'])
    expect(
      await article
        .locator('blockquote footer')
        .evaluate((footer) => getComputedStyle(footer, '::before').content),
    ).toBe('"Ada Holm, harbour master"')
    const links = await article
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links).toEqual([
      'https://fair.example/plan?day=1',
      'tel:+005550100',
      'mailto:mira.sand@harbour.example',
    ])
    expect(await article.locator('.page-mark').evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual(
      ['Page 2'],
    )
  })

  test('folds away what the wire added, and unfolds it when it is cited', async () => {
    const { page } = await browser.open({ path: `/documents/${FAIR.id}`, before: withFair })
    await page.getByRole('article').waitFor()
    expect(await page.getByText('View the original').isVisible()).toBe(false)
    expect(await page.getByText('Notes to editors').isVisible()).toBe(true)
    const start = FAIR.text.indexOf('View the original')
    await page.evaluate((fragment) => location.assign(fragment), `#cite=${start}-${start + 17}`)
    await page.getByText('View the original').waitFor()
    expect(await page.locator('mark').allTextContents()).toEqual(['View the original'])
  })

  test('has all of its words, and nothing beside them', async () => {
    const { page } = await browser.open({ path: `/documents/${FAIR.id}`, before: withFair })
    const article = page.getByRole('article')
    await article.waitFor()
    const words = await article.evaluate((element) => {
      element.querySelector('.byline')?.remove()
      return element.textContent
    })
    expect(words?.replace(/\s/g, '')).toBe(FAIR.text.replace(/ \| |\s/g, ''))
  })

  test('marks words exactly across an address, a page and the cells of a table', async () => {
    const from = FAIR.text.indexOf('plan at')
    const to = FAIR.text.indexOf('North | 3') + 'North | 3'.length
    const { page } = await browser.open({
      path: `/documents/${FAIR.id}#cite=${from}-${to}`,
      before: withFair,
    })
    await page.locator('mark').first().waitFor()
    const marked = (await page.locator('mark').allTextContents()).join('')
    expect(marked.replace(/\s/g, '')).toBe(FAIR.text.slice(from, to).replace(/ \| |\s/g, ''))
    expect(await page.locator('mark a').count()).toBe(1)
  })
})

function withFair(server: FakeServer): void {
  server.documents = [FAIR]
}

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

  test('with words opens at them, whatever its offsets say', async () => {
    const { page } = await browser.open({
      path: linkTo({ start: 7, end: 7 + PRICE.length, quote: PRICE }),
    })
    await page.locator('mark').waitFor()
    expect(await page.locator('mark').allTextContents()).toEqual([PRICE])
  })

  test('still marks its words after the link that skips to them', async () => {
    const { page } = await browser.open({ path: `/documents/${NIGHT.id}#cite=0-21` })
    await page.locator('mark').waitFor()
    await page.getByRole('link', { name: 'Skip to the release' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    expect(new URL(page.url()).hash).toBe('#cite=0-21')
    expect(await page.locator('mark').textContent()).toBe('FOR IMMEDIATE RELEASE')
  })

  test('says so when the server is too busy, and shows the release on demand', async () => {
    let isBusy = true
    const { page } = await browser.open({ path: '/documents/nothing' })
    await page.route('**/api/documents/*', (route) =>
      isBusy ? route.fulfill({ status: 429, headers: { 'Retry-After': '9' }, body: '{}' }) : route.continue(),
    )
    await page.goto(new URL(`/documents/${NIGHT.id}`, page.url()).href)
    await page.getByText('You can try again in 9 seconds.').waitFor()
    isBusy = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('article').getByText(NIGHT.title).waitFor()
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
