import { expect, test } from 'vitest'
import { isBesideVerdict, isOfOtherVerdict } from '../../../src/answer/support/other-verdict.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'trial.txt': `Harbour inspector convicted of taking gifts

LUND, May 4, 2026 -- Harbour inspector Ada Berg-Holm, 51, was convicted on Monday of taking gifts from a ferry owner. She will hear her sentence in June.

At a hearing in 2023, Ada Berg-Holm cleared Ida Berg-Lund, who owns two ferries, of all complaints. Ida Berg-Lund gave Ada Berg-Holm a boat. A court acquitted the ferry owner's brother Karl Lind of theft. Ole Frome keeps the boat.
`,
})

test('who was convicted is not told by whom they cleared', async () => {
  expect(wordsOf(await askExactly(library, 'Was Ada Berg-Holm convicted?'))).toMatch(
    /was convicted on Monday/u,
  )
  expect(wordsOf(await askExactly(library, 'Has Ada Berg-Holm been convicted?'))).not.toContain('cleared Ida')
  expect(wordsOf(await askExactly(library, 'What was Ada Berg-Holm convicted of?'))).toMatch(
    /was convicted on Monday of taking gifts/u,
  )
})

test.each([
  ['Was Ada Berg-Holm convicted?', 'cleared Ida', true],
  ['What was Ada Berg-Holm convicted of?', 'cleared Ida', true],
  ['Was Ida Berg-Lund cleared?', 'cleared Ida', false],
  ['Was Ada Berg-Holm convicted?', 'was convicted on', false],
  // Behind the verb whoever is named may be meant.
  ['Was Karl Lind acquitted?', 'A court acquitted', false],
  ['Whom did Ada Berg-Holm clear?', 'cleared Ida', false],
])('a verdict on another: %s %s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one && isOfOtherVerdict(one.lens, one.candidate)).toBe(expected)
})

test.each([
  ['Was Ada Berg-Holm convicted?', 'gave Ada', true],
  ['Was Ada Berg-Holm convicted?', 'was convicted on', false],
  // Where no verdict on somebody is told, the rest may say all there is.
  ['Was Ole Frome convicted?', 'keeps the boat', false],
  ['Did Ida Berg-Lund give Ada Berg-Holm a boat?', 'gave Ada', false],
])('beside a verdict: %s %s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one && isBesideVerdict(one.lens, one.candidate)).toBe(expected)
})
