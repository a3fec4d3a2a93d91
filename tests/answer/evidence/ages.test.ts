import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Orme Arena keeps its prices

ORME, May 4, 2025 -- Anyone under 26 pays 4 euros for a seat at the arena. The arena has 900 seats. Visitors over 65 get in free with a seat card. The stand holds over 40 seats.

Rex, a bloodhound, stopped work at the age of eleven. His keeper has had him since he was nine years old. His heir is Bess, a two-year-old spaniel. Her pup Nell is seven months old. Keepers must be 18 or older. The arena was founded in 1971. The bus has 16 or more seats.
`,
    'b.md': `# Tarn Baths sells passes

TARN, May 4, 2025 -- Tarn Baths sells season passes again.

| Season passes | Price | Sold |
|---|---|---|
| Under 16 | €30 | free of charge |
| Over 65 | €50 | 340 |
`,
  })
})

test.each([
  ['How many seats does the arena have?', 'Anyone under 26', 1],
  ['How many seats does the arena have?', 'Visitors over 65', 1],
  ['How many seats does the arena have?', '900 seats', 0],
  ['How many seats does the stand have?', 'over 40 seats', 0],
  ['How many season passes has Tarn Baths sold?', 'Under 16 |', 1],
  ['How many season passes has Tarn Baths sold?', 'Over 65 |', 0],
  ['How old is Rex?', 'the age of eleven', 0],
  ['How old is Rex?', 'nine years old', 1],
  ['How old is Rex?', 'two-year-old', 1],
  ['How old is Bess?', 'two-year-old', 0],
  ['How old is Nell?', 'seven months', 0],
  ['How old must keepers be?', '18 or older', 0],
  // No year of foundation is a limit of age.
  ['How old must keepers be?', 'founded in', 1],
  ['How old is the arena?', 'founded in', 0],
  ['How old is the bus?', '16 or more', 1],
])('an age is no count, and of its own bearer: %s (%s)', async (question, words, missing) => {
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})
