import { expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

test('a yes or no about a person is not told by what is said of nobody', async () => {
  const library = await libraryOf({
    'hall.txt': `Orme Hall Opens Its Season

TARN, April 2, 2026 -- Orme Hall opens its season in May. Pavel Holm conducts the first night.

The grant of the town stays at 9 million euros. Holm has asked for a larger choir.
`,
  })
  expect(reasonOf(await askExactly(library, 'Is Pavel Holm leaving?'))).toBe('no_support')
  expect(wordsOf(await askExactly(library, 'Has Pavel Holm asked for a larger choir?'))).toMatch(
    /^Holm has asked for a larger choir/u,
  )
  // Of a thing a sentence may be that does not name it.
  expect(wordsOf(await askExactly(library, 'Does the grant of the town stay?'))).toMatch(
    /stays at 9 million/u,
  )
})
