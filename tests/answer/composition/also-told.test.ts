import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, talk, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'game.txt': `Brack Games Releases Tide Runner

BRACK, May 4, 2025 -- Brack Games, the maker of puzzles, has released Tide Runner, its first racing game. Tide Runner can be downloaded from Orme Store from Friday.

The game is also available on Lund Arcade, for members, and Veldt Play. Its programmers also like to sail in Norway.

Our other brands include Kiln, Loom and Anvil.
`,
  })
})

test.each([
  ['Besides Orme Store, where can Tide Runner be downloaded?', 'Lund Arcade'],
  ['Besides Tide Runner, what other brands does Brack Games have?', 'Kiln'],
])('%s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test('what is added to another matter is not given', async () => {
  const answer = await askExactly(library, 'Besides Orme Store, where is Tide Runner advertised?')
  expect(wordsOf(answer)).not.toMatch(/Lund|Norway/u)
})

test('"where else?" behind an answer', async () => {
  const answer = await talk(library, 'Where can Tide Runner be downloaded?', 'Where else?')
  expect(wordsOf(answer)).toContain('Lund Arcade')
})
