import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Orme Mills has a new chair

ORME, May 4, 2025 -- In March, Ada Berg became chair of Orme Mills.

The mill sold 400 looms to Holm.

Corran bought 90 vans. The price rose by the end of June.

A quarter of the visitors came to Tarn by boat in Q2.

Next month the mill will open a dye works.

The fair began on 2025-07-30 with 70 stalls.
`,
    '2025-04-02-tarn.md': `# Tarn Works weaves more

The record May output of Tarn Works was 30 tons.

The kilns of Tarn Works burned 12 tons of coal.

Tarn Works hired 50 weavers in Sept. 2024.

All year Tarn Works had 300 weavers.
`,
  })
})

test.each([
  // It names another month.
  ['Who became chair of Orme Mills in June?', 'In March', 1],
  ['Who became chair of Orme Mills in March?', 'In March', 0],
  ['Who became chair of Orme Mills by the end of June?', 'In March', 1],
  // A month that the release never names and did not come out in.
  ['Whom did the mill sell looms to in October?', 'The mill sold', 1],
  ['How much coal did the kilns of Tarn Works burn in October 2024?', 'The kilns', 1],
  ['How much coal did the kilns of Tarn Works burn in April 2025?', 'The kilns', 0],
  ['How much coal did the kilns of Tarn Works burn in March 2025?', 'The kilns', 0],
  // How many there are may be so in any.
  ['How much coal did the kilns of Tarn Works burn in October?', 'The kilns', 0],
  ['How much coal did the kilns of Tarn Works burn as of October 2024?', 'The kilns', 0],
  // How many there were in a month that is long past or yet to come, of no time of its own.
  ['How many looms were sold to Holm in October?', 'The mill sold', 1],
  ['How many looms were sold to Holm in May?', 'The mill sold', 0],
  ['How many looms were sold to Holm in July?', 'The mill sold', 0],
  ['How many looms were sold to Holm since October?', 'The mill sold', 0],
  ['How many weavers did Tarn Works have in January?', 'All year', 0],
  // It is named beside it, before a noun, by its number, by its quarter or by "next".
  ['How many vans did Corran buy by the end of June?', 'The price rose', 0],
  ['How much was the output of Tarn Works in May?', 'The record', 0],
  ['How many weavers did Tarn Works hire in September 2024?', 'Tarn Works hired', 0],
  ['With how many stalls did the fair begin in July?', 'The fair began', 0],
  ['How did visitors come to Tarn in April?', 'A quarter', 0],
  ['What will the mill open in July?', 'Next month', 0],
  // Of two months it may tell of one; a yes or no follows from any.
  ['Who became chair in October or November?', 'In March', 0],
  ['Did Ada Berg become chair in June?', 'In March', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test('a question of another month is refused for its time', async () => {
  const { status, refusal } = await askExactly(library, 'Who became chair of Orme Mills in June?')
  expect(status).toBe('unanswered')
  expect(refusal?.reason).toBe('other_period')
})
