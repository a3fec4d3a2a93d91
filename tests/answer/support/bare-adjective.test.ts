import { beforeAll, expect, test } from 'vitest'
import { tellsNoMeasure } from '../../../src/answer/support/bare-adjective.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'bell.txt': `Orme hangs a bell

ORME, May 4, 2025 -- The Orme Bell, which weighs 740 kilograms, was hung in the tower today. Ten men drew the heavy bell up. The Tarn Bell is as heavy as a bus. "The rain was heavy," said Ada Berg, who made the Orme Bell.
`,
  })
})

test.each([
  ['How heavy is the Orme Bell?', 'Ten men', true],
  ['How heavy is the Orme Bell?', 'The rain', true],
  ['How heavy is the Orme Bell?', '740 kilograms', false],
  ['How heavy is the Tarn Bell?', 'as heavy as', false],
  ['Who drew the heavy bell up?', 'Ten men', false],
])('%s (%s)', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one === undefined ? null : tellsNoMeasure(one.lens, one.candidate)).toBe(expected)
})

test('a measure answers where the word alone stands beside', async () => {
  expect(wordsOf(await askExactly(library, 'How heavy is the Orme Bell?'))).toContain('740 kilograms')
})
