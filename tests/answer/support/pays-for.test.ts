import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Orme Foods to acquire Lund Dairy

CORRAN, 4 May 2024 – Orme Foods has agreed to acquire Lund Dairy for €40 million. Shareholders will vote in June.

About Orme Foods

Orme Foods makes soups in Corran.
`,
  })
})

test('who is bought pays nothing for the buyer', async () => {
  const answer = await askExactly(library, 'How much does Lund Dairy pay for Orme Foods?')
  expect(answer.status).toBe('unanswered')
})

test.each(['How much does Orme Foods pay for Lund Dairy?', 'How much did Orme pay for Lund Dairy?'])(
  'and the buyer for who is bought what is said: %s',
  async (question) => {
    expect(wordsOf(await askExactly(library, question))).toContain('€40 million')
  },
)
