import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Norvik Marine Builds Boats in Holm

HOLM, Feb. 6, 2025 -- Norvik Marine will open a paint shop in Holm on 4 May 2025. Its new welding school opens on 1 September 2025. A boat ticket to the yard costs $12.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'yard.txt': RELEASE })
})

test.each(['When does the new chess school open?', 'When does the new ballet school open?'])(
  'another sort of the same thing is none: %s',
  async (question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  },
)

test.each([
  ['When will the new paint shop open?', '4 May'],
  ['When will the new shop open?', '4 May'],
  ['When does the new welding school open?', '1 September'],
  // A ferry is a boat.
  ['What does a ferry ticket cost?', '$12'],
])('its own sort is, as is a word that has to do with it: %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})
