import { beforeAll, describe, expect, test } from 'vitest'
import { typedSpans } from '../../src/answer/text/spans.ts'
import type { Library } from '../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from './make.ts'

/** Figures and places of a text as "type: words". */
function read(text: string): string[] {
  return typedSpans(text)
    .filter(({ type }) => type !== 'name' && type !== 'organisation' && type !== 'person')
    .map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)
}

describe('values are found in their rarer forms', () => {
  test.each([
    ['open Mon, Thu, Sat', ['date: Mon, Thu, Sat']],
    ['open Mon–Fri', ['date: Mon–Fri']],
    ['doors close at 9.00.', ['date: 9.00']],
    ['from 9.30 to 17.15 daily', ['date: 9.30', 'date: 17.15']],
    ['nearly a third were', ['percent: a third']],
    ['the course takes one evening', ['duration: one evening']],
    ['it keeps nine night shelters', ['count: nine']],
    ['the bell stands on Jura', ['place: Jura']],
    ['see shop.tarn.museum now', ['url: shop.tarn.museum']],
  ])('%s: %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['the Sun reported', []],
    ['the rate stood at 4.75 per cent', ['percent: 4.75 per cent']],
    ['the index fell from 9.20 points', ['count: 9.20']],
    ['over a quarter of an hour', ['percent: a quarter of', 'duration: an hour']],
    ['the hall was built on Monday', ['date: Monday']],
    ['a stay of nine nights', ['duration: nine nights']],
  ])('and nothing is taken for one: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

const RELEASE = `# Corran lighthouse reopens

CORRAN, 3 June 2026 – The Corran lighthouse reopens on Saturday after two years of repairs.

Last entry is 30 minutes before closing. Adults pay £8; pupils pay half price and dogs go free. Keepers may smoke freely. Climbers must be over 8, and more than 12 people may not climb at once. The lighthouse is owned by four parishes. Its café was bought by a bank. The lamp was laid in 1841 and kept on Jura. Ada Berg had been in charge since 2012.

Visitor numbers are 18 per cent below those of 2019. The keeper's house lies 3 km from the harbour.
`

describe('a question is answered by its value in a rarer form', () => {
  let library: Library

  beforeAll(async () => {
    library = await libraryOf({ 'lighthouse.md': RELEASE })
  })

  test.each([
    ['When is last entry?', '30 minutes before closing'],
    ['How much do pupils pay?', 'half price'],
    ['How much does it cost to bring a dog?', 'dogs go free'],
    ['How old must climbers be?', 'over 8'],
    ['Who owns the lighthouse?', 'four parishes'],
    ['Where was the lamp kept?', 'on Jura'],
    ['How old is the lamp?', 'laid in 1841'],
    ['How long was Ada Berg in charge?', 'since 2012'],
    ['How far below 2019 are visitor numbers?', '18 per cent'],
    ['How far is the house from the harbour?', '3 km'],
  ])('%s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  })

  test.each(['How much do keepers pay?', 'Who bought the café?', 'How old is the café?'])(
    '%s has no answer here',
    async (question) => {
      expect((await askExactly(library, question)).status).toBe('unanswered')
    },
  )
})
