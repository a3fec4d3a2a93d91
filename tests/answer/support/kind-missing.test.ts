import { describe, expect, test } from 'vitest'
import { libraryOf, supportFor } from '../make.ts'

describe('so many of a kind that has it in its name are asked for', () => {
  const HOUSES = `Orme Lab grows

LINDEN, Nov. 4, 2025 -- Orme Lab works with doctors of the valley. It sends samples to Tarn Hospital and Lund Hospital. It buys from makers such as Sand Glass, Holm Steel and Brack Tools.
`
  test.each([
    ['Which two hospitals does Orme Lab work with?', 'doctors of the valley', 1],
    ['Which two hospitals does Orme Lab send samples to?', 'Tarn Hospital', 0],
    ['Which hospital does Orme Lab work with?', 'doctors of the valley', 1],
    ['Which hospitals does Orme Lab work with?', 'doctors of the valley', 1],
    ['Which hospitals does Orme Lab send samples to?', 'Tarn Hospital', 0],
    // Several in a row may be those that are asked for, whatever they are called.
    ['Which laboratories does Orme Lab buy from?', 'Sand Glass', 0],
  ] as const)('%s', async (question, words, missing) => {
    const library = await libraryOf({ 'orme.txt': HOUSES })
    expect((await supportFor(library, question, words)).kindMissing).toBe(missing)
  })
})

test.each([
  ['Which zoo do the otters come from?', 1],
  // A bank need not be called one.
  ['Which banks arranged the loan?', 0],
  // A port goes by the name of its town.
  ['Which port do the otters come from?', 0],
])('%s', async (question, missing) => {
  const library = await libraryOf({
    'a.txt': `Orme gets otters

ORME, May 4, 2025 -- Lund Cray and Holm Securities arranged the loan for the home of the otters.
`,
  })
  expect((await supportFor(library, question, 'Lund Cray')).kindMissing).toBe(missing)
})
