import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'looms.txt': `Orme Looms moves to Holm

ORME, May 4, 2025 -- "Half of the weavers are leaving town," said founder Ada Berg.

"We mended the roof ourselves," said Ole Lind, the foreman. "The kiln is old," said Ida Roos, who painted the gate. Peter Falk, who runs it, remarked, "The lathe runs well." "The barn was planned by Eva Lund," said Tom Falk, "and built by Ole Holm." "The fence was planned by nobody," said Tom Falk.

"There is much grief in the villages I carve for," said Lars Moe. "I carve every day, and I carved this one in the snow," said Tora Dal.
`,
  })
})

test.each([
  ['Which of the two founders is leaving?', 'Half of the weavers', 1],
  ['Who is leaving?', 'Half of the weavers', 1],
  ['Who mended the roof?', 'We mended', 0],
  ['Who runs the lathe?', 'The lathe runs', 0],
  ['Who painted the gate?', 'The kiln is old', 0],
  ['Who planned the barn?', 'The barn was planned', 0],
  ['Who planned the fence?', 'The fence was planned', 1],
  // What somebody does at all times is not what they did.
  ['Who carved the gravestone?', 'the villages I carve for', 1],
  ['Who carves the gravestones?', 'the villages I carve for', 0],
  ['Who carved the gravestone?', 'I carve every day', 0],
  ['Who is the founder of Orme Looms?', 'Half of the weavers', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
