import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/model.ts'
import { accessibilityFaults, ask, inChromium, lastAnswer, scrollsSideways } from './browser.ts'
import { stream } from './fake-server.ts'
import { COST, cite, costAnswer, makeAnswer, makeDocument, NIGHT, SUMMER } from './material.ts'

const browser = inChromium()

const HEADER = 'Month | Evenings | Groups a night | Price'
const ROWS = ['July | 20 | 4 | €12', 'August | 22 | 4 | €14']
const TABLE = makeAnswer('How many evenings are there in each month?', {
  statements: ROWS.map((text, index) => ({ text, citations: [index + 1, 3] })),
  notes: [{ kind: 'metadata', text: `Columns of the table: ${HEADER}`, citations: [3] }],
  citations: [...ROWS.map((text, index) => cite(NIGHT, text, index + 1)), cite(NIGHT, HEADER, 3)],
})

const STAFF = [2023, 2024, 2025].map((year, index) =>
  makeDocument(
    `staff-${year}-1a2b`,
    [
      ['headline', `The year ${year}`],
      ['paragraph', `At the end of ${year} it employed ${120 + 40 * index} people.`],
    ],
    { published: `${year}-12-31` },
  ),
)
const CHANGE = makeAnswer('How did the number of people change?', {
  statements: STAFF.map((document, index) => ({
    text: document.text.slice(document.blocks[1]?.start),
    citations: [index + 1],
  })).reverse(),
  citations: STAFF.map((document, index) =>
    cite(document, document.text.slice(document.blocks[1]?.start), index + 1),
  ),
})

const FROM_TO = 'The Office grew from 120 people to 140 people.'
const GROWN = makeDocument('grown-1a2b', [
  ['headline', 'Grown'],
  ['paragraph', FROM_TO],
])
const WITHIN = makeAnswer('How much has it grown?', {
  statements: [{ text: FROM_TO, citations: [1] }],
  citations: [cite(GROWN, FROM_TO, 1)],
})

async function shown(answer: Answer, options = {}) {
  const { page } = await browser.open({
    ...options,
    before: (server) => {
      server.documents = [NIGHT, SUMMER, ...STAFF, GROWN, RECALLED, WRONG]
      server.answer = (_, line) => stream(answer, line)
    },
  })
  await ask(page, answer.question)
  return { page, cards: lastAnswer(page).getByRole('list', { name: 'Figures at a glance' }) }
}

test('conflicting releases stand side by side as now and earlier, and each figure opens its place', async () => {
  const { page } = await browser.open()
  await ask(page, COST)
  const cards = lastAnswer(page).getByRole('list', { name: 'Figures at a glance' })
  expect(await cards.locator('.label').allTextContents()).toEqual(['Now', 'Earlier'])
  expect(await cards.getByRole('button').allTextContents()).toEqual(['€12', '€10'])
  const [now, earlier] = await cards.getByRole('listitem').all()
  expect((await now?.boundingBox())?.y).toBe((await earlier?.boundingBox())?.y)
  await cards.getByRole('button', { name: /^€10, source 2: / }).click()
  await expect.poll(() => page.locator('.source mark').allTextContents()).toEqual(['€10'])
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('€10')
})

test('what a card says no note says again, and the sentence comes on focus', async () => {
  const { statements, citations } = costAnswer
  const earlier = {
    kind: 'newer' as const,
    text: 'Earlier, 9 May 2024: “The evening tour costs €10.”',
    citations: [2],
  }
  const corrected = { ...earlier, text: 'Replaced: “The evening tour costs €10.”' }
  const { page, cards } = await shown(
    makeAnswer(COST, { statements, citations, notes: [earlier, corrected] }),
  )
  expect(await cards.locator('.label').allTextContents()).toEqual(['Now', 'Earlier'])
  const notes = lastAnswer(page).locator('.note:visible .words')
  expect(await notes.allTextContents()).toEqual([corrected.text])
  await cards.getByRole('button', { name: /^€10, source 2: / }).focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.locator('.preview').textContent()).toContain('The evening tour costs €10.')
})

