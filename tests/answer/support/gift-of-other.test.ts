import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Orme Mills builds hall

ORME, May 4, 2025 -- The meadow was paid for by the Heron Fund with $320,000 and by the Wessex Society. The film is funded with $2.1 million by the Danube Institute and by the broadcaster ORB. The farm is financed by a loan of 900 million crowns from Havn Bank and a contribution by the pension fund Kystpensjon. The county pays $1.4 million towards the hall, and the parents' club also contributes. The bell is paid for by Tarn Bank, which gives $30,000, and by the Lund Trust, which adds $12,000. The gate was paid for by Brack Works and Solway Steel with $5,000. The pond is funded by Fenn Water and by the Polder Club with $9,000. The roof was given by Dray Timber, with $70,000.
`,
  })
})

test.each([
  ['How much did the Wessex Society give?', 'The meadow', 1],
  ['How much did the Heron Fund give?', 'The meadow', 0],
  ['How much does ORB contribute?', 'The film', 1],
  ['How much does the Danube Institute contribute?', 'The film', 0],
  ['How much does Kystpensjon contribute?', 'The farm', 1],
  ['How much does Havn Bank lend?', 'The farm', 0],
  ["How much does the parents' club contribute?", 'The county', 1],
  ['How much does the county pay?', 'The county', 0],
  ['How much does the Lund Trust give?', 'The bell', 0],
  ['How much does Tarn Bank give?', 'The bell', 0],
  ['How much did Solway Steel pay?', 'The gate', 0],
  ['How much did Fenn Water pay?', 'The pond', 1],
  ['How much did Dray Timber give?', 'The roof', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})
