import { describe, expect, test } from 'vitest'
import { ask, gate, inChromium, lastAnswer, scrollsSideways } from './browser.ts'
import { knownAnswer, stream } from './fake-server.ts'
import { CEILING, COST, cite, costAnswer, FAIR, makeAnswer, makeDocument, NIGHT, WHO } from './material.ts'

const browser = inChromium()

describe('at 200 % zoom', () => {
  // A browser at this zoom has half the CSS pixels and twice the density.
  const zoomed = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }

  test('everything is there, nothing is wider than the window, and the cited words are in view', async () => {
    const { page } = await browser.open(zoomed)
    for (const question of [COST, CEILING]) await ask(page, question)
    expect(await scrollsSideways(page)).toBe(false)
    await page.locator('.chip').first().click()
    const mark = page.locator('.source mark')
    await mark.waitFor()
    const box = await mark.boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(400)
    expect(await scrollsSideways(page)).toBe(false)
  })

  test('the question box does not hide what has the focus', async () => {
    const { page } = await browser.open(zoomed)
    await ask(page, COST)
    await page.locator('.turn h2').focus()
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab')
      const isHidden = await page.evaluate(() => {
        const active = document.activeElement
        const box = document.querySelector('.composer-box')
        if (active === null || box === null || box.contains(active)) return false
        const { top, bottom } = active.getBoundingClientRect()
        const cover = box.getBoundingClientRect()
        return top >= cover.top && bottom <= cover.bottom
      })
      expect(isHidden, `after ${press + 1} times Tab`).toBe(false)
    }
  })
})

test('a server that restarts in the middle of an answer costs nothing but one more click', async () => {
  const { page, server } = await browser.open()
  server.answer = async (_, line) => {
    line.event('status', { status: 'composing' })
    line.event('citation', costAnswer.citations[0])
    line.event('statement', costAnswer.statements[0])
    await page.locator('.statement').waitFor()
    await server.close()
  }
  await ask(page, COST)
  expect(await page.locator('.statement').count()).toBe(1)
  expect(await page.locator('.problem p').textContent()).toContain('The server cannot be reached')
  server.answer = knownAnswer
  server.building = { done: 1, total: 3 }
  await server.reopen()
  await page.getByRole('button', { name: 'Ask again' }).click()
  await page.getByText('still being read (1 of 3)').waitFor()
  server.building = null
  await lastAnswer(page).locator('.sources').waitFor()
  expect(await page.locator('.statement').count()).toBe(1)
  expect(await page.locator('.turn').count()).toBe(1)
  await page.reload()
  await lastAnswer(page).locator('.sources').waitFor()
})

describe('two tabs with one conversation', () => {
  test('both show what is asked in either', async () => {
    const { page, server } = await browser.open()
    await ask(page, COST)
    const other = await page.context().newPage()
    await other.goto(server.url)
    await other.getByRole('button', { name: 'Conversations' }).click()
    await other.getByRole('dialog').getByRole('button', { name: COST }).click()
    await ask(other, WHO)
    await expect.poll(() => page.locator('.turn h2').allTextContents()).toEqual([COST, WHO])
    await page.locator('.turn:last-child .sources').waitFor()
    await ask(page, CEILING)
    await expect.poll(() => other.locator('.turn h2').allTextContents()).toEqual([COST, WHO, CEILING])
  })

  test('lose nothing when both ask at once', async () => {
    const { page, server } = await browser.open()
    await ask(page, COST)
    const other = await page.context().newPage()
    await other.goto(server.url)
    await other.getByRole('button', { name: 'Conversations' }).click()
    await other.getByRole('dialog').getByRole('button', { name: COST }).click()
    const held = gate()
    server.answer = async (asked, line) => {
      if (asked.question === WHO) await held.opened
      knownAnswer(asked, line)
    }
    await page.getByRole('textbox', { name: 'Question' }).fill(WHO)
    await page.keyboard.press('Enter')
    await expect.poll(() => other.locator('.turn').count()).toBe(2)
    await ask(other, CEILING)
    held.open()
    for (const tab of [page, other]) {
      await expect.poll(() => tab.locator('.turn h2').allTextContents()).toEqual([COST, WHO, CEILING])
      await expect.poll(() => tab.locator('.answer .feedback').count()).toBe(3)
    }
    await page.reload()
    expect(await page.locator('.answer .feedback').count()).toBe(3)
  })
})

test('a printed release has all of its words and no controls', async () => {
  const { page } = await browser.open({
    path: `/documents/${FAIR.id}`,
    before: (server) => {
      server.documents = [FAIR]
    },
  })
  await page.getByRole('article').waitFor()
  await page.emulateMedia({ media: 'print' })
  for (const shown of ['.headline', 'blockquote', 'table', '.part-contact']) {
    expect(await page.locator(shown).first().isVisible(), shown).toBe(true)
  }
  expect(await page.locator('.masthead nav').isVisible()).toBe(false)
})

test('an answer in a script from right to left stands on its side, and its chip behind its end', async () => {
  const text = 'تبلغ تكلفة الجولة المسائية ١٢ يورو.'
  const document = makeDocument(
    'arabic-1a2b',
    [
      ['headline', 'جولة'],
      ['paragraph', text],
    ],
    { language: 'ar' },
  )
  const { page, server } = await browser.open()
  server.documents = [document]
  server.answer = ({ question }, line) =>
    stream(
      makeAnswer(question, { statements: [{ text, citations: [1] }], citations: [cite(document, text, 1)] }),
      line,
    )
  await ask(page, 'كم تكلفة الجولة؟')
  const words = await page.locator('.statement .words').boundingBox()
  const chip = await page.locator('.statement .chip').boundingBox()
  expect(chip?.x ?? 999).toBeLessThan(words?.x ?? 0)
  await page.locator('.chip').first().click()
  const release = page.getByRole('complementary').getByRole('article')
  await release.locator('mark').waitFor()
  expect(await release.locator('mark').textContent()).toBe(text)
  expect(await release.getAttribute('lang')).toBe('ar')
  expect(await release.locator('.body p').evaluate((p) => getComputedStyle(p).direction)).toBe('rtl')
})

test('with reduced motion a release is opened without any movement', async () => {
  const { page } = await browser.open({
    reducedMotion: 'reduce',
    path: `/documents/${NIGHT.id}#cite=604-661`,
  })
  await page.locator('mark').waitFor()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
