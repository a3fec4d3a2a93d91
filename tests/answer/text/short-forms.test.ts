import { beforeAll, expect, test } from 'vitest'
import { isShortForm, otherWays, shortened } from '../../../src/answer/text/short-forms.ts'
import type { Library } from '../../../src/library.ts'
import { tokens } from '../../../src/search/tokens.ts'
import { askExactly, libraryOf, supportFor } from '../make.ts'

const found = (text: string): string[] => shortened(text, tokens(text)).flatMap(({ terms }) => terms)

test.each([
  ['sales in the third quarter', 'q3'],
  ['third-quarter sales', 'q3'],
  ['its earnings per share', 'ep'],
  ['a 6.5-megawatt park', 'mw'],
  ['in the first six months', 'h1'],
])('“%s” is found by “%s”', (text, term) => {
  expect(found(text)).toContain(term)
})

test.each([
  // A part of the words, in another order, or joined by other marks.
  'the third of a quarter',
  'development and research',
  'R or D',
  // It may be something else.
  'sales in Q3',
])('“%s” is nothing else for short', (text) => {
  expect(found(text)).toEqual([])
})

test('a short form of common words is no name, and what may be something else is none', () => {
  expect(['AGM', 'R&D', 'EVs', 'IT', 'VC', 'BMW'].filter(isShortForm)).toEqual(['AGM', 'R&D', 'EVs'])
})

test('the other ways to write something are known in either case', () => {
  expect(otherWays('h1')).toContain('first half')
  expect(otherWays('First Half')).toContain('H1')
  expect(otherWays('mill')).toEqual([])
})

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.txt': `Tarn Mobility Reports Results

CORRAN, Norway, 22 October 2025 -- Tarn Mobility, which makes electric vehicles, said that net sales in the third quarter rose 14 percent to 2.3 billion kroner. Earnings per share were 4.10 kroner.

It spent 310 million kroner on research and development. In fiscal year 2025 the firm expects capital expenditure of 1.1 billion kroner. The headquarters in Corran has 340 staff.

Ida Moen, chief financial officer, and Lars Vik, chief technology officer, will speak. The annual general meeting will be held in Lund.`,
    'b.txt': `Orme Mills Sells More

LUND, Sweden, 21 October 2025 -- Orme Mills sold 900 looms in Q3, 14 percent more. EPS was 3.20 kronor. Its CTO is Per Holm. Orme signed five MoUs in May.`,
  })
})

test.each([
  ['What were the Q3 sales of Tarn Mobility?', 'third quarter'],
  ["What was Tarn Mobility's EPS?", 'Earnings per share were 4.10'],
  ['How much did Tarn Mobility spend on R&D?', '310 million'],
  ['How many memoranda of understanding did Orme Mills sign in May?', 'five MoUs'],
  ['capex guidance of Tarn Mobility FY25', 'capital expenditure of 1.1'],
  ['Where is the HQ of Tarn Mobility?', 'headquarters in Corran'],
  ['Who is the CTO of Tarn Mobility?', 'Lars Vik'],
  ['Where is the AGM of Tarn Mobility held?', 'Lund'],
  // And the other way round.
  ['How many looms did Orme Mills sell in the third quarter?', '900 looms in Q3'],
  ['What were the earnings per share of Orme Mills?', 'EPS was 3.20'],
  ['Who is the chief technology officer of Orme Mills?', 'Per Holm'],
])('a question in the one form is answered in the other: %s', async (question, words) => {
  const answer = await askExactly(library, question)
  expect([answer.status, answer.answer]).toEqual(['answered', expect.stringContaining(words)])
})

test.each([
  ['What were the Q2 sales of Tarn Mobility?'],
  ['Who is the COO of Tarn Mobility?'],
  ["What was Tarn Mobility's EBITDA?"],
])('what is given in no form is refused: %s', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})

test('a period in the other form is no figure that the release lacks, another one is', async () => {
  const sales = 'net sales'
  expect((await supportFor(library, 'What were Q3 sales of Tarn Mobility?', sales)).figuresUnknown).toBe(0)
  expect((await supportFor(library, 'What were Q1 sales of Tarn Mobility?', sales)).figuresUnknown).toBe(1)
  expect((await supportFor(library, 'What were Q3 2019 sales of Tarn Mobility?', sales)).figuresUnknown).toBe(
    1,
  )
  expect((await supportFor(library, 'What were FY25 sales of Tarn Mobility?', sales)).figuresUnknown).toBe(0)
  expect((await supportFor(library, 'What were FY23 sales of Tarn Mobility?', sales)).figuresUnknown).toBe(1)
})
