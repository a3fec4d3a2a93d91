import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { cite } from '../../src/cite/cite.ts'
import { quotationText } from '../../web/copy.ts'
import { accessibilityFaults, ask, inChromium, lastAnswer, scrollsSideways } from './browser.ts'
import { CEILING, COST, ceilingRefusal, costAnswer, NIGHT, SUMMER } from './material.ts'

const browser = inChromium()
const PERMITTED = { permissions: ['clipboard-read', 'clipboard-write'] }

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const menu = (page: Page) => page.getByRole('menu', { name: 'Copy as' })
const price = costAnswer.citations[0]
if (price === undefined) throw new Error('the answer cites nothing')

async function chooseForQuotation(page: Page, style: string) {
  await lastAnswer(page).getByRole('button', { name: 'Cite this quotation in a style' }).first().click()
  await menu(page).getByRole('menuitemradio', { name: style, exact: true }).click()
}

describe('the menu of styles', () => {
  test.each([
    { style: 'apa', label: 'APA 7' },
    { style: 'ap', label: 'AP attribution' },
    { style: 'chicago', label: 'Chicago' },
    { style: 'mla', label: 'MLA 9' },
    { style: 'markdown', label: 'Markdown' },
    { style: 'bibtex', label: 'BibTeX' },
    { style: 'ris', label: 'RIS' },
    { style: 'csl-json', label: 'CSL-JSON' },
    { style: 'json-ld', label: 'schema.org JSON-LD' },
    { style: 'annotation', label: 'Web Annotation' },
  ] as const)('copies a quotation as $label', async ({ style, label }) => {
    const { page, server } = await browser.open(PERMITTED)
    await ask(page, COST)
    await chooseForQuotation(page, label)
    const expected = { document: NIGHT, style, range: price, origin: server.url, accessed: '2025-09-01' }
    await expect.poll(() => copied(page)).toBe(await cite(expected))
    await expect.poll(() => page.locator('#live').textContent()).toBe('Copied')
  })

  test('remembers what was chosen, also after a reload', async () => {
    const { page } = await browser.open(PERMITTED)
    await ask(page, COST)
    await chooseForQuotation(page, 'AP attribution')
    await expect.poll(() => copied(page)).toContain('said in a news release dated May 2, 2025:')
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await page.reload()
    await lastAnswer(page).getByRole('button', { name: 'Copy this quotation with its source' }).click()
    await expect.poll(() => copied(page)).toContain('said in a news release dated May 2, 2025:')
    await lastAnswer(page).getByRole('button', { name: 'Cite this quotation in a style' }).click()
    expect(await menu(page).getByRole('menuitemradio', { checked: true }).textContent()).toBe(
      'AP attribution',
    )
  })

  test('is used by keyboard, and gives the focus back', async () => {
    const { page } = await browser.open(PERMITTED)
    await ask(page, COST)
    const opener = lastAnswer(page).getByRole('button', { name: 'Cite this quotation in a style' })
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    const isBack = () => opener.evaluate((element) => element === document.activeElement)
    await opener.focus()
    await page.keyboard.press('Enter')
    expect(await opener.getAttribute('aria-expanded')).toBe('true')
    expect(await focused()).toBe('Plain text')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('Web Annotation')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('Markdown')
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    expect(await focused()).toBe('Plain text')
    await page.keyboard.press('Escape')
    expect(await isBack()).toBe(true)
    expect(await menu(page).isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await isBack()).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => copied(page))
      .toBe(quotationText({ text: price.quote }, price, new URL(page.url()).origin))
  })

  test('Escape in it leaves the source panel open, and a click beside it closes it', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    await lastAnswer(page).locator('.chip').first().click()
    await page.locator('.source mark').waitFor()
    const opener = lastAnswer(page).getByRole('button', { name: 'Cite this quotation in a style' })
    await opener.click()
    await page.keyboard.press('Escape')
    expect(await page.locator('.source').isVisible()).toBe(true)
    await opener.click()
    await menu(page).waitFor()
    await page.locator('.question').click()
    expect(await menu(page).isVisible()).toBe(false)
  })

  test('stays open after the scrolling that led to its button, and closes when its button moves', async () => {
    const { page } = await browser.open({ viewport: { width: 1280, height: 500 } })
    for (const question of [COST, CEILING]) await ask(page, question)
    const opener = page.getByRole('button', { name: 'Cite this quotation in a style' }).first()
    await opener.evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
      if (element instanceof HTMLElement) element.click()
    })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await menu(page).isVisible()).toBe(true)
    await page.mouse.wheel(0, 200)
    await menu(page).waitFor({ state: 'hidden' })
  })

  test('says so when the server does not give the citation, and copies nothing', async () => {
    const { page, server } = await browser.open(PERMITTED)
    await ask(page, COST)
    // Counted in the page: the clipboard itself belongs to the whole machine.
    const written = await page.evaluateHandle(() => {
      const texts: string[] = []
      const write = navigator.clipboard.write.bind(navigator.clipboard)
      navigator.clipboard.write = async (items) => {
        const [item] = items
        if (item !== undefined) texts.push(await (await item.getType('text/plain')).text())
        return write(items)
      }
      return texts
    })
    server.documents = [SUMMER]
    await chooseForQuotation(page, 'APA 7')
    await expect
      .poll(() => page.locator('#live').textContent())
      .toMatch(/^Not copied\. The release is not in the material/)
    expect(await written.jsonValue()).toEqual([])
    // Whoever does not see it pastes what was copied before.
    expect(await page.locator('#live').isVisible()).toBe(true)
    expect((await page.locator('#live').boundingBox())?.height).toBeGreaterThan(20)
    expect(await accessibilityFaults(page)).toEqual([])
    await chooseForQuotation(page, 'Plain text')
    await expect.poll(() => page.locator('#live').textContent()).toBe('Copied')
    expect(await page.locator('#live').getAttribute('class')).toBe('hidden')
  })
})

