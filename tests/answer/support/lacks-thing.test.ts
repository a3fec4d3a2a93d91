import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Corran Museum opens its kiln rooms

CORRAN, 4 May 2026 -- The Corran Museum opens its kiln rooms on 20 June. Visitors can park behind the mill and eat in a café.

"Guests told us that they wanted to touch clay at the museum," said Ada Berg, its director, who taught at a school in Holm before.

The glazing app can be tried for 30 days free of charge.
`,
  })
})

describe('whether there is something is answered by what has a word for it', () => {
  test.each([
    ['Is there a café at the museum?', 'eat in a café'],
    ['Is there parking at the museum?', 'park behind the mill'],
    ['Is there a free trial?', '30 days free of charge'],
  ])('%s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  })

  test.each(['Is there a lift at the museum?', 'Does Ada Berg have any children?'])(
    '%s has no answer here',
    async (question) => {
      expect((await askExactly(library, question)).status).toBe('unanswered')
    },
  )
})

test.each([
  ['Is there a charge for the garden?', 'is free', 0],
  ['Is there a fee for the garden?', 'roses', 1],
  ['Is there a deadline?', '3 June', 0],
  ['Is there a restaurant?', 'Meals', 0],
  ['Is there a restaurant?', 'roses', 1],
  ['Is there an age limit for the garden?', 'under 12', 0],
  ['Is there a lift in the garden?', 'is free', 1],
])('%s is told by values, or by what is done there', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Holm opens a garden

HOLM, June 4, 2025 -- Admission to the garden is free. Applications close on 3 June. Meals are served in the courtyard. The roses of the garden are in bloom. No child under 12 may enter the garden.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})

test.each([
  ['Does the builder have to pay a penalty for the delay?', 'sick pay', 1],
  ['Does the builder have to pay a fine to the town?', 'will pay 3 euros', 0],
])('%s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Orme Pier is late

ORME, May 4, 2025 -- The builder withdrew its offer on sick pay. The builder will pay 3 euros a day to the town.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})

test.each([
  ['Did Ada Berg comment on the strike?', 'good for Orme', 1],
  ['Did Ada Berg react to the new bridge?', 'good for Orme', 0],
  ['Has Ole Lind spoken about the strike?', 'in our books', 1],
  // What a release is about may be called by any word.
  ['Did Ada Berg comment on the project?', 'good for Orme', 0],
])('%s is told by who speaks of that', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Orme gets a bridge

ORME, June 4, 2025 -- Orme gets a bridge. "The bridge is good for Orme," said Ada Berg, mayor of Orme. "It stands in our books as paid," said Ole Lind, treasurer of Orme.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})

test.each([
  ['Is there a filter in the box?', 'In the box', 0],
  ['Is there a filter in the box?', 'sold separately', 0],
  ['Is there a filter in the box?', 'garden shops', 1],
  // What is in the box tells nothing of where it is sold.
  ['Is there a lift in the garden?', 'In the box', 1],
])('%s is told by all that is in it', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Orme Pumps sells a pump

ORME, May 4, 2025 -- The pump is sold in garden shops. In the box are the pump, a hose and two clamps. A filter is sold separately for 9 euros.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})

describe('whether somebody did something to a thing is told by the deed or the thing', () => {
  const quay = libraryOf({
    'a.txt': `Norvik Marine plans for Bray

BRAY, June 4, 2025 -- Norvik Marine will build a quay in Bray at a cost of 14 million euros, it said today. It has bought two cranes for it.
`,
  })

  test.each([
    ['Did Norvik Marine buy a shipyard?', 'a cost of', 1],
    ['Has Norvik Marine bought a shipyard in Bray?', 'a cost of', 1],
    // The deed is told, the thing by its own word or another for it.
    ['Did Norvik Marine buy a crane?', 'two cranes', 0],
    ['Did Norvik Marine acquire a lorry?', 'two cranes', 0],
    ['Will Norvik Marine construct a pier?', 'a cost of', 0],
    ['Will Norvik Marine rent a quay?', 'a cost of', 0],
  ])('%s', async (question, words, expected) => {
    expect((await supportFor(await quay, question, words)).withheld).toBe(expected)
  })
})

test.each([
  ['When does the library of the Corran Museum reopen?', 'kiln rooms', 1],
  ['When will the sauna at the museum open?', 'kiln rooms', 1],
  // It has the word, in this sentence or elsewhere, or another for it; what may be called anything is no thing.
  ['When do the kiln rooms of the museum open?', 'kiln rooms', 0],
  ['When does the café of the museum open?', 'kiln rooms', 0],
  ['When does the new location open?', 'kiln rooms', 0],
  ['When was the mill built?', 'kiln rooms', 0],
])('%s is told by a release that has the thing', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['When was the gallery opened?', 'operational', 1],
  ['When was the mill opened?', 'operational', 0],
  ['When was the mill founded?', 'operational', 0],
])('when something was opened is told by no other thing: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Orme weaves

ORME, May 4, 2025 -- Orme weaves silk for coats.

One of the oldest in the valley, its mill has been operational for 200 years.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})
