import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

const RELEASE = `Orme gives an update

TARN, 4 May 2026 -- Orme reported today. The board will vote on the merger in nine days. The slipway reopens the week after next. The store was flooded last night. The net loft was built in nine days. The ferry will not run for the next four weeks. The divers work in pairs.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'update.txt': RELEASE })
})

test.each([
  ['When is the vote on the merger?', 'vote on the merger', 0],
  ['When does the slipway reopen?', 'slipway', 0],
  ['When was the store flooded?', 'store', 0],
  ['Until when will the ferry not run?', 'ferry', 0],
  // How long it took, for how long it is so, and no time at all.
  ['When was the net loft built?', 'net loft', 1],
  ['When does the ferry not run?', 'ferry', 1],
  ['When do the divers work?', 'divers', 1],
])('a time that is counted from the day of the release is a date: %s', async (question, words, missing) => {
  expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
})
