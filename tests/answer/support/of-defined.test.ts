import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'kilns.txt': `Orme Kilns opens a works at Vesle

TARNBY, May 4, 2026 -- Orme Kilns, based at Tarnby, opens a works at Vesle. Vesle is a town of potters, employing 9,000 people with yearly sales of 2 billion euros. The K7 is a kiln for schools with a weight of 400 kilos. OK is a maker of kilns with 300 people. Widely known as “the town of clay,” Brede is a market for potters, employing 700 people. Ida Solberg is a potter with 30 years at the wheel.`,
  })
})

test.each([
  ['How many people does Orme Kilns employ?', 'town of potters', 1],
  ['What are the yearly sales of Orme Kilns?', 'town of potters', 1],
  ['How many people does Orme Kilns employ?', 'market for potters', 1],
  ['How many people does Brede employ?', 'market for potters', 0],
  ['How many people does Vesle employ?', 'town of potters', 0],
  ['How many people are employed in the town of Orme Kilns?', 'town of potters', 0],
  ['What does the school kiln of Orme Kilns weigh?', 'kiln for schools', 0],
  ['How many people does Orme Kilns employ?', 'maker of kilns', 0],
  ['How many years has the founder of Orme Kilns been at the wheel?', 'a potter with', 0],
])('what a sentence defines has its figures, and nobody else: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
