import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library
beforeAll(async () => {
  library = await libraryOf({
    'ferries.txt': `Orme Ferries Buys Ship

ORME, May 12, 2025 -- Orme Ferries buys a ship, the first since 1990.

"Our boats burn too much oil, and our passengers know it," said Ann Lee, chief executive of Orme Ferries. "We will burn less of it on water."

Ms Lee admitted that the harbour was not loved by everybody. "I have stood on those quays in Holm," she said, "and I understand why people are angry."

Jo Berg, head of catering, said the canteen would stay. "Soup is what they ask for," he said.
`,
  })
})

test.each([
  'What did Ann Lee say about the harbour?',
  'What does the chief executive of Orme Ferries think about the harbour?',
])('what a sentence leads in is about the thing that it names: %s', async (question) => {
  const words = wordsOf(await askExactly(library, question))
  expect(words).toContain('admitted that the harbour')
  expect(words).toContain('why people are angry')
  expect(words).not.toContain('too much oil')
})

test('what somebody says of a thing in its own words stands, and nobody speaks for another', async () => {
  const words = wordsOf(await askExactly(library, 'What did Ann Lee say about the passengers?'))
  expect(words).toContain('too much oil')
  expect(words).not.toContain('harbour')
  expect(wordsOf(await askExactly(library, 'What did Jo Berg say about the harbour?'))).not.toContain('angry')
})
