import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Orme Mill Hires Weavers

CORRAN, 4 May 2026 -- Orme Mill has hired 40 weavers for its second hall in Tallis. The hall is run with the Leeds Library Company, which lends its looms.

The mill has been operational for two years. Its dye house stands at Norrby Quay.
`,
  })
})

test.each([
  ['Is the second hall in Tallis?', 'hall in Tallis'],
  ['Is the dye house in Norrby?', 'Norrby Quay'],
])('%s is told by where it is', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test.each(['Is the hall in Leeds?', 'Is the mill in Shanghai?', 'Is the mill in Paris?'])(
  '%s is told by no sentence without that place',
  async (question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  },
)
