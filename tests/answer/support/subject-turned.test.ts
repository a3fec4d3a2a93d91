import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'fish.txt': `Orme Fishery reports on its year

TARNBY, May 4, 2026 -- Orme Fishery reports on its year.

The herring catch rose mainly because of two new trawlers, which replaced one that was damaged.

The number of licensed boats dropped to 318 from 356, for which the house blames the price of nets.

Donations to the school fell to $5.3 million, while visits to it rose by 17 percent to 88,400.

Cod landings fell by 2 percent in April, but were 3 percent higher than a year before.

Growth in mussel sales rose because of a fair.

Landings in Brackport rose in 2025, while those in Holm fell for the third year in a row.`,
  })
})

describe('why or how much something fell that rose is put right', () => {
  test.each([
    ['Why did the herring catch fall?', 'rose', 'fall'],
    ['Why has the herring catch fallen?', 'rose', 'fallen'],
    ['Why was the herring catch down?', 'rose', 'down'],
    ['What caused the decline in the herring catch?', 'rose', 'decline'],
    ['How much did the number of licensed boats rise?', 'dropped', 'rise'],
    ['Why did the number of licensed boats rise?', 'dropped', 'rise'],
    ['How much did donations to the school rise?', 'fell', 'rise'],
    ['By how much did donations to the school increase?', 'fell', 'increase'],
  ])('%s', async (question, stated, said) => {
    const { refusal } = await askExactly(library, question)
    expect(refusal?.reason).toBe('conflicting_premise')
    expect(refusal?.message).toContain(`says “${stated}”, not “${said}”`)
  })
})

describe('as it is, or where the sentence tells of both, it is answered', () => {
  test.each([
    ['Why did the herring catch rise?', 'two new trawlers'],
    ['What caused the increase in the herring catch?', 'two new trawlers'],
    ['How much did donations to the school fall?', '$5.3 million'],
    ['How much did visits to the school rise?', '17 percent'],
    ['How much did cod landings rise?', '3 percent higher'],
  ])('%s', async (question, expected) => {
    expect(wordsOf(await askExactly(library, question))).toContain(expected)
  })
})

test('a thing that is only named behind a preposition does not turn', async () => {
  const { refusal } = await askExactly(library, 'Why did mussel sales fall?')
  expect(refusal?.reason).not.toBe('conflicting_premise')
})

describe('whether something rose that fell is put right', () => {
  test.each([
    ['Did the herring catch fall?', 'rose', 'fall'],
    ['Has the number of licensed boats gone up?', 'dropped', 'up'],
    ['Did donations to the school increase?', 'fell', 'increase'],
    ['Did landings in Holm grow?', 'fell', 'grow'],
    ['Did landings in Brackport fall in 2025?', 'rose', 'fall'],
  ])('%s', async (question, stated, said) => {
    const { refusal } = await askExactly(library, question)
    expect(refusal?.reason).toBe('conflicting_premise')
    expect(refusal?.message).toContain(`says “${stated}”, not “${said}”`)
  })

  test.each([
    ['Did the herring catch rise?', 'two new trawlers'],
    ['Did landings in Holm fall?', 'those in Holm fell'],
    ['Did landings in Brackport grow?', 'Landings in Brackport rose'],
    ['Did cod landings fall?', 'fell by 2 percent'],
    ['Did cod landings rise?', '3 percent higher'],
    ['Did the herring catch rise or fall?', 'two new trawlers'],
  ])('as it is, it is answered: %s', async (question, expected) => {
    expect(wordsOf(await askExactly(library, question))).toContain(expected)
  })

  test.each([
    // Of that year another is told, and nothing of that village.
    'Did landings in Brackport fall in 2019?',
    'Did landings in Tarnby grow?',
  ])('what is told of another is put right by nothing: %s', async (question) => {
    expect((await askExactly(library, question)).refusal?.message).not.toMatch(/“(?:rose|fell)”/u)
  })
})
