import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const OF_INSPECTORS = `Holm Food Inspectorate closes kitchen of Brack Foods

HOLM, 4 May 2025 -- The Holm Food Inspectorate has closed the kitchen of Brack Foods in Tarn.

"We found mice," said Chief Executive Ida Roos.

Ole Lind, operations director of Brack Foods, said that the kitchen would be cleaned.
`

test.each([
  ['Who is the chief executive of Brack Foods?', null],
  ['Who is the chief executive of the Holm Food Inspectorate?', 'Ida Roos'],
  ['Who is the operations director of Brack Foods?', 'Ole Lind'],
])('an office in a release is its issuer’s: %s', async (question, expected) => {
  const library = await libraryOf({ 'kitchen.txt': OF_INSPECTORS })
  const answer = await askExactly(library, question)
  if (expected === null) expect(answer.status).toBe('unanswered')
  else expect(wordsOf(answer)).toContain(expected)
})

test('a release that tells about the other house is of that as well', async () => {
  const library = await libraryOf({
    'kitchen.txt': `${OF_INSPECTORS}\nAbout Brack Foods\nBrack Foods cooks for schools.\n`,
  })
  const answer = await askExactly(library, 'Who is the chief executive of Brack Foods?')
  expect(wordsOf(answer)).toContain('Ida Roos')
})

test('what a house is called on an exchange is the house', async () => {
  const library = await libraryOf({
    'ore.txt': `Orme Ores Finds Tin

LEEDS, 4 May 2025 -- Orme Ores Inc. (TSXV: ORX) (OTCQB: ORXF) has found tin at Tarn. Ada Berg is chief executive.
`,
  })
  expect(wordsOf(await askExactly(library, 'Who is the chief executive of ORX?'))).toContain('Ada Berg')
})
