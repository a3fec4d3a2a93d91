import { describe, expect, test } from 'vitest'
import { houseSpokenOf } from '../../../src/answer/across/house-spoken-of.ts'
import { libraryOf, talk, wordsOf } from '../make.ts'

const library = await libraryOf({
  'grant.txt': `Tarn Fields wins grant

TARN, May 4, 2025 -- Tarn Fields wins 4.8 million dollars from the Ministry of Trade for its barns. Wren Osk, who sells its eggs, will join the board of Tarn Fields.

It was founded in 2013 by Anna Lund. Tarn Fields works with 140 farmers and sells eggs in 2,000 shops. Its shares trade under the ticker symbol TRNF.

Tarn Fields first traded on the Corran exchange on May 2, 2019.

About Tarn Fields

Tarn Fields is an egg company in Tarn. It had 300 birds when it began, and is backed by Alder Capital.
`,
  'mill.txt': `Orme Mills opens wheel

ORME, May 6, 2025 -- Orme Mills has opened a wheel of oak.

It works with 12 weavers.
`,
})

describe('the house that a question names', () => {
  test.each([
    ['How much did Tarn Fields win from the Ministry of Trade?', 'Tarn Fields'],
    ['Who runs Orme Mills and Tarn Fields?', 'Tarn Fields'],
    ['What is their focus on fields?', null],
    ['who runs orme mills', 'orme mills'],
    ['Who runs Orme?', null],
  ])('%s', (question, expected) => {
    expect(houseSpokenOf(question, library, undefined)).toBe(expected)
  })

  test('is one of those that may be answered from', () => {
    const documents = [...library.documents.values()].filter(({ title }) => title.startsWith('Orme'))
    const filter = { documents: documents.map(({ id }) => id) }
    expect(houseSpokenOf('Who runs Orme Mills and Tarn Fields?', library, filter)).toBe('Orme Mills')
  })
})

describe('"it" and "they" are the house and none whom it has to do with', () => {
  test.each([
    ['How much did Tarn Fields win from the Ministry of Trade?', 'Who founded it?', 'Anna Lund'],
    ['How much did Tarn Fields win from the Ministry of Trade?', 'How many birds did it have?', '300 birds'],
    ['Who will join the board of Tarn Fields?', 'How many farmers does it work with?', '140 farmers'],
    ['Who will join the board of Tarn Fields?', 'How many farmers do they work with?', '140 farmers'],
    ['What is the ticker symbol of Tarn Fields?', 'When did it first trade?', 'May 2, 2019'],
    ['What did Anna Lund found?', 'How many farmers do they work with?', '140 farmers'],
  ])('%s %s', async (first, second, told) => {
    expect(wordsOf(await talk(library, first, second))).toContain(told)
  })
})

test('what is told of nobody is refused of the house too', async () => {
  const question = 'How many ferries does it own?'
  const answer = await talk(library, 'How much did Tarn Fields win from the Ministry of Trade?', question)
  expect(answer.status).toBe('unanswered')
})
