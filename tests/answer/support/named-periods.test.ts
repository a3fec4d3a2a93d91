import { expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, supportFor } from '../make.ts'

test.each([
  ['How much did online sales come to in the quarter?', 'Easter Monday', 1],
  ['How much did online sales come to on Easter Monday?', 'Easter Monday', 0],
  ['How much did online sales come to?', 'Easter Monday', 0],
  ['How many boats were sold in the year?', 'May alone', 1],
  // The sum of the whole stands beside it.
  ['How many anchors were sold in the year?', 'June alone', 0],
])('the figure of a day or month alone is none of a longer time: %s', async (question, words, expected) => {
  const library = await libraryOf({
    'a.txt': `Orme Chandlers reports

HOLM, July 4, 2025 -- Orme Chandlers today reported.

Online sales on Easter Monday alone reached 3.7 million euros. In May alone 40 boats were sold. It sold 900 anchors, in June alone 300 anchors.`,
  })
  expect((await supportFor(library, question, words)).periodAway).toBe(expected)
})

test.each([
  ['How many anchors did Orme sell in 2024?', 1],
  ['How many anchors did Orme sell in 2025?', 0],
  // How much it changed since then is what is told of it.
  ['By how much did the anchors sold rise from 2024?', 0],
])('of a year that another is compared with it says nothing: %s', async (question, expected) => {
  const library = await libraryOf({
    'a.txt':
      'Orme reports\n\nHOLM, July 4, 2026 -- Orme reports.\n\nIt sold 900 anchors in 2025, up 6% from 2024.\n',
  })
  expect((await supportFor(library, question, '900 anchors')).periodAway).toBe(expected)
})

test.each([
  ['On January 31, 2025, Orme signed the pact that Lund had drafted.', 0],
  ['Orme signed more pacts in 2024, up 4 percent on January 2025, of those that Lund had drafted.', 0.8],
])('a day on which something was done is nothing compared with: %s', async (told, expected) => {
  const library = await libraryOf({
    'a.txt': `Orme reports\n\nHOLM, July 4, 2026 -- Orme reports.\n\n${told}\n`,
  })
  const { periodAway } = await supportFor(library, 'Who drafted the pact signed in January 2025?', 'drafted')
  expect(periodAway).toBe(expected)
})

test.each([
  ['In the season that is ending it filled 87 rooms.', 0],
  ['In the season just ended it filled 87 rooms.', 0],
  ['In the season it filled 87 rooms.', 1],
  ['In the week that is ending it filled 87 rooms.', 1],
])('a season that ends is the last one: %s', async (told, expected) => {
  const library = await libraryOf({
    'a.txt': `Orme reports\n\nHOLM, July 4, 2026 -- Orme reports.\n\n${told} The best guest was Lund.\n`,
  })
  expect((await supportFor(library, 'Who was the best guest last season?', 'best guest')).periodAway).toBe(
    expected,
  )
})

const HOLM = `Holm Baths reports

HOLM, September 12, 2025 -- Holm Baths today reported.

The baths had 40,000 bathers last year. They sold 900 caps this year. The 2026 Holm Medal goes to Ada Berg.`

test.each([
  ['How many bathers did Holm Baths have last year?', '40,000', 0],
  ['How many bathers did Holm Baths have this year?', '40,000', 1],
  ['How many bathers have Holm Baths had so far this year?', '40,000', 1],
  ['How many bathers did Holm Baths have the year before last?', '40,000', 1],
  ['How many bathers will Holm Baths have next year?', '40,000', 1],
  ['How many caps did Holm Baths sell this year?', '900 caps', 0],
  // A year that is named goes before, and "this year's" may bear another.
  ['How many bathers did Holm Baths have in 2024, and not this year?', '40,000', 0],
  ["Who gets this year's Holm Medal?", 'Holm Medal', 0],
])(
  'a year that a question means is counted from the day of the release: %s',
  async (question, words, expected) => {
    const library = await libraryOf({ 'a.txt': HOLM })
    expect((await supportFor(library, question, words)).periodAway).toBe(expected)
  },
)

test('a figure of another year than a question means is none of it, whatever else is told of that', async () => {
  const library = await libraryOf({ 'a.txt': HOLM })
  const asked = async (when: string) => askExactly(library, `How many bathers did Holm Baths have ${when}?`)
  expect((await asked('last year')).status).toBe('answered')
  expect((await asked('this year')).status).toBe('unanswered')
  expect(reasonOf(await asked('the year before last'))).toBe('other_period')
})

test.each([
  ['What was revenue in the year to April 2025?', 1],
  ['What was revenue in the year to April 2024?', 0],
])('a year behind all that are named is no year before: %s', async (question, expected) => {
  const library = await libraryOf({
    'a.txt':
      'Orme reports\n\nHOLM, June 4, 2025 -- Orme reports.\n\nIts revenue in the year to 30 April 2024 was 612 million pounds, 7% more than the year before.\n',
  })
  expect((await supportFor(library, question, '612 million')).periodAway).toBe(expected)
})
