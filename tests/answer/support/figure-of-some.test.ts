import { expect, test } from 'vitest'
import { isFigureOfSome } from '../../../src/answer/support/figure-of-some.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

/** A release of a trust with one sentence more. */
function release(sentence: string): Record<string, string> {
  return {
    'trust.txt': `Brack Trust opens a fair\n\nBRACK, 4 May 2025 -- The trust opens its fair in June.\n\n${sentence}\n\nSource: Brack Trust\n`,
  }
}

async function isOfSome(question: string, sentence: string): Promise<boolean | null> {
  const { evidence } = await evidenceFor(await libraryOf(release(sentence)), question)
  const one = evidence.find(({ candidate }) => sentence.startsWith(candidate.text))
  return one === undefined ? null : isFigureOfSome(one.lens, one.candidate)
}

const REVENUE = 'What is the trust’s revenue?'

test.each([
  [REVENUE, 'There are 3 shops generating annual revenue above $2 million.', true],
  [
    REVENUE,
    'Currently, there are 3 shops with revenue above $2 million and 9 farms with revenue above $1 million.',
    true,
  ],
  ['What is its annual revenue?', 'Today two mills have annual revenue of more than $2 million.', true],
  ['How high is the revenue of the trust?', 'Four of its shops report revenue above $2 million.', true],
  ['How much revenue does the trust make?', 'So far, 3 shops earn revenue of $2 million each.', true],
  // Of all there are, of the house, of whom or what the question names, or of those who bring it in.
  [REVENUE, 'The trust runs 3 shops with revenue of $2 million.', false],
  [REVENUE, 'Its 3 shops have revenue of $2 million.', false],
  [REVENUE, 'The 3 shops have revenue of $2 million.', false],
  [REVENUE, 'Together 3 shops have combined revenue of $2 million.', false],
  [REVENUE, 'There are 3 shops with revenue above $2 million, and revenue was $9 million.', false],
  [REVENUE, 'Today 40 employees generate revenue of $2 million.', false],
  [REVENUE, 'After that, 3 months with revenue of $2 million followed.', false],
  [
    'What revenue do the sponsors have?',
    'Today 3 shops with revenue above $2 million sponsor the fair.',
    false,
  ],
  ['What revenue do the 3 shops have?', 'Today 3 shops have revenue of $2 million.', false],
  ['How many shops have revenue above $2 million?', 'Today 3 shops have revenue above $2 million.', false],
])('%s %s', async (question, sentence, expected) => {
  expect(await isOfSome(question, sentence)).toBe(expected)
})

test('what some of its things take in is no revenue of a house, and its own is', async () => {
  const some = await libraryOf(
    release('Currently, there are 3 shops generating annual revenue above $2 million.'),
  )
  expect((await askExactly(some, REVENUE)).status).toBe('unanswered')
  const own = await libraryOf(release('The trust had revenue of $2 million last year.'))
  expect(wordsOf(await askExactly(own, REVENUE))).toContain('$2 million')
})
