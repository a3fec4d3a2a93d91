import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Orme Marine reports on its yard and its token

LINDEN, Nov. 4, 2025 -- A fire watch is a crucial step toward safe shipbuilding. Orme Marine raised its credit facility to $15 million.

Lind Bank of Corran gave the credit. Insurers use the watch as well.

In May, before the launch, Orme Marine met the union. The sail parade followed on 3 June. After the regatta on 5 June it rested.

Ada Berg discusses the trial with Roos Labs. The trial took place in Corran. A total of 8,000 badges fall into five classes based on rarity.

According to Roos Labs, the returns have been like those of the S&P 500. Orme Marine is headquartered in Linden, Texas.

Each week Ada Berg gives insights to guests after twenty years of advising captains. The campaign ends on 9 December.

In 2021, Orme Marine established Tarn Docks as a repair yard. The yard was founded in 1950. Since January, the trade has changed.

Leasing began in April 2025. Welding is expected to commence in July 2026. She was appointed in March 2024.

The firm offered 10% of the total supply of the token to early buyers. The total supply is 9 million tokens. The token stood out for its calm.

Obtaining the pilot license is a milestone for the house. The license number is P-4471. It wants to keep costs and risks in hand. The rate of recovery was 82%.

The debut episode is available now. The next episode comes on 12 December. The race set a new sales record. The earlier record stood at 9 metres.

The house was ranked among the best employers. It ranked third on the list.

The enhanced encryption gives sailors peace of mind. All is stored with AES-256 encryption. The token wants listings on major exchanges.

On 20 April 2026, a dinner is to be held during the fair. Entries close on 2 February 2026. The shop is open from 9 am to 5 pm.

The core area of the yard is the pride of Linden, and no effort is spared. The area of the yard is 14 hectares.

Ada Berg is a graduate of Tarn State University. Max Holm, a former officer of Lind Shipping, was glad.

Orme Marine is a house of many years. Its brand Tarnfast makes lines. The cruise calls at nine ports over six weeks. It will lift the ban on Monday. Fares would rise by 3% in May.

The pier will be handed over in March 2028. The founder was exiled to the Tarn Isles. Three key industries were marked by the council, vehicles among them.
`,
  })
})

test.each([
  // Of a kind it names none.
  ['Which shipyard?', 'safe shipbuilding', 1],
  ['Which bank gave the credit?', 'credit facility', 1],
  ['Which bank gave the credit?', 'Lind Bank', 0],
  ['Which companies use the watch?', 'Insurers use', 0],
  ['Which exchanges?', 'major exchanges', 1],
  ['Which encryption?', 'enhanced encryption', 1],
  ['Which encryption?', 'AES-256', 0],
  ['Which field did the council mark as a key industry?', 'vehicles among', 0],
  // It says nowhere.
  ['Where was the trial held?', 'discusses the trial', 1],
  ['Where was the trial held?', 'took place', 0],
  ["Where's the company based?", 'based on rarity', 1],
  ["Where's the company based?", 'S&P 500', 1],
  ["Where's the company based?", 'headquartered', 0],
  ['Where did she rank?', 'among the best', 1],
  ['Where did she rank?', 'third on the list', 0],
  ['Where was the founder exiled?', 'Tarn Isles', 0],
  // A house alone says where somebody learnt or was.
  ['Where did Ada Berg go to college?', 'graduate of', 0],
  ['Where was Max Holm before?', 'former officer', 0],
  // It tells of no such turn.
  ['When will the pier be handed over?', 'handed over', 0],
  ['When does it end?', 'Each week', 1],
  ['When does it end?', 'ends on 9', 0],
  ['When does he start?', 'established Tarn Docks', 1],
  ['When did she start?', 'She was appointed', 0],
  ['When was the agency founded?', 'Since January', 1],
  ['When was the broker founded?', 'established Tarn Docks', 1],
  ['When was the yard founded?', 'founded in 1950', 0],
  ['When did construction start?', 'Leasing began', 1],
  ['When did leasing start?', 'Leasing began', 0],
  ['When does production begin?', 'Welding is', 1],
  ['When was the launch?', 'before the launch', 1],
  ['When was the regatta?', 'After the regatta on 5 June', 0],
  ["What's the deadline?", 'a dinner', 1],
  ["What's the deadline?", 'Entries close', 0],
  ['What are the hours?', 'LINDEN', 1],
  ['What are the hours?', '9 am', 0],
  // It has no figure, or one of something else.
  ['When does the cruise end?', 'over six weeks', 0],
  ['When does the ban end?', 'will lift', 0],
  ['What is the next rise?', 'would rise', 0],
  ['Which brands does it run?', 'many years', 0],
  ['Which brands does it run?', 'keep costs', 1],
  ["What's the total supply?", '10%', 1],
  ['What is the area of the yard?', 'core area', 1],
  ['What is the area of the yard?', '14 hectares', 0],
  // What is made of it is no measure.
  ['What is the pride of Linden?', 'core area', 0],
  ["What's the total supply?", '9 million', 0],
  ["What's the license number?", 'milestone', 1],
  ["What's the license number?", 'P-4471', 0],
  ['What are the fees?', 'costs and risks', 1],
  ["What's the recovery rate?", '82%', 0],
  ["What's it worth now?", 'its calm', 1],
  // It does not say which one.
  ["When's the next episode?", 'debut episode', 1],
  ["When's the next episode?", 'next episode', 0],
  ["When's the next campaign?", 'campaign ends', 0],
  ['What was the old record?', 'new sales record', 1],
  ['What was the old record?', 'earlier record', 0],
])('%s – %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
