import { beforeAll, expect, test } from 'vitest'
import { isOfOtherBefore } from '../../../src/answer/support/this-other.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'hunts.txt': `Two hunts open in the valley

LINDEN, Nov. 4, 2025 -- Kell Coin joins with a treasure hunt of its own. This treasure hunt lasts 90 days and has a pool of $20,000.

Lund Dao comes with a treasure hunt as well. This 60-day-long hunt is for players of any age. The hall costs $5,000. This price has been agreed.
`,
  })
})

test.each([
  ['How long does the Lund Dao treasure hunt last?', '60-day'],
  ['How long does the Kell Coin treasure hunt last?', '90 days'],
])('"this hunt" is that of the sentence before: %s', async (question, expected) => {
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test('and nobody’s whom that does not name', async () => {
  const words = wordsOf(await askExactly(library, 'How long does the Lund Dao treasure hunt last?'))
  expect(words).not.toContain('90 days')
})

test('"this park" behind a sentence that names no park is the one told before', async () => {
  const own = await libraryOf({
    'parks.txt': `Two parks open in the valley

LINDEN, Nov. 4, 2025 -- Lund Dao opens a park in May. Ida Roos of Brack Works cuts the ribbon. This park has a lake.
`,
  })
  const { evidence } = await evidenceFor(own, 'What does the Lund Dao park have?')
  const one = evidence.find(({ candidate }) => candidate.text.includes('lake'))
  expect(one === undefined ? null : isOfOtherBefore(one.lens, one.candidate)).toBe(false)
})
