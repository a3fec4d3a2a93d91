import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Orme Mills reports

ORME, May 4, 2025 -- Net debt fell to $1.9 billion. Sales were $48 million, up 9 percent on a year earlier. Margin improved to 13.2 percent (11.8). Costs rose to $30 million from $28 million. Last year the mill had 40 looms. Income was $5 million, compared with a loss of $2 million. In 2024 it sold 300 carpets. Until now the fee has been $15. The toll came to $7 million (previous year: $6 million). Output reached 90 tonnes against 80 tonnes a year earlier. The wait fell from 19 weeks to 14. After two years, repairs fell to 30. Orders rose 14 percent to $52 million. It carried 8,400 bales in the year to March, a fifth more than the year before. Gifts came to $41 million last year, 7 percent less than a year earlier. Crews made 1,912 repairs between October and March, 240 more than in the same period a year earlier. It dyed 640 cloths in 2024, twice as many as the 320 of the year before. Last year it wove 77 rugs, more than the year before. It mended 55 sacks last year, up from 44 the year before. It hired 21 weavers in 2024, as many as the year before. It bought 63 spindles in 2024, the same number as the year before.

| $ million | Q1 2025 | Q1 2024 |
| --------- | ------- | ------- |
| Orders    | 52      | 46      |
`,
  })
})

test.each([
  ['What was net debt a year ago?', 'Net debt', 1],
  ['What was net debt?', 'Net debt', 0],
  // By how much it differs from then is asked, and told.
  ['How much did bales grow against the year before?', 'It carried 8,400 bales', 0],
  ['What were sales a year earlier?', 'Sales were', 1],
  ['What was the margin the year before?', 'Margin', 0],
  ['What were costs before?', 'Costs', 0],
  ['How many looms did it have last year?', '40 looms', 0],
  ['What was income a year earlier?', 'Income', 0],
  ['How many carpets did it sell last year?', '300 carpets', 0],
  ['What was output a year earlier?', 'Output', 0],
  ['From what did the wait fall?', 'The wait', 0],
  ['What were repairs before?', 'repairs fell', 1],
  ['What was the toll a year earlier?', 'The toll', 0],
  ['What was the fee before?', 'Until now', 0],
  ['How many bales did it carry the year before?', '8,400 bales', 1],
  ['How many bales were carried in the previous year?', '8,400 bales', 1],
  ['How many bales did it carry in the year to March?', '8,400 bales', 0],
  ['How many more bales did it carry than the year before?', '8,400 bales', 0],
  ['How much was given a year earlier?', 'Gifts came', 1],
  ['What did gifts come to last year?', 'Gifts came', 0],
  ['How many repairs did crews make a year earlier?', '1,912 repairs', 1],
  ['How many cloths did it dye the year before?', '640 cloths', 0],
  ['How many rugs did it weave last year?', '77 rugs', 0],
  ['How many rugs did it weave the year before?', '77 rugs', 1],
  ['How many weavers did it hire the year before?', '21 weavers', 0],
  ['How many spindles did it buy the year before?', '63 spindles', 0],
  ['How many sacks did it mend the year before?', '55 sacks', 0],
])('%s (%s)', async (question, words, expected) => {
  expect((await supportFor(library, question, words)).withheld).toBe(expected)
})

test('where a sentence tells only of now, a row tells what it was', async () => {
  for (const question of ['What were orders a year earlier?', 'What were new orders the year before?']) {
    const { statements } = await askExactly(library, question)
    expect(statements[0]?.text).toContain('46')
  }
})
