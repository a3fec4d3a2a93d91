import { beforeAll, describe, expect, test } from 'vitest'
import { periodsOf } from '../../src/answer/conflicts.ts'
import { supportOf } from '../../src/answer/support.ts'
import type { Library } from '../../src/library.ts'
import { evidenceFor, libraryOf } from './make.ts'

const RELEASE = `Harbour Foods reports third quarter

LINDEN, Nov. 4, 2025 -- Harbour Foods said revenue for the third quarter of 2025 was 90 million euros.

The company runs the second-largest bakery in Linden. A leading university has ordered its ovens. The PX-600 oven has six racks. It won an award in the Treatment category.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'foods.txt': RELEASE })
})

/** What the sentence with these words supports of a question. */
async function supportFor(question: string, words: string) {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`no sentence with “${words}”`)
  return supportOf(one)
}

describe('a near miss is told from an answer', () => {
  test.each([
    [
      'periodAway',
      'What was revenue in the second quarter of 2025?',
      'What was revenue in the third quarter of 2025?',
      '90 million',
    ],
    [
      'periodAway',
      'What was revenue in the third quarter of 2024?',
      'What was revenue in Q3 2025?',
      '90 million',
    ],
    [
      'rankAway',
      'Who runs the largest bakery in Linden?',
      'Who runs the second-largest bakery in Linden?',
      'second-largest',
    ],
    ['withheld', 'Which university has ordered the ovens?', 'What has a university ordered?', 'university'],
    [
      'codesUnknown',
      'How many racks does the PX-800 have?',
      'How many racks does the PX-600 have?',
      'six racks',
    ],
    [
      'modifierAway',
      'Who won in the telehealth category?',
      'Who won in the treatment category?',
      'Treatment category',
    ],
  ] as const)('%s: %s', async (name, missed, met, words) => {
    expect((await supportFor(missed, words))[name]).toBeGreaterThan(0)
    expect((await supportFor(met, words))[name]).toBe(0)
  })
})

test.each([
  { text: 'in the third quarter of 2025', quarters: ['q3'], months: [], years: ['2025'] },
  { text: 'Q1 and the second half', quarters: ['h2', 'q1'], months: [], years: [] },
  { text: 'as of September 30, 2024', quarters: [], months: ['sep'], years: ['2024'] },
  { text: 'it may march on, $2024 at 1,999.5', quarters: [], months: [], years: [] },
])('the periods of “$text”', ({ text, quarters, months, years }) => {
  const found = periodsOf(text)
  expect([...found.quarters].sort()).toEqual(quarters)
  expect([...found.months]).toEqual(months)
  expect([...found.years]).toEqual(years)
})
