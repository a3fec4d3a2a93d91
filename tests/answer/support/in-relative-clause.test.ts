import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'change.txt': `Lund Paper names Ada Berg as its head

TARNBY, May 4, 2026 -- Ada Berg will lead Lund Paper. She follows Otto Lind, who retires on 3 August 2026. Her deputy is Tom Roos, who was born in 1980. Berg, who joined the firm in 2004, starts on 1 September 2026.`,
  })
})

test('what another does in a clause of its own answers for nobody else', async () => {
  const question = 'When does Ada Berg retire?'
  expect((await supportFor(library, question, 'follows Otto Lind')).withheld).toBe(1)
  expect((await askExactly(library, question)).status).toBe('unanswered')
})

test.each([
  ['When does Otto Lind retire?', '3 August 2026'],
  ['When did Ada Berg join the firm?', '2004'],
])('it answers for the one whose clause it is: %s', async (question, expected) => {
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test.each([
  ['When does Ada Berg start?', 'starts on 1'],
  ['Who follows Otto Lind?', 'follows Otto Lind'],
])('a figure of the main clause stays: %s', async (question, words) => {
  expect((await supportFor(library, question, words)).withheld).toBe(0)
})

test('what a plan does is done in the place that is asked about', async () => {
  const council = await libraryOf({
    'rates.txt': `Council closes the pool

HOLM, May 4, 2026 -- The councillors voted for it. It is part of the Lund Plan, which raises rates by 7.9 percent. It was bought from Otto Lind, who raised rents by 3 percent. The borough bought Sand Mill, which lost 75 jobs.`,
  })
  expect((await supportFor(council, 'How much are rates raised in Holm?', 'Lund Plan')).withheld).toBe(0)
  expect((await supportFor(council, 'How many jobs were lost in Corran?', 'Sand Mill')).withheld).toBe(1)
  expect((await supportFor(council, 'How much did Ada Berg raise rents?', 'Otto Lind')).withheld).toBe(1)
})
