import { expect, test } from 'vitest'
import { endsElsewhere } from '../../src/answer/endings.ts'
import { libraryOf, supportFor } from './make.ts'

test.each([
  ['Why did the paper drop its print edition?', 'The paper aims to inform its readers.'],
  ['Why was the regatta cancelled?', 'The regatta is designed to bring crews together.'],
  ['Why did the bank turn the offer down?', 'The bank wants to grow in Tarn.'],
  ['Why did Orme lose its licence?', 'Orme provides an end-to-end service because clients ask for it.'],
  ['Why is Veld pulling out of Tarn?', 'Veld has a shop in Tarn in order to serve sailors.'],
])('no end is told where one is asked about: %s %s', (question, text) => {
  expect(endsElsewhere(question, text)).toBe(true)
})

test.each([
  ['Why did the paper drop its print edition?', 'Printing ceased because paper was dear.'],
  ['Why was the regatta cancelled?', 'The regatta could not be held, as a storm was raging.'],
  ['Why was the mill closed?', 'The mill shut its gates after a flood.'],
  // No end is asked about.
  ['Why did the mill grow by the end of the year?', 'Demand for cloth rose.'],
  ['Why did the choir move close to the quay?', 'The choir wants to be near the ferry.'],
  ['Why did sales drop by 4 percent?', 'The harvest was poor.'],
])('an end is told or none is asked about: %s %s', (question, text) => {
  expect(endsElsewhere(question, text)).toBe(false)
})

test('an aim is no reason for an end that is told nowhere', async () => {
  const library = await libraryOf({
    'a.md': `# Orme Ferry news

The ferry runs a ticket office in order to serve visitors. It sells maps there.

The ferry gave up its night crossing in order to save fuel. It starts at six.
`,
  })
  const missing = async (question: string, words: string) =>
    (await supportFor(library, question, words)).reasonMissing
  expect(await missing('Why did the ferry abolish its ticket office?', 'ticket office')).toBe(1)
  expect(await missing('Why does the ferry run a ticket office?', 'ticket office')).toBe(0)
  expect(await missing('Why did the ferry stop its night crossing?', 'night crossing')).toBe(0)
})
