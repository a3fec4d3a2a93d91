import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library
beforeAll(async () => {
  library = await libraryOf({
    'mills.md': `# Tarn Valley Trust reports on its year

TARN, May 4, 2025 -- Tarn Valley Trust has told its members of the year.

The bakery is open on Sunday mornings. It can be hired for wedding parties.

The granary stands empty. A fire broke out beside it in March. Lund Weavers moved out of the annex in April.

Brack Mill, an old sawmill, is powered by two water wheels. Guests are taken round by local guides.
`,
  })
})

describe('a yes or no is not told by what holds of another thing', () => {
  test.each([
    'Is the granary open on Sunday mornings?',
    'Can the granary be hired for wedding parties?',
    'Is the annex powered by two water wheels?',
    'Is Lund Weavers powered by two water wheels?',
    'Was the fire powered by two water wheels?',
  ])('%s', async (question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  })
})

describe('and is told by what holds of the very thing', () => {
  test.each([
    ['Is the bakery open on Sunday mornings?', 'The bakery is open on Sunday mornings.'],
    ['Can the bakery be hired for wedding parties?', 'It can be hired for wedding parties.'],
    [
      'Is the sawmill powered by two water wheels?',
      'Brack Mill, an old sawmill, is powered by two water wheels.',
    ],
    ['Are visitors taken round by local guides?', 'Guests are taken round by local guides.'],
  ])('%s', async (question, told) => {
    expect(wordsOf(await askExactly(library, question))).toContain(told)
  })
})
