import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'opera.txt': `Ada Berg to sing in Holm

HOLM, May 4, 2025 -- Ada Berg will sing the part of the miller at the Holm Opera. It will be her first concert since 2019.
`,
    'swim.txt': `Lido of Tarn opens

TARN, May 4, 2025 -- The Tarn Lido will open in June, the first time since 2016.
`,
  })
})

test.each([
  ['When did Ada Berg last give a concert?', 'since 2019'],
  ['When was the Tarn Lido last open?', 'since 2016'],
])('the first since a time tells when it was so last: %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test('what is to come tells of no first time', async () => {
  const { tenseAway } = await supportFor(
    library,
    'When did Ada Berg sing the part of the miller?',
    'will sing',
  )
  expect(tenseAway).toBe(1)
})
