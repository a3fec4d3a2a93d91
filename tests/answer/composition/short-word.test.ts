import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'museum.txt': `Orme Museum Opens Its Attic

LUND, Sweden, 3 March 2026 -- Orme Museum opens its attic on Friday. Visitors ask this.

Q: Can I bring my dog into the hall of cats?
A: No. Guide dogs are welcome.

Q: Does the ticket stay the same?
A: Yes. All passes of the museum are valid in the attic.

Q: Will the cellar be closed?
A: No. Tours of the cellar begin at noon.

Contact: Ida Berg, 555-0100`,
})

test.each([
  // A cat beside a dog is there in place of nothing.
  ['Can I bring my dog into the hall of cats?', 'No. Guide dogs are welcome.'],
  ['Can I bring a dog?', 'No. Guide dogs are welcome.'],
])('the short word belongs to the answer: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toBe(words)
})

test.each([
  // What the rest excepts, what is asked beside it, and the opposite.
  'Can I bring a guide dog into the hall of cats?',
  'Are all passes of the museum valid in the attic?',
  'Will the cellar be open?',
])('and to no other question: "%s"', async (question) => {
  expect(wordsOf(await askExactly(library, question))).not.toMatch(/\b(?:No|Yes)\./u)
})
