import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Orme Tools opens a hall

ORME, May 4, 2025 -- Orme Tools has opened a hall in Lund. The café serves soup to the workers. Members of the choir meet on Tuesdays in the yard. The hall is open daily.

The buses do not run.

Orme Tools has been operational for two years.
`,
  })
})

test.each([
  // Nothing tells of days or hours.
  ['Is Orme Tools operational on public holidays?', 'operational for two years', 1],
  ['Does the café serve soup in the evening?', 'serves soup', 1],
  ['Is the hall open on Saturdays?', 'open daily', 0],
  ['Does the choir meet on Tuesdays?', 'on Tuesdays', 0],
  ['Is Orme Tools operational?', 'operational for two years', 0],
  // What is not so at all is so on no day.
  ['Does the bus run on Sundays?', 'buses do not run', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
