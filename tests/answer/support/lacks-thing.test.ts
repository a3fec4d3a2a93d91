import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Corran Museum opens its kiln rooms

CORRAN, 4 May 2026 -- The Corran Museum opens its kiln rooms on 20 June. Visitors can park behind the mill and eat in a café.

"Guests told us that they wanted to touch clay at the museum," said Ada Berg, its director, who taught at a school in Holm before.

The glazing app can be tried for 30 days free of charge.
`,
  })
})

describe('whether there is something is answered by what has a word for it', () => {
  test.each([
    ['Is there a café at the museum?', 'eat in a café'],
    ['Is there parking at the museum?', 'park behind the mill'],
    ['Is there a free trial?', '30 days free of charge'],
  ])('%s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  })

  test.each(['Is there a lift at the museum?', 'Does Ada Berg have any children?'])(
    '%s has no answer here',
    async (question) => {
      expect((await askExactly(library, question)).status).toBe('unanswered')
    },
  )
})
