import { expect, test } from 'vitest'
import { isOfOtherSource } from '../../../src/answer/support/other-source.ts'
import { askExactly, evidenceFor, libraryOf, supportFor, wordsOf } from '../make.ts'

const RELEASE = (sentence: string): string => `# Holm weighs its heat

HOLM, May 4, 2025 -- Holm gets its heat from straw, peat and oil.

${sentence}
`

test.each([
  ['Holm drew 9% of its heat from peat last year.', true],
  ['With Holm planning to reach 40% green heat by 2030, burning fuels like oil and straw will be key.', true],
  ['Holm drew 9% of its heat from straw last year.', false],
  ['Straw made 9% of the heat of Holm last year.', false],
  ['Straw, of which Holm has much, made 9% of its heat.', false],
  ['Holm drew 9% of its heat from peat and 31% from straw.', false],
  ['It made 9% of the heat, up from a tenth.', false],
])('how much comes from straw: %s', async (sentence, expected) => {
  const library = await libraryOf({ 'a.md': RELEASE(sentence) })
  const { evidence } = await evidenceFor(library, 'What share of the heat of Holm comes from straw?')
  const one = evidence.find(({ candidate }) => sentence.startsWith(candidate.text))
  expect(one && isOfOtherSource(one.lens, one.candidate)).toBe(expected)
})

test('a question for no source is left alone', async () => {
  const library = await libraryOf({ 'a.md': RELEASE('Holm drew 9% of its heat from peat last year.') })
  const { evidence } = await evidenceFor(library, 'What share of its heat did Holm draw last year?')
  expect(evidence.some(({ lens, candidate }) => isOfOtherSource(lens, candidate))).toBe(false)
})

test('what comes from one source is no answer for another', async () => {
  const library = await libraryOf({ 'a.md': RELEASE('Holm drew 9% of its heat from peat last year.') })
  const share = 'What share of the heat of Holm comes from'
  expect((await supportFor(library, `${share} straw?`, '9%')).withheld).toBe(1)
  expect(wordsOf(await askExactly(library, `${share} peat?`))).toContain('9%')
})
