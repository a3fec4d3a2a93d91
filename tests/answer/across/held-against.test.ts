import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'plan.txt': norvik(
      'Norvik Marine to Open a Yard in Bray',
      'March 4, 2025',
      'Norvik Marine will open a new yard in Bray on 1 September 2025. The yard will employ 120 people and cost 31 million euros.\n\nThe regatta of Norvik Marine is held on 8 June 2025.',
    ),
    'later.txt': norvik(
      'Norvik Marine Reports Its Half-Year',
      'August 20, 2025',
      'Norvik Marine said its sales rose 8 percent.\n\nThe yard in Bray will employ 150 people. It opens on 1 October 2025 because a crane came late.',
    ),
  })
})

describe('a day that goes on with "it"', () => {
  test.each(['When does the yard open?', 'When will the yard in Bray open?'])('%s', async (question) => {
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).toContain('1 October 2025')
    expect(answer.notes.map(({ text }) => text).join(' ')).toContain('1 September 2025')
  })

  test('is no earlier one', async () => {
    const answer = await askExactly(library, 'When was the yard to open at first?')
    expect(wordsOf(answer)).toContain('1 September 2025')
  })

  test('is of another thing where another is the subject before', async () => {
    const other = await libraryOf({
      'plan.txt': norvik(
        'Norvik Marine to Open a Yard in Bray',
        'March 4, 2025',
        'Norvik Marine will open a new yard in Bray on 1 September 2025.',
      ),
      'café.txt': norvik(
        'Norvik Marine Builds a Café',
        'August 20, 2025',
        'The café at the harbour will have 40 seats. It opens on 1 October 2025.',
      ),
    })
    expect(wordsOf(await askExactly(other, 'When does the yard open?'))).toContain('1 September 2025')
  })
})

describe('whether some value is so', () => {
  test.each([
    ['Will the yard employ 120 people?', '150 people'],
    ['Does the yard employ 120 people?', '150 people'],
    ['Will the yard employ 150 people?', '150 people'],
    ['Will the yard open on 1 September 2025?', '1 October 2025'],
    ['Will the yard cost 31 million euros?', '31 million euros'],
    ['Is the regatta held on 8 June 2025?', '8 June 2025'],
  ])('is held against the newest release: %s', async (question, text) => {
    expect(wordsOf(await askExactly(library, question))).toContain(text)
  })

  test('stays in the release that a filter leaves', async () => {
    const answer = await askExactly(library, 'Will the yard employ 120 people?', {
      filter: { to: '2025-04-01' },
    })
    expect(wordsOf(answer)).toContain('120 people')
  })
})

describe('what is told of another thing or time', () => {
  const ferry = norvik(
    'Norvik Marine to Add a Ferry on the Holm Line',
    'March 4, 2025',
    'Norvik Marine will add a third ferry on the Holm line on 3 May 2025. The ferry carries 300 passengers. Norvik Marine sold 40,000 tickets in 2024.',
  )
  const café = norvik(
    'Norvik Marine Opens a Café',
    'September 9, 2025',
    'Norvik Marine opens a café in Bray. The Bray ferry carries 180 passengers. Norvik Marine sold 22,000 tickets in the first half of 2025.',
  )

  test.each([
    ['Does the ferry carry 300 passengers?', '300 passengers'],
    ['Did Norvik Marine sell 40,000 tickets?', '40,000 tickets'],
  ])('takes no place: %s', async (question, text) => {
    const both = await libraryOf({ 'ferry.txt': ferry, 'café.txt': café })
    expect(wordsOf(await askExactly(both, question))).toContain(text)
  })
})

test('what is still expected is told by the newest, in whatever words it gives it anew', async () => {
  const both = await libraryOf({
    'spring.txt': norvik(
      'Norvik Marine Reports First Quarter Deliveries',
      'April 2, 2025',
      'Norvik Marine delivered six ferries in the first quarter of 2025. Norvik Marine maintains its outlook for 2025: 3,200 to 3,400 tons of steel.',
    ),
    'summer.txt': norvik(
      'Norvik Marine Reports Second Quarter Deliveries',
      'July 2, 2025',
      'Norvik Marine delivered four ferries in the second quarter of 2025. Norvik Marine lowers its outlook for steel in 2025 to between 2,900 and 3,050 tons.',
    ),
  })
  const answer = await askExactly(both, 'Does Norvik Marine still expect 3,200 tons of steel?')
  expect(wordsOf(answer)).toContain('2,900 and 3,050 tons')
  expect(answer.notes.map(({ text }) => text).join(' ')).toContain('Earlier, 2 April 2025')
})
