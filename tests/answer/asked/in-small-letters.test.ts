import { expect, test } from 'vitest'
import { inSmallLetters } from '../../../src/answer/asked/in-small-letters.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  { question: 'HOW MANY TILLS ARE THERE???', read: 'How many tills are there???' },
  { question: '“WHO RUNS ÅS MILL?” SAYS THE PAPER', read: '“Who runs ås mill?” says the paper' },
])('$question is read as $read', ({ question, read }) => {
  expect(inSmallLetters(question)).toBe(read)
})

test.each([
  'NATO',
  'R&D AT IBM?',
  'IBM Q3 EPS?',
  'WHO leads the IBM team?',
  'How many tills?',
  '谁 是 首席 执行官 ?',
  '',
])('%s is read as it is', (question) => {
  expect(inSmallLetters(question)).toBe(question)
})

test('a question in capitals is answered as in small letters, and shown as it was typed', async () => {
  const library = await libraryOf({
    'a.txt':
      'Brack Grocers Opens Store in Port Brack\n\nPORT BRACK, Maine, May 2, 2025 — Brack Grocers today opened a store with 14 tills.\n\nThe store employs 60 people. It cost $4 million.\n',
  })
  const question = 'HOW MANY TILLS ARE THERE???'
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain('14 tills')
  expect([answer.question, answer.resolvedQuestion]).toEqual([question, question])
  const refused = await askExactly(library, 'HOW MANY ELEPHANTS ARE THERE IN THE ZOO?')
  expect(refused.status).toBe('unanswered')
})

test('so is the question before a follow-up', async () => {
  const library = await libraryOf({
    'a.txt':
      'Brack Grocers Opens Store in Port Brack\n\nPORT BRACK, Maine, May 2, 2025 — Brack Grocers today opened a store with 14 tills.\n\nThe store employs 60 people. It cost $4 million.\n',
  })
  const history = [{ role: 'user' as const, content: 'HOW MANY PEOPLE DOES THE STORE EMPLOY?' }]
  const answer = await askExactly(library, 'AND HOW MUCH DID IT COST?', { history })
  expect(wordsOf(answer)).toContain('$4 million')
})
