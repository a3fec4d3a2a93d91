import { beforeAll, expect, test } from 'vitest'
import { isOfOtherMarket } from '../../../src/answer/support/other-market.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'spring.txt': `Orme Cycles shows the Brook cargo bike

HOLM, Norway, 4 May 2025 -- Orme Cycles has shown its first cargo bike, the Brook.

The Brook costs 2,900 euros and is sold from June. In Canada the Brook costs 4,100 dollars.

The Vale costs 700 euros. The Moor costs 1,200 euros.
`,
    'autumn.txt': `Orme Cycles sells the Brook in more countries

HOLM, Norway, 4 September 2025 -- Orme Cycles sells the Brook in two more countries from October. In Japan the Brook costs 3,600 euros, and the Brook bag costs 90 euros.

The Vale now costs 750 euros. The price of the Moor rises in Sweden from 1,200 to 1,300 euros.
`,
  })
})

test.each([
  ['What does the Brook cost?', 'The Brook costs 2,900 euros and is sold from June.'],
  ['What does the Brook cost in Canada?', 'In Canada the Brook costs 4,100 dollars.'],
  ['What does the Brook cost in Japan?', 'In Japan the Brook costs 3,600 euros'],
  // Without a country, the newest price goes before the older.
  ['What does the Vale cost?', 'The Vale now costs 750 euros.'],
])('%s', async (question, expected) => {
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test('what it costs in another country is no earlier or newer price', async () => {
  const { notes } = await askExactly(library, 'What does the Brook cost?')
  expect(notes.map(({ text }) => text).filter((text) => /Canada|Japan/u.test(text))).toEqual([])
})

test.each([
  ['It costs 90 euros.', 'In Canada it costs 99 dollars.', true],
  ['In Norway it costs 80 euros.', 'In Canada it costs 99 dollars.', true],
  ['In the U.S. it costs $90.', 'It costs $95 in the United States.', false],
  ['It costs 90 euros.', 'It costs 95 euros.', false],
  ['It costs $90.', 'It will cost $80 in the United States instead of $90.', false],
])('“%s” and “%s”', (one, other, expected) => {
  expect(isOfOtherMarket({ type: 'money' }, one, other)).toBe(expected)
  expect(isOfOtherMarket({ type: 'count' }, one, other)).toBe(false)
})
