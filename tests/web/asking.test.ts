import { describe, expect, test } from 'vitest'
import { ask, gate, inChromium, lastAnswer } from './browser.ts'
import { knownAnswer, stream } from './fake-server.ts'
import { CEILING, COST, ceilingRefusal, costAnswer, FOLLOW_UP, NIGHT, WHO } from './material.ts'

const browser = inChromium()

describe('before the first question', () => {
  test('the page says what the corpus holds and what it can answer', async () => {
    const { page } = await browser.open()
    await expect.poll(() => page.locator('.holdings').textContent()).toBe('3 releases, newest 2 May 2025')
    const front = page.locator('.front')
    await front.waitFor()
    expect(await front.locator('dd').first().textContent()).toBe('3')
    expect(await front.textContent()).toContain('Harbour Office')
    await front.getByRole('button', { name: COST }).click()
    await expect
      .poll(() => lastAnswer(page).locator('.statement .words').textContent())
      .toBe(costAnswer.statements[0]?.text)
    expect(await front.isVisible()).toBe(false)
  })

  test('the page says why fewer releases are answered from, and nothing where all are', async () => {
    const withdrawn = { ...NIGHT, id: 'withdrawn-1a2b', status: 'withdrawn' as const }
    const { page, server } = await browser.open({
      before: (server) => {
        server.documents = [NIGHT, withdrawn]
      },
    })
    const releases = page.locator('.folio div').first()
    await releases.waitFor()
    expect(await releases.locator('.set-aside').textContent()).toBe('1 withdrawn')
    server.documents = [NIGHT]
    await page.reload()
    await releases.waitFor()
    expect(await releases.textContent()).toBe('Release1')
  })

  test.each([
    { releases: 1, says: /^Under embargo1, next 5 May 2099 at 12:00 (?:GMT\+2|CEST)$/ },
    { releases: 0, says: null },
  ])(
    'what is under embargo is counted, with its hour and the zone of it: $releases',
    async ({ releases, says }) => {
      const { page } = await browser.open({
        timezoneId: 'Europe/Oslo',
        before: (server) => {
          server.underEmbargo = { releases, next: releases === 0 ? null : '2099-05-05T10:00:00.000Z' }
        },
      })
      await page.locator('.folio').waitFor()
      const told = page.locator('.folio div', { hasText: 'Under embargo' })
      if (says === null) expect(await told.count()).toBe(0)
      else expect(await told.textContent()).toMatch(says)
    },
  )

  test('an empty corpus says what to do, and what comes into it can be asked at once', async () => {
    const { page, server } = await browser.open({
      before: (server) => {
        server.documents = []
      },
    })
    await page.getByRole('heading', { name: 'There is no press material yet' }).waitFor()
    expect(await page.locator('.folio').count()).toBe(0)
    server.underEmbargo = { releases: 2, next: null }
    await expect.poll(() => page.locator('.folio').textContent()).toBe('Under embargo2')
    server.documents = [NIGHT]
    await page.getByRole('button', { name: COST }).waitFor()
  })

  test('while the index is built the page shows how far it is and becomes usable by itself', async () => {
    const { page, server } = await browser.open({
      before: (server) => {
        server.building = { done: 40, total: 100 }
      },
    })
    const progress = page.getByRole('progressbar', { name: 'Releases read' })
    await expect.poll(() => progress.getAttribute('value')).toBe('40')
    server.building = { done: 80, total: 100 }
    await expect.poll(() => progress.getAttribute('value')).toBe('80')
    server.building = null
    await page.getByRole('button', { name: COST }).waitFor()
  })

  test('a question asked while the index is built is asked when it is ready', async () => {
    const { page, server } = await browser.open({
      before: (server) => {
        server.building = { done: 40, total: 100 }
      },
    })
    await page.getByRole('textbox', { name: 'Question' }).fill(COST)
    await page.keyboard.press('Enter')
    await expect.poll(() => lastAnswer(page).locator('.kicker').textContent()).toContain('40 of 100')
    server.building = null
    await lastAnswer(page).locator('.statement').waitFor()
    expect(server.asked).toHaveLength(1)
  })
})

