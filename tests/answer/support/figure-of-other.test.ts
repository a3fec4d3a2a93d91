import { expect, test } from 'vitest'
import { isFigureOfOther } from '../../../src/answer/support/figure-of-other.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

/** A release of a fair with one sentence more. */
function release(sentence: string): Record<string, string> {
  return {
    'fair.txt': `Brack opens a summer fair\n\nBRACK, 4 May 2025 -- The town opens its fair in June.\n\n${sentence}\n`,
  }
}

async function isOther(question: string, sentence: string): Promise<boolean | null> {
  const { evidence } = await evidenceFor(await libraryOf(release(sentence)), question)
  const one = evidence.find(({ candidate }) => sentence.startsWith(candidate.text))
  return one === undefined ? null : isFigureOfOther(one.lens, one.candidate)
}

const PAN = 'How much does the Orme Pan cost?'
const HALL = 'What is the capacity of Orme Hall?'

test.each([
  [PAN, 'The Lund Kettle costs $49 and comes with the Orme Pan.', true],
  [PAN, 'The Orme Pan is sold beside the Lund Kettle, which costs $49.', true],
  [PAN, 'New are the Lund Kettle ($49) and the Orme Pan.', true],
  [HALL, 'Songs are heard in the Lund Museum, which seats 900, and Orme Hall.', true],
  ['How many people does Orme Hall hold?', 'Orme Hall lies behind the 900-seat Lund Museum.', true],
  // Of itself, of whom is not plain, or of something else than its price.
  [PAN, 'The Orme Pan costs $49 and comes with the Lund Kettle.', false],
  [PAN, 'New are the Lund Kettle ($49) and the Orme Pan ($19).', false],
  [PAN, 'With the Lund Kettle the Orme Pan is $49.', false],
  [HALL, 'The Lund Museum stands next to Orme Hall, which has a capacity of 900.', false],
  ['How much did Orme Boats raise?', 'Orme Boats closed its Lund Round, which was $49 million.', false],
])('%s %s', async (question, sentence, expected) => {
  expect(await isOther(question, sentence)).toBe(expected)
})

test('the price of another thing is no answer, and its own is one', async () => {
  const other = await libraryOf(release('The Lund Kettle costs $49 and comes with the Orme Pan.'))
  expect((await askExactly(other, PAN)).status).toBe('unanswered')
  expect(wordsOf(await askExactly(other, 'How much does the Lund Kettle cost?'))).toContain('$49')
})
