import { beforeAll, describe, expect, test } from 'vitest'
import { isOfOtherPeriod, timesAsked, timeTold } from '../../../src/answer/support/other-period.ts'
import { placesAway } from '../../../src/answer/support/other-place.ts'
import type { Library } from '../../../src/library.ts'
import { evidenceFor, libraryOf } from '../make.ts'

const HALL = `# Orme reports on its hall

LUND, 3 March 2026 – The hall of Orme had 31,000 visitors in 2024. The Vision 2030 plan created 90 jobs.

Loan income rose to 4 million kronor in 2025, up from 3 million in 2023. The season of 2024/25 had 40 concerts.

The restaurant in Vesle sold 900 cakes.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'hall.md': HALL })
})

describe('nothing that tells as much of the matter is of the time asked about', () => {
  test.each([
    ['How many visitors did the hall have in 2025?', true],
    ['How many visitors did the hall have in 2024?', false],
    ['How many visitors did the hall have?', false],
    // It names no time, and is of the year of its release.
    ['How many cakes did the restaurant sell in 2026?', false],
    ['How many cakes did the restaurant sell in 2021?', true],
    // What is only compared with is not told of.
    ['What was the income from loans in 2023?', true],
    // The year is part of a name.
    ['How many jobs did the Vision 2030 plan create?', false],
    // Nothing is told of the matter at all.
    ['How many llama farmers of the restaurant sheared sheep in 2019?', false],
  ])('%s: %s', async (question, isOther) => {
    const { evidence } = await evidenceFor(library, question)
    expect(isOfOtherPeriod(evidence)).toBe(isOther)
  })
})

test('a time is named whole, without the preposition before it and the stop behind', async () => {
  for (const [question, times] of [
    ['How many concerts were there in 2021/22?', ['2021/22']],
    ['How many came by the end of June 2025.', ['end of June 2025']],
  ] as const) {
    const { asked } = await evidenceFor(library, question)
    expect(timesAsked(asked, [])).toEqual(times)
  }
})

test('the time that is told is the only one of its passage', async () => {
  const toldFor = async (question: string) => {
    const [best] = (await evidenceFor(library, question)).evidence
    return best === undefined ? null : timeTold(best)
  }
  expect(await toldFor('How many visitors did the hall have in 2025?')).toBe('2024')
  expect(await toldFor('How many concerts did the season of 2021/22 have?')).toBe('2024/25')
  expect(await toldFor('What was the income from loans in 2022?')).toBeNull()
})

describe('a place of which nothing is told that comes near', () => {
  test.each([
    ['How many visitors did the hall in Vesle have?', ['Vesle']],
    ['How many cakes did the restaurant in Vesle sell?', []],
    ['How many llamas were shorn in Vesle?', []],
  ])('%s: %s', async (question, places) => {
    const { asked, evidence } = await evidenceFor(library, question)
    expect(placesAway(asked, evidence)).toEqual(places)
  })
})
