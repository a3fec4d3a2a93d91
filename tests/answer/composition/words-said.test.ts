import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Orme Ferries Buys Ship

ORME, May 12, 2025 -- Orme Ferries buys a ship, the company said.

"No other pier is as short as this one."

The deal was signed in Holm on Monday.

"The old one leaks in every storm of the winter," said Ann Lee, chief executive of Orme Ferries. "We bail it out by hand, and that’s no way to run a ferry."

The head of catering, Jo Berg, has cooked on all of the ships. "Orme Ferries has the best soup on the coast," he said.

"Orme Ferries has the right ship at last," said Ole Lind, who steers it.

"A pier is a promise to the sea," said Eva Holt, director at Selby Docks.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'ferries.txt': RELEASE })
})

test.each([
  ['Who said “The old one leaks in every storm”?', 'Ann Lee', 'Ole Lind'],
  ['Who said that the old one leaks in every storm?', 'Ann Lee', 'Ole Lind'],
  ['Who said "that\'s no way to run a ferry"?', 'Ann Lee', 'Ole Lind'],
  ['Who said “Orme Ferries has the right ship”?', 'Ole Lind', 'soup'],
  ['Who said “Orme Ferries has the best soup”?', 'Jo Berg', 'Ole Lind'],
  ['Did Ann Lee say “We bail it out by hand”?', 'We bail it out by hand', 'Ole Lind'],
  ['Did the chief executive say “We bail it out by hand”?', 'Ann Lee', 'Ole Lind'],
  ['Did the release say “We bail it out by hand”?', 'Ann Lee', 'Ole Lind'],
  ['Did the company say “We bail it out by hand”?', 'Ann Lee', 'Ole Lind'],
  ['Did Orme Ferries say “We bail it out by hand”?', 'Ann Lee', 'Ole Lind'],
  ['Did the announcement say “A pier is a promise to the sea”?', 'Eva Holt', 'Ann Lee'],
  ['Whose words are “We bail it out by hand”?', 'Ann Lee', 'Ole Lind'],
])('words that are quoted stand with the name of their speaker alone: %s', async (question, held, not) => {
  const words = wordsOf(await askExactly(library, question))
  expect(words).toContain(held)
  expect(words).not.toContain(not)
})

test.each([
  ['Did Ole Lind say “The old one leaks in every storm”?', 'Ann Lee', 'Ole Lind'],
  ['Did Jo Berg say that the old one leaks in every storm?', 'Ann Lee', 'Jo Berg'],
  ['Was it Jo Berg who said “We bail it out by hand”?', 'Ann Lee', 'Jo Berg'],
  ['Was “We bail it out by hand” said by Jo Berg?', 'Ann Lee', 'Jo Berg'],
  ['Did the company say “A pier is a promise to the sea”?', 'Eva Holt', 'the company'],
  ['Did Orme Ferries say “A pier is a promise to the sea”?', 'Eva Holt', 'Orme Ferries'],
])('who did not say them is put right: %s', async (question, stated, said) => {
  const { status, refusal } = await askExactly(library, question)
  expect(status).toBe('unanswered')
  expect(refusal?.reason).toBe('conflicting_premise')
  expect(refusal?.message).toContain(`“${stated}”, not “${said}”`)
})

test.each([
  'Who said “The new one leaks in every storm”?',
  'Who said “No other pier is as short”?',
  'Did Ole Lind say “The new one leaks in every storm”?',
])('words that nobody is known to say are those of nobody: %s', async (question) => {
  const { refusal } = await askExactly(library, question)
  expect(refusal?.reason).not.toBe('conflicting_premise')
  expect(refusal).toBeDefined()
})
