import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test('what was due to open has no reason in that, and may have one behind it', async () => {
  const library = await libraryOf({
    'ward.txt': `Tarn Hospital Opens New Ward

TARN, November 3, 2025 -- Tarn Hospital has opened its new ward. It had been due to open in June but was held up by five months when asbestos was found under the boiler house.

Parking is free for the first 30 minutes.
`,
  })
  for (const question of ['Why was the opening held up?', 'Why was the opening of the ward delayed?'])
    expect(wordsOf(await askExactly(library, question))).toMatch(/when asbestos was found/u)
})
