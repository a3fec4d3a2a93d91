import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'opera.txt': `Orme Opera Takes The Quay on Tour

ORME, May 4, 2025 -- Orme Opera is taking its new work The Quay on tour. The Quay is sung in Leeds from May, in the old corn exchange.

The opera is also sung in Holm, at the castle, and in Veldt.

The tour is paid for by the Brack Trust and by Lund Shipping. The Quay was written by Ada Berg.

Ole Lind leads the chorus.
`,
  })
})

test.each([
  ['Besides Leeds, where is The Quay sung?', 'sung in Leeds', 1],
  ['Where is The Quay sung?', 'sung in Leeds', 0],
  ['Besides Leeds, where is The Quay sung?', 'also sung', 0],
  // Others are named beside the one.
  ['Who pays for the tour besides the Brack Trust?', 'paid for by', 0],
])('%s: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['Besides Leeds, where is The Quay sung?', 'Holm', 'in Leeds'],
  ['Where is The Quay sung apart from Leeds?', 'Holm', 'in Leeds'],
  ['Besides the Brack Trust, who pays for the tour?', 'Lund Shipping', 'Ada Berg'],
])('%s', async (question, words, not) => {
  const answer = wordsOf(await askExactly(library, question))
  expect(answer).toContain(words)
  expect(answer).not.toContain(not)
})

test('where nobody else is told, nobody is given', async () => {
  expect(reasonOf(await askExactly(library, 'Besides Ada Berg, who wrote The Quay?'))).toBe('no_support')
})
