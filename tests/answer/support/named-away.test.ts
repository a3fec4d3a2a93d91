import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

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

test.each([
  ['How many people work in Fargo?', 'six people', 1],
  ['How many people work in Green Bay?', 'six people', 0],
  // The state in which a town lies is no other place.
  ['How many people work in the depot in Fargo?', '40 people', 0],
  ['How many people work on the line in Fargo?', '12 people', 0],
])(
  'what is told of another place is told of none that the headline has: %s',
  async (question, words, expected) => {
    const library = await libraryOf({
      'a.txt': `Quill Tools Moves Its Fargo Depot

HOLM, March 4, 2025 -- The move of the depot in Fargo has been put back to April 28. Quill Tools also opened an office in Green Bay, where six people work. Its depot in Iowa has 40 people. The line in Brandt Park has 12 people.`,
    })
    expect((await supportFor(library, question, words)).namedAway).toBe(expected)
  },
)

test.each([
  ['How many bakeries got this award from the Flour Guild?', 'nine bakeries', 0],
  ['How many bakeries got an award from FG?', 'nine bakeries', 0],
  ['How many bakeries won an award from the Linden Bank?', 'nine bakeries', 1],
])('who gave "this award" is told where a release begins: %s', async (question, words, expected) => {
  const library = await libraryOf({
    'a.txt': `Kell Oven Wins Golden Ear

LINDEN, Nov. 4, 2025 -- Kell Oven, a customer of Linden Bank, was given the Golden Ear by the Flour Guild (FG).

The prize is 40 years old. Kell Oven is one of only nine bakeries to receive this award.`,
  })
  expect((await supportFor(library, question, words)).namedAway).toBe(expected)
})

describe('a figure is not said of a name', async () => {
  const library = await libraryOf({
    'a.txt': `Harbour Fund Names This Year's Grants

HOLM, March 4, 2025 -- The Harbour Fund today named its grants.

The fund gave $40,000 to a plan of the Holm Grain and Poultry Board. Lund Poultry runs two farms.

Tallis Library lends tools in Corran. Brackwell has lent 900 tools to families. It opened a second shop in June, and Holm welcomed Brackwell.

Ida Solberg, a nurse, leads the jury. Chair Solberg has read 212 letters.`,
  })
  test.each([
    // One word of the name stands there, in the name of another.
    ['How much did the fund give to Lund Poultry?', '$40,000', 1],
    ['How much did the fund give to the Holm Poultry Board?', '$40,000', 0],
    ['How many letters has Ida Solberg read?', '212 letters', 0],
    // A name that opens the sentence ends what was said of the one before.
    ['How many tools has Tallis Library lent?', '900 tools', 1],
    ['How many tools has Brackwell lent?', '900 tools', 0],
  ])('that stands there in none or in another: %s', async (question, words, expected) => {
    expect((await supportFor(library, question, words)).namedAway).toBe(expected)
  })
})

test.each([
  // A single word that opens a sentence is a name where it is one elsewhere too.
  ['What is the least sum at Corran Direct?', 1],
  ['What is the least sum at Brackwell?', 0],
])('a sentence opens with the name of another: %s', async (question, expected) => {
  const library = await libraryOf({
    'a.txt': `Buying Shares Becomes Easier

HOLM, March 4, 2025 -- Platforms such as Corran Direct and Brackwell sell shares of private firms.

Brackwell's least sum is $2,500. Bread's least sum is $3.`,
  })
  expect((await supportFor(library, question, '$2,500')).subjectAway).toBe(expected)
  expect((await supportFor(library, question, '$3')).subjectAway).toBe(0)
})

describe('what a sentence says of the one it opens with is not said of another', () => {
  test.each([
    // The very thing that is asked is said of another.
    ['When was Orme Oven founded?', 'Brack Foods was founded', 1],
    ['When was Orme Oven opened?', 'The Company was opened', 0],
    // What is done to something may be said of the one asked about.
    ['When was Orme Oven closed?', 'Lind Berg closed the oven', 0],
    ['When was Orme Oven Works sold?', 'OOW was sold', 0],
    ['When was Orme Oven founded?', 'Founded in 1975', 1],
    ['When was Tarn Mills founded?', 'Founded in 1975', 0],
    ['When was Orme Oven founded?', 'Founded in 1983', 0],
  ])('%s', async (question, words, expected) => {
    const library = await libraryOf({
      'a.txt': `Orme Oven Works and Brack Foods Join

HOLM, March 4, 2025 -- Two bakers join.

Brack Foods was founded in 1961 in Holm. The Company was opened in 1970 for trade. Lind Berg closed the oven in 1980. OOW was sold in 1990 to Lund. Founded in 1975, Tarn Mills grinds rye. Founded in 1983, the house grew.`,
    })
    expect((await supportFor(library, question, words)).namedAway).toBe(expected)
  })
})

