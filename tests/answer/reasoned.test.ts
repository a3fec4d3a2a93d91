import { beforeAll, describe, expect, test } from 'vitest'
import { explainsBefore, tellsFailure } from '../../src/answer/explains.ts'
import type { Library } from '../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from './make.ts'

test.each([
  'The reason is a fault in the pumps.',
  'Its main cause was a wet summer.',
  'This is because the market is held on that day.',
  'That follows a decision by the town in May.',
  'The move comes after two bad seasons.',
  'It blames the new tax of 9 euros.',
  'The chair explained this by the cost of the stand.',
  'She did so to grow her own figs.',
  'It is shut because the mayor has a cold.',
])('a sentence says that it is the reason of the one before: %s', (text) => {
  expect(explainsBefore(text)).toBe(1)
})

test.each([
  'The pumps had failed twice.',
  'The roof no longer meets the rules.',
  'Only nine customers a day still come.',
  'Too many guests fed the seals.',
  'The cars cannot be delivered.',
  'A survey found that the wall is unstable.',
  'Flour has become dearer.',
])('what had gone wrong or was lacking is likely the reason: %s', (text) => {
  expect(explainsBefore(text)).toBe(0.5)
})

test.each([
  'The farm is shut because of frost.',
  'The board thanked her.',
  'Nobody had complained.',
  'The union has criticised the decision.',
  'They had planned to open in May.',
  'The second ship will have too many berths.',
  'A ticket costs only 5 euros.',
])('what has a reason of its own, came of it or is something else is none: %s', (text) => {
  expect(explainsBefore(text)).toBe(0)
})

test('what failed may be told first', () => {
  expect(tellsFailure('The pumps failed on Monday.')).toBe(true)
  expect(tellsFailure('No pump failed on Monday.')).toBe(false)
  expect(tellsFailure('The pumps are new.')).toBe(false)
})

describe('a why', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'pool.md': `# Orme Baths delay their new slide

TARN, May 4, 2025 -- Orme Baths have put off the opening of their new slide. The maker could not deliver the steps.

The steam room stays open. The sauna is shut because of a fault in the oven.

The kiosk was closed in April. The reason is a dispute over the rent. The lockers were painted.

The boiler failed on Monday. The paddling pool was drained.

The swimming club cut its fees to $9, citing the wishes of its members. The captain of the team has resigned.
`,
    })
  })

  test.each([
    ['Why was the kiosk closed?', 'The kiosk was closed in April. The reason is a dispute over the rent.'],
    ['Why was the paddling pool drained?', 'The boiler failed on Monday. The paddling pool was drained.'],
    [
      'Why was the slide delayed?',
      'Orme Baths have put off the opening of their new slide. The maker could not deliver the steps.',
    ],
  ])('is answered by what is asked about and the reason beside it: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test('is answered by the reason in the sentence, however that is put', async () => {
    const answer = await askExactly(library, 'Why did the swimming club cut its fees?')
    expect(wordsOf(answer)).toContain('citing the wishes')
  })

  test.each([
    'Why does the steam room stay open?',
    'Why were the lockers painted?',
    'Why has the captain resigned?',
  ])('is refused where the fact is told without a reason: %s', async (question) => {
    const answer = await askExactly(library, question)
    expect(reasonOf(answer)).toBe('no_support')
    expect(answer.refusal?.unsupported).toEqual(['a reason'])
  })
})
