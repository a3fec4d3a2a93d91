import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'sport.md': `# Tarn Fund gives 3 million euros to sport

TARN, 4 May 2025 -- The Tarn Fund today gave 3 million euros to clubs.

The largest grants are:

- **Holm Rowers** (Holm): €400,000 to build 12 boats
- **Sand Divers** (Sand): €250,000 for courses in 31 pools
- **Lind Sailors** (Lind): 8 boats, 40 sailors

The Brack Riders got 90,000 euros in grants to train 14 coaches. The Moor Walkers paid 60,000 euros for 7 huts. The Orme Skaters have 5 rinks and got 20,000 euros.

- €70,000 for lamps on slopes 2 and 3 of the Tarn Hill, so that skiers can go down its slopes at night

Opened in 1936, the Tarn Hill lies above the town and has 17 slopes.
`,
  })
})

test.each([
  ['How many coaches do the Brack Riders have?', '14 coaches', 1],
  ['How many boats do the Holm Rowers own?', '12 boats', 1],
  ['How many pools do the Sand Divers run?', '31 pools', 1],
  ['How many coaches will the Brack Riders train?', '14 coaches', 0],
  ['How many boats can the Holm Rowers build?', '12 boats', 0],
  // What is paid for is had, and what stands before a sum is not what it is for.
  ['How many huts do the Moor Walkers have?', '7 huts', 0],
  ['How many rinks do the Orme Skaters have?', '5 rinks', 0],
])('what money is given for is not had: %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test('what is had answers, though what money is for has more of the words', async () => {
  const own = await libraryOf({
    'pier.md': `# Port of Brack plans its year

BRACK, 4 May 2025 -- The Port of Brack plans its year.

- 7 million euros for shore power at 2 berths, so that ships in port can switch off what they have running

Founded in 1936, the port lies north of Brack and has 9 berths.
`,
  })
  expect(wordsOf(await askExactly(own, 'How many berths does the port have?'))).toContain('9 berths')
})

test('a line of a list is read so as well', async () => {
  const answer = await askExactly(library, 'How many boats do the Holm Rowers have?')
  expect(wordsOf(answer)).not.toContain('12 boats')
  const built = await askExactly(library, 'How many boats are the Holm Rowers to build?')
  expect(wordsOf(built)).toContain('12 boats')
})

test('what is had is told by the sentence behind it', async () => {
  const answer = await askExactly(library, 'How many slopes does the Tarn Hill have?')
  expect(wordsOf(answer)).toMatch(/^Opened in 1936/u)
})
