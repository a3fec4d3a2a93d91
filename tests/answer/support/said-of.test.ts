import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Orme Mills opens a plan for bakers

ORME, 4 May 2025 -- The plan spares bakers costly repairs. Slow talks delay the yield of each field. Orme Mills runs 40 looms.

A chest of drawers was used by the founder for years.

The tour had to be rescheduled. The repairs are costly this year. Orme Mills put off the tour in May. There was a delay of two weeks. It is a very huge hall. Thieves took the painting. Delays at the yard are likely. The refurbishment of the mill ended. It has expanded by 12%. It is at full capacity.
`,
  })
})

test.each([
  // What is said of nothing, and what is done by somebody.
  ['Is it expensive?', 'spares bakers', 1],
  ['Is it postponed?', 'Slow talks', 1],
  ['Is it family-run?', '40 looms', 1],
  // A word that counts little beside others is all that there is.
  ['Is it used?', '40 looms', 1],
  ['Is it used?', 'chest of', 0],
  // What is said of something, was done to it, or stands as a thing.
  ['Is it expensive?', 'are costly', 0],
  ['Is it postponed?', 'rescheduled', 0],
  ['Is it postponed?', 'a delay of', 0],
  ['Was the tour postponed?', 'put off', 0],
  ['Is it postponed?', 'at the yard', 0],
  ['Is it large?', 'very huge', 0],
  ['Was it stolen?', 'took the painting', 0],
  ['Was it renovated?', 'of the mill ended', 0],
  ['Is it growing?', 'by 12%', 0],
  ['Is it sold out?', 'full capacity', 0],
  ['Is it sold out?', '40 looms', 1],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
