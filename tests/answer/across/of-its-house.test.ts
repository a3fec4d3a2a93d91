import { describe, expect, test } from 'vitest'
import { isOfItsHouse } from '../../../src/answer/across/of-its-house.ts'
import { askExactly, libraryOf, talk, wordsOf } from '../make.ts'

const library = await libraryOf({
  'gift.txt': `Alder Foundation gives to two mills

TARN, May 4, 2025 -- The Alder Foundation gives 12,000 euros to the Orme mill and 9,000 euros to mills in Corran.

“My daughters learn to weave,” said Ekai Lund, a weaver in Corran.

The foundation will also match gifts from the public, up to 50,000 euros. It has an endowment of 21 million euros. It was founded in 1990.

“We came for the wool,” said Ida Solberg, the foundation's director. Lund Boats, a builder of ferries, gave a boat.
`,
})
const [document] = library.documents.values()
if (document === undefined) throw new Error('no release')

test.each([
  // Somebody, a place, a thing or the house itself was spoken of.
  ['What did Ekai Lund say about the daughters?', 'When was the foundation founded?', true],
  ['How much goes to mills in Corran?', 'Who is the foundation’s director?', true],
  ['How much does the Orme mill get?', 'Who runs the foundation?', true],
  ['Who runs the Alder Foundation?', 'How large is the foundation’s endowment?', true],
  // Another house was, or more than the house is pointed at.
  ['What did Lund Boats give?', 'When was the company founded?', false],
  ['What did Ekai Lund say about the daughters?', 'When did it join the foundation?', false],
  ['What did Ekai Lund say about the daughters?', 'How large is the endowment?', false],
])('%s %s', (before, own, expected) => {
  expect(isOfItsHouse(own, { earlier: [before], meant: document })).toBe(expected)
})

describe('a question about the house is no question about whom was spoken of', () => {
  test.each([
    ['What did Ekai Lund say?', 'Will the foundation match gifts from the public?', 'match gifts'],
    ['How much goes to mills in Corran?', 'Who is the foundation’s director?', 'Ida Solberg'],
    ['Who is the foundation’s director?', 'How large is the foundation’s endowment?', '21 million'],
  ])('%s %s', async (first, second, told) => {
    expect(wordsOf(await talk(library, first, second))).toContain(told)
    expect(wordsOf(await askExactly(library, `${first} ${second}`))).toContain(told)
  })
})

test('what is told of the house is not told of another', async () => {
  expect((await talk(library, 'What did Lund Boats give?', 'When was the company founded?')).status).toBe(
    'unanswered',
  )
})
