import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'works.txt': `Orme Works grows

ORME, May 4, 2025 -- It has 64 buses and will hire 40 drivers, among them 12 women, in June. After hiring 30 smiths it has 90 smiths.

The line has been stopped since 8 April. The shed was built by a crew in 26 months.

It carried 2 million people in the first eight months, 11 percent more than in the same period of 2024.

The gallery opened in 1988 and shows 330 etchings. The circus, acquired by Lind in 2017, keeps 19 horses. The band lost 3 drummers and counts 25 drummers today. Brack bought 16 vans in 2020, all of which are still in service. The grocer closed two stalls and has 11 left. The inn hired nine cooks and 13 waiters in May.
`,
  })
})

test.each([
  // How many there are is not told by how many come.
  ['How many drivers does Orme Works have?', '40 drivers', 1],
  ['How many buses does Orme Works have?', '64 buses', 0],
  ['How many drivers will it hire?', '40 drivers', 0],
  ['How many smiths does it have?', '90 smiths', 0],
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