describe('what was done to one house by somebody and her son is not said of another', () => {
  const library = libraryOf({
    'a.txt': `Brack Foods to buy Orme Oven

HOLM, March 4, 2025 -- Brack Foods, a maker of soup, will buy Orme Oven. Brack is paying for it from its cash.

Orme was founded in 1984 by Ada Berg and her son Olav. Tallis Bank is acting as agent for the sale. Brackwell owns a tenth of it.`,
  })
  test.each([
    ['When was Brack Foods founded?', 'founded in 1984', 1],
    ['Who founded Brack Foods?', 'founded in 1984', 1],
    ['When was Orme Oven founded?', 'founded in 1984', 0],
    ['Who founded Orme Oven?', 'founded in 1984', 0],
    // Whoever does it may be the one that is asked for.
    ['Who is acting as agent for Brack Foods?', 'Tallis Bank is acting', 0],
  ])('%s', async (question, words, expected) => {
    expect((await supportFor(await library, question, words)).namedAway).toBe(expected)
  })
})

test('what a note says of the house that it opens with is not said of a person', async () => {
  const library = await libraryOf({
    'a.md': `# Brack College names Ida Solberg as head

HOLM, March 4, 2025 -- Ida Solberg will be the head of Brack College. She comes from Lund.

## Notes to editors

- Brack College was founded in 1922.
- Ida Solberg's term begins on 3 May 2025.
`,
  })
  expect((await supportFor(library, 'When does Solberg start?', '1922')).subjectAway).toBe(1)
  expect((await supportFor(library, 'When does Solberg start?', '3 May')).subjectAway).toBe(0)
})

test.each([
  ['Why is there so little copper in Orme?', 'Ida Solberg said', 0],
  ['Why is there so little copper in Orme?', 'Ida Solberg sold', 1],
])('what somebody says is said of what it speaks of: %s %s', async (question, words, expected) => {
  const library = await libraryOf({
    'a.txt': `Copper in Orme

HOLM, March 4, 2025 -- Orme has few mines.

Ida Solberg said that the sand hides the copper. Ida Solberg sold copper from Lund.`,
  })
  expect((await supportFor(library, question, words)).subjectAway).toBe(expected)
})

test.each([
  ['Author', 'Who wrote The Salt Wheel?', 0],
  ['Author', 'Who wrote The Iron Boat?', 1],
  // Of a house its own lines tell, and not of all that it makes.
  ['Publisher', 'Who wrote The Salt Wheel?', 1],
])('whom a release tells of is who its last lines are about: the %s, %s', async (of, question, expected) => {
  const library = await libraryOf({
    'a.txt': `New novel The Salt Wheel looks at a mill

HOLM, March 4, 2025 -- A novel tells of a mill.

About the ${of}: Ida Roos teaches at Lund College and has written for the stage.`,
  })
  expect((await supportFor(library, question, 'Ida Roos')).namedAway).toBe(expected)
})

test.each([
  ['How many jobs does Quill Tools create in Skarn?', 'creates 45', 1],
  ['How many jobs does Quill Tools create in Vesle?', 'creates 45', 0],
  // The release is about Tarnby, and the other may lie in it.
  ['How many seats does the hall in Tarnby have?', '300 seats', 0],
])(
  'a figure in a town is not that in another, whatever else is its own: %s',
  async (question, words, expected) => {
    const library = await libraryOf({
      'a.txt': `Quill Tools spends 40 million euros, some of it in Tarnby

HOLM, March 4, 2025 -- Quill Tools spends 40 million euros on its works in Vesle, where a new line creates 45 jobs. The works in Skarn gets a new roof. The new hall in Orrin Yard has 300 seats.`,
    })
    expect((await supportFor(library, question, words)).withheld).toBe(expected)
  },
)
