import { expect, test } from 'vitest'
import { ask, inChromium } from './browser.ts'
import { CEILING, COST, NIGHT } from './material.ts'

// What a screen reader is given: roles and names, written by hand and not recorded.
const browser = inChromium()

test('the page has its landmarks, and an answer in its order with every control named', async () => {
  const { page } = await browser.open()
  await ask(page, COST)
  await expect.poll(() => page.locator('[role="status"]').textContent()).toMatch(/^Answer:/)
  expect(names(await page.locator('body').ariaSnapshot())).toEqual([
    'link "Skip to the question box"',
    'banner',
    'heading "Dateline" [level=1]',
    'link "Dateline"',
    'navigation "Dateline"',
    'link "Insights"',
    'button "Releases"',
    'button "Conversations"',
    'button "New conversation"',
    'main',
    `region "${COST}"`,
    `heading "${COST}" [level=2]`,
    'blockquote',
    'mark',
    `button "Source 1: ${NIGHT.title}, 2 May 2025"`,
    'button "Copy this quotation with its source"',
    'button "Cite this quotation in a style"',
    'button "Source 2: Summer season at the lighthouse, 9 May 2024"',
    'list "Figures at a glance"',
    'listitem',
    `button "€12, source 1: ${NIGHT.title}, 2 May 2025"`,
    'listitem',
    'button "€10, source 2: Summer season at the lighthouse, 9 May 2024"',
    'list "Sources"',
    'listitem',
    `link "${NIGHT.title}"`,
    'listitem',
    'link "Summer season at the lighthouse"',
    'group',
    'button "Copy"',
    'button "Copy as…"',
    'button "Fact sheet"',
    'button "Fact sheet as CSV"',
    'group "Did this help?"',
    'button "Helpful"',
    'button "Not helpful"',
    'list "Ask next"',
    'listitem',
    'button "When does the last group start?"',
    'listitem',
    'button "How many visitors are expected in the first season?"',
    'link "Skip to the last answer"',
    'form "Ask"',
    'textbox "Question"',
    'button "Ask"',
    'status',
  ])
})

test('the source panel is a landmark with its controls before the release', async () => {
  const { page } = await browser.open()
  await ask(page, COST)
  await page.locator('.chip').first().click()
  await page.locator('.source mark').waitFor()
  const tree = names(await page.locator('.source').ariaSnapshot())
  expect(tree.slice(0, 8)).toEqual([
    'complementary "Source 1 of 2"',
    'button "Previous source"',
    'button "Next source"',
    'link "Open as a page of its own"',
    'button "Close the source"',
    'article',
    `heading "${NIGHT.title}" [level=2]`,
    'time',
  ])
  expect(tree).toEqual(
    expect.arrayContaining([
      'mark',
      'heading "What visitors will find" [level=3]',
      'region "Table 1"',
      'row "August 22 4 €14"',
      'columnheader "Price"',
      'rowheader "August"',
      'cell "€14"',
    ]),
  )
})

test('a refusal is told as one: what is missing, the nearest passages, whom to ask', async () => {
  const { page } = await browser.open()
  await ask(page, CEILING)
  const tree = await page.locator('.turn').ariaSnapshot()
  expect(tree).toMatch(/Not in the material[\s\S]*Not found: painted ?, ceiling/)
  expect(names(tree).filter((line) => /^(?:heading|link|blockquote)/.test(line))).toEqual([
    `heading "${CEILING}" [level=2]`,
    'heading "The nearest it has" [level=3]',
    'blockquote',
    'blockquote',
    'heading "Press contact of the nearest release" [level=3]',
    'link "+00 555 0100"',
    'link "mira.sand@harbour.example"',
  ])
})

test('the drawers are dialogs with a name and a way out', async () => {
  const { page } = await browser.open()
  await page.getByRole('button', { name: 'Releases', exact: true }).click()
  await page.locator('.releases li').first().waitFor()
  const tree = names(await page.getByRole('dialog').ariaSnapshot())
  expect(tree.slice(0, 3)).toEqual([
    'dialog "Releases"',
    'heading "Releases" [level=2]',
    'button "Close releases"',
  ])
})

/** The lines of an aria snapshot that name a role of their own, without its text and its addresses. */
function names(snapshot: string): string[] {
  return snapshot
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^- /, '')
        .replace(/^'(.*)'(?=:|$)/, '$1'),
    )
    .filter((line) => !/^(?:text|paragraph|strong|\/\w+)\b/.test(line))
    .map((line) => /^\w+(?: "(?:[^"\\]|\\.)*")?(?: \[level=\d\])?/.exec(line)?.[0] ?? line)
}
