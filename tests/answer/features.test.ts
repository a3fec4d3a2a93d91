import { beforeAll, describe, expect, test } from 'vitest'
import { valuesOf } from '../../src/answer/evidence/asked-values.ts'
import type { Evidence } from '../../src/answer/evidence.ts'
import { FEATURES } from '../../src/answer/features.ts'
import { RANKING } from '../../src/answer/weights.ts'
import type { Library } from '../../src/library.ts'
import { evidenceFor, libraryOf } from './make.ts'

const RELEASE = `Tallis Works Names Its Captain

CORRAN, March 12, 2025 -- The yard named Ida Solberg today. Ida Solberg, 45, has led crews for 12 years. Olan Petrescu, aged 61, leaves the crew of his ship after 30 years. Piet Halder was born in 1970. Jon Aasen turned 50 on board.

Tallis Energy was founded in 1931 and delivers in 14 months. Tallis Energy celebrates its 90-year anniversary. The dock of Tallis Energy is a 40-year-old basin.

Last year the yard employed 1,340 people and 12 dogs. There are 900 welders at the dock, and 240 of them sail. The crew has 30 cabins. The cafeteria sells 700 meals. In all it employs 85 apprentices. The yard feeds 60 people a day. At the slip 40 are employed.

Wages rise with each ship. The dock is painted in green, and 16 designers draw its ships.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'yard.txt': RELEASE })
})

async function evidenceOf(question: string, words: string): Promise<Evidence> {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`no sentence with “${words}”`)
  return one
}

describe('a time is an age only where it is said to be one', () => {
  test.each([
    ['How old is Ida Solberg?', 'has led crews', ['45']],
    ['How old is Olan Petrescu?', 'aged 61', ['61']],
    ['How old is Piet Halder?', 'born in', ['1970']],
    ['How old is Jon Aasen?', 'turned', ['50']],
    // A person is not founded, and a firm is not born.
    ['How old is Ida Solberg?', '1931', []],
    ['How old is Tallis Energy?', '1931', ['1931']],
    ['How old is Tallis Energy?', 'anniversary', ['90-year']],
    ['How old is the dock?', '40-year-old', ['40-year']],
    ['How old is the dock?', 'delivers', ['1931']],
    // Any time is a duration, and no age is.
    ['How many years has Ida Solberg led crews?', 'has led crews', ['12 years']],
    ['How long has Ida Solberg led crews?', 'has led crews', ['12 years']],
  ])('%s In “%s” it is %j', async (question, words, ages) => {
    const { lens, candidate } = await evidenceOf(question, words)
    const found = valuesOf(lens, candidate).map(({ start, end }) => candidate.text.slice(start, end))
    expect(found).toEqual(ages)
  })
})

describe('a figure counts what is asked for', () => {
  test.each([
    // People by any noun are people, and who is employed is counted without one.
    ['How many welders are there?', '900 welders', 1],
    ['How many workers are there?', '1,340 people', 0.7],
    ['How many nurses does the yard have?', '1,340 people', 0.7],
    ['How many players does the yard have?', '1,340 people', 0.7],
    ['How many workers are there?', '85 apprentices', 0.7],
    ['How many people design ships?', '16 designers', 0.7],
    ['How many people sail there?', '16 designers', 0],
    ['How many nurses does the yard have?', '60 people', 0.7],
    ['How many workers does the yard have?', '40 are employed', 0.7],
    ['How many cabins does the yard have?', '40 are employed', 0],
    ['How many dogs are there?', '1,340 people', 1],
    ['How many ships are there?', '1,340 people', 0],
    ['How many cabins are there?', '85 apprentices', 0],
    // "240 of them" counts whatever was spoken of.
    ['How many ferries sail?', '240 of them', 0.7],
    ['How many ferries are there?', '30 cabins', 0],
  ])('%s In “%s” it counts %d', async (question, words, counted) => {
    expect((await evidenceOf(question, words)).features.counted).toBe(counted)
  })
})

describe('likeness of meaning', () => {
  test('is a feature with a weight of its own', () => {
    expect(FEATURES).toContain('likeness')
    expect(RANKING.likeness).toBeGreaterThan(0)
  })

  test('is higher for a sentence that speaks of the matter in other words', async () => {
    const question = 'When do salaries grow?'
    const near = (await evidenceOf(question, 'Wages rise')).features.likeness
    const far = (await evidenceOf(question, 'painted in green')).features.likeness
    expect(near).toBeGreaterThan(far + 0.1)
    expect(near).toBeLessThanOrEqual(1)
  })

  test('leaves out names: of them alone nothing is asked', async () => {
    const { features } = await evidenceOf('Who is Ida Solberg?', 'has led crews')
    expect(features.likeness).toBe(0)
  })
})

describe('a dateline answers when or where something was made known', () => {
  test.each([
    ['When did Tallis Works announce its captain?', 1],
    ['What is the date of the announcement?', 1],
    ['Launch date of the ship?', 1],
    // The day of something else, and one that is to come.
    ['What is the date of the race?', 0],
    ['On which day is the report of Tallis Works to be released?', 0],
  ])('%s %d', async (question, issued) => {
    expect((await evidenceOf(question, 'CORRAN, March 12')).features.issued).toBe(issued)
  })
})

test('a lead-in does not make up for a value that an item lacks', async () => {
  const library = await libraryOf({ 'fair.txt': FAIR })
  const leadIn = async (question: string, words: string): Promise<number | undefined> =>
    (await evidenceFor(library, question)).evidence.find(({ candidate }) => candidate.text.includes(words))
      ?.features.leadIn
  expect(await leadIn('Who founded the Holm Fair?', 'two new halls')).toBe(0)
  expect(await leadIn('Who founded the Holm Fair?', 'Ada Berg')).toBeGreaterThan(0.5)
  expect(await leadIn('What did the Holm Fair found?', 'two new halls')).toBeGreaterThan(0.5)
})

const FAIR = `Fair opens in Lund

LUND, May 4, 2025 -- The fair opens today.

The Holm Fair was founded with:

- two new halls and a bridge
- the help of Ada Berg
`