describe('an answer', () => {
  test('stands in the exact words, with the answer marked, its chips, notes and sources', async () => {
    const { page } = await browser.open()
    await ask(page, COST)
    const answer = lastAnswer(page)
    expect(await page.locator('.turn h2').textContent()).toBe(COST)
    expect(await answer.locator('.statement .words').textContent()).toBe(costAnswer.statements[0]?.text)
    expect(await answer.locator('.statement mark').textContent()).toBe('€12')
    expect(await answer.locator('.note .words').textContent()).toBe(costAnswer.notes[0]?.text)
    expect(
      await answer
        .getByRole('button', { name: 'Source 2: Summer season at the lighthouse, 9 May 2024', exact: true })
        .count(),
    ).toBe(1)
    expect(await answer.locator('.sources li').allTextContents()).toEqual([
      '1Lighthouse opens to night visitorsHarbour Office2 May 2025',
      '2Summer season at the lighthouseHarbour Office9 May 2024',
    ])
    expect(await answer.locator('.kicker').textContent()).toBe('As of 2 May 2025')
  })

  test('shows its sources first, then each statement where it stays', async () => {
    const { page, server } = await browser.open()
    const [sources, statement, end] = [gate(), gate(), gate()]
    server.answer = async (_, line) => {
      line.event('status', { status: 'searching' })
      await sources.opened
      for (const citation of costAnswer.citations) line.event('citation', citation)
      await statement.opened
      line.event('statement', costAnswer.statements[0])
      await end.opened
      for (const note of costAnswer.notes) line.event('note', note)
      line.event('done', costAnswer)
      line.end()
    }
    await page.getByRole('textbox', { name: 'Question' }).fill(COST)
    await page.keyboard.press('Enter')
    const kicker = lastAnswer(page).locator('.kicker')
    await expect.poll(() => kicker.textContent()).toBe('Searching…')
    sources.open()
    await expect
      .poll(() => kicker.textContent())
      .toContain('“Lighthouse opens to night visitors”, 2 May 2025')
    expect(await page.locator('.statement').count()).toBe(0)
    statement.open()
    const words = lastAnswer(page).locator('.statement')
    await words.waitFor()
    const before = await words.evaluate((element) => {
      element.setAttribute('data-seen', '')
      return element.getBoundingClientRect().top
    })
    end.open()
    await lastAnswer(page).locator('.sources').waitFor()
    expect(
      await page.locator('.statement[data-seen]').evaluate((element) => element.getBoundingClientRect().top),
    ).toBe(before)
  })

  test('is taken from the last event when that differs from what was streamed', async () => {
    const { page, server } = await browser.open()
    server.answer = (_, line) => {
      line.event('citation', costAnswer.citations[0])
      line.event('statement', { text: 'A sentence that was taken back.', citations: [1] })
      line.event('done', costAnswer)
      line.end()
    }
    await ask(page, COST)
    expect(await page.locator('.statement .words').allTextContents()).toEqual([
      costAnswer.statements[0]?.text,
    ])
    expect(await page.locator('.chip').count()).toBe(2)
  })

  test('is announced once, when it is finished', async () => {
    const { page } = await browser.open()
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      const live = document.getElementById('live')
      if (live !== null) {
        new MutationObserver(() => live.textContent && said.push(live.textContent)).observe(live, {
          childList: true,
        })
      }
    })
    await ask(page, COST)
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
    await expect.poll(said).toEqual([`Answer: ${costAnswer.statements[0]?.text} 2 sources.`])
  })

  test('of several quotations names a speaker whom the words do not name', async () => {
    const { page } = await browser.open()
    await ask(page, WHO)
    expect(await page.locator('.statement').count()).toBe(2)
    expect(await page.locator('.statement footer').allTextContents()).toEqual(['Ada Holm, harbour master'])
  })

  test('offers follow-ups that ask themselves', async () => {
    const { page, server } = await browser.open()
    await ask(page, COST)
    await page.getByRole('button', { name: 'When does the last group start?' }).click()
    await expect
      .poll(() => server.asked.map((asked) => asked.question))
      .toEqual([COST, 'When does the last group start?'])
  })
})

describe('a follow-up', () => {
  test('carries what was said before, shows what was searched, and can be asked literally', async () => {
    const { page, server } = await browser.open()
    await ask(page, COST)
    await ask(page, FOLLOW_UP)
    expect(server.asked[1]?.history).toEqual([
      { role: 'user', content: COST },
      { role: 'assistant', content: costAnswer.answer },
    ])
    const answer = lastAnswer(page)
    expect(await answer.locator('.searched').textContent()).toBe(
      'Searched: What does the evening tour cost in August?',
    )
    expect(await answer.locator('.kicker .certainty').textContent()).toBe('Likely answer')
    await answer.getByRole('button', { name: 'Ask the literal words' }).click()
    await expect.poll(() => server.asked.length).toBe(3)
    expect(server.asked[2]).toMatchObject({ question: FOLLOW_UP, history: [] })
  })
})

test('a sentence that its file wraps stands on the page without the breaks, its answer marked', async () => {
  const wrapped = 'Nineteen people escaped from the building on\nthe corner before the fire brigade came.'
  const { page } = await browser.open({
    before: (server) => {
      const [first] = costAnswer.citations
      if (first === undefined) throw new Error('it cites nothing')
      const statement = { text: wrapped, citations: [1], answerSpan: { start: 45, end: 55 } }
      const citations = [{ ...first, quote: wrapped }]
      server.answer = (_, line) =>
        stream({ ...costAnswer, statements: [statement], citations, notes: [] }, line)
    },
  })
  await ask(page, COST)
  const words = lastAnswer(page).locator('.statement .words')
  expect(await words.textContent()).toBe(wrapped.replace('\n', ' '))
  expect(await words.locator('mark').textContent()).toBe('the corner')
})

