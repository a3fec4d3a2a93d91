import { expect, test } from 'vitest'
import { yearsBeforeAsWritten } from '../../../src/answer/asked/written-year-before.ts'
import { libraryOf } from '../make.ts'

const [document] = (
  await libraryOf({
    'a.md': `# Holm ships more

HOLM, 11 November 2025 -- Holm ships more than ever.

| Cargo | October 2025 | October 2024 | May 2025 |
|---|---|---|---|
| Barley | 486 | 221 | 300 |
| Sawn timber (units) | 389 | 362 | 301 |

| Lake | 11 August 2025 | 12 August 2024 |
|---|---|---|
| Ostle | 38% | 64% |

| Kiln | Now | A year earlier |
|---|---|---|
| Red Kiln 7 | 12 | 19 |
`,
  })
).documents.values()

test.each([
  ['How much barley a year ago?', ' in October 2024'],
  ['How much barley was shipped in the same month last year?', ' in October 2024'],
  ['Barley in October last year?', ' in October 2024'],
  ['How many units of timber this time last year?', ' in October 2024'],
  ['Ostle a year ago?', ' in 12 August 2024'],
  ['What was Red Kiln 7 a year ago?', ' a year earlier'],
  // No column is of that month, or of one thing alone; and a time of its own is counted back from.
  ['Barley in May last year?', null],
  ['Wheat a year ago?', null],
  ['Barley in 2024, a year earlier?', null],
  ['Barley and Ostle a year ago?', null],
  ['When was barley shipped?', null],
])('%s', (question, expected) => {
  const [found] = document === undefined ? [] : yearsBeforeAsWritten(question, document)
  expect(found?.written ?? null).toBe(expected)
})
