import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const opened = libraryOf({
  'a.txt': norvik(
    'Welders to Walk Out at Norvik Marine',
    'May 5, 2025',
    'Welders at Norvik Marine will walk out for three days from May 12. The last walkout of the welders, in 2019, lasted eleven days. The slipway repair lasts until June 30 and took more money than planned.',
  ),
})

test.each([
  ['How long will the walkout of the welders last?', 'eleven days'],
  ['How long is the walkout of the welders going to last?', 'eleven days'],
])('how long something will last is not told by how long another lasted: %s', async (question, past) => {
  expect(wordsOf(await askExactly(await opened, question))).not.toContain(past)
})

test.each([
  ['How long did the last walkout of the welders last?', 'eleven days'],
  ['How long will the slipway repair last?', 'until June 30'],
])('what is told of the time that is asked about is: %s', async (question, words) => {
  expect(wordsOf(await askExactly(await opened, question))).toContain(words)
})
