import { expect, test } from 'vitest'
import { isOnlyFormerThere } from '../../../src/answer/support/former-there.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'dairy.txt': `Orme Dairy opens a creamery in Corran

CORRAN, May 4, 2026 -- Orme Dairy opened its second creamery on Monday. Ada Berg, formerly shift manager in Lund, is creamery manager. Ida Roos, previously a cheese maker in Holm, is its head there.

Karl Lind, once a driver in Corran, is yard manager. The creamery in Lund goes on making butter, and Ole Frome is creamery manager in Tarn.
`,
})

test('a former post is not the present one', async () => {
  expect((await askExactly(library, 'Who is the creamery manager in Lund?')).status).toBe('unanswered')
  expect(wordsOf(await askExactly(library, 'Who is the creamery manager in Tarn?'))).toContain('Ole Frome')
})

test.each([
  ['Who is the creamery manager in Lund?', 'Ada Berg', true],
  ['Who is the former shift manager in Lund?', 'Ada Berg', false],
  ['Who was the shift manager in Lund?', 'Ada Berg', false],
  ['Who is the creamery manager in Tarn?', 'Ole Frome', false],
  // "Its" head may be that of the place.
  ['Who is the head in Holm?', 'Ida Roos', false],
  // What the headline names is what the release is about.
  ['Who is the yard manager in Corran?', 'Karl Lind', false],
])('%s %s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  expect(one && isOnlyFormerThere(one.lens, one.candidate)).toBe(expected)
})
