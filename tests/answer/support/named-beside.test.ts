import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

describe('what a paragraph parts by names is said of no one of them where no name stands', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'trains.txt': `Norvik Railways reports on the summer

HOLM, July 4, 2025 -- Norvik Railways today reported on its two stations.

In June 61.4 percent of the trains left on time. The target is 80 percent. At Norvik Quay the rate was 58.2 percent, at Lund Cross 70.1 percent. Some 312 passengers missed a connection.

The waiting room at Lund Cross was painted. It has 40 seats.`,
    })
  })

  test.each([
    ['How many passengers missed a connection at Lund Cross?', '312 passengers', 1],
    ['How many passengers missed a connection at Norvik Quay?', '312 passengers', 1],
    ['How many trains left on time at Lund Cross?', '61.4 percent', 1],
    // Of the whole, and of what "it" goes on from.
    ['How many passengers missed a connection with Norvik Railways?', '312 passengers', 0],
    ['How many seats are there at Lund Cross?', '40 seats', 0],
    ['What was the rate at Lund Cross?', 'the rate was', 0],
  ])('%s', async (question, words, expected) => {
    expect((await supportFor(library, question, words)).namedAway).toBe(expected)
  })

  test('its own figure is given where the next sentence has it', async () => {
    const answer = await askExactly(library, 'How many trains left on time at Lund Cross in June?')
    expect(wordsOf(answer)).toBe('At Norvik Quay the rate was 58.2 percent, at Lund Cross 70.1 percent.')
  })

  test('figures of something else are not given for it', async () => {
    const answer = await askExactly(library, 'How many passengers missed a connection at Lund Cross?')
    expect(answer.status).toBe('unanswered')
  })
})
