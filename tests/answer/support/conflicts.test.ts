import { beforeAll, describe, expect, test } from 'vitest'
import { belongsTo } from '../../../src/answer/evidence/beside.ts'
import { periodsOf } from '../../../src/answer/text/periods-of.ts'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

const RELEASE = `Harbour Foods reports third quarter

LINDEN, Nov. 4, 2025 -- Harbour Foods said revenue for the third quarter of 2025 was 90 million euros.

The company runs the second-largest bakery in Linden. A leading university has ordered its ovens. The PX-600 oven has six racks. It won an award in the Treatment category. The Corran Bakery has opened a shop.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'foods.txt': RELEASE })
})

describe('a near miss is told from an answer', () => {
  test.each([
    [
      'periodAway',
      'What was revenue in the second quarter of 2025?',
      'What was revenue in the third quarter of 2025?',
      '90 million',
    ],
    [
      'periodAway',
      'What was revenue in the third quarter of 2024?',
      'What was revenue in Q3 2025?',
      '90 million',
    ],
    [
      'rankAway',
      'Who runs the largest bakery in Linden?',
      'Who runs the second-largest bakery in Linden?',
      'second-largest',
    ],
    ['withheld', 'Which university has ordered the ovens?', 'What has a university ordered?', 'university'],
    [
      'codesUnknown',
      'How many racks does the PX-800 have?',
      'How many racks does the PX-600 have?',
      'six racks',
    ],
    ['modifierAway', 'What did the Orme Bakery open?', 'What did the Corran Bakery open?', 'Corran Bakery'],
  ] as const)('%s: %s', async (name, missed, met, words) => {
    expect((await supportFor(library, missed, words))[name]).toBeGreaterThan(0)
    expect((await supportFor(library, met, words))[name]).toBe(0)
  })
})

test.each([
  { text: 'in the third quarter of 2025', quarters: ['q3'], months: [], years: ['2025'] },
  { text: 'Q1 and the second half', quarters: ['h2', 'q1'], months: [], years: [] },
  { text: 'as of September 30, 2024', quarters: [], months: ['sep'], years: ['2024'] },
  { text: 'it may march on, $2024 at 1,999.5', quarters: [], months: [], years: [] },
])('the periods of “$text”', ({ text, quarters, months, years }) => {
  const found = periodsOf(text)
  expect([...found.quarters].sort()).toEqual(quarters)
  expect([...found.months]).toEqual(months)
  expect([...found.years]).toEqual(years)
})

describe('a sentence is told from its near miss by', () => {
  const GROWTH = `Harbour Foods Grows Again

LINDEN, Feb. 4, 2025 -- In 2024 Harbour Foods sold 264,000 loaves and had revenue of 8.7 million euros, compared with 8.2 million euros in 2023. Its debt fell to 712,000 euros, against 655,000 euros in the first quarter of 2022. In 2024 exports were 31 percent, up from a year earlier. Profit for the third quarter was 50,000 euros, against 40,000 euros in the first quarter.

“We paid 40,000 euros for the oven,” said Ida Solberg, chief executive of Harbour Foods. “Olan Petrescu gave 9,000 euros,” Solberg added. “We lent 5,000 euros,” said Ida Solberg of the Solberg Foundation.

Mara Lind, chief financial officer, signed the loan. Piet Halder is the managing director and chief technology officer. Jon Aasen leads the sales team.

Harbour Foods employs 90 seasonal workers and 12 night bakers. The yard handles departures by rail. Gross weight is 40 tonnes. It pays 5 regular and 3 seasonal drivers.

