import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Orme Tools opens a hall

ORME, May 4, 2025 -- Orme Tools has opened a hall in Lund. With no fixed cost to install, customers can raise their revenue. The café serves soup to the workers. Members of the choir meet on Tuesdays in the yard. The hall is open daily.

Orme Tools has been operational for two years. Staff have had a higher wage since March, after they threatened to stop work.
`,
  })
})

test.each([
  // Loose words for some of a question's settle nothing.
  ['Did passengers strike for higher pay?', 'With no fixed cost', 1],
  ['Did the workers get a higher wage?', 'Staff have had', 0],
  ['Can customers raise their revenue?', 'raise their revenue', 0],
  // Nothing tells of days or hours.
  ['Is Orme Tools operational on public holidays?', 'operational for two years', 1],
  ['Does the café serve soup in the evening?', 'serves soup', 1],
  ['Is the hall open on Saturdays?', 'open daily', 0],
  ['Does the choir meet on Tuesdays?', 'on Tuesdays', 0],
  ['Is Orme Tools operational?', 'operational for two years', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
