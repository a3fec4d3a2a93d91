import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'trial.txt': `Brack trial ends early

BRACK, May 4, 2025 -- Brack Remedies has ended its trial of a balm.

"The balm soothes," said Dr. Ada Berg, head of the trial, of the Lund Skin Institute in Holm.

"It smells," said Ole Lind. He spoke at a fair in Oslo.
`,
  })
})

test('where somebody works is told by the house behind their name', async () => {
  expect(wordsOf(await askExactly(library, 'Where does Ada Berg work?'))).toContain('Lund Skin Institute')
})

test('and not by where they spoke', async () => {
  expect(reasonOf(await askExactly(library, 'Where does Ole Lind work?'))).toBe('no_support')
})
