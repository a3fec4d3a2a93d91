import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'bridge.txt':
      'Orme repairs its bridge\n\nORME, May 4, 2025 -- A lottery grant pays $31 million, the town $9.4 million. Faults were found in 13 percent of the bolts in the arch and in 21 percent of the others. The yard in Lind built 14 boats last year. It sold 19 engines. The Tarn 3 draws 40 percent less water and 12 percent less power than the Tarn 2.\n',
  })
})

describe('a figure of the question is another’s', () => {
  test.each([
    ['Does the town pay $31 million?', 'lottery grant', 1],
    ['Does the lottery grant pay $31 million?', 'lottery grant', 0],
    ['Were faults found in 21 percent of the bolts in the arch?', 'Faults were found', 1],
    ['Were faults found in 13 percent of the bolts in the arch?', 'Faults were found', 0],
    // No figure is named, or one that is not there.
    ['What does the town pay?', 'lottery grant', 0],
    ['Does the town pay $80 million?', 'lottery grant', 0],
    // The number of a model is none.
    ['Does the Tarn 3 draw less power than the Tarn 2?', 'draws 40', 0],
  ])('%s', async (question, words, away) => {
    expect((await supportFor(library, question, words)).figureOthersAway).toBe(away)
  })
})

test('what is to be confirmed is put right by the sentence, though the figure stands elsewhere', async () => {
  const answer = await askExactly(library, 'Did the yard in Lind build 19 boats last year?')
  expect(answer.status).toBe('unanswered')
  expect(answer.refusal?.reason).toBe('conflicting_premise')
  expect(answer.refusal?.message).toContain('14')
  expect((await askExactly(library, 'Did the yard in Lind build 14 boats last year?')).status).toBe(
    'answered',
  )
})

test.each([
  ['Orme has agreed to buy Lund Mills, of Holm, Norway, for $31 million in cash.', 0],
  ['Orme has agreed to buy Lund Mills, and a foundation gave $31 million.', 1],
])('where a thing is from parts it from no figure: %s', async (told, away) => {
  const mills = await libraryOf({ 'a.txt': `Orme grows\n\nORME, May 4, 2025 -- ${told}\n` })
  const { clauseAway } = await supportFor(mills, 'For what price will Orme buy Lund Mills?', 'agreed')
  expect(Math.ceil(clauseAway)).toBe(away)
})

test.each([
  ['On September 10, Lund Mills sold the yard in Orme.', 0],
  ['Lund Mills sold the yard in Orme, praised by all, on September 10.', 0],
  ['Lund Mills sold the yard in Orme, and hopes to win, on September 10.', 1],
  ['Lund Mills, in partnership with the town, sold the yard in Orme on September 10.', 0],
  // What opens a sentence holds no clause of its own, and is said of the next one alone.
  ['The bell rang on September 10, Lund Mills sold the yard in Orme.', 1],
  ['On September 10, the bell rang, and Lund Mills sold the yard in Orme.', 1],
])('when something was is told before it, or behind what is inserted: %s', async (told, away) => {
  const mills = await libraryOf({ 'a.txt': `Orme grows\n\nORME, May 4, 2025 -- A bell is new.\n\n${told}\n` })
  const { clauseAway } = await supportFor(
    mills,
    'When did Lund Mills sell the yard in Orme?',
    'sold the yard',
  )
  expect(Math.ceil(clauseAway)).toBe(away)
})
