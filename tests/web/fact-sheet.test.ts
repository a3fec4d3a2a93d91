import { describe, expect, test } from 'vitest'
import type { Citation } from '../../web/api.ts'
import { factsCsv, factsMarkdown, factsOf } from '../../web/fact-sheet.ts'
import { fragmentOf } from '../../web/place.ts'
import { COST, ceilingRefusal, costAnswer, makeAnswer, NIGHT, SUMMER, whoAnswer } from './material.ts'

const ORIGIN = 'https://news.example'
function permalink(citation: Citation | undefined): string {
  if (citation === undefined) throw new Error('no such citation')
  return `${ORIGIN}/documents/${citation.documentId}${fragmentOf(citation)}`
}

const facts = factsOf([costAnswer, ceilingRefusal, whoAnswer], ORIGIN)

test('each cited place is a fact: question, answer, exact words, speaker, source, date, link', () => {
  expect(facts).toEqual([
    {
      question: COST,
      answer: '€12',
      quotation: 'Tickets for the evening tour cost €12, including a drink.',
      speaker: '',
      source: `${NIGHT.title}, Harbour Office`,
      date: '2025-05-02',
      link: permalink(costAnswer.citations[0]),
    },
    {
      question: COST,
      answer: costAnswer.notes[0]?.text,
      quotation: 'The evening tour costs €10.',
      speaker: '',
      source: `${SUMMER.title}, Harbour Office`,
      date: '2024-05-09',
      link: permalink(costAnswer.citations[1]),
    },
    ...whoAnswer.citations.map((citation) => ({
      question: whoAnswer.question,
      answer: citation.quote,
      quotation: citation.quote,
      speaker: 'Ada Holm, harbour master',
      source: `${NIGHT.title}, Harbour Office`,
      date: '2025-05-02',
      link: permalink(citation),
    })),
  ])
})

const odd = (quotation: string) => ({
  question: 'Q',
  answer: 'W',
  quotation,
  speaker: '',
  source: 'S',
  date: null,
  link: 'https://a.example',
})

describe('as CSV', () => {
  test('a fact is a line with its date as ISO, after a header and a byte order mark', () => {
    expect(factsCsv([odd('A "B", C\nD')])).toBe(
      '\uFEFF"Question","Answer","Exact quotation","Speaker","Source","Date","Link"\r\n"Q","W","A ""B"", C\nD","","S","","https://a.example"\r\n',
    )
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\n@x', '＝1', '＋1', '－1', '＠x'])(
    '%j is no formula',
    (words) => {
      expect(factsCsv([odd(words)])).toContain(`,"'${words}",`)
    },
  )

  test.each(['A = B', '“=1”', '€12', 'a\t=b'])('%j is exact', (words) => {
    expect(factsCsv([odd(words)])).toContain(`,"${words}",`)
  })
})

test('as Markdown a fact is a row of a table, and its words cannot leave their cell', () => {
  expect(factsMarkdown('Price | cost', [{ ...odd('July | 20\n<b>4</b>'), date: '2025-05-02' }])).toBe(
    [
      '# Price \\| cost',
      '',
      '| Question | Answer | Exact quotation | Speaker | Source | Date | Link |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| Q | W | July \\| 20 \\<b\\>4\\</b\\> |  | S | 2 May 2025 | [link](<https://a.example>) |',
      '',
    ].join('\n'),
  )
})

test('an answer without citations has no facts', () => {
  expect(factsOf([makeAnswer('Nothing?')], ORIGIN)).toEqual([])
})
