import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

const RELEASE = `Orme closes the Tarn bridge

TARN, 4 May 2026 -- Orme closed the Tarn bridge. The bridge will reopen once the piers are mended. When the ferry opens, it will carry 90 cars. Seats can be changed at any time. Stewards are chosen at the beginning of each season. The barges were sunk after the storm. The lamps will be lit until the toll house opens. The fair may move.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'bridge.txt': RELEASE })
})

test.each([
  ['When will the bridge reopen?', 'once the piers', 0],
  ['When can seats be changed?', 'at any time', 0],
  ['When are stewards chosen?', 'each season', 0],
  // What happens at another time, what has happened, and when the other thing does.
  ['When does the ferry open?', 'carry 90 cars', 1],
  ['When will the toll house open?', 'lamps will be lit', 1],
  ['When were the barges sunk?', 'after the storm', 1],
  ['When will the fair move?', 'fair may move', 1],
])(
  'when something is or will be may be told by what else happens: %s %s',
  async (question, words, missing) => {
    expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
  },
)

test.each([
  ['Which month was the busiest at Orme?', 'busiest month', 0],
  ["What was Orme's quietest month?", 'quietest', 0],
  ['Which month was the wettest at Orme?', 'wettest', 1],
  // Another question for a time is told by one that is placed, and a verb is no month.
  ['When is the mill busy?', 'busiest month', 1],
  ['Which month was the loudest at Orme?', 'loudest', 1],
])('a month is told by its name alone where one is asked for: %s %s', async (question, words, missing) => {
  const months = await libraryOf({
    'mill.txt': `Orme counts its guests

TARN, 4 May 2026 -- Orme Mill counts its guests.

The busiest month was August, with 900 guests. The quietest of all was January. The wettest month may be any. Of the loudest month they say that bands March by.
`,
  })
  expect((await supportFor(months, question, words)).typeMissing).toBe(missing)
})
