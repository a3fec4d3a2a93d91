import { expect, test } from 'vitest'
import { accessibilityFaults, ask, inChromium, lastAnswer, scrollsSideways } from './browser.ts'
import { CEILING, COST, costAnswer } from './material.ts'

const browser = inChromium()

test('a thumb asks for the reason, sends it with the question and the cited words, and says thanks', async () => {
  const { page, server } = await browser.open()
  await ask(page, COST)
  await lastAnswer(page).getByRole('button', { name: 'Not helpful' }).click()
  expect(server.feedback).toEqual([])
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.type('That is the old price.')
  await page.keyboard.press('Enter')
  await lastAnswer(page).getByRole('status').getByText('Thank you').waitFor()
  expect(server.feedback).toEqual([
    {
      verdict: 'down',
      reason: 'That is the old price.',
      question: COST,
      status: 'answered',
      cited: costAnswer.citations.map(({ url }) => url),
    },
  ])
})

test.each([
  { goesOn: false, focused: 'Thank you, it is kept.' },
  { goesOn: true, focused: 'Fact sheet' },
])('the thanks take the focus of who waits for them: goes on $goesOn', async ({ goesOn, focused }) => {
  const { page, server } = await browser.open()
  let send = () => {}
  const mayBeSent = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route('**/api/feedback', async (route) => {
    await mayBeSent
    await route.continue()
  })
  await ask(page, COST)
  await lastAnswer(page).getByRole('button', { name: 'Helpful', exact: true }).click()
  await page.keyboard.press('Enter')
  if (goesOn) await lastAnswer(page).getByRole('button', { name: 'Fact sheet', exact: true }).focus()
  expect(server.feedback).toEqual([])
  send()
  await lastAnswer(page).getByRole('status').getByText('Thank you').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(focused)
})

test('a refusal can be judged too, by keyboard alone, and Escape sends nothing', async () => {
  const { page, server } = await browser.open({ viewport: { width: 320, height: 640 } })
  await ask(page, CEILING)
  const thumb = lastAnswer(page).getByRole('button', { name: 'Not helpful' })
  await thumb.focus()
  await page.keyboard.press('Enter')
  expect(await thumb.getAttribute('aria-expanded')).toBe('true')
  expect(await scrollsSideways(page)).toBe(false)
  await page.keyboard.type('never sent')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Not helpful')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Of the lantern room.')
  await page.keyboard.press('Enter')
  await expect.poll(() => server.feedback?.map(({ reason }) => reason)).toEqual(['Of the lantern room.'])
})

test.each([
  { width: 320, height: 640 },
  { width: 640, height: 400 },
])('the question box hides nothing of the form: %o', async (viewport) => {
  const { page } = await browser.open({ viewport })
  for (const question of [COST, CEILING]) await ask(page, question)
  const thumb = page.getByRole('button', { name: 'Not helpful' }).first()
  await thumb.evaluate((element) => element.scrollIntoView({ block: 'end' }))
  await thumb.click()
  const send = page.getByRole('button', { name: 'Send' })
  const isOnTop = () =>
    send.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      return document.elementFromPoint(left + width / 2, top + height - 2) === button
    })
  await expect.poll(isOnTop).toBe(true)
})

test('where it cannot be sent the words stay and the reader is told', async () => {
  const { page, server } = await browser.open()
  await ask(page, COST)
  await lastAnswer(page).getByRole('button', { name: 'Helpful', exact: true }).click()
  await page.keyboard.type('The exact price.')
  await server.close()
  await page.keyboard.press('Enter')
  await lastAnswer(page).getByRole('alert').getByText('server').waitFor()
  expect(await lastAnswer(page).getByRole('textbox').inputValue()).toBe('The exact price.')
})

test('a server that keeps nothing shows no thumbs', async () => {
  const { page } = await browser.open({
    before: (server) => {
      server.feedback = null
    },
  })
  await ask(page, COST)
  await page.getByRole('button', { name: 'Fact sheet', exact: true }).waitFor()
  expect(await lastAnswer(page).getByRole('button', { name: 'Helpful', exact: true }).isVisible()).toBe(false)
})

test.each([
  { name: 'leads to what readers asked in vain', feedback: [], isThere: true },
  { name: 'does not where the server keeps none of it', feedback: null, isThere: false },
])('the page $name', async ({ feedback, isThere }) => {
  const { page } = await browser.open({
    before: (server) => {
      server.feedback = feedback
    },
  })
  await page.locator('.front').waitFor()
  const link = page.getByRole('link', { name: 'Insights' })
  expect(await link.count()).toBe(isThere ? 1 : 0)
  if (isThere) expect(await link.getAttribute('href')).toBe('/insights')
})
