import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'bank.txt':
      'Bank of Orme grows\n\nORME, May 4, 2025 -- The bank has 31 branches in Lind, Holm and Corran. It runs solar and wind parks of 40 megawatts. It opened six branches in Tarn. The VX-1 and VX-2 vans together carry 70 safes. Lind and Holm together have 900 customers; Tarn has 50 customers. The yard in Ames, Iowa, has nine sheds. It has 118 shops in Ohio and western Kansas. Flights to Oslo and Bergen cost $90. Brack and Elm employ 40 people each. Halls are Gant and Ulm, which has 300 seats.\n',
  })
})

test.each([
  ['How many branches are there in Holm?', '31 branches', 1],
  // All of them are asked for.
  ['How many branches are there in Lind, Holm and Corran?', '31 branches', 0],
  ['How many branches did it open in Tarn?', 'six branches', 0],
  // One of a series is another than the next.
  ['How many safes does the VX-2 van carry?', '70 safes', 1],
  ['How many safes do the VX-1 and VX-2 vans carry?', '70 safes', 0],
  // Common words stand beside each other too freely to tell, and a state behind a town is no other.
  ['How many megawatts do the wind parks have?', '40 megawatts', 0],
  ['How many sheds are there in Ames?', 'nine sheds', 0],
  ['How many shops are there in Kansas?', '118 shops', 1],
  // A clause in the singular is of the last alone.
  ['How many seats are there in Ulm?', '300 seats', 0],
  ['How many seats are there in Gant?', '300 seats', 1],
  // No figure is asked for.
  ['Which bank has branches in Holm?', '31 branches', 0],
])('%s', async (question, words, away) => {
  expect((await supportFor(library, question, words)).sharedAway).toBe(away)
})

test.each([
  ['How many branches are there in Holm?', '31 branches', 1],
  // A price is that of each, and so is what is said of each.
  ['How much is a flight to Oslo?', 'cost $90', 0],
  ['How many people does Brack employ?', '40 people', 0],
])('a count of several is given of none of them: %s', async (question, words, withheld) => {
  expect((await supportFor(library, question, words)).withheld).toBe(withheld)
})

test.each([
  ['How many customers does Holm have?', 1],
  ['How many customers do Lind and Holm have together?', 0],
  ['How many customers does Tarn have?', 0],
])('a figure that is said to be of several together is of none of them: %s', async (question, withheld) => {
  expect((await supportFor(library, question, '900 customers')).withheld).toBe(withheld)
})

test('a part of a longer name that is asked about is nobody beside another', async () => {
  const own = await libraryOf({
    'society.md': `# Denmark-Norway Society of Orme meets

ORME, May 4, 2025 -- Founded in 1970, the Denmark-Norway Society of Orme brings people of Denmark and Finland together. It has 300 members in Denmark and Finland.
`,
  })
  const away = async (question: string, words: string) => (await supportFor(own, question, words)).sharedAway
  expect(await away('How old is the Denmark-Norway Society of Orme?', '1970')).toBe(0)
  expect(await away('How many members does it have in Denmark?', '300 members')).toBe(1)
})

test('"in total assets" adds nothing up', async () => {
  const own = await libraryOf({
    'bank.md': `# Orme Bank grows

ORME, May 4, 2025 -- The house has 480 million euros in total assets.

| Bank | Loans in million euros |
| --- | --- |
| Orme Bank | 200 |
`,
  })
  expect((await supportFor(own, 'What assets does Orme Bank have?', '480 million')).withheld).toBe(0)
})

test.each([
  ['How many crates of Plum Dream were sold?', 1],
  ['How many crates did Orme Jams sell?', 0],
  ['How many crates were sold in all?', 0],
])('what is added up tells nothing of the one that has its own line: %s', async (question, expected) => {
  const own = await libraryOf({
    'jam.md': `# Orme Jams sells out

ORME, May 4, 2025 -- Orme Jams sold 480 crates in all.

| Jam | Crates |
| --- | --- |
| Plum Dream | 200 |
| Fig Hour | 280 |
`,
  })
  expect((await supportFor(own, question, '480 crates')).withheld).toBe(expected)
})

test.each([
  // Typed small too.
  ['how many volunteers were in lark-2', 'LARK-2 took in 230 volunteers.'],
  ['How many volunteers were in LARK-2?', 'LARK-2 took in 230 volunteers.'],
  ['How many volunteers were in LARK-1 and LARK-2?', '500 volunteers'],
])('the one’s own count goes before that of both: %s', async (question, expected) => {
  const own = await libraryOf({
    'first.txt': `Orme Institute ends its LARK-2 trial

ORME, May 4, 2025 -- The Orme Institute has ended the LARK-2 trial of its ointment.

LARK-2 took in 230 volunteers. It lasted nine weeks.
`,
    'second.txt': `Orme Institute sells its ointment

ORME, May 4, 2026 -- The Orme Institute sells its ointment from June. It rests on two trials, LARK-1 and LARK-2, with a total of 500 volunteers.
`,
  })
  expect(wordsOf(await askExactly(own, question))).toContain(expected)
})

test.each([
  // What is made by two kinds of things is not made by one of them.
  ['How much electricity did the solar roofs make?', '61.2', 1],
  ['How many mills are there?', '61.2', 0],
  ['How much electricity did the mills and the solar roofs make?', '61.2', 0],
  ['What is the capacity of the tidal plants?', 'total capacity', 1],
  ['What is the capacity of the tidal and wind plants?', 'total capacity', 0],
  // A price, or so much for each, is each one's own.
  ['How much do children pay?', 'pay 4 euros', 0],
  ['How many seats do the trams have?', '40 seats each', 0],
])('%s', async (question, words, expected) => {
  const own = await libraryOf({
    'power.txt':
      'Orme Power reports\n\nORME, May 4, 2025 -- In 2025 the seven mills and the solar roofs made 61.2 gigawatt-hours, 4 per cent less than in 2024. Orme runs tidal and wind plants with a total capacity of 140 megawatts. Pupils and children are asked to pay 4 euros. The buses and the trams had 40 seats each.\n',
  })
  expect((await supportFor(own, question, words)).withheld).toBe(expected)
})