describe('an answer', () => {
  const choose = async (page: Page, style: string) => {
    await lastAnswer(page).getByRole('button', { name: 'Copy as…' }).click()
    await menu(page).getByRole('menuitemradio', { name: style, exact: true }).click()
  }

  test('in APA has its statements, and an entry for each release with its numbers', async () => {
    const { page, server } = await browser.open(PERMITTED)
    await ask(page, COST)
    await choose(page, 'APA 7')
    await expect
      .poll(() => copied(page))
      .toBe(
        [
          COST,
          `“${price.quote}” [1]`,
          `${costAnswer.notes[0]?.text} [2]`,
          `[1] Harbour Office. (2025, May 2). ${NIGHT.title} [Press release]. ${server.url}/documents/${NIGHT.id}\n[2] Harbour Office. (2024, May 9). ${SUMMER.title} [Press release]. ${server.url}/documents/${SUMMER.id}`,
        ].join('\n\n'),
      )
  })

  test('in the formats of machines has one list with all it cites', async () => {
    const { page } = await browser.open(PERMITTED)
    await ask(page, COST)
    await choose(page, 'CSL-JSON')
    await expect.poll(async () => JSON.parse((await copied(page)) || '[]').length).toBe(2)
    const items = JSON.parse(await copied(page))
    expect(items.map(({ id }: { id: string }) => id)).toEqual([NIGHT.id, SUMMER.id])
    await choose(page, 'RIS')
    await expect.poll(async () => (await copied(page)).match(/^TY {2}- /gm)?.length).toBe(2)
  })

  test.each([
    { name: 'Fact sheet', ending: 'md', start: '# What does the evening tour cost?' },
    { name: 'Fact sheet as CSV', ending: 'csv', start: '\uFEFF"Question","Answer","Exact quotation"' },
  ])('is given as a file: $name', async ({ name, ending, start }) => {
    const { page } = await browser.open()
    await ask(page, COST)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      lastAnswer(page).getByRole('button', { name, exact: true }).click(),
    ])
    expect(file.suggestedFilename()).toBe(`what-does-the-evening-tour-cost.${ending}`)
    const text = readFileSync(await file.path(), 'utf8')
    expect(text.startsWith(start)).toBe(true)
    expect(text).toContain(price.quote)
  })
})

test('the nearest passages of a refusal can be cited too', async () => {
  const { page } = await browser.open(PERMITTED)
  await ask(page, CEILING)
  await chooseForQuotation(page, 'MLA 9')
  const nearest = ceilingRefusal.refusal?.nearest[0]?.quote ?? ''
  await expect.poll(() => copied(page)).toContain(`“${nearest.replace(/\.$/, '')}” (Harbour Office).`)
})

test('plain text is the same from the page and from the API', async () => {
  const origin = 'https://news.example'
  const options = { document: NIGHT, style: 'plain', range: price, origin, accessed: '2025-09-01' } as const
  expect(quotationText({ text: price.quote }, price, origin)).toBe(await cite(options))
})

test.each(['light', 'dark'] as const)(
  'axe-core finds nothing on the open menu in a %s scheme at 320 pixels',
  async (colorScheme) => {
    const { page } = await browser.open({ colorScheme, viewport: { width: 320, height: 640 } })
    await ask(page, COST)
    await lastAnswer(page).getByRole('button', { name: 'Cite this quotation in a style' }).first().click()
    await menu(page).waitFor()
    // axe-core takes what the menu covers in part for too small; nobody can press it while the menu is open.
    const isCovered = (fault: string) => fault.startsWith('target-size: ') && !fault.includes('menuitemradio')
    expect((await accessibilityFaults(page)).filter((fault) => !isCovered(fault))).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  },
)
