import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { libraryOf, supportFor } from './make.ts'

const RELEASE = `Orme Mills and Lund Foods go on

LINDEN, Nov. 4, 2025 -- The purchase is part of Orme’s promise to bakers of the valley. A cousin of the founder saw it, and Orme’s nephew took the photographs. A poll showed that 44% of workers had wells that ran dry. In the walk, 60% of workers took part. Both mills serve the bakers.

Every guest gets one-on-one lessons with the miller. The yard won the bid, passing one of the valley’s hardest tests for divers.

“Flour keeps,” said the CEO of Tarn Bread. Tarn’s chair spoke of bread at noon. The chair, Ada Berg, spoke of oats. The treasurer of the guild, Ida Lind, spoke of rye.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'mills.txt': RELEASE })
})

const missing = async (question: string, words: string) =>
  (await supportFor(library, question, words)).typeMissing

describe('what is the asked name’s own tells nothing', () => {
  test.each([
    ['Who bought the flour of Orme?', 'Orme’s promise', 1],
    ['Who took the photographs of the purchase at Orme?', 'Orme’s nephew', 0],
    ['Who gave bakers the promise?', 'Orme’s promise', 0],
  ])('%s “%s”: missing %i', async (question, words, expected) => {
    expect(await missing(question, words)).toBe(expected)
  })
})

describe('how many were asked is not told by what some of them answered', () => {
  test.each([
    ['How many workers took part in the poll?', '44%', 1],
    ['How many workers were surveyed?', '44%', 1],
    ['How many workers had wells that ran dry?', '44%', 0],
    // Of those who could have come, so many did.
    ['How many workers took part in the poll?', '60%', 0],
  ])('%s “%s”: missing %i', async (question, words, expected) => {
    expect(await missing(question, words)).toBe(expected)
  })
})

describe('a number word that counts something else, or nothing', () => {
  test.each([
    ['How many bakers came to the mills?', 'Both mills', 1],
    ['How many mills serve the bakers?', 'Both mills', 0],
    ['How many guests are in the lessons?', 'one-on-one', 1],
    ['How many divers took the tests?', 'hardest tests', 1],
  ])('%s “%s”: missing %i', async (question, words, expected) => {
    expect(await missing(question, words)).toBe(expected)
  })
})

describe('the house of an office is not its holder', () => {
  test.each([
    ['Who is the CEO that says that flour keeps?', 'Flour keeps', 1],
    ['Who is the chair that spoke of bread?', 'Tarn’s chair', 1],
    ['Who is the chair that spoke of oats?', 'The chair, Ada Berg', 0],
    ['Who is the treasurer that spoke of rye?', 'The treasurer', 0],
  ])('%s “%s”: missing %i', async (question, words, expected) => {
    expect((await supportFor(library, question, words)).roleMissing).toBe(expected)
  })
})
