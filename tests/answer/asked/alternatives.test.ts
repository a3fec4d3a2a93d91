import { expect, test } from 'vitest'
import { alternatives } from '../../../src/answer/asked/alternatives.ts'
import { tokens } from '../../../src/search/tokens.ts'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  ['Does Orme pay in cash or in stock?', true, { cash: ['stock'], stock: ['cash'] }],
  ['Is it only for experts, or also for novices?', true, { experts: ['novices'], novices: ['experts'] }],
  ['How did Orme pay, in cash or in stock?', false, { cash: ['stock'], stock: ['cash'] }],
  // Only the nearest words are a side of their own.
  ['Can members swap or sell boats?', true, { swap: ['sell'], sell: ['swap'] }],
  ['Will the school or the hospital close in June?', true, { school: ['hospital'], hospital: ['school'] }],
  [
    'Did the company or its auditors find fraud in the accounts?',
    true,
    { company: ['auditors'], auditors: ['company'] },
  ],
  [
    'Is it for old sailors or for young divers?',
    true,
    { old: ['young'], young: ['old'], sailors: ['divers'], divers: ['sailors'] },
  ],
])('the sides of a choice stand for each other: %s', (question, isYesNo, expected) => {
  const all = tokens(question)
  const found = alternatives(question, all, isYesNo)
  const words = all
    .filter(({ term }) => found.has(term))
    .map(({ word, term }) => [word, found.get(term)?.map((other) => other.word)])
  expect(Object.fromEntries(words)).toEqual(expected)
})

test.each([
  ['What share of patients had stable disease or relief?', false],
  ['Is it a bank or something else?', true],
  ['Does it work or not?', true],
  ['Did the mayor sign the bill or vetoed it?', true],
  ['Does it have at least two or more directors?', true],
  ['Is she a Republican or a Democrat?', true],
  ['Did the choir sing in Tarn?', true],
])('no choice: %s', (question, isYesNo) => {
  expect(alternatives(question, tokens(question), isYesNo).size).toBe(0)
})

test('a sentence that has one side answers; one that has neither misses both', async () => {
  const library = await libraryOf({
    'a.md': `# Orme Harbour news

The harbour pays its pilots in grain. The harbour pays its divers every month.
`,
  })
  const of = async (question: string, words: string) => await supportFor(library, question, words)
  const whole = await of('Does the harbour pay pilots in coal or in grain?', 'pilots')
  const half = await of('Does the harbour pay pilots in coal and in grain?', 'pilots')
  expect(whole.sentence).toBeGreaterThan(half.sentence)
  const neither = await of('Does the harbour pay divers in coal or in grain?', 'divers')
  const one = await of('Does the harbour pay divers in coal?', 'divers')
  expect(neither.worstMissing).toBeGreaterThan(one.worstMissing)
})
