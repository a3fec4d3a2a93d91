import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library
beforeAll(async () => {
  library = await libraryOf({
    'bins.md': `# Tarn changes its waste round

TARN, May 4, 2025 -- The new round covers the postal districts TN2, TN3 and TN5. The round starts on 2 June.

The lorries serve the depots. The round is named after form W12.
`,
  })
})

test('places that go by codes are told by the noun before them', async () => {
  const answer = await askExactly(library, 'Which postal districts does the new round cover?')
  expect(wordsOf(answer)).toBe('The new round covers the postal districts TN2, TN3 and TN5.')
})

test('a code behind another noun is no such place', async () => {
  const answer = await askExactly(library, 'Which depots do the lorries of the round serve?')
  expect(wordsOf(answer)).not.toMatch(/TN2|W12/u)
})