describe('an answer of moderate certainty', () => {
  test.each([
    { confidence: 0.75, name: 'Likely answer' },
    { confidence: 0.6, name: 'Possible answer' },
  ])('is called a $name, and what that means is said once a conversation', async ({ confidence, name }) => {
    const { page } = await browser.open({
      before: (server) => {
        server.answer = (_, line) => stream({ ...costAnswer, certainty: 'moderate', confidence }, line)
      },
    })
    await ask(page, COST)
    await ask(page, COST)
    expect(await page.locator('.kicker .certainty').allTextContents()).toEqual([name, name])
    expect(await page.locator('.turn:first-child .explained').count()).toBe(1)
    expect(await page.locator('.explained').count()).toBe(1)
    await page.reload()
    await page.locator('.turn:nth-child(2) .certainty').waitFor()
    expect(await page.locator('.explained').count()).toBe(1)
  })

  test.each([
    { name: 'of high certainty', given: { certainty: 'high' as const, confidence: 0.9 } },
    { name: 'sure of the parts that it answers', given: { certainty: 'moderate' as const, confidence: 0.9 } },
  ])('is not one $name', async ({ given }) => {
    const { page } = await browser.open({
      before: (server) => {
        server.answer = (_, line) => stream({ ...costAnswer, ...given }, line)
      },
    })
    await ask(page, COST)
    expect(await page.locator('.certainty, .explained').count()).toBe(0)
  })
})

describe('a refusal', () => {
  test('that misses nothing for certain does not say that the answer is not there', async () => {
    const { page } = await browser.open({
      before: (server) => {
        const { refusal } = ceilingRefusal
        if (refusal === undefined) throw new Error('it is a refusal')
        server.answer = (_, line) =>
          stream({ ...ceilingRefusal, refusal: { ...refusal, unsupported: [] } }, line)
      },
    })
    await ask(page, CEILING)
    expect(await page.locator('.refusal .label').textContent()).toBe('No certain answer in the material')
    expect(await page.locator('.refusal .missing').count()).toBe(0)
  })

  test('without a passage near is no dead end, and one with passages has its own', async () => {
    const { page } = await browser.open()
    await ask(page, 'What is the capital of Sweden?')
    const offered = lastAnswer(page).getByRole('list', { name: 'It can answer' })
    await offered.getByRole('button', { name: COST }).click()
    await expect
      .poll(() => lastAnswer(page).locator('.statement .words').textContent())
      .toBe(costAnswer.statements[0]?.text)
    await ask(page, CEILING)
    await lastAnswer(page).locator('.refusal').waitFor()
    expect(await lastAnswer(page).getByRole('list', { name: 'It can answer' }).count()).toBe(0)
  })

  test('says what is missing, shows the nearest passages and whom to ask', async () => {
    const { page } = await browser.open()
    await ask(page, CEILING)
    const refusal = page.locator('.refusal')
    expect(await refusal.locator('.message').textContent()).toBe('No release says who painted the ceiling.')
    expect(await refusal.locator('.missing').textContent()).toContain('painted')
    expect(await page.locator('.statement').count()).toBe(0)
    expect(await refusal.getByRole('link', { name: 'mira.sand@harbour.example' }).getAttribute('href')).toBe(
      'mailto:mira.sand@harbour.example',
    )
    await refusal
      .getByRole('button', { name: 'Source 2: Summer season at the lighthouse, 9 May 2024' })
      .click()
    await expect
      .poll(() => page.locator('.source mark').textContent())
      .toBe('The lantern room can be seen through glass only, since its restoration is still under way.')
  })
})

describe('the question box', () => {
  test('breaks the line with Shift and Enter, and sends with Enter', async () => {
    const { page, server } = await browser.open()
    const box = page.getByRole('textbox', { name: 'Question' })
    await box.click()
    await page.keyboard.type('One')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('Two')
    await page.keyboard.press('Enter')
    await expect.poll(() => server.asked[0]?.question).toBe('One\nTwo')
    expect(await box.inputValue()).toBe('')
  })

  test('takes the focus on a slash, and a slash inside it is a slash', async () => {
    const { page } = await browser.open()
    await page.locator('.front').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('a/b')
    expect(await page.getByRole('textbox', { name: 'Question' }).inputValue()).toBe('a/b')
  })

  test('keeps its draft over a reload', async () => {
    const { page } = await browser.open()
    await page.getByRole('textbox', { name: 'Question' }).fill('Half a quest')
    await page.reload()
    expect(await page.getByRole('textbox', { name: 'Question' }).inputValue()).toBe('Half a quest')
  })

  test('does not send what is empty or too long, and says so', async () => {
    const { page, server } = await browser.open()
    const box = page.getByRole('textbox', { name: 'Question' })
    await box.fill('   ')
    await page.keyboard.press('Enter')
    await box.fill('x'.repeat(2001))
    await page.keyboard.press('Enter')
    expect(await page.locator('.counter').textContent()).toBe('2,001 of 2,000 characters')
    expect(await box.inputValue()).toHaveLength(2001)
    expect(server.asked).toEqual([])
  })
})

