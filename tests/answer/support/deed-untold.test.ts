import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, supportFor, wordsOf } from '../make.ts'

describe('who did what releases tell by few words', () => {
  let library: Library

  beforeAll(async () => {
    library = await libraryOf({
      'press.md': `# Orme Press shows new type at Lund fair

LUND, May 4, 2025 -- Orme Press designer Ada Berg came to the Lund fair on Friday to show a new type. “Orme Press is a leading printer and our lead product is a type for children,” said Ida Roos of Orme Press.

Behind Brack Ink is Samuel Lind, who mixed its first colours at home.

Managing director Ole Frome thanked the guests of Orme Press.
`,
      'paper.md': `# Holm Paper turns ninety

HOLM, May 6, 2025 -- Holm Paper was set up in Corran. Its first mill was bought by Clara Voss.
`,
      'court.md': `# Two bakers of Tarn charged

TARN, May 5, 2025 -- Baker Karl Moll, according to the charges, owned the Moll Bakery in Tarn with Per Cole. Inspector Ann Behr spoke to Moll in March.

State attorney Lea Fenn laid the charges against Moll.

Moll Foods entered into a deferred prosecution agreement on the oats of 2019.

Karl Rohe, a carter, was sentenced to serve nine months with his brother. He was fined 40 crowns. He has moved to Lund. A jury in Tarn spoke on Ida Hult, who was sentenced in June.

Acting Chair Tom Rask of the Tarn bakers' guild released the following statement on Moll: he has been a good member.
`,
    })
  })

  test.each([
    ['Who founded Orme Press?', 'Ada Berg', 1],
    ['Who founded Brack Ink?', 'Samuel Lind', 0],
    // What it goes on from tells it.
    ['Who founded Holm Paper?', 'Clara Voss', 0],
    ['Who runs Orme Press?', 'leading printer', 1],
    ['Who runs Orme Press?', 'Ole Frome', 0],
    ['Who is prosecuting Karl Moll?', 'owned the Moll Bakery', 1],
    ['Who is prosecuting Karl Moll?', 'Lea Fenn', 0],
    ['Who is prosecuting Moll Foods?', 'deferred prosecution', 1],
    ['Who sentenced Karl Rohe?', 'sentenced to serve', 1],
    ['Who was Karl Rohe sentenced by?', 'sentenced to serve', 1],
    ['Who sentenced Ida Hult?', 'A jury in Tarn', 0],
    // Who was judged is told by any words.
    ['Who was sentenced to serve nine months?', 'sentenced to serve', 0],
    ['Who replaced Tom Rask as chair of the guild?', 'Tom Rask', 1],
    ['Who will succeed Tom Rask?', 'Tom Rask', 1],
    // Other deeds are told by any words.
    ['Who designed the type of Orme Press?', 'Managing director', 0],
    ['Who showed a new type?', 'Ada Berg', 0],
  ])('%s: %s', async (question, words, expected) => {
    expect((await supportFor(library, question, words)).withheld).toBe(expected)
  })

  test('whoever is named for something else is no answer', async () => {
    expect(reasonOf(await askExactly(library, 'Who founded Orme Press?'))).toBe('no_support')
    expect(wordsOf(await askExactly(library, 'Who runs Orme Press?'))).toContain('Ole Frome')
  })
})
