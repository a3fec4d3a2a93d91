import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Norvik Marine Opens Dock in Holm

HOLM, Feb. 6, 2025 -- Norvik Marine opened its dock in Holm today. Owing to the strike at the mill, the dock has no gates yet. The crane was damaged because of the damage that frost had done to its chains.

Because of the long leak at the boathouse, the company sells its old canoes at half price.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'dock.txt': RELEASE })
})

test.each(['Why was there a strike at the mill?', 'Why was there a leak?'])(
  'what came of it is no reason: %s',
  async (question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  },
)

test.each([
  ['Why does the dock have no gates yet?', 'Owing to the strike'],
  ['Why was the crane damaged?', 'frost'],
  ['Why does Norvik Marine sell its old canoes?', 'Because of the long leak'],
])('what it came of is: %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})
