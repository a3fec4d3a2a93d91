import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from './make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.md': `# Orme Marine grows

ORME, May 4, 2025 -- Lind Funds, Inc, serves as the company's treasury manager. Holm Capital visited the treasury in April.

Orme Marine, owner of Orme.com and Tarn.com, sold twelve boats.

With the average number of cyber-attacks per yard per week reaching 1,308, Orme Marine has bought a new lock. Its fleet has a max speed of 31 knots.

In 2010, Ada Berg joined Orme Marine as a welder. Its first one hundred boats were of oak. The price of oak was soaring as Corran stockpiled ahead of a tariff.

Orme Marine ended 1Q25 with 40 looms for sails. Liquidity remained strong, with $8.7 million in cash.

The platform offers various boat models, including sloops and yawls.

The mess room is fitted with a stove, a sink and two benches.

Founded by the experienced duo, Tarvin and Ida Solberg, Orme Marine has built boats in Corran since 1931.
`,
  })
})

test.each([
  ['Who manages the treasury of Orme Marine?', 'Lind Funds'],
  ['Which websites does Orme Marine own?', 'Tarn.com'],
  ['How many cyberattacks hit the average yard per week?', '1,308'],
  ['What is the maximum speed of the fleet?', '31 knots'],
  ['What kinds of boats does the platform offer?', 'sloops'],
  ['What is the mess room fitted with?', 'a stove'],
  ['When did Ada Berg join Orme Marine?', '2010'],
  ['Why was the price of oak soaring?', 'stockpiled'],
  ['How much cash did Orme Marine have at the end of the first quarter of 2025?', '$8.7 million'],
  ['Who founded Orme Marine?', 'Tarvin and Ida Solberg'],
])('what a sentence says in another form is found: %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test.each([
  'Who manages the fleet of Orme Marine?',
  'How many cyberattacks hit Holm Capital in 2024?',
  'What is the minimum speed of the fleet?',
  'What is the boat house fitted with?',
  'Who founded Lind Funds?',
  'Why did Holm Capital visit the treasury?',
  'How much cash did Orme Marine have at the end of the second quarter of 2025?',
])('what it does not say is refused: %s', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
