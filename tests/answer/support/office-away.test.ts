import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mill.txt': `Orme Museum wins in court

ORME, May 4, 2025 -- A court in Lund ruled on Monday that the town must repair the roof of the Orme Museum. Works manager Ada Berg thanked the lawyers.

The head of sales, Nils Frome, spoke of a good day. The director, Ida Rask, will travel to Lund. Professor Per Lund heads the photo centre. The laboratory has moved.

The museum is searching for a new cook, since Otto Lind is moving to Brack.
`,
  })
})

test.each([
  ['Who is the head of human resources?', 'Works manager', 1],
  ['Who is the head of sales?', 'Works manager', 1],
  ["Who is the Orme Museum's head of sales?", 'Works manager', 1],
  ["Who is the Orme Museum's head of sales?", 'head of sales', 0],
  ['Who is the head of sales?', 'head of sales', 0],
  ['Who is the head of the laboratory?', 'photo centre', 1],
  ['Who is the head of the photo centre?', 'photo centre', 0],
  // The museum is what the release is about.
  ['Who is the director of the museum?', 'Ida Rask', 0],
  ['Who is the head of finance?', 'Works manager', 1],
  ['Who is the new cook?', 'new cook', 1],
  ['Who was the judge?', 'court in Lund', 1],
  ['Who was the manager?', 'Works manager', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['Which actor plays Hamlet?', 'Tom Lind', 0],
  ['Which singer will perform at the gala?', 'Ada Berg', 0],
  ['Which printer costs 300 euros?', 'T4', 0],
  ['Which architect designed the stage?', 'is steep', 1],
])('one of a trade is told by what they do: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Orme stages Hamlet

ORME, May 4, 2025 -- Tom Lind stars as Hamlet. Ada Berg will sing at the gala. The T4 is priced at 300 euros. The stage is steep.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})
