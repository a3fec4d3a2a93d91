import { describe, expect, test } from 'vitest'
import { begins } from '../../src/answer/times/effective.ts'
import { norvik } from '../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from './make.ts'

const PLANS = {
  'a.txt': norvik(
    'Norvik Marine Begins Building Ferry',
    'May 9, 2023',
    'Norvik Marine has begun to build the ferry Holm. The first crossing is to be launched in June 2025. A ticket costs 12 euros.',
  ),
  'b.txt': norvik(
    'Norvik Marine Puts Off Ferry',
    'June 18, 2024',
    'Norvik Marine is late with its ferry. The first crossing is now due in April 2026. Norvik Marine will raise the price of a ticket from 12 euros to 14 euros.',
  ),
  'c.txt': norvik(
    'Norvik Marine Christens Ferry',
    'November 20, 2025',
    'Norvik Marine has christened the ferry. The ferry will start its first crossing in March 2026 and sail daily by August 2026. If the quay is not ready by February 10, the crossing will start from Corran.',
  ),
}

const library = await libraryOf(PLANS)

describe('what a newer release says of the same', () => {
  test.each(['When will the first crossing be launched?', 'When does the first crossing start?'])(
    'stands first, by whatever verb: "%s"',
    async (question) => {
      expect(wordsOf(await askExactly(library, question))).toContain('March 2026')
    },
  )

  test('is what a price is raised to', async () => {
    expect(wordsOf(await askExactly(library, 'What is the price of a ticket?'))).toContain('to 14 euros')
  })

  test.each(['What is new at Norvik Marine?', 'What is the latest on the ferry?', 'Latest news?'])(
    'is its news: "%s"',
    async (question) => {
      expect(wordsOf(await askExactly(library, question))).toContain('Norvik Marine Christens Ferry')
    },
  )
})

test('what is supposed is no statement of when it happens', async () => {
  const one = await libraryOf({
    'a.txt': norvik(
      'Norvik Marine to Buy Sandvik Boats',
      'September 16, 2024',
      'Both boards have approved the deal. It is expected to close in the first quarter of 2025. If the deal is not completed by June 30, 2025, Norvik Marine owes a fee of 2 million euros.',
    ),
  })
  expect(wordsOf(await askExactly(one, 'When will the deal close?'))).not.toContain('If the deal')
  expect(wordsOf(await askExactly(one, 'When does Norvik Marine owe a fee?'))).toContain('If the deal')
})

test.each([
  { text: 'From 18 October 2025 to 22 February 2026 it shows 140 drawings.', seen: true, lasts: true },
  { text: 'The exhibition runs from January 18 until June 22.', seen: true, lasts: true },
  { text: 'The course is held from 3 to 5 September.', seen: false, lasts: true },
  { text: 'It is open from Tuesday to Sunday, from 10 to 6.', seen: false, lasts: false },
  { text: 'Sales rose from 12 to 14 million.', seen: false, lasts: false },
])('what lasts from one day to another starts and ends then: $text', ({ text, seen, lasts }) => {
  expect(begins(text).includes('end')).toBe(lasts)
  expect(begins(text).includes('open')).toBe(seen)
})
