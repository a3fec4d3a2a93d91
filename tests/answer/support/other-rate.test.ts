import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Orme Ferries adds boats

ORME, May 4, 2025 -- The ferries carry 31,000 passengers a week in the season. The mill makes 120 tonnes of flakes a day. Some 2.4 million readers open the paper at least once a week. The weekly output of bolts is 7,000. It sold 900 maps. Each month, the shop mends 45 clocks. The bakery sells 600 loaves a day, or 200,000 a year. It issued 52 passes last year. Its monthly turnover was $3 million. A permit costs $80 a year earlier than planned. The pump moves 40 litres per minute. The Daily Lund sells 8,000 copies a month.
`,
  })
})

test.each([
  ['How many passengers do the ferries carry a day?', 'The ferries', 1],
  ['How many passengers do the ferries carry in a year?', 'The ferries', 1],
  ['How many passengers do the ferries carry every week?', 'The ferries', 0],
  ['How many passengers do the ferries carry?', 'The ferries', 0],
  ['How many tonnes of flakes does the mill make per year?', 'The mill', 1],
  ['How many tonnes of flakes does the mill make an hour?', 'The mill', 1],
  ['How many tonnes of flakes does the mill make each day?', 'The mill', 0],
  ['How many readers open the paper every day?', 'Some 2.4 million', 1],
  ['How many readers open the paper a month?', 'Some 2.4 million', 1],
  ['How many readers open the paper every week?', 'Some 2.4 million', 0],
  ['What is the annual output of bolts?', 'The weekly output', 1],
  ['What is the weekly output of bolts?', 'The weekly output', 0],
  // Whether that was within a year is not said.
  ['How many maps does it sell a year?', '900 maps', 0],
  ['How many clocks does the shop mend a day?', 'Each month', 1],
  ['How many clocks does the shop mend monthly?', 'Each month', 0],
  ['How many loaves does the bakery sell a year?', 'The bakery', 0],
  ['How many passes does it issue a year?', '52 passes', 0],
  ['What is the annual turnover?', 'monthly turnover', 1],
  ['How many litres does the pump move per second?', 'The pump', 1],
  ['How many copies does the Daily Lund sell?', 'The Daily Lund', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