A potential buyer has visited the bakery. "The dough is soft," said Ole Brask, who became foreman in 2019. A university in Norway has ordered an oven. The college, Alder College, has ordered another. The prize went to a bakery called Corran Bakehouse. A university of Linden gave a medal. Its shop has a parrot by the name of Mithu. The goal is steady industrial growth.
`

  let library: Library

  beforeAll(async () => {
    library = await libraryOf({ 'growth.txt': GROWTH })
  })

  test.each([
    // A figure said by somebody is not said of them.
    ['speaksAway', 'How much did Ida Solberg pay?', '40,000', 1],
    ['speaksAway', 'How much did Olan Petrescu give?', '9,000', 0],
    ['speaksAway', 'How much did the oven of Harbour Foods cost?', '40,000', 0],
    ['speaksAway', 'Why did Ida Solberg buy the oven?', '40,000', 0],
    ['speaksAway', 'How much did the Solberg Foundation lend?', '5,000', 0],
    // Behind the name a clause tells of the speaker.
    ['speaksAway', 'When did Ole Brask become foreman?', 'in 2019', 0],
    // "Industrial" says what something is like, and is no other industry.
    ['modifierAway', 'What is the goal of the car industry?', 'The goal', 0],
    // Of a common noun another word before it may well say the same.
    ['modifierAway', 'How many evening bakers are there?', 'night bakers', 0],
    // The head of a part is not the head of the whole.
    ['headAway', 'Who is the boss of Harbour Foods?', 'Mara Lind', 1],
    ['headAway', 'Who runs the company?', 'Mara Lind', 1],
    ['headAway', 'Who is the boss of Harbour Foods?', 'Ida Solberg', 0],
    ['headAway', 'Who is the boss of Harbour Foods?', 'Piet Halder', 0],
    ['headAway', 'Who is the chief financial officer?', 'Mara Lind', 0],
    ['headAway', 'Who leads the sales team?', 'Jon Aasen', 0],
    // What excludes a word of the question, in its place or elsewhere.
    ['contrastInPlaceAway', 'How many permanent workers are there?', 'seasonal', 1],
    ['contrastAway', 'How many permanent workers are there?', 'seasonal', 1],
    ['contrastInPlaceAway', 'Does Harbour Foods train permanent staff?', 'seasonal', 0],
    ['contrastAway', 'Does Harbour Foods train permanent staff?', 'seasonal', 1],
    ['contrastInPlaceAway', 'How many arrivals does the yard handle?', 'departures', 1],
    ['contrastInPlaceAway', 'What is the net weight?', 'Gross', 1],
    ['contrastInPlaceAway', 'Does Harbour Foods employ permanent workers?', 'seasonal', 1],
    ['contrastAway', 'How many permanent drivers are there?', 'drivers', 0],
    ['contrastAway', 'How many seasonal workers are there?', 'seasonal', 0],
    ['contrastAway', 'How many temporary workers are there?', 'night bakers', 1],
    // What is told of no time at all is told of no "last year".
    ['periodAway', 'How many night bakers did it employ last year?', 'night bakers', 1],
    ['periodAway', 'How many night bakers does it employ?', 'night bakers', 0],
    ['periodAway', 'How many loaves were sold last year?', '264,000', 0],
    // What is compared with is no period of the sentence; a value in it may be the one asked for.
    ['periodAway', 'What was revenue in 2024?', 'revenue', 0],
    ['periodAway', 'What was revenue in 2023?', 'revenue', 0],
    ['periodAway', 'How many loaves were sold in 2023?', '264,000', 0.8],
    ['periodAway', 'How many loaves were sold in 2024?', '264,000', 0],
    ['periodAway', 'How much was the debt in the first quarter?', '712,000', 0],
    ['periodAway', 'How much was the debt in the second quarter?', '712,000', 0],
    ['periodAway', 'How much was the revenue in 2023?', 'revenue', 0],
    ['periodAway', 'How much was profit in the first quarter?', '50,000', 0],
    ['periodAway', 'How much was profit in the second quarter?', '50,000', 1],
    // "Up from a year earlier" gives no share of that year.
    ['periodAway', 'What share were exports in 2023?', '31 percent', 1],
    ['periodAway', 'What share were exports in 2021?', '31 percent', 0.3],
    // One of the kind without its name; a place that it is in is not its name.
    ['withheld', 'Which university has ordered an oven?', 'university in Norway', 1],
    ['withheld', 'Which college has ordered another oven?', 'Alder College', 0],
    ['withheld', 'What is the parrot’s name?', 'a parrot', 0],
    ['withheld', 'Which bakery won the prize?', 'Corran Bakehouse', 0],
    ['withheld', 'Which university of Linden gave a medal?', 'medal', 1],
    ['withheld', 'Who is the potential buyer that visited?', 'potential buyer', 1],
    ['withheld', 'Who is the potential buyer of the bakery?', 'potential buyer', 1],
    ['withheld', 'Did a potential buyer visit?', 'potential buyer', 0],
  ] as const)('%s: %s (%s) is %d', async (name, question, words, expected) => {
    expect((await supportFor(library, question, words))[name]).toBe(expected)
  })
})

test.each([
  ['the university, Alder College, has ordered', 'university', 'Alder College', true],
  ['a bakery called Corran Bakehouse', 'bakery', 'Corran Bakehouse', true],
  ['Alder College, a university', 'university', 'Alder College', true],
  ['a university has ordered the ovens of Harbour Foods', 'university', 'Harbour Foods', false],
  ['a university in Norway', 'university', 'Norway', false],
  ['a university near Corran', 'university', 'Corran', false],
  ['a university that has ordered its ovens from Corran', 'university', 'Corran', false],
])('in “%s” the %s has the name %s: %s', (text, noun, name, expected) => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  expect(belongsTo(text, at(noun), at(name))).toBe(expected)
})

test('a yes or no is answered by the opposite, and not by what holds of others', async () => {
  const library = await libraryOf({
    'a.txt': `Orme names a board\n\nHOLM, March 4, 2025 -- Bart Knep, who was thought to be going, will remain in office. Men meet at the club on Mondays. The board has nine members.`,
  })
  const leaving = await supportFor(library, 'Is Knep leaving?', 'remain in office')
  expect(leaving).toMatchObject({ contrastAway: 0, rest: 1 })
  const women = await supportFor(library, 'Do women meet at the club?', 'Men meet')
  expect(women.contrastAway).toBe(1)
})

describe('who came later was not the first', () => {
  let climbs: Library
  beforeAll(async () => {
    climbs = await libraryOf({
      'climb.txt': `Baker climbs the Tarn

HOLM, May 4, 2025 -- Ada Berg is the ninth person to climb the Tarn and the first baker. Ole Lind was the first to climb the Brack.
`,
    })
  })

  test.each([
    ['Who was the first to climb the Tarn?', 'Ada Berg', 1],
    ['Who was the first baker to climb the Tarn?', 'Ada Berg', 0],
    ['Who was the first to climb the Brack?', 'Ole Lind', 0],
  ])('%s', async (question, words, expected) => {
    expect((await supportFor(climbs, question, words)).modifierAway).toBe(expected)
  })
})
