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
