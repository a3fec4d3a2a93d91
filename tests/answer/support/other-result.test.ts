import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mills.txt': `Brack Mills Reports Its Year

LEEDS, February 11, 2025 -- Brack Mills today reported revenue of $455 million for 2024. Net income was $28 million. EBITDA was $61 million.

Operating profit rose to $40 million. The sales team grew to 90 people.

The sales in the mill shop raised $2 million for the hospice. Profit went to the hospice as well.
`,
  })
})

test.each([
  ['What was the revenue in 2024?', 'Net income', 1],
  ['What was the revenue in 2024?', 'reported revenue', 0],
  ['How did revenue change?', 'EBITDA', 1],
  ['What was the net income?', 'EBITDA', 1],
  ['What was the net income?', 'reported revenue', 1],
  ['What was the net income?', 'Net income', 0],
  // Any profit may be meant.
  ['What was the profit?', 'Net income', 0],
  ['What was the profit?', 'Operating profit', 0],
  // Two lines are asked for, or none.
  ['What share of the revenue was net income?', 'Net income', 0],
  ['How much did the sales raise for the hospice?', 'Profit went', 0],
  ['How large is the sales team?', 'Operating profit', 0],
])('%s: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

describe('a question for two lines of the accounts', () => {
  test('is answered by both', async () => {
    const answer = wordsOf(await askExactly(library, 'What was Brack Mills’ revenue and net income?'))
    expect(answer).toContain('$455 million')
    expect(answer).toContain('$28 million')
  })

  test('says which of them is not told', async () => {
    const answer = await askExactly(library, 'What was the net income and the turnover in 2019?')
    expect(answer.status).toBe('unanswered')
    const half = await askExactly(library, 'What was the revenue and gross profit?')
    expect(wordsOf(half)).toContain('$455 million')
    expect(half.notes.map(({ kind }) => kind)).toContain('missing')
  })
})
