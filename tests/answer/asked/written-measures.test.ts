import { beforeAll, describe, expect, test } from 'vitest'
import { isOtherResult } from '../../../src/answer/asked/written-measures.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['What was net income?', 'Sales were $400 million.'],
  ['What was the gross profit?', 'Operating profit came to $4 million.'],
  ['What was the operating profit?', 'Net profit was $4 million.'],
  ['What was the EBITDA?', 'EBIT was $4 million.'],
  ['What was the EBIT?', 'Operating income was $4 million.'],
  ['What was the pre-tax profit?', 'Profit after tax was $4 million.'],
  ['What was the operating income?', 'It expects revenue of $4 million and earnings per share of $2.'],
  ['What was the operating income?', 'Net interest income was $4 million.'],
  ['What was the adjusted EBITDA?', 'EBITDA was $4 million.'],
  ['What was the profit?', 'Revenue was $4 million.'],
  ['Did profits rise?', 'Sales of boats rose.'],
  ['What is the share price?', 'Earnings per share were $2.'],
  ['What were operating costs?', 'Operating profit was $4 million.'],
  ['How did operating expenses change?', 'Capital expenditure rose to $4 million.'],
  ['What was capital expenditure?', 'Operating costs came to $4 million.'],
  ['By how much did net profit fall?', 'Operating costs fell by 4 per cent.'],
])('“%s”: another result in “%s”', (question, text) => {
  expect(isOtherResult(question, text)).toBe(true)
})

test.each([
  ['What was the net income?', 'Profit after tax was $4 million.'],
  ['What was the operating profit?', 'Operating income was $4 million.'],
  ['What was the EBITDA?', 'Adjusted EBITDA was $4 million.'],
  ['What was net income?', 'Of sales of $4 million it kept $1 million as profit.'],
  ['What was the profit?', 'Net profit was $4 million.'],
  ['What was the net income?', 'The firm earned $4 million.'],
  ['Did profits rise?', 'Profits rose more than sales.'],
  ['Did profits on sales rise?', 'Sales of boats rose.'],
  ['What is the share price?', 'The offer is $20 per share.'],
  ['What were earnings per share?', 'Earnings per share were $2.'],
  ['What were the net sales?', 'Net sales were $4 million, and operating profit rose.'],
  ['What were operating costs?', 'Costs of running the yard were $4 million.'],
  ['What was capital expenditure?', 'Orme invested $4 million.'],
  ['What did the ferry cost?', 'Operating profit was $4 million.'],
])('“%s”: no other in “%s”', (question, text) => {
  expect(isOtherResult(question, text)).toBe(false)
})

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Tarn Valves Reports Results

LEEDS, England, 28 October 2025 -- Tarn Valves said that sales rose to £84 million. Operating income was £11 million. Profit after tax was £7 million. EBITDA was £15 million.`,
  })
})

describe('in a release', () => {
  test.each([
    ["What was Tarn Valves' operating profit?", 'Operating income was £11 million'],
    ["What was Tarn Valves' net income?", 'Profit after tax was £7 million'],
    ["What was Tarn Valves' EBITDA?", 'EBITDA was £15 million'],
  ])('“%s” is answered', async (question, expected) => {
    expect(wordsOf(await askExactly(library, question))).toContain(expected)
  })

  test.each(["What was Tarn Valves' gross profit?", "What was Tarn Valves' adjusted EBITDA?"])(
    '“%s” is refused',
    async (question) => {
      expect((await askExactly(library, question)).status).toBe('unanswered')
    },
  )
})
