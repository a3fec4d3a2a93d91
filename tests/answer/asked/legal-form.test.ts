import { beforeAll, expect, test } from 'vitest'
import { withoutForm } from '../../../src/answer/asked/legal-form.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Orme Foods opens a mill

CORRAN, 4 May 2024 – Orme Foods has opened a mill in Tarn. “We are glad,” said Ida Berg, chief executive of Orme Foods.

About Orme Foods

Orme Foods was founded in 1931 and makes soups in Corran.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'a.txt': RELEASE })
})

test.each([
  ['Who heads Orme Foods Ltd?', 'Who heads Orme Foods?'],
  ['When was Orme Foods, Inc. founded?', 'When was Orme Foods founded?'],
  ['Who is Orme Foods plc’s chief executive?', 'Who is Orme Foods’s chief executive?'],
  ['Who heads Lund Foods Ltd?', 'Who heads Lund Foods Ltd?'],
  ['Who heads Orme Foods?', 'Who heads Orme Foods?'],
])('a form that no release of the house has is left out: %s', (question, written) => {
  expect(withoutForm(question, [...library.documents.values()])).toBe(written)
})

test('and kept where one has it', async () => {
  const formal = await libraryOf({ 'a.txt': RELEASE.replace('Orme Foods was', 'Orme Foods Ltd was') })
  expect(withoutForm('Who heads Orme Foods Ltd?', [...formal.documents.values()])).toBe(
    'Who heads Orme Foods Ltd?',
  )
})

test('an answer is the same with it, and the question stays as it was typed', async () => {
  const answer = await askExactly(library, 'Who is the chief executive of Orme Foods Ltd?')
  expect(wordsOf(answer)).toContain('Ida Berg')
  expect(answer.question).toBe('Who is the chief executive of Orme Foods Ltd?')
})
