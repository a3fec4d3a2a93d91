import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'press.txt': `Orme Press mends its folding machine

ORME, May 4, 2025 -- The folding machine of Orme Press will run at 9,000 sheets an hour until June, down from 14,000. Orme Press prints 12 papers and employs 40 people. The ferry to Holm sails past its door.
`,
  })
})

test.each([
  ['How fast will the folding machine of Orme Press run until June?', 'sheets an hour', 0],
  ['How fast will the folding machine of Orme Press run until June?', '12 papers', 1],
  ['How fast is the ferry to Holm?', 'sails past', 1],
])(
  'a number of things in a time is a speed, and a number of things is none: %s (%s)',
  async (question, words, missing) => {
    expect((await supportFor(library, question, words)).typeMissing).toBe(missing)
  },
)

test('two speeds of one sentence are told at once', async () => {
  const question = 'How fast will the folding machine run until June and how fast did it run before?'
  expect(wordsOf(await askExactly(library, question))).toContain(
    '9,000 sheets an hour until June, down from 14,000',
  )
})
