import { expect, test } from 'vitest'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

const RELEASE = `Ferry Orme touches the quay at Tarn

TARN, May 4, 2025 -- The ferry Orme touched the quay at Tarn on Sunday.

No injuries were reported among the 212 passengers. The crossing resumed after three hours.

No jobs will be lost at the yard. There is no lift at the pier. No oil entered the bay. A case against the pilot Karl Aune was closed without a fine. Sailors pay no income tax.
`

test('how many were hurt is answered by that none were', async () => {
  const library = await libraryOf({ 'ferry.txt': RELEASE })
  const answer = await askExactly(library, 'How many passengers of the ferry Orme were injured?')
  expect(wordsOf(answer)).toContain('No injuries were reported')
})

test.each([
  ['How many passengers were injured?', 'No injuries', 0],
  ['How many jobs will the yard lose?', 'No jobs', 0],
  ['How much oil leaked into the bay?', 'No oil', 0],
  ["How much was Karl Aune's fine?", 'without a fine', 0],
  // What there is none of is not what is counted.
  ['How many tickets were sold at the pier?', 'no lift', 1],
  ['How much water entered the bay?', 'No oil', 1],
  ['How high is the income of sailors?', 'no income tax', 1],
])('%s – %s: a count is missing %d', async (question, words, missing) => {
  const library = await libraryOf({ 'ferry.txt': RELEASE })
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})
