import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ask, inChromium, lastAnswer } from './browser.ts'
import { CEILING, COST, costAnswer, WHO } from './material.ts'

const browser = inChromium()
const COPYING = { permissions: ['clipboard-read', 'clipboard-write'] }

test('a reload keeps the conversation as it was', async () => {
  const { page, server } = await browser.open()
  await ask(page, COST)
  await ask(page, CEILING)
  const before = await page.locator('#turns').innerHTML()
  await page.reload()
  await page.locator('.refusal').waitFor()
  expect(await page.locator('#turns').innerHTML()).toBe(before)
  expect(server.asked).toHaveLength(2)
  expect(await page.title()).toBe(`${COST} – Dateline`)
})

test('a new conversation starts empty, sends no history, and leaves the old one in the list', async () => {
  const { page, server } = await browser.open()
  await ask(page, COST)
  await page.getByRole('button', { name: 'New conversation' }).click()
  expect(await page.locator('.turn').count()).toBe(0)
  await page.locator('.front').waitFor()
  await ask(page, WHO)
  expect(server.asked[1]?.history).toEqual([])
  await page.getByRole('button', { name: 'Conversations' }).click()
  const list = page.getByRole('dialog', { name: 'Conversations' })
  expect(await list.locator('.open').allTextContents()).toEqual([WHO, COST])
  await list.getByRole('button', { name: COST }).click()
  expect(await page.locator('.turn h2').allTextContents()).toEqual([COST])
})

test('a conversation is renamed, also with markup in its name, and Escape leaves the name alone', async () => {
  const { page } = await browser.open()
  await ask(page, COST)
  await page.getByRole('button', { name: 'Conversations' }).click()
  const list = page.getByRole('dialog', { name: 'Conversations' })
  await list.getByRole('button', { name: 'Rename' }).click()
  await page.keyboard.type('<b>Tour</b>')
  await page.keyboard.press('Enter')
  expect(await list.locator('.open').textContent()).toBe('<b>Tour</b>')
  await list.getByRole('button', { name: 'Rename' }).click()
  await page.keyboard.type('Never')
  await page.keyboard.press('Escape')
  expect(await list.isVisible()).toBe(true)
  expect(await list.locator('.open').textContent()).toBe('<b>Tour</b>')
  await page.reload()
  expect(await page.title()).toBe('<b>Tour</b> – Dateline')
  await ask(page, WHO)
  expect(await page.title()).toBe('<b>Tour</b> – Dateline')
})

test('a conversation is deleted after one more question, and is then gone from the browser', async () => {
  const { page } = await browser.open()
  await ask(page, COST)
  await page.getByRole('button', { name: 'Conversations' }).click()
  const list = page.getByRole('dialog', { name: 'Conversations' })
  await list.getByRole('button', { name: 'Delete' }).click()
  expect(await list.getByRole('listitem').count()).toBe(1)
  await list.getByRole('button', { name: 'Delete for good?' }).click()
  expect(await list.getByText('None yet.').isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator('.turn').count()).toBe(0)
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('conversation'))),
  ).toEqual([])
})

test('two tabs keep their own conversations', async () => {
  const { page, server } = await browser.open()
  await ask(page, COST)
  const other = await page.context().newPage()
  await other.goto(server.url)
  expect(await other.locator('.turn').count()).toBe(0)
  await ask(other, WHO)
  await page.reload()
  expect(await page.locator('.turn h2').allTextContents()).toEqual([COST])
  await page.getByRole('button', { name: 'Conversations' }).click()
  expect(await page.locator('.conversations .open').allTextContents()).toEqual([WHO, COST])
})

test('nothing of a conversation is kept outside the storage of the browser', async () => {
  const { page } = await browser.open()
  await ask(page, COST)
  expect(await page.context().cookies()).toEqual([])
})

test('a broken or foreign entry in the storage does not break the page', async () => {
  const { page } = await browser.open()
  await page.evaluate(() => {
    localStorage.setItem('dateline:conversation:a', '{broken')
    localStorage.setItem('dateline:conversation:b', '{"id":"b","updated":1,"turns":[{"question":5}]}')
    sessionStorage.setItem('dateline:current', 'b')
  })
  await page.reload()
  await ask(page, COST)
  expect(await page.locator('.statement').count()).toBe(1)
})

test('a full storage is said, and the answer still stands', async () => {
  const { page } = await browser.open()
  await page.locator('.front').waitFor()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await ask(page, COST)
  expect(await page.locator('.statement').count()).toBe(1)
  expect(await page.locator('.notice').textContent()).toContain('cannot be kept')
})

test('an answer is copied as text and as Markdown, and one quotation with its attribution', async () => {
  const { page } = await browser.open(COPYING)
  await ask(page, COST)
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await lastAnswer(page).getByRole('button', { name: 'Copy', exact: true }).click()
  await expect
    .poll(copied)
    .toMatch(
      /^What does the evening tour cost\?\n\n“Tickets for the evening tour cost €12, including a drink.” \[1\]/,
    )
  await expect.poll(() => page.locator('#live').textContent()).toBe('Copied')
  await lastAnswer(page).getByRole('button', { name: 'Copy this quotation with its source' }).click()
  await expect
    .poll(copied)
    .toBe(
      `“Tickets for the evening tour cost €12, including a drink.” (“Lighthouse opens to night visitors”, Harbour Office, 2 May 2025, ${new URL(costAnswer.citations[0]?.url ?? '', page.url()).href}&quote=Tickets%20for%20the%20evening%20tour%20cos&sum=8won2)`,
    )
  await lastAnswer(page).getByRole('button', { name: 'Copy as…' }).click()
  await page.getByRole('menuitemradio', { name: 'Markdown' }).click()
  await expect.poll(copied).toContain('> Tickets for the evening tour cost €12, including a drink. [1]')
})

test('where the clipboard is forbidden, copying still works', async () => {
  const { page } = await browser.open(COPYING)
  await ask(page, COST)
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('forbidden'))
  })
  await lastAnswer(page).getByRole('button', { name: 'Copy', exact: true }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('[1]')
})

test('a conversation is exported as a Markdown file', async () => {
  const { page } = await browser.open()
  await ask(page, COST)
  await ask(page, CEILING)
  await page.getByRole('button', { name: 'Conversations' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as Markdown' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('what-does-the-evening-tour-cost.md')
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toContain(`# ${COST}\n\n**${COST}**\n\n> Tickets`)
  expect(text).toContain('No release says who painted the ceiling.')
  const [facts] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fact sheet as CSV' }).last().click(),
  ])
  expect(facts.suggestedFilename()).toBe('what-does-the-evening-tour-cost.csv')
  expect((await readFile(await facts.path(), 'utf8')).split('\r\n')).toHaveLength(1 + 2 + 1)
})

test.each([
  { width: 360, isThere: true },
  { width: 390, isThere: false },
  { width: 1280, isThere: false },
])('insights are reached from the list where the head has no room: $width', async ({ width, isThere }) => {
  const { page } = await browser.open({ viewport: { width, height: 800 } })
  await page.locator('.takes-feedback').waitFor()
  await page.getByRole('button', { name: 'Conversations' }).click()
  const link = page.getByRole('dialog').getByRole('link', { name: 'Insights' })
  expect(await link.isVisible()).toBe(isThere)
  if (isThere) expect(await link.getAttribute('href')).toBe('/insights')
})
