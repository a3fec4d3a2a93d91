import { describe, expect, test } from 'vitest'
import type { Publication } from '../../src/model.ts'
import { ask, inChromium, lastAnswer } from './browser.ts'
import { stream } from './fake-server.ts'
import { COST, costAnswer, makeAnswer, NIGHT, SUMMER } from './material.ts'

const browser = inChromium()

const ELSEWHERE: Publication = {
  documentId: SUMMER.id,
  title: SUMMER.title,
  issuer: SUMMER.issuer,
  published: SUMMER.published,
  wire: 'OtherWire',
}

describe('an answer', () => {
  test('says of a source where else its story was published, with a link', async () => {
    const { page } = await browser.open({
      before: (server) => {
        const [first, ...rest] = costAnswer.citations
        if (first === undefined) throw new Error('the answer cites nothing')
        const citations = [{ ...first, alsoPublished: [ELSEWHERE] }, ...rest]
        server.answer = (_asked, line) => stream({ ...costAnswer, citations }, line)
      },
    })
    await ask(page, COST)
    const source = lastAnswer(page).locator('.sources li').first()
    expect(await source.locator('.also').textContent()).toBe('Also published by OtherWire, 9 May 2024')
    expect(await source.locator('.also a').getAttribute('href')).toBe(`/documents/${SUMMER.id}`)
  })

  test('says once that something is under embargo, also when it is a refusal', async () => {
    const text = 'One release is under embargo until 5 May 2099, 10:00 UTC.'
    const refusal = {
      reason: 'no_support' as const,
      message: `The material does not say. ${text}`,
      unsupported: [],
      nearest: [],
      contact: null,
    }
    const { page } = await browser.open({
      before: (server) => {
        server.answer = (_asked, line) =>
          stream(
            makeAnswer('What is new?', {
              status: 'unanswered',
              answer: refusal.message,
              notes: [{ kind: 'embargo', text, citations: [] }],
              refusal,
            }),
            line,
          )
      },
    })
    await ask(page, 'What is new?')
    await lastAnswer(page).locator('.refusal').waitFor()
    expect((await lastAnswer(page).textContent())?.split(text)).toHaveLength(2)
  })
})

test('a release says what corrects it in part, and the correction what it corrects', async () => {
  const note = { ...ELSEWHERE, documentId: NIGHT.id, wire: null, published: NIGHT.published }
  const old = { ...ELSEWHERE, wire: null }
  const { page } = await browser.open({
    before: (server) => {
      server.documents = [
        Object.assign({ ...NIGHT }, { corrects: [old] }),
        Object.assign({ ...SUMMER }, { correctedBy: note }),
      ]
    },
  })
  for (const [id, said] of [
    [SUMMER.id, 'Corrected in part by the release of 2 May 2025'],
    [NIGHT.id, 'Corrects or replaces the release of 9 May 2024'],
  ]) {
    await page.goto(new URL(`/documents/${id}`, page.url()).href)
    await page.locator('.versions').first().waitFor()
    expect(await page.locator('.versions').allTextContents()).toEqual([said])
  }
})

test('a release says what replaces it and where else its story was published', async () => {
  const { page } = await browser.open({
    before: (server) => {
      const replacing = { ...ELSEWHERE, documentId: NIGHT.id, wire: null, published: NIGHT.published }
      server.documents = [
        NIGHT,
        Object.assign({ ...SUMMER }, { replacedBy: replacing, alsoPublished: [ELSEWHERE], corrects: [] }),
      ]
    },
  })
  await page.goto(new URL(`/documents/${SUMMER.id}`, page.url()).href)
  await page.locator('.versions').first().waitFor()
  expect(await page.locator('.versions').allTextContents()).toEqual([
    'Replaced by the release of 2 May 2025',
    'Also published by OtherWire, 9 May 2024',
  ])
})
