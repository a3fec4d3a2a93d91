import { describe, expect, test } from 'vitest'
import { meantFor, wishedDeed } from '../../../src/answer/composition/meant-for.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  'It wants to be closer to its customers.',
  'It hopes to cut the weight of the bags by half.',
  'They hope that fewer people will have to stand.',
  'The purchase gives it a team that knows lenses.',
  'The deal allows it to wash its sheets nearby.',
  'That makes it easier to reach the old town.',
  'That makes it possible for parents to come in the evening.',
  'The change is meant to save paper.',
  'The new site aims to shorten waits.',
])('a sentence tells what the deed before it is for: %s', (text) => {
  expect(meantFor(text)).toBe(true)
})

test.each([
  'It also wants to cut its waste.',
  'It wants to open a third shop.',
  'It hopes to sell 900 of them.',
  'It hopes to finish in May.',
  'It hopes that it will be ready by June.',
  'He wants to thank them.',
  'Berg wants to expand.',
  'The purchase gives it a total of 90 staff.',
  'The move gives the town a name.',
  'This will not allow it to grow.',
  'The company was founded to help farmers.',
])('a sentence tells what is wished for besides, what comes next or of others: %s', (text) => {
  expect(meantFor(text)).toBe(false)
})

test('the deed that is wished for', () => {
  expect(wishedDeed('It wants to open a third shop.')).toBe('open')
  expect(wishedDeed('They also plan to hire ten more.')).toBe('hire')
  expect(wishedDeed('It opened a third shop.')).toBe(null)
})

describe('a why is answered by what the deed is for, told right behind it', () => {
  const orme = libraryOf({
    'a.txt': `Orme Bakery opens shop in Tarn

TARN, 3 May 2025 -- Orme Bakery is opening a second shop in Tarn. It wants to be closer to the offices around the station.

The shop has an oven from Italy, and Ole Lind runs it. The café in Kell opens after the summer.
`,
    'b.txt': `Hob Tools opens plant in Mell

MELL, 3 May 2025 -- Hob Tools is opening a plant in Mell. It wants to open a third plant next year.

The plant makes saws.
`,
    'c.txt': `Lusk Bikes acquires hall

LUSK, 3 May 2025 -- Lusk Bikes has acquired a hall in Vorn. Until now it has kept its frames in tents behind the factory.

The hall is made of brick.
`,
    'd.txt': `Pell Dance moves festival

PELL, 3 May 2025 -- Pell Dance is moving its festival to Perth. The hall in Pell is being rebuilt until 2026.

There are 22 shows.
`,
    'e.txt': `Kerr Steel sells yard

KERR, 3 May 2025 -- Kerr Steel has sold its yard to Mott Homes. It hopes to cut its debt by half.

The yard has nine cranes.
`,
  })

  test.each([
    ['Why is Orme Bakery opening a second shop in Tarn?', 'closer to the offices'],
    ['Why has Lusk Bikes acquired a hall?', 'in tents'],
    ['Why has Kerr Steel sold its yard?', 'cut its debt'],
    ['Why is Pell Dance moving its festival to Perth?', 'being rebuilt'],
  ])('%s', async (question, told) => {
    expect(wordsOf(await askExactly(await orme, question))).toContain(told)
  })

  test.each([
    'Why is Orme Bakery closing its shop in Tarn?',
    'Why does Orme Bakery have an oven from Italy?',
    'Why did Orme Bakery hire Ole Lind?',
    'Why does the café in Kell open after the summer?',
    'Why is Hob Tools opening a plant in Mell?',
    'Why does the plant of Hob Tools make saws?',
    'Why is the hall of Lusk Bikes made of brick?',
    'Why has Lusk Bikes sold a hall?',
    'Why does Pell Dance have 22 shows?',
    'Why did Mott Homes sell its yard to Kerr Steel?',
  ])('and no other why: %s', async (question) => {
    expect((await askExactly(await orme, question)).status).toBe('unanswered')
  })
})
