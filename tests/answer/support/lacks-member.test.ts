import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'halden.txt': `Halden Fund opens an office

LINDEN, Nov. 4, 2025 -- Its advisers speak with clients in person and by phone. The choir of Halden Fund sings in Danish and Welsh.

The founders studied hard and played in a band. Ada Berg played tennis at school. The leader of the band plays the accordion.

The fund treats staff with respect. The clinic treats asthma. The farm treats sick goats with Zemorin.

The app is offered in several languages. The mine digs for nickel. The mine ships its ore by rail.
`,
  })
})

test.each([
  ['Which languages do its advisers speak?', 'advisers', 1],
  ['Which languages does the choir sing in?', 'Danish', 0],
  ['What sports did the founders play?', 'in a band', 1],
  ['Which sport did Ada Berg play?', 'tennis', 0],
  ['Which instrument does the leader of the band play?', 'accordion', 0],
  ['Which diseases does the fund treat?', 'staff', 1],
  ['Which diseases does the clinic treat?', 'asthma', 0],
  // What is not known may be one.
  ['Which diseases does the farm treat?', 'Zemorin', 0],
  ['Which metal does the mine dig for?', 'nickel', 0],
  ['Which metal does the mine ship?', 'by rail', 0],
  // Other kinds are told in any words.
  ['Which ways do its advisers speak with clients?', 'advisers', 0],
])('%s: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
