import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Orme Opens Workshops

CORRAN, 4 May 2026 -- Orme runs 43 workshops for weavers in the valley.

There are now 3 workshops earning more than a million euros and 13 workshops with more than ten weavers.

Orme owns nine sheds with 80 looms, and keeps two barges with sails and four with engines.
`,
  })
})

describe('all are told by a number that tells none apart', () => {
  test.each([
    'How many workshops are there in total?',
    'how many workshops altogether',
    'How many workshops does Orme run in all?',
  ])('%s', async (question) => {
    const answer = await askExactly(library, question)
    expect(answer.statements[0]?.text).toContain('43 workshops')
  })
})

test('all have what is told of them where no others are told apart', async () => {
  const answer = await askExactly(library, 'How many sheds does Orme own in total?')
  expect(wordsOf(answer)).toContain('nine sheds')
})

test('two and some others are not all', async () => {
  const answer = await askExactly(library, 'How many barges does Orme keep in total?')
  expect(answer.status).toBe('unanswered')
})

test.each([
  ['How many workshops earn more than a million euros?', '3 workshops earning'],
  ['How many workshops have more than ten weavers?', '13 workshops with'],
])('some are told by theirs: %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test('one of somebody’s is no total', async () => {
  const own = await libraryOf({
    'a.txt': `Orme lets homes

ORME, May 4, 2025 -- Orme manages homes and supports families in charge of one home in the valley.
`,
  })
  expect((await askExactly(own, 'How many homes does Orme manage in total?')).status).toBe('unanswered')
})
