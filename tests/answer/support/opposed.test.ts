import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'swims.txt': `Long swims do not help the heart more, Orme study finds

ORME, May 4, 2025 -- The Orme Institute followed 900 people who swim.

- Short swimmers (under 30 minutes) lost on average 2.4 kilos in a year, against 1.1 in people who do not swim
- Long swimmers (over 60 minutes) lost 1.9 kilos

The old pool has 300 seats. Both the old pool and the new pool have 20 lockers. Preferred shares of Orme Swim can be turned into common stock after 12 months. How long swims lasted was measured by 40 volunteers.`,
  })
})

test.each([
  ['How many kilos did people lose who took long swims?', 'Short swimmers', 1],
  ['How many kilos did people lose who took short swims?', 'Short swimmers', 0],
  ['How many kilos did people lose who took long swims?', 'Long swimmers', 0],
  ['How many seats does the new pool have?', '300 seats', 1],
  ['How many seats does the old pool have?', '300 seats', 0],
  ['How many lockers does the new pool have?', '20 lockers', 0],
  // By a word that means the same it tells of both.
  ['When can the new stock be turned into ordinary shares?', 'Preferred shares', 0],
  // No swim is called long here.
  ['How long was the swim of short swimmers?', 'Short swimmers', 0],
])('what is told of the opposite is not told of it: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test('what is told of the very thing answers then', async () => {
  const answer = await askExactly(library, 'how many kilos did people lose who took long swims')
  expect(wordsOf(answer)).toBe('Long swimmers (over 60 minutes) lost 1.9 kilos')
})

test('what goes on with "it" from one of the other kind is not told of it', async () => {
  const own = await libraryOf({
    'wards.txt': `Skov Hospital opens a ward

SKOV, May 4, 2026 -- Skov Hospital opened its new children's clinic on Monday. It has 16 consulting rooms and a garden. The adult clinic moves in autumn. It has 30 nurses.`,
  })
  const of = async (question: string, words: string) => (await supportFor(own, question, words)).withheld
  expect(await of('How many consulting rooms does the adult clinic have?', '16 consulting')).toBe(1)
  expect(await of("How many consulting rooms does the children's clinic have?", '16 consulting')).toBe(0)
  expect(await of('How many nurses does the adult clinic have?', '30 nurses')).toBe(0)
})
