import { beforeAll, expect, test } from 'vitest'
import { codesUnknown } from '../../src/answer/evidence/unknown-figures.ts'
import type { Library } from '../../src/library.ts'
import { askExactly, libraryOf, supportFor } from './make.ts'

const RELEASE = `Norvane Reports Results of Phase III Trial

CORRAN, Norway, March 3, 2026 -- Norvane today reported results of its Phase III trial of NV-210 in 812 patients. The Phase II trial had enrolled 140 patients.

The chapel of Corran was restored after World War II. Norvane has a type 1 licence and plant IV.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'a.txt': RELEASE })
})

test.each([
  ["How many patients did Norvane's Phase 2 trial enrol?", '140', 0],
  ['How many patients were in the phase 3 trial?', '812', 0],
  ['What was restored after World War 2?', 'chapel', 0],
  ['What was restored after World War 5?', 'chapel', 1],
  ['How many patients were in the phase 4 trial?', '812', 1],
  ['What licence does Norvane have, type 1?', 'licence', 0],
  // A count is no number of a thing.
  ['Does Norvane have 4 plants?', 'licence', 1],
])('a number may be written in Roman figures: %s', async (question, sentence, unknown) => {
  expect((await supportFor(library, question, sentence)).figuresUnknown).toBe(unknown)
})

test.each([
  ['Was it €14.5 million?', 0],
  ['Was it $14.5 million?', 1],
  ['Was it 14.5 million?', 0],
  ['Was it $9 million?', 0],
])('a sum in another currency is another one: %s', async (question, unknown) => {
  const prices = await libraryOf({
    'a.txt':
      'Orme Sells Mill\n\nLUND, March 3, 2026 -- Orme sold the mill for €14.5 million. It paid €9 million, or $9 million, for it.',
  })
  expect((await supportFor(prices, question, 'sold')).figuresUnknown).toBe(unknown)
})

test.each([
  ['the Birdie 2 pump', 'the Birdie II pump', 0],
  ['the Birdie 3 pump', 'the Birdie II pump', 1],
  ['the Birdie 2 pump', 'the birdie iim pump', 1],
  ['the Birdie 2 pump', 'the Birdie 2 pump', 0],
  // The number belongs to the word behind it.
  ['the Birdie 1-for-12 split', 'a 1-for-12 split', 0],
  ['the Birdie 1-for-12 split', 'a 1-for-10 split', 1],
])('a version may be, too: %s beside %s', (question, text, unknown) => {
  expect(codesUnknown(question, text)).toBe(unknown)
})

test('the number of a thing is not put right by a count', async () => {
  const wrong = await askExactly(library, 'How many patients did the phase 4 trial of Norvane enrol?')
  expect(wrong.refusal?.reason).not.toBe('conflicting_premise')
  const count = await askExactly(library, 'Did the Phase 2 trial of Norvane enrol 150 patients?')
  expect(count.refusal?.reason).toBe('conflicting_premise')
  expect(count.answer).toContain('140')
})
