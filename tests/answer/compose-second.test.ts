import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from './make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'zoo.txt': `Orme Zoo opens an otter house

ORME, May 4, 2025 -- Orme Zoo will open its otter house on 1 June. The house was built by the firm Lind. It is on the north side of the zoo, next to the aviary.

The zoo is on Mill Lane, ten minutes from the station. Tickets for the zoo cost 14 euros.
`,
  })
})

test('an “it” that stands for something else than the first sentence names adds nothing', async () => {
  const words = wordsOf(await askExactly(library, 'Where is the zoo?'))
  expect(words).toContain('Mill Lane')
  expect(words).not.toContain('north side')
})
