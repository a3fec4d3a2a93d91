import { beforeAll, expect, test } from 'vitest'
import { isOfWhole } from '../../../src/answer/support/of-whole.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'pumps.md': `# Orme Pumps gets a mark for the T40

HOLM, 4 May 2025 -- Orme Pumps, a maker of software and garden lamps, had revenue of 9 million euros last year. The T40 has now got the mark.

This also is a day for the house: more than 8,000 home pumps sold in all. The house opened a shop in Tarn, and 30 T60 pumps were shown there.

Of the T40 the house makes more now. In April 700 pumps were shipped. The software business of the house had costs of 2 million euros.
`,
  })
})

test.each([
  ['How many T40 pumps has Orme sold?', '8,000', true],
  ['How many home pumps has Orme sold?', '8,000', false],
  ['How many pumps has Orme sold?', '8,000', false],
  ['How many T60 pumps were shown?', '30 T60', false],
  // Without a word of its own it may be any, and those of the sentence before.
  ['How many T40 pumps were shipped in April?', '700', false],
  ['How much revenue did the software business bring in?', '9 million', true],
  ['How much revenue did Orme Pumps bring in?', '9 million', false],
  ['How much did the software business cost?', '2 million', false],
  // What the question does not part is the house's.
  ['How much revenue did the business bring in?', '9 million', false],
])('%s “%s”: %s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`no sentence with “${words}”`)
  expect(isOfWhole(one.lens, one.candidate)).toBe(expected)
})

test('the figure of the whole answers for no part of it', async () => {
  expect((await askExactly(library, 'How many T40 pumps has Orme Pumps sold?')).status).toBe('unanswered')
  expect((await askExactly(library, 'How many home pumps has Orme Pumps sold?')).status).toBe('answered')
})
