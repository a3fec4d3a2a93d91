import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const opened = libraryOf({
  'bridge.txt': `Harrow Council Rebuilds Mill Bridge

HARROW, England, March 10, 2025 – Harrow Council today began to rebuild Mill Bridge with its partners in the region.

The footway will close only on 14 nights, all of them in September. Buses go round by the mill for six weekends, and traffic stops for 20 minutes at a time on three mornings.
`,
})

test.each([
  ['How many nights will the footway be closed?', '14 nights'],
  ['On how many nights will the footway close?', '14 nights'],
  ['How many weekends do buses go round?', 'six weekends'],
  ['How many mornings will traffic stop?', 'three mornings'],
])('nights are counted as well as they last: %s', async (question, told) => {
  expect(wordsOf(await askExactly(await opened, question))).toContain(told)
})

test.each(['How many weekends will the footway be closed?', 'How many nights will traffic stop?'])(
  'and not by other times: %s',
  async (question) => {
    expect((await askExactly(await opened, question)).status).toBe('unanswered')
  },
)
