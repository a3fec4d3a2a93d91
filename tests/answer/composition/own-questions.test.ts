import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Questions and Answers: Corran Library Closes

CORRAN, Norway, 17 June 2025 -- Corran Library will close its branch this autumn. Here is what readers need to know.

Q: Why is the library being renovated?
A: The roof leaks, and the lifts fail once a week.

Q: Will staff lose their jobs?
A: No. All 64 employees keep their jobs. Thirty move to Lund.

Q: When will it reopen?
A: In February 2026.

Contact: Ida Berg, 555-0100`,
  })
})

test.each([
  ['Why is the library being renovated?', 'The roof leaks'],
  ['Why is Corran Library being renovated?', 'The roof leaks'],
  ['Will staff lose their jobs?', 'No. [1] All 64 employees'],
])('a question that the material puts is answered by what stands below it: %s', async (question, words) => {
  const answer = await askExactly(library, question)
  expect([answer.status, answer.answer]).toEqual(['answered', expect.stringContaining(words)])
  expect(answer.answer).not.toContain('?')
  expect(answer.answer).not.toContain('February')
})

test.each(['Why is the library being sold?', 'Who is renovating the library?'])(
  'another question is not: %s',
  async (question) => {
    expect((await askExactly(library, question)).answer).not.toContain('roof')
  },
)

test('a question that the material puts is no answer to another', async () => {
  const tram = await libraryOf({
    'a.txt': `Orme Tram Opens in May

LUND, Sweden, March 3, 2026 -- Orme Tram opens in May. Here is what passengers ask.

Will bus 33 stay where it is?

Bus 33 ends on 31 May, when the tram opens.`,
  })
  expect((await askExactly(tram, 'Will bus 33 stay?')).answer).not.toContain('stay')
})

test('what a thing is tells of its parts only what stands there in that very word', async () => {
  const token = await libraryOf({
    'a.txt': `Orme Mint Launches Marlin

HOLM, Norway, May 4, 2025 -- Orme Mint has launched Marlin, a coin of copper.

What is Marlin?

Marlin offers resources for sailors, and its weight is 9 grams.

Contact: Ida Berg, 555-0100`,
  })
  expect((await askExactly(token, 'What is the total supply of Marlin?')).status).toBe('unanswered')
  expect((await askExactly(token, 'What is the weight of Marlin?')).answer).toContain('9 grams')
})
