import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Orme rebuilds its baths

ORME, May 4, 2025 -- Orme Council approved a £14.2 million rebuild of the baths. The council will pay £9.5 million, a third from reserves. Of the visitors 40 percent are children, and 12 percent come from Tarn.
`,
  })
})

test.each([
  ['Does the rebuild cost £14.2 million?', 'will pay', 1],
  ['Does the rebuild cost £14.2m?', 'will pay', 1],
  ['Does the rebuild cost £14.2 million?', 'approved', 0],
  ['Will the council pay £9.5 million?', 'will pay', 0],
  // What no sentence has is another matter, and a bound is met by another figure.
  ['Does the rebuild cost £15 million?', 'will pay', 0],
  ['Does the council pay more than £9 million?', 'will pay', 0],
  ['Are 12 percent of the visitors children?', 'Of the visitors', 0],
  // What is said of a figure.
  ['Is the council’s share part of the £14.2 million that was approved?', 'will pay', 0],
  // Not asked for a yes or no.
  ['How much of the £14.2 million will the council pay?', 'will pay', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
