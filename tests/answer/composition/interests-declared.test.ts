import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const trial = libraryOf({
  't.md': `# Tea helps the heart, trial finds

TARN, 3 February 2025 - Tea helps the heart, a trial led by Professor Ada Berg has found. Nurse Ole Lind kept the lists. The clinic has received 40 new beds from Orme.

Professor Berg has received lecture fees from two tea makers. The trial cost EUR 2 million.
`,
})

describe('conflicts of interest', () => {
  test.each(['Any conflict of interest?', 'Does Professor Berg have a conflict of interest?'])(
    'are told by what is declared: %s',
    async (question) => {
      const library = await trial
      const documents = [...library.documents.keys()]
      expect(wordsOf(await askExactly(library, question, { filter: { documents } }))).toBe(
        'Professor Berg has received lecture fees from two tea makers.',
      )
    },
  )

  test('and of nobody else', async () => {
    const answer = await askExactly(await trial, 'Does Ole Lind have a conflict of interest?')
    expect(reasonOf(answer)).not.toBeNull()
  })
})
