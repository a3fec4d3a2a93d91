import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const opened = libraryOf({
  'a.txt': `Orme reports on its year

ORME, 3 May 2025 – The fine of the harbour office is the second-largest fine that it has imposed. The Halden span is the third-longest bridge in Europe.

A record 940 boats have entered the Tarn Run. It was the hottest June on Sula island since records began in 1901.

It is the Delmar choir's second tour of Japan. The Lagan ferry is among the ten oldest ferries still in service. The Ember telescope is only the fourth of its kind.

Orme Mills bought Tarn Dyes, the second-largest dye works in Europe.
`,
})

describe('whether something is the very first of its kind is told by its place', () => {
  test.each([
    ['Is this the highest fine ever?', 'second-largest fine'],
    ['Is it the biggest fine that was imposed?', 'second-largest fine'],
    ['Is the Halden span the longest bridge in Europe?', 'third-longest bridge'],
    ['Have there ever been more boats?', 'A record 940 boats'],
    ['Has there been a hotter June on Sula island?', 'the hottest June'],
    ["Is this the Delmar choir's first tour of Japan?", 'second tour'],
    ['Is the Lagan ferry the oldest ferry still in service?', 'among the ten oldest'],
    ['Is the Ember telescope the first of its kind?', 'only the fourth of its kind'],
    ['Is Tarn Dyes the largest dye works in Europe?', 'second-largest dye works'],
  ])('%s', async (question, told) => {
    expect(wordsOf(await askExactly(await opened, question))).toContain(told)
  })

  test.each([
    'Is Orme Mills the largest dye works in Europe?',
    'Is the Halden span the longest bridge in Asia?',
    'Is this the largest grant ever?',
    'Has there been a colder June on Sula island?',
  ])('and not by the place of another: %s', async (question) => {
    expect((await askExactly(await opened, question)).status).toBe('unanswered')
  })
})

const placed = libraryOf({
  'b.txt': `Tarn Works reports on its autumn

TARN, 3 November 2025 – Tarn Works made a profit of £2 million in the third quarter. The largest plant was shut for a week after a fire.

The company is planning a second plant in Garth. A record price of £900 was paid for steel. A record 940 lorries left the yard in October.

Orme Bridge has opened. At 1,900 metres it is the second-longest bridge in Scandinavia. It is the third spill this year.
`,
})

describe('a place is denied only by a place of the same thing at any time', () => {
  test('a record is the most that there was', async () => {
    expect(wordsOf(await askExactly(await placed, 'Have there ever been more lorries?'))).toContain(
      'record 940',
    )
    expect(wordsOf(await askExactly(await placed, 'Is it the longest bridge in Scandinavia?'))).toContain(
      'second-longest',
    )
  })

  test.each([
    'Has there ever been a lower price?',
    'Have there ever been fewer lorries?',
    'Were there more lorries in September?',
    'Is it the first plant?',
    'Was it the first quarter?',
    'Is it the largest plant in the country?',
    'Is the school the longest bridge in Scandinavia?',
    'Is it the first spill of 2024?',
  ])('%s', async (question) => {
    expect(wordsOf(await askExactly(await placed, question))).not.toMatch(
      /record|second plant|third quarter|largest plant|second-longest|third spill/u,
    )
  })
})
