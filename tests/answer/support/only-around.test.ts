import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'valley.txt': `Ada Berg Visits a Valley

HOLM, May 4, 2025 -- Orme Mill, one of the first firms in the valley, was founded in 1950. The valley was opened to firms in 1948. The school in the new town has been there for nine years. The inn was built in 1960. Guests eat in the hall, which opened in 1931. Boats are made in the shed, built in 1921 by Otto Lind. The boathouse in the harbour opened in 1975.
`,
  })
})

test.each([
  ['When was the valley founded?', 'Orme Mill', 1],
  ['In which year was the valley opened?', 'Orme Mill', 1],
  ['When was the valley opened?', 'in 1948', 0],
  ['How old is the town?', 'The school', 1],
  ['How long has the new town existed?', 'The school', 1],
  // What follows tells of it.
  ['When was the hall opened?', 'Guests', 0],
  ['When was the shed built?', 'Boats', 0],
  ['When was the harbour opened?', 'The boathouse', 1],
  ['How old is the school?', 'The school', 0],
  ['When was the mill founded?', 'Orme Mill', 0],
])('%s: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
