import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'hall.txt': `Orme Hall opens again

ORME, May 4, 2025 -- "The hall is open," said Ada Berg, the director of Orme Hall. Its trustees are Ida Lund and Jon Vik.

Tove Dahl, chair of the Orme Hall Supporters' Club, was there. The club thanked its supporters for their money. Holm Bank is a supporter of the concerts.

The hall was designed by Lind Partners. The choir was led by Per Moe, its conductor.
`,
  })
})

test.each([
  ['Who are the trustees of Orme Hall?', 'said Ada Berg', 1],
  ['List the trustees of Orme Hall.', 'said Ada Berg', 1],
  ['Who are the trustees of Orme Hall?', 'Ida Lund', 0],
  ['Who are the sponsors of Orme Hall?', 'Tove Dahl', 1],
  ['Name the sponsors of Orme Hall.', 'thanked its supporters', 1],
  ['Who are the sponsors of Orme Hall?', 'Holm Bank', 0],
  // Who leads goes by any office, and one is no group.
  ['Who are the leaders of Orme Hall?', 'said Ada Berg', 0],
  ['Who is the head of Orme Hall?', 'said Ada Berg', 0],
  // What somebody did may be told by any word.
  ['Who are the designers of Orme Hall?', 'designed by', 0],
])('%s: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
