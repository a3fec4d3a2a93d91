import { expect, test } from 'vitest'
import { ask, inChromium } from './browser.ts'
import { stream } from './fake-server.ts'
import { cite, HOSTILE, HOSTILE_QUESTION, hostileAnswer, makeAnswer, makeDocument } from './material.ts'

// Every test here also fails when the page breaks its Content-Security-Policy.
const browser = inChromium()

test('markup in a document is text: in the answer, the preview, the panel and the lists', async () => {
  const { page } = await browser.open()
  await page.locator('.front').waitFor()
  const title = await page.title()
  await ask(page, HOSTILE_QUESTION)
  expect(await page.locator('.statement .words').textContent()).toBe(hostileAnswer.statements[0]?.text)
  expect(await page.locator('.note .words').textContent()).toBe(hostileAnswer.notes[0]?.text)
  await page.locator('.chip').first().hover()
  await page.getByRole('tooltip').getByText('Current').waitFor()
  await page.locator('.chip').first().click()
  await page.locator('.source mark').waitFor()
  expect(await page.locator('.source .headline').textContent()).toBe(HOSTILE.title)
  await page.getByRole('button', { name: 'Releases', exact: true }).click()
  await page.locator('.releases li').nth(2).waitFor()
  const foreign = await page.evaluate(
    () =>
      document.querySelectorAll(
        'main img, .source img, script:not([src="/app/main.js"]), a[href^="javascript"], [onerror], [onload], [onmouseover]',
      ).length,
  )
  expect(foreign).toBe(0)
  expect(await page.title()).toBe(`${HOSTILE_QUESTION} – Dateline`)
  expect(title).toBe('Dateline')
})

test('the cited words are found though direction controls and markup stand around them', async () => {
  const { page } = await browser.open()
  await ask(page, HOSTILE_QUESTION)
  await page.locator('.chip').first().click()
  await expect.poll(() => page.locator('.source mark').textContent()).toBe(hostileAnswer.citations[0]?.quote)
})

test('a direction control in a quotation does not turn what stands after it', async () => {
  const text = 'The price is \u202E21€'
  const document = makeDocument('turned', [['paragraph', text]])
  const { page, server } = await browser.open()
  server.answer = ({ question }, line) =>
    stream(
      makeAnswer(question, { statements: [{ text, citations: [1] }], citations: [cite(document, text, 1)] }),
      line,
    )
  await ask(page, 'What is the price?')
  const right = await page
    .locator('.statement .words')
    .evaluate((words) => words.getBoundingClientRect().right)
  const left = await page.locator('.statement .chip').evaluate((chip) => chip.getBoundingClientRect().left)
  expect(left).toBeGreaterThanOrEqual(right)
})

test('a right-to-left paragraph is set from right to left', async () => {
  const { page } = await browser.open({ path: `/documents/${HOSTILE.id}` })
  const arabic = page.getByText('تبلغ تكلفة')
  await arabic.waitFor()
  expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
})

test('a line of a megabyte is shown and the page still answers', async () => {
  const endless = makeDocument('endless', [
    ['headline', 'Endless'],
    ['paragraph', 'word'.repeat(250_000)],
    ['table-row', `${'9'.repeat(200_000)} | 1`],
  ])
  const { page } = await browser.open({
    path: '/documents/endless#cite=500000-500010',
    before: (server) => {
      server.documents = [endless]
    },
  })
  expect(await page.locator('mark').textContent()).toHaveLength(10)
})