const RECALLED = makeDocument('recalled-1a2b', [
  ['headline', 'CORRECTION: 900 Lamps Recalled'],
  ['paragraph', 'The Office has 29 reports of hot lamps from 12 towns.'],
])
const WRONG = makeDocument(
  'wrong-1a2b',
  [
    ['headline', '900 Lamps Recalled'],
    ['paragraph', 'The Office has 23 reports of hot lamps from 12 towns.'],
  ],
  { published: '2024-05-09' },
)
const REPORTS = 'The Office has 29 reports of hot lamps from 12 towns.'
const TITLED = '900 Lamps Recalled'
const MENDED = makeAnswer('How many reports are there?', {
  statements: [{ text: REPORTS, citations: [1], answerSpan: { start: 15, end: 17 } }],
  notes: [
    {
      kind: 'newer',
      text: `This release corrects or updates that of 9 May 2024: “${TITLED}”.`,
      citations: [2],
    },
  ],
  citations: [
    cite(RECALLED, REPORTS, 1),
    cite(WRONG, TITLED, 2),
    cite(WRONG, REPORTS.replace('29', '23'), 3),
  ],
})
const QUOTED = {
  kind: 'newer' as const,
  text: 'Replaced: “The Office has 23 reports of hot lamps from 12 towns.”',
  citations: [3],
}

test.each([
  { name: 'only names the corrected release', answer: MENDED, cards: [] },
  {
    name: 'quotes what was replaced',
    answer: { ...MENDED, notes: [...MENDED.notes, QUOTED] },
    cards: ['29', '23'],
  },
  {
    name: 'quotes it, and no words are marked',
    answer: { ...MENDED, statements: [{ text: REPORTS, citations: [1] }], notes: [QUOTED] },
    cards: [],
  },
])(
  'of a note that $name, only a figure of the same thing is compared',
  async ({ answer, cards: expected }) => {
    const { page, cards } = await shown(answer)
    const labels = lastAnswer(page).locator('.note b')
    await labels.first().waitFor()
    expect(new Set(await labels.allTextContents())).toEqual(new Set(['Correction']))
    await lastAnswer(page).locator('.sources').waitFor()
    expect(await cards.getByRole('button').allTextContents()).toEqual(expected)
  },
)

test('cited rows of a table stand under their header, and each cell opens exactly itself', async () => {
  const { page } = await shown(TABLE)
  const table = lastAnswer(page).getByRole('region', { name: 'Cited rows of a table' })
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(HEADER.split(' | '))
  expect(await table.getByRole('rowheader').allTextContents()).toEqual(['July', 'August'])
  // The table has its header: no note says it once more.
  expect(await lastAnswer(page).locator('.note:visible').count()).toBe(0)
  // The 4 of August, and not that of July or of June's groups.
  await table.getByRole('button', { name: /^4, source 2: / }).click()
  const mark = page.locator('.source mark')
  await mark.waitFor()
  expect(await mark.allTextContents()).toEqual(['4'])
  expect(await page.locator('.source tr:has(mark)').textContent()).toBe('August224€14')
})

test('a change over releases is in the order of time, with bars by size', async () => {
  const { cards } = await shown(CHANGE)
  expect(await cards.locator('.label').allTextContents()).toEqual([
    '31 December 2023',
    '31 December 2024',
    '31 December 2025',
  ])
  expect(await cards.getByRole('button').allTextContents()).toEqual(['120', '160', '200'])
  const widths = await cards
    .locator('rect:not(.whole)')
    .evaluateAll((all) => all.map((one) => one.getAttribute('width')))
  expect(widths).toEqual(['60', '80', '100'])
})

test('a change inside one sentence is from and to', async () => {
  const { page, cards } = await shown(WITHIN)
  expect(await cards.locator('.label').allTextContents()).toEqual(['From', 'To'])
  await cards.getByRole('button', { name: /^140, / }).click()
  await expect.poll(() => page.locator('.source mark').allTextContents()).toEqual(['140'])
})

describe('there is nothing at a glance', () => {
  test.each([
    {
      name: 'when nothing is asked about change',
      answer: { ...WITHIN, question: 'Who?', resolvedQuestion: 'Who?' },
    },
    {
      name: 'when the figures are not of one unit',
      answer: { ...CHANGE, statements: CHANGE.statements.slice(0, 1) },
    },
  ])('$name', async ({ answer }) => {
    const { cards } = await shown(answer)
    expect(await cards.count()).toBe(0)
  })
})

test.each([
  { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
])('axe-core finds nothing in it, and it fits: %o', async (options) => {
  for (const answer of [TABLE, CHANGE]) {
    const { page } = await shown(answer, options)
    // Where a wide system face makes the answer longer, its end may lie under the field for the next question.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  }
})
