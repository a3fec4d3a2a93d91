import { describe, expect, test } from 'vitest'
import { libraryOf, supportFor } from './make.ts'

describe('so many of a kind that has it in its name are asked for', () => {
  const HOUSES = `Orme Lab grows

LINDEN, Nov. 4, 2025 -- Orme Lab works with doctors of the valley. It sends samples to Tarn Hospital and Lund Hospital.
`
  test.each([
    ['Which two hospitals does Orme Lab work with?', 'doctors of the valley', 1],
    ['Which two hospitals does Orme Lab send samples to?', 'Tarn Hospital', 0],
    ['Which hospital does Orme Lab work with?', 'doctors of the valley', 1],
  ] as const)('%s', async (question, words, missing) => {
    const library = await libraryOf({ 'orme.txt': HOUSES })
    expect((await supportFor(library, question, words)).kindMissing).toBe(missing)
  })
})
