import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'fair.txt': `Holm fair ends

HOLM, Norway, May 4, 2025 -- The fair at Holm has ended. The fair brought together growers from nine valleys to trade seeds. It welcomed more than 200 dentists. The fair drew praise for its lamps. The fair hosted rounds of talks. The fair gathered speed, and bakers sold bread.
`,
  })
})

test.each([
  ['Who came to the fair?', 'growers from nine', 0],
  ['Who attended the fair?', '200 dentists', 0],
  ['Who was there at the fair?', 'growers from nine', 0],
  // Nobody came with praise, and those who sold something are not told to have come.
  ['Who came to the fair?', 'drew praise', 1],
  ['Who came to the fair?', 'rounds of talks', 1],
  ['Who came to the fair?', 'gathered speed', 1],
  // Who did something else is not told by who came.
  ['Who opened the fair?', 'growers from nine', 1],
  ['Who left the fair?', '200 dentists', 1],
])('groups that came together answer who came: %s %s', async (question, words, missing) => {
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})
