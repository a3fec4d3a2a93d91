import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

describe('to whom something was done', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'choir.md': `# Tarn Choir holds its yearly meeting

TARN, May 4, 2025 -- The Tarn Choir met on Sunday in the Corn Hall. The meeting took two hours and ended with a song.

Honored were:

- **Ida Roos**, 44, of Tarn: forty years as an alto
- **Ole Lind**, 38, of Holm: nine years as a bass

The evening, called Night of the Oaks, began at seven and was held with the Holm Band and the school.
`,
    })
  })

  test('is told by the list below a line that says no more', async () => {
    const words = wordsOf(await askExactly(library, 'Who was honored at the Night of the Oaks?'))
    expect(words).toMatch(/^Honored were: .*Ida Roos.*Ole Lind/u)
  })

  test.each(['Who was honored at the Night of the Elms?', 'Who was expelled at the Night of the Oaks?'])(
    'is not told of what the release does not know, nor of another deed: %s',
    async (question) => {
      expect((await askExactly(library, question)).status).toBe('unanswered')
    },
  )
})
