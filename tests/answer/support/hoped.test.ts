import { beforeAll, expect, test } from 'vitest'
import type { Lens } from '../../../src/answer/evidence/lens.ts'
import type { Candidate } from '../../../src/answer/pieces/candidates.ts'
import { isHopedFor } from '../../../src/answer/support/hoped.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'hall.txt': `Orme opens a hall

ORME, May 4, 2025 -- The choir hopes to raise 750,000 euros for the hall by June. It plans to sell 900 tickets, and has sold 400. The town has pledged 2 million euros. The choir plans to teach 60 children, and the clinic expects to enrol 1,400 patients. It plans to hire 70 tenors. The mill expects to grind 28 tonnes in 2025, against 30 tonnes in 2024.

Is there room for more? Visitors want to touch the organ. There is a car park behind the hall.
`,
  })
})

test.each([
  ['How much has the choir raised?', 'hopes to raise', 1],
  ['How much did the choir raise?', 'hopes to raise', 1],
  ['How much does the choir hope to raise?', 'hopes to raise', 0],
  ['How much is the choir aiming to have raised by June?', 'hopes to raise', 0],
  ['How many tickets has the choir sold?', 'has sold 400', 0],
  ['How much has the town pledged?', '2 million', 0],
  // What came about, in any verb.
  ['How many patients were enrolled?', '1,400 patients', 1],
  ['How many patients took part?', '1,400 patients', 1],
  ['How many children did the choir teach?', '60 children', 1],
  ['How many tickets were sold?', 'has sold 400', 0],
  // What lies ahead, what is wanted or what was only said.
  ['How many patients will be enrolled?', '1,400 patients', 0],
  ['How many patients are to be enrolled?', '1,400 patients', 0],
  ['How many patients were expected?', '1,400 patients', 0],
  ['How many children did the choir plan to teach?', '60 children', 0],
  ['How many children does the choir teach?', '60 children', 0],
  ['How many new tenors were announced?', '70 tenors', 0],
  ['How many tenors did the choir say it would hire?', '70 tenors', 0],
  ['How many tenors were there?', '70 tenors', 0],
  // What a plan may tell as well.
  ['How many tenors were needed?', '70 tenors', 0],
  ['How many tenors did it need?', '70 tenors', 0],
  ['How many children were chosen for the lessons?', '60 children', 0],
  ['How many tickets were listed?', 'plans to sell 900', 0],
  ['How many tenors did the choir decide to hire?', '70 tenors', 0],
  ['How many children were scheduled?', '60 children', 0],
  ['How many patients did the clinic support?', '1,400 patients', 0],
  ['How many tenors were hired?', '70 tenors', 1],
  // With what has been the hope is compared.
  ['How many tonnes did the mill grind in 2024?', '28 tonnes', 0],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['Is there parking at the hall?', 'touch the organ', 1],
  ['Is there parking at the hall?', 'car park', 0],
  ['Does the hall have any lifts?', 'car park', 1],
  ['Does the choir have an organ?', 'touch the organ', 0],
])('%s is answered by what has a word of it', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['How much did the team raise?', '7,200', 0],
  ['How many passes has the team sold?', '3,100', 0],
  ['How much did the choir raise?', '900 euros', 0],
  ['How much did the club raise?', '400 euros', 1],
])('what was reached stands behind what was hoped for: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Orme runs for its hall

ORME, May 4, 2025 -- The team aimed to raise 5,000 euros but raised 7,200 euros. It planned to sell 2,000 passes and sold 3,100 passes.

The choir wanted to sing for charity, and raised 900 euros. The club hopes to meet its friends and, helped by them, to raise 400 euros.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})

test('a long question is read in no time', async () => {
  const question = 'how many it '.repeat(300)
  const nothing = { text: '', spans: () => [], tokens: [] } as unknown as Candidate
  expect(isHopedFor({ asked: { text: question, type: 'money' } } as Lens, nothing)).toBe(false)
})

test.each([
  ['What is the output now?', '100 billion', 1],
  ['What is the output of the valley today?', '100 billion', 1],
  ['What is the target for output now?', '100 billion', 0],
  ['What will the output be?', '100 billion', 0],
  ['How many looms are there now?', '600 looms', 1],
  ['How many weavers are there now?', '300 weavers', 0],
  ['How many dyers are there now?', '90 dyers', 0],
])('a goal is none of what is so now: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'a.txt': `Orme Valley weaves

ORME, May 4, 2025 -- The goal is to grow, surpassing 100 billion yuan in output by 2030. The valley has 300 weavers. It works with the aim of reaching 600 looms. Its aim of reaching 90 dyers has been met.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})

test('what has only a related word does not stand in for it', async () => {
  const own = await libraryOf({
    'a.txt': `Orme Valley weaves

ORME, May 4, 2025 -- The goal is to grow, surpassing 100 billion yuan in output by 2030.

There are 3 mills generating annual revenue exceeding 100 million yuan.
`,
  })
  expect((await askExactly(own, 'What is the output now?')).status).toBe('unanswered')
})
