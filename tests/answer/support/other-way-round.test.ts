import { beforeAll, describe, expect, test } from 'vitest'
import { isOtherWayRound } from '../../../src/answer/support/other-way-round.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mills.md': `# Orme Mills names Ada Berg

HOLM, 4 May 2025 -- Orme Mills, the maker of oat flour, was acquired by Lund Capital in March for 40 million euros. Tarn Foods has since bought the Brack bakery.

Orme Mills has replaced its former carrier, Corran Freight, with Vale Lines. Ada Berg succeeds Ole Roos. Norr Water is suing Orme Mills over a dam.

The mill was repaired by Styr Works after it had repaired the dam. Vale Tools, a part of Lund Capital, has built a kiln. In June it repaired the Holm Dam. Styr Works repaired the mill. The firm added Ida Roos in May; Ole Dahl joined the board.

Ada Berg married Per Vik in 2020. In June, Vik Mills hired Bray Mills. It advises Dahl Mills. Vik Salt was founded by Per Vik. Ole Bray left Bray Mills. President Tveit hired Mia Orr, who is glad. Council leader Ida Lehn spoke. Its chief executive is Mia Dahl.
`,
  })
})

test.each([
  ['Who did Orme Mills acquire?', 'acquired by', true],
  ['Who acquired Orme Mills?', 'acquired by', false],
  ['Who acquired Lund Capital?', 'acquired by', true],
  ['Which company did Lund Capital acquire?', 'acquired by', false],
  ['Who bought Tarn Foods?', 'has since bought', true],
  ['Which bakery did Tarn Foods buy?', 'has since bought', false],
  // Who is called its chief does not lead another.
  ['Who leads Orme Mills?', 'chief executive is', false],
  ['Who did Corran Freight replace?', 'former carrier', true],
  ['Who replaced Corran Freight?', 'former carrier', false],
  ['Who did Orme Mills replace?', 'former carrier', false],
  ['Who did Ole Roos succeed?', 'succeeds', true],
  ['Who will Ada Berg succeed?', 'succeeds', false],
  // Who does it is called so.
  ['Who leads Holm Council?', 'Council leader', false],
  // What another did is not what they did.
  ['Who did Orme Mills acquire?', 'has since bought', true],
  ['What did Orme Mills buy?', 'has since bought', true],
  ['What did Tarn Foods buy?', 'has since bought', false],
  ['What did Lund Capital build?', 'has built', false],
  // Others have a word of the name.
  ['Who hired Bray Mills?', 'Vik Mills hired', false],
  ['Who did Bray Mills hire?', 'Vik Mills hired', true],
  ['Who did Orme Mills advise?', 'It advises', false],
  ['Who hired Tveit?', 'President Tveit hired', true],
  ['Who left Bray Mills?', 'Ole Bray left', false],
  ['Who founded Vik Salt?', 'was founded by', false],
  ['What did Per Vik found?', 'was founded by', false],
  ['Who founded Per Vik?', 'was founded by', true],
  // Two do it to each other.
  ['Who did Per Vik marry?', 'Ada Berg married', false],
  ['Who married Ada Berg?', 'Ada Berg married', false],
  // One of two sentences in one may tell it.
  ['Who did Orme Mills add?', 'added Ida Roos', false],
  // Of "it" its object may tell that it is another.
  ['Who repaired Orme Mills?', 'repaired the Holm', true],
  ['Who repaired the Holm Dam?', 'repaired the Holm', false],
  ['Who repaired Orme Mills?', 'repaired the mill', false],
  // Another verb tells another deed.
  ['Who did Orme Mills sue?', 'former carrier', false],
  // In a progressive the name before it is the doer.
  ['Who is suing Orme Mills?', 'is suing', false],
  // Only where the name stands next to the verb.
  ['Who did Styr Works repair?', 'had repaired', false],
])('%s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one === undefined ? null : isOtherWayRound(one.lens, one.candidate)).toBe(expected)
})

test('whoever was bought is not given as bought by them', async () => {
  expect((await askExactly(library, 'Who did Orme Mills acquire?')).status).toBe('unanswered')
  expect(wordsOf(await askExactly(library, 'Who acquired Orme Mills?'))).toContain('Lund Capital')
})

test('who stands behind a verb of saying is who speaks', async () => {
  const own = await libraryOf({
    'a.txt': `Norvik sells butter\n\nBRAY, 4 June 2025 - Norvik sold 400 tonnes of butter.\n\n"It was a good quarter," said Ida Roos, chief executive of Norvik.\n`,
  })
  expect(wordsOf(await askExactly(own, 'What did Ida Roos say?'))).toContain('good quarter')
})

describe('where both sides are named', () => {
  let own: Library

  beforeAll(async () => {
    own = await libraryOf({
      'a.txt':
        'Holm Bank tells of its year\n\nHOLM, 4 June 2025 - In May 2024 Holm Bank acquired Tarn Foods for $2 million. Lund Salt was bought by Vik Mills in March. Bray Works supplied Roos Glass in 2023, and Roos Glass supplied Bray Works in 2024. Ada Berg married Per Lie in Holm.\n',
    })
  })

  test.each([
    [
      'When did Tarn Foods acquire Holm Bank?',
      '“Holm Bank acquired Tarn Foods”, not “Tarn Foods acquire Holm Bank”',
    ],
    [
      'Did Tarn Foods acquire Holm Bank?',
      '“Holm Bank acquired Tarn Foods”, not “Tarn Foods acquire Holm Bank”',
    ],
    ['Was Holm Bank acquired by Tarn Foods?', '“Holm Bank acquired Tarn Foods”, not'],
    [
      'When did Lund Salt buy Vik Mills?',
      '“Lund Salt was bought by Vik Mills”, not “Lund Salt buy Vik Mills”',
    ],
  ])('who did it to whom is put right: %s', async (question, message) => {
    const { refusal } = await askExactly(own, question)
    expect(refusal?.reason).toBe('conflicting_premise')
    expect(refusal?.message).toContain(message)
  })

  test.each([
    ['When did Holm Bank acquire Tarn Foods?', 'May 2024'],
    ['Was Tarn Foods acquired by Holm Bank?', 'acquired Tarn Foods'],
    ['Did Vik Mills buy Lund Salt?', 'was bought by'],
    // It tells of both, or they did it to each other.
    ['When did Roos Glass supply Bray Works?', '2024'],
    ['Did Per Lie marry Ada Berg?', 'Ada Berg married Per Lie'],
  ])('what is told as it is asked is given: %s', async (question, words) => {
    expect(wordsOf(await askExactly(own, question))).toContain(words)
  })
})
