import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { libraryOf, supportFor } from './make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'bank.txt':
      'Bank of Orme grows\n\nORME, May 4, 2025 -- The bank has 31 branches in Lind, Holm and Corran. It runs solar and wind parks of 40 megawatts. It opened six branches in Tarn. The yard in Ames, Iowa, has nine sheds.\n',
  })
})

test.each([
  ['How many branches are there in Holm?', '31 branches', 1],
  // All of them are asked for.
  ['How many branches are there in Lind, Holm and Corran?', '31 branches', 0],
  ['How many branches did it open in Tarn?', 'six branches', 0],
  // Common words stand beside each other too freely to tell, and a state behind a town is no other.
  ['How many megawatts do the wind parks have?', '40 megawatts', 0],
  ['How many sheds are there in Ames?', 'nine sheds', 0],
  // No figure is asked for.
  ['Which bank has branches in Holm?', '31 branches', 0],
])('%s', async (question, words, away) => {
  expect((await supportFor(library, question, words)).sharedAway).toBe(away)
})
