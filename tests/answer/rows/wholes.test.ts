import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const HEAD = 'LEEDS, 23 October 2025 – Orvane today reported its results for the third quarter of 2025.'

function releaseOf(issuer: string, rows: string): string {
  return `# ${issuer} reports third-quarter results as pumps recover

${HEAD.replaceAll('Orvane', issuer)}

| € million | Q3 2025 | Q3 2024 |
| --- | --- | --- |
${rows}
`
}

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'marked.md': releaseOf(
      'Orvane',
      `| Revenue | 412.6 | 425.4 |
| – Pumps | 214.8 | 201.7 |
| – Valves | 112.3 | 141.2 |
| Operating profit | 64.2 | 77.1 |
| Employees | 5,140 | 5,480 |`,
    ),
    'added.md': releaseOf(
      'Tarnell',
      `| Net sales | 60.5 | 51.2 |
| Pumps | 40.1 | 30.2 |
| Valves | 20.4 | 21.0 |
| Operating profit | 9.1 | 8.3 |`,
    ),
    'below.md': releaseOf(
      'Holvik',
      `| Pumps | 31.5 | 30.2 |
| Valves | 22.4 | 23.0 |
| Total sales | 53.9 | 53.2 |
| Operating profit | 7.7 | 7.3 |`,
    ),
    'rates.txt': `Unemployment in Carven falls to 6.1 per cent

HOLM, 21 November 2025 – The unemployment rate in Carven fell to 6.1 per cent in the third quarter of 2025, the statistics office said today.

                              Q2 2025    Q3 2025
Unemployment rate, %              6.4        6.1
  Men                             6.1        5.9
  Women                           6.8        6.3

The rate was highest in Upper Dray, at 9.7 per cent, and lowest in the district of Marle.
`,
    'set-in.txt': `Quellan reports third-quarter results

${HEAD.replaceAll('Orvane', 'Quellan')}

EUR million                    Q3 2025     Q3 2024
Turnover                         612.6       525.4
   of which pumps                414.8       301.7
   of which valves               112.3       141.2
Operating profit                  94.2        87.1
`,
  })
})

test.each([
  // The part that is asked for, by any word for what its whole is of.
  ['What were Orvane’s pumps sales a year ago?', '– Pumps | 214.8 | 201.7'],
  ['What was the turnover of Orvane’s valves division?', '– Valves | 112.3 | 141.2'],
  ['How much revenue did Tarnell make with pumps?', 'Pumps | 40.1 | 30.2'],
  ['What was Tarnell’s valves turnover?', 'Valves | 20.4 | 21.0'],
  ['What was Holvik’s pumps revenue?', 'Pumps | 31.5 | 30.2'],
  ['What were Quellan’s sales of pumps?', 'of which pumps                414.8       301.7'],
  ['How much did Orvane’s valves segment make?', '– Valves | 112.3 | 141.2'],
  // Of what kind a part is goes unsaid beside its name alone: men and women are no regions.
  ['In which region of Carven was the unemployment rate highest?', 'Upper Dray'],
  // The whole, and what is no part of it.
  ['What were Orvane’s sales?', 'Revenue | 412.6 | 425.4'],
  ['What was Orvane’s operating profit?', 'Operating profit | 64.2 | 77.1'],
  ['How many employees does Orvane have?', 'Employees | 5,140 | 5,480'],
  ['What was Tarnell’s revenue?', 'Net sales | 60.5 | 51.2'],
  ['What was Holvik’s turnover?', 'Total sales | 53.9 | 53.2'],
])('%s', async (question, row) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(row)
  expect(answer.statements).toHaveLength(1)
})

test.each([
  // Of the part another measure is not told, though the headline speaks of pumps.
  'What was Orvane’s pumps operating profit?',
  'What was Orvane’s boats revenue?',
])('%s is refused', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
