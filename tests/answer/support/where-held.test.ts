import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Orme Mills speaks at forum

ORME, May 4, 2025 -- Orme Mills has been invited to present at the Mill Forum, being held in Corran on May 9, on mills in North America. The main mill of Orme Mills stands in Tresund. The wool fair takes place in Holm and shows a factory. The factory is in Lund. Its farm in Skane sells at markets held in Malmo.
`,
  })
})

test.each([
  ['Where is the main mill?', 'has been invited', 1],
  ['Where is the main mill of Orme Mills located?', 'has been invited', 1],
  ['Where is the main mill?', 'The main mill', 0],
  ['Where is the forum?', 'has been invited', 0],
  ['Where is the factory?', 'The wool fair', 1],
  ['Where is the factory?', 'The factory is', 0],
  ['Where is the farm?', 'Its farm', 0],
  ['Where does the fair take place?', 'The wool fair', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
