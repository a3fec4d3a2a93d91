import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

describe('what a release says there is none of', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'line.md': `# Norvik Boats ends its line to Holm

TARN, May 4, 2025 -- Norvik Boats has ended its line to Holm. It is not known when the line will run again.

A new pier is to be built. Where it will stand has not been decided. Its name has not been chosen.

The price of the old pier was not disclosed. Neither company will pay a fine. The yard has no debts.

The yard made a loss of 3 million kroner. Guests should not feed the gulls. The result was not unanimous: three sailors chose the blue flag, one the red flag.

The head of sales, Ada Berg, leaves in June. Her post will not be filled. The captain, Per Lund, retires in July. His boat was painted.
`,
    })
  })

  test.each([
    ['When will the line to Holm run again?', 'It is not known when the line will run again.'],
    ['What will the new pier be called?', 'Its name has not been chosen.'],
    ['Where will the new pier stand?', 'Where it will stand has not been decided.'],
    ['How much did the old pier cost?', 'The price of the old pier was not disclosed.'],
    ['What fine will the companies pay?', 'Neither company will pay a fine.'],
    ['How much debt does the yard have?', 'The yard has no debts.'],
    ['How much profit did the yard make?', 'The yard made a loss of 3 million kroner.'],
    [
      'Who will replace Ada Berg?',
      'The head of sales, Ada Berg, leaves in June. Her post will not be filled.',
    ],
  ])('answers for it: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test.each([
    'Who will replace Per Lund?',
    'When will the new pier stand?',
    'How much do guests pay for feeding the gulls?',
    'How much debt does the captain have?',
  ])('answers for nothing else: %s', async (question) => {
    expect(reasonOf(await askExactly(library, question))).toBe('no_support')
  })

  test('answers for nothing else: who it was is kept back', async () => {
    expect(reasonOf(await askExactly(library, 'Which sailor chose the red flag?'))).toBe('withheld')
  })
})

describe('a yes or no', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'zoo.md': `# Quarry Zoo closes monkey house

TARN, May 4, 2025 -- Quarry Zoo will close its monkey house on 30 June. The roof no longer meets the rules. The 22 monkeys will go to Holm.

The aviary stays open. The petting farm is shut until further notice owing to bird flu.
`,
      'plant.md': `# Solano Farms shuts poultry plant

FRESNO, October 14, 2025 -- Solano Farms will shut its poultry plant at the end of the year.

The company is suing its insurer. The insurer has not paid for the fire of 2024.

The chief executive has given up half of her salary. The board meets four times a year.
`,
    })
  })

  test('is answered by what is said of the very thing', async () => {
    const answer = await askExactly(library, 'Is the monkey house still open?')
    expect(wordsOf(answer)).toBe('Quarry Zoo will close its monkey house on 30 June.')
    expect(wordsOf(await askExactly(library, 'Is the aviary still open?'))).toBe('The aviary stays open.')
  })

  test('is refused where a "not" is said of another thing alone', async () => {
    expect(reasonOf(await askExactly(library, 'Was the board dismissed?'))).toBe('no_support')
  })
})

test('what some are denied says nothing of when the others get it', async () => {
  const library = await libraryOf({
    'a.md': `# Orme Baths renews its slide

TARN, May 4, 2025 -- Orme Baths has told of its new slide. It has cost three million crowns, of which the town pays half.

The slide is not open to bathers under 12 years.
`,
  })
  expect((await askExactly(library, 'When can bathers use the slide?')).status).toBe('unanswered')
})
