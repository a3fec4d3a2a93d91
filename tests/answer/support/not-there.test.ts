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

test('what is told of the place in other words is not left out for what has the thing alone', async () => {
  const own = await libraryOf({
    'a.md': `# Orme Foods opens plant in Varde

NORRBY, 16 March 2026 -- Orme Foods has opened a plant in Varde. The plant makes 80,000 loaves a day. The Tallis Bakers Union praised the plant.

The operator of the plant is Orme Foods itself.
`,
  })
  expect(wordsOf(await askExactly(own, 'Was the plant opened in Varde?'))).toContain('plant in Varde')
  expect((await askExactly(own, 'Is the plant in Tallis?')).status).toBe('unanswered')
})
