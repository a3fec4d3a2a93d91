import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'works.txt': `Orme Works grows

ORME, May 4, 2025 -- It has 64 buses and will hire 40 drivers, among them 12 women, in June. After hiring 30 smiths it has 90 smiths.

The line has been stopped since 8 April. The shed was built by a crew in 26 months.

It carried 2 million people in the first eight months, 11 percent more than in the same period of 2024.

The gallery opened in 1988 and shows 330 etchings. The circus, acquired by Lind in 2017, keeps 19 horses. The band lost 3 drummers and counts 25 drummers today. Brack bought 16 vans in 2020, all of which are still in service. The grocer closed two stalls and has 11 left. The inn hired nine cooks and 13 waiters in May. The clinic has opened a 17-bed ward. The port has taken on 55 more divers and now mends a net in four days, down from nine. A motion put forward by 130 members will be heard by the choir. The ferry is run by 41 volunteers. The chapel school is attended by 720 pupils. A petition signed by 212 gardeners was given to the zoo.
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
  // What something is only compared with counts none of them.
  ['How many divers does the port employ in total?', '55 more divers', 1],
  ['How many divers has the port taken on?', '55 more divers', 0],
  // Who did something together need not be all.
  ['How many members does the choir have?', '130 members', 1],
  ['How many volunteers does the ferry have?', '41 volunteers', 0],
  // What is asked about has those who come to it.
  ['How many pupils does the chapel school have?', '720 pupils', 0],
  ['How many gardeners does the zoo have?', '212 gardeners', 1],
  // What is opened has what its name counts.
  ['How many beds does the ward have?', '17-bed', 0],
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

describe('how many there are is not told by how many money is given for', () => {
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
})

describe('how many there are is not told by how many there could be, nor the other way round', () => {
  let library: Library

  beforeAll(async () => {
    library = await libraryOf({
      'hostel.txt': `Brack Hostel Opens Its East Wing

BRACK, May 4, 2025 -- Brack Hostel today opened its east wing. With it the hostel of Brack is capable of housing more than 900 students, more than any other in the county.

At present the hostel is home to 412 students. It has 14 rooms for guests.

The garage can hold 60 bicycles and is now used by 22 bicycles. In the library students can read 80 newspapers.
`,
    })
  })

  test.each([
    ['How many students does the hostel house now?', 'capable of housing', 1],
    ['How many students live in the hostel?', 'capable of housing', 1],
    ['How many students does the hostel house now?', 'At present', 0],
    // What it is able to is asked for.
    ['How many students can the hostel house?', 'capable of housing', 0],
    ['How many students can the hostel house?', 'At present', 1],
    ['How many students will the hostel house?', 'capable of housing', 0],
    // A house has as many rooms as it has.
    ['How many rooms does the hostel have now?', '14 rooms', 0],
    // What people can read is there.
    ['How many newspapers are in the library now?', '80 newspapers', 0],
    // Both are told.
    ['How many bicycles are there in the garage now?', '60 bicycles', 0],
    ['How many bicycles can the garage hold?', '60 bicycles', 0],
  ])('%s: %s', async (question, words, expected) => {
    expect((await supportFor(library, question, words)).withheld).toBe(expected)
  })

  test.each([
    ['How many students does the hostel house now?', '412'],
    ['How many students can the hostel house?', '900'],
  ])('%s', async (question, figure) => {
    const [first] = (await askExactly(library, question)).statements
    expect(first?.text).toContain(figure)
  })

  test('what there is room for is not given for how many there are', async () => {
    const wing = await libraryOf({
      'wing.txt': `Brack Hostel Opens Its East Wing

BRACK, May 4, 2025 -- Brack Hostel today opened its east wing. It has room for 900 students.
`,
    })
    expect(wordsOf(await askExactly(wing, 'How many students live in Brack Hostel now?'))).not.toContain(
      '900',
    )
  })
})

test.each([
  ['How many pilots work at Lind Air?', '120 people', 1],
  ['How many mechanics work at Lind Air?', '70 mechanics', 1],
  ['How many pilots were hired?', '120 people', 0],
  ['How many stewards does Lind Air have?', '300 stewards', 0],
  ['How many planes does Lind Air have?', '23 planes', 0],
])('those who were taken on are not all that there are: %s', async (question, words, expected) => {
  const own = await libraryOf({
    'air.txt': `Lind Air opens a base

LIND, May 4, 2025 -- A total of 120 people have been hired, among them 45 pilots. Some 70 mechanics were recruited in March. It has 300 stewards, who were trained at Holm. It has 23 planes, of which four were bought last year.
`,
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})
