import { beforeAll, describe, expect, test } from 'vitest'
import { suggestions } from '../../src/ask.ts'
import type { Library } from '../../src/library.ts'
import { askExactly, FERRY, libraryOf, MILL, wordsOf } from './make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'ferry.txt': FERRY, 'mill.md': MILL })
})

describe('what is surer than is wanted is answered, and nothing else', () => {
  test.each([
    'How many passengers does the ferry carry?',
    'How many cars does the ferry take?',
    'What is this release about?',
    'What did Ida Solberg say?',
    'Who designed the new wheel?',
    'What powers the ferry?',
  ])('%s', async (question) => {
    const { status, confidence } = await askExactly(library, question)
    expect(status).toBe('answered')
    for (const answerFrom of [0.5, 0.7, 0.8, 0.9, 0.95, 1]) {
      const asked = await askExactly(library, question, { answerFrom })
      expect([answerFrom, asked.status]).toEqual([
        answerFrom,
        confidence >= answerFrom ? 'answered' : 'unanswered',
      ])
    }
  })
})

test('less is wanted, and more is answered', async () => {
  const question = 'Who built the wheel?'
  const { status, confidence } = await askExactly(library, question)
  expect(status).toBe('unanswered')
  const given = await askExactly(library, question, { answerFrom: confidence - 0.01 })
  expect(given.confidence).toBe(confidence)
  expect(wordsOf(given)).toContain('designed the new wheel')
})

test('what a rule refuses is refused, however little is wanted', async () => {
  for (const question of ['How many dolphins did the ferry see?', 'What did Ida Solberg say about Easter?'])
    expect((await askExactly(library, question, { answerFrom: 0.4 })).status).toBe('unanswered')
})

test('no question is suggested that would be refused', async () => {
  const strict = await libraryOf({ 'ferry.txt': FERRY, 'mill.md': MILL })
  for (const question of await suggestions(strict, { limit: 8, answerFrom: 0.9 }))
    expect((await askExactly(strict, question, { answerFrom: 0.9 })).status).toBe('answered')
})
