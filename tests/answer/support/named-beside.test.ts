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

test.each([
  ['How much did the South Pier cost?', 'will cost', 1],
  ['How much will the North Pier cost?', 'will cost', 0],
  // A name of two places is no kind.
  ['How many people does the hall of the Dunmere Tarn hold?', '900 people', 0],
  // What its paragraph speaks of is told without its name.
  ['How long is the South Pier?', '90 metres', 0],
])('what is told of the foremost of a kind is told of no other: %s', async (question, words, expected) => {
  const library = await libraryOf({
    'fair.txt': `Lake Tarn holds a fair

HOLM, July 5, 2025 -- Lake Tarn is the place of the Dunmere Tarn in May. Lake Tarn is cold.

The hall holds 900 people.`,
    'pier.txt': `Holm opens the North Pier

HOLM, July 4, 2025 -- The North Pier at Holm opens on Friday. The pier has a café, and the North Pier Fair takes place in May.

Anglers may still use the South Pier. It is 90 metres long.

The work will cost 9 million euros.`,
  })
  expect((await supportFor(library, question, words)).namedAway).toBe(expected)
})
