import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'works.txt': `Orme Works grows

ORME, May 4, 2025 -- Orme Works took on four clerks and let go of its fleet. It has 64 buses and will hire 40 drivers, among them 12 women, in June. After hiring 30 smiths it has 90 smiths.

The old kiln will be pulled down in September. The fire destroyed the gate and damaged 11 cars. The line has been stopped since 8 April. Of the 20 workers, 14 were laid off and six hired. The shed was built by a crew in 26 months.

It carried 2 million people in the first eight months, 11 percent more than in the same period of 2024. Sales of oak doors came to 8 million euros and those of pine doors to 5 million. The jury picks the forty photos of the show. Each club may enter three boats. Two guests have died and 40 have been injured. Sales of locks came to 4 million euros and those of keys to 3 million.

The foundry, put up in 1931, has 210 smelters. The play about the death of a miner has 48 scenes. The tramway built since 2019 has 17 halts. Once the old brewery is torn down, 75 lofts will rise. Digging for the weir starts on 6 June, after the old weir is knocked down. Skiffs carry six rowers. The cabins have four beds.

The gallery opened in 1988 and shows 330 etchings. The circus, acquired by Lind in 2017, keeps 19 horses. The band lost 3 drummers and counts 25 drummers today. Brack bought 16 vans in 2020, all of which are still in service. The grocer closed two stalls and has 11 left. The inn hired nine cooks and 13 waiters in May.
`,
  })
})

test.each([
  ['How many clerks were dismissed?', 'four clerks', 1],
  ['How many clerks were hired?', 'four clerks', 0],
  ['How many workers were dismissed?', '14 were laid off', 0],
  ['How many guests were dismissed?', 'guests have died', 1],
  ['How many guests were hurt?', 'guests have died', 0],
  ['What were the sales of gates?', 'Sales of locks', 1],
  ['What were the sales of keys?', 'Sales of locks', 0],
  ['When was the old kiln built?', 'kiln', 1],
  ['When will the old kiln be demolished?', 'kiln', 0],
  ['How many cars were destroyed?', '11 cars', 1],
  ['How many cars were damaged?', '11 cars', 0],
  // How many there are is not told by how many come.
  ['How many drivers does Orme Works have?', '40 drivers', 1],
  ['How many buses does Orme Works have?', '64 buses', 0],
  ['How many drivers will it hire?', '40 drivers', 0],
  ['How many smiths does it have?', '90 smiths', 0],
  // One of a kind that is set against others of it.
  ['What were the sales of steel doors?', 'oak doors', 1],
  ['What were the sales of pine doors?', 'oak doors', 0],
  ['How many photos can each photographer send in?', 'forty photos', 1],
  ['How many boats can each club enter?', 'three boats', 0],
  // What every one of them has is no limit.
  ['How many beds does each cabin have?', 'four beds', 0],
  ['How many rowers can each skiff carry?', 'six rowers', 0],
  // Another deed told beside a count does not make it one of that deed.
  ['How many people does the foundry employ?', '210 smelters', 0],
  ['How many scenes does the play contain?', '48 scenes', 0],
  ['How many stops does the tramway have?', '17 halts', 0],
  ['How many lofts will be built?', '75 lofts', 0],
  ['When will construction of the weir start?', 'Digging', 0],
  // A change told earlier in the sentence is none of the figure.
  ['How many etchings does the gallery have?', '330 etchings', 0],
  ['How many horses does the circus have?', '19 horses', 0],
  ['How many drummers does the band have?', '25 drummers', 0],
  ['How many vans does Brack have?', '16 vans', 0],
  ['How many stalls does the grocer have?', 'two stalls', 0],
  ['How many waiters does the inn have?', '13 waiters', 1],
  ['How many cooks does the inn have?', 'nine cooks', 1],
])('%s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test.each([
  ['When will the line start again?', '8 April', 1],
  ['When was the line stopped?', '8 April', 0],
  ['When did work on the shed begin?', '26 months', 1],
  ['How long did the shed take?', '26 months', 0],
])('no such time: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).typeMissing).toBe(expected)
})

test('a year that is only compared with is not the one of the figure', async () => {
  const away = async (year: number): Promise<number> =>
    (await supportFor(library, `How many people did it carry in ${year}?`, '2 million people')).periodAway
  expect(await away(2024)).toBeGreaterThan(0.5)
  expect(await away(2025)).toBe(0)
})

test.each([
  ['When did the board reject the plan?', 'put off its decision', 1],
  ['When did the board put off its decision?', 'put off its decision', 0],
  ['When did the council approve the fair?', 'approved the fair', 0],
  ['What pay rise did they settle on?', 'has offered 4 percent', 1],
  ['What pay rise did they settle on?', 'agreed on a rise', 0],
  ['What pay rise has Orme offered?', 'has offered 4 percent', 0],
])('a matter put off is not decided, and an offer is no agreement: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'pier.txt': `Orme Pier waits

ORME, May 4, 2025 -- The board yesterday put off its decision on the plan until 9 June. The council approved the fair on 2 May and put off its vote on the tram.

Orme has offered 4 percent. Both sides agreed on a rise of 6 percent from May.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})
