import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Ada Berg joins Orme Mills

LINDEN, Nov. 4, 2025 -- Ada Berg was glad of the new job at the mill.

Ada Berg comes to the mill as a loom engineer.

Its workers and members heard of the job at the looms.

Ada Berg leads the dye works, and the role was made for her.

The weavers and Ada Berg have met before.

Ada Berg opened the door as chair of the choir.

For interviews with Ada Berg: Ole Lind, press officer, +47 555 0199
`,
  })
})

test.each([
  ["What's her job?", 'glad of the new job', 1],
  ["what is Ada Berg's role", 'workers and members', 1],
  ["What's her job?", 'loom engineer', 0],
  ["what is Ada Berg's role", 'dye works', 0],
  ['what is Ada Berg’s role', 'have met before', 1],
  ['what is Ada Berg’s role', 'of the choir', 0],
  ['what is Ada Berg’s role', 'press officer', 1],
  ['How long did the job take?', 'workers and members', 0],
])('%s told by "%s": %s', async (question, sentence, expected) => {
  const { withheld } = await supportFor(library, question, sentence)
  expect(withheld).toBe(expected)
})