describe('what can go wrong', () => {
  test('Stop ends the answer, keeps what came, and the question can be asked again', async () => {
    const { page, server } = await browser.open()
    const closed = gate()
    server.answer = (_, line) => {
      line.event('citation', costAnswer.citations[0])
      line.event('statement', costAnswer.statements[0])
      line.closed.then(closed.open)
    }
    await page.getByRole('textbox', { name: 'Question' }).fill(COST)
    await page.keyboard.press('Enter')
    await page.locator('.statement').waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await closed.opened
    await expect
      .poll(() => page.locator('.problem p').textContent())
      .toBe('Stopped before the answer was complete.')
    expect(await page.locator('.statement').count()).toBe(1)
    await page.reload()
    expect(await page.locator('.statement .words').textContent()).toBe(costAnswer.statements[0]?.text)
    server.answer = knownAnswer
    await page.getByRole('button', { name: 'Ask again' }).click()
    await page.locator('.sources').waitFor()
    expect(await page.locator('.turn').count()).toBe(1)
    expect(await page.locator('.problem').count()).toBe(0)
  })

  test('a server that is gone keeps the question for when it is back', async () => {
    const { page, server } = await browser.open()
    await page.locator('.front').waitFor()
    await server.close()
    await ask(page, COST)
    expect(await page.locator('.problem p').textContent()).toContain('The server cannot be reached')
    await server.reopen()
    await page.getByRole('button', { name: 'Ask again' }).click()
    await page.locator('.sources').waitFor()
    expect(server.asked.map((asked) => asked.question)).toEqual([COST])
  })

  test('a connection that breaks in the middle keeps what came', async () => {
    const { page, server } = await browser.open()
    server.answer = async (_, line) => {
      line.event('citation', costAnswer.citations[0])
      line.event('statement', costAnswer.statements[0])
      await page.locator('.statement').waitFor()
      line.cut()
    }
    await ask(page, COST)
    expect(await page.locator('.problem p').textContent()).toContain('The server cannot be reached')
    expect(await page.locator('.statement').count()).toBe(1)
  })

  test.each([
    {
      status: 429,
      headers: { 'Retry-After': '12' },
      body: {},
      says: 'You can ask again in 1',
      offers: 'Ask again',
    },
    {
      status: 422,
      headers: {},
      body: { errors: [{ path: '/question', message: 'is too long' }] },
      says: 'The question is too long.',
      offers: 'Edit the question',
    },
    {
      status: 500,
      headers: {},
      body: { detail: 'Something broke.' },
      says: 'Something broke. (Reference for its log: req-1)',
      offers: 'Ask again',
    },
  ])(
    'a refusal of the server with $status is told in plain words',
    async ({ status, headers, body, says, offers }) => {
      const { page, server } = await browser.open()
      server.answer = (_, line) => line.problem(status, body, headers)
      await ask(page, COST)
      expect(await page.locator('.problem p').textContent()).toContain(says)
      server.answer = (_, line) => stream(costAnswer, line)
      await page.getByRole('button', { name: offers }).click()
      if (offers === 'Ask again') await page.locator('.sources').waitFor()
      else expect(await page.getByRole('textbox', { name: 'Question' }).inputValue()).toBe(COST)
    },
  )

  test('the seconds to wait count down, to none', async () => {
    const { page, server } = await browser.open()
    server.answer = (_, line) => line.problem(429, {}, { 'Retry-After': '3' })
    await ask(page, COST)
    const line = page.locator('.problem p')
    await line.getByText('You can ask again in 1 second.').waitFor()
    await line.getByText('You can ask again now.').waitFor()
  })

  test('an error event ends the answer', async () => {
    const { page, server } = await browser.open()
    server.answer = (_, line) => {
      line.event('status', { status: 'searching' })
      line.event('error', {
        status: 500,
        title: 'Internal Server Error',
        detail: 'It broke while it searched.',
      })
      line.end()
    }
    await ask(page, COST)
    expect(await page.locator('.problem p').textContent()).toContain('It broke while it searched.')
  })
})
