import { expect, test } from 'vitest'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  ['said Ada Berg, who founded the yard in 1994 with two friends from Corran and leads it.', 0],
  ['said Ada Berg, who founded the yard in 1994 with two friends from Corran and left it.', 1],
  ['said Ada Berg, who knows a house that Lund built long ago in Corran and leads it.', 1],
])('whoever is said to lead a house leads it, however far off: %s', async (told, missing) => {
  const library = await libraryOf({
    'yard.txt': `Orme Yard turns a page\n\nTARN, May 4, 2025 -- Orme Yard turns a page.\n\n"A boat should outlive us," ${told}\n`,
  })
  expect((await supportFor(library, 'Who leads Orme Yard?', 'outlive us')).typeMissing).toBe(missing)
})
