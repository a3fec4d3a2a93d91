import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Orme Mills asks bakers

ORME, 4 May 2025 -- The survey was conducted in May, covering 172 bakers of Holm. The kiln was built by Tarn Works in March. The dam was recently repaired with the help of Vale Lines.

The bridge was painted by June. Ada Berg painted the gate after the wall was painted. At Orme Mills, 40 boats were restored last year. The oven, which Ida Roos mended, was tested in Lund. Mia Dahl is joining the board. The roof was laid in May (contractor: Vale Works).

The ferry was lost when the previous operator folded in 2019. Its former publisher, Lund Press, sold the atlas.
`,
  })
})

test.each([
  ['Who conducted the survey?', 'covering 172', 1],
  ['Which company conducted the survey?', 'covering 172', 1],
  ['Who painted the bridge?', 'by June', 1],
  ['Who tested the oven?', 'was tested', 1],
  ['Who operated the ferry?', 'previous operator', 1],
  ['Who published the atlas?', 'former publisher', 0],
  ['When did the previous operator fold?', 'previous operator', 0],
  // Who did is told behind "by" or "with the help of", by the same deed in another place, or by where it was done.
  ['Who built the kiln?', 'Tarn Works', 0],
  ['Who repaired the dam?', 'Vale Lines', 0],
  ['Who painted the gate?', 'Ada Berg', 0],
  ['Who restored 40 boats?', '40 boats', 0],
  // When it was done is told all the same.
  ['When was the survey conducted?', 'covering 172', 0],
  ['Who mended the oven?', 'Ida Roos', 0],
  ['Who laid the roof?', 'contractor', 0],
  ['Who joined the board?', 'Mia Dahl', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
