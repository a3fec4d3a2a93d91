import { beforeAll, expect, test } from 'vitest'
import { meantByName } from '../../../src/answer/across/also-called.ts'
import type { Library } from '../../../src/library.ts'
import { tokens } from '../../../src/search/tokens.ts'
import { documentIn, norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library
beforeAll(async () => {
  library = await libraryOf({
    'order.txt': norvik(
      'Norvik Marine Orders a Steam Crane',
      'November 12, 2024',
      'Norvik Marine has ordered a steam crane from a works in Brack. The crane, to be called Grey Heron, lifts 90 tons and is to be handed over in May 2025.',
    ),
    'late.txt': norvik(
      'Grey Heron Is Late',
      'February 20, 2025',
      'Norvik Marine said today that its new steam crane Grey Heron will not enter service before October 2025. The reason is a strike at the works.',
    ),
    'chair.txt': norvik(
      'Norvik Marine Has a New Chair',
      'May 7, 2025',
      `Tove Lind chairs Norvik Marine from June 1, 2025. She is 51.

The frame of Grey Heron stands in the hall in Brack. The winches came in March, and entry into service is now planned for July 14, 2025. The works will hand her over in June 2025.

The works canteen will now open on August 3, 2025.`,
    ),
  })
})

test.each([
  ['When will the new steam crane of Norvik Marine enter service?', 'July 14, 2025', 'October 2025'],
  ['When will the steam crane be handed over?', 'in June 2025', 'in May 2025'],
])('what a newer release calls by its name is what is asked for: %s', async (question, now, then) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(now)
  expect(answer.notes.map(({ text }) => text).join(' ')).toContain(then)
})

test.each([
  { asked: 'the new steam crane', file: 'late.txt', to: 'now planned', meant: ['new', 'steam', 'crane'] },
  { asked: 'the crane', file: 'order.txt', to: 'now planned', meant: ['crane'] },
  // Another paragraph does not speak of it.
  { asked: 'the new steam crane', file: 'late.txt', to: 'now open', meant: [] },
  // Neither is called so.
  { asked: 'the new hut', file: 'late.txt', to: 'now planned', meant: [] },
])('$asked in $file means $meant before "$to"', ({ asked, file, to, meant }) => {
  const newer = documentIn(library, 'chair.txt')
  const found = meantByName(
    tokens(asked).filter(({ stop }) => !stop),
    documentIn(library, file),
    newer,
    newer.text.indexOf(to),
  )
  expect([...found]).toEqual(meant)
})

test('of two that are called alike neither is meant', async () => {
  const both = await libraryOf({
    'two.txt': norvik(
      'Two Cranes',
      'May 1, 2025',
      'It has sold its old crane Red Kite and its old crane Grey Heron.',
    ),
  })
  const two = documentIn(both, 'two.txt')
  expect(meantByName(tokens('old crane'), two, two, two.text.length).size).toBe(0)
})
