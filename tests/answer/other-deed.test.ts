import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { libraryOf, supportFor } from './make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'works.txt': `Orme Works grows

ORME, May 4, 2025 -- Orme Works took on four clerks and let go of its fleet. It has 64 buses and will hire 40 drivers, among them 12 women, in June. After hiring 30 smiths it has 90 smiths.

The old kiln will be pulled down in September. The fire destroyed the gate and damaged 11 cars. The line has been stopped since 8 April. Of the 20 workers, 14 were laid off and six hired. The shed was built by a crew in 26 months.

It carried 2 million people in the first eight months, 11 percent more than in the same period of 2024. Sales of oak doors came to 8 million euros and those of pine doors to 5 million. The jury picks the forty photos of the show. Each club may enter three boats. Two guests have died and 40 have been injured. Sales of locks came to 4 million euros and those of keys to 3 million.
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
