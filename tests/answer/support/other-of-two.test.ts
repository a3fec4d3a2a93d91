import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Norvik Lines Plans Dry Dock

CORRAN, May 4, 2025 -- Norvik Lines will build a second dock in Corran. It will be 210 metres long and cost 31 million euros.

The old dock was opened in 1971. The old slipway is 60 metres long.
`,
  })
})

test.each([
  ['How long is the old dock?', 'It will be 210 metres long', 1],
  ['How long is the old dock in Corran?', 'It will be 210 metres long', 1],
  ['When was the new dock opened?', 'The old dock was opened', 1],
  ['How long is the second dock?', 'It will be 210 metres long', 0],
  ['How long is the new dock?', 'It will be 210 metres long', 0],
  ['How long is the dock?', 'It will be 210 metres long', 0],
  ['When was the old dock opened?', 'The old dock was opened', 0],
  ['How long is the old slipway?', 'The old slipway is 60 metres', 0],
])('of two that are alike, the one asked about: %s %s', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
