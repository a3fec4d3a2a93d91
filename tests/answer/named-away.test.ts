import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from './make.ts'

test('what stands about one house is not said of another that the headline names', async () => {
  const library = await libraryOf({
    'a.txt': `Brack Foods to Acquire Snack Maker Orme Oven for $312 Million

HOLM, March 4, 2025 -- Brack Foods, a maker of soup, today announced that it will acquire Orme Oven. Orme Oven bakes crackers in three towns.

About Brack Foods

Founded in 1961, Brack Foods makes yogurt and soup. The company employs 4,300 people.`,
  })
  expect((await askExactly(library, 'When was Orme Oven founded?')).status).toBe('unanswered')
  expect(wordsOf(await askExactly(library, 'When was Brack Foods founded?'))).toContain('Founded in 1961')
})
