import { expect, test } from 'vitest'
import { periodOver, underOtherPeriod } from '../../../src/answer/asked/governing-period.ts'
import { evidenceFor, libraryOf } from '../make.ts'

const RELEASE = `---
title: Tarn Mills reports third quarter 2025 results
date: 2025-11-04
issuer: Tarn Mills
---

# Tarn Mills reports third quarter 2025 results

Sales were 31 million euros. Costs fell.

In the first nine months of 2025 sales rose. Profit was 9 million euros.

## Full Year 2025 outlook

- Yarn of 40,000 tonnes

## Fourth quarter

- Cloth of 900 tonnes

Staff had nine months of leave. Travel cost 3 million euros.
`

test.each([
  // The headline governs what nothing nearer does.
  ['third quarter', 'Sales were 31', false],
  ['second quarter', 'Sales were 31', true],
  // A sentence before it in its paragraph, and a heading, are nearer.
  ['third quarter', 'Profit was 9', true],
  ['third quarter', 'Yarn of', true],
  ['fourth quarter', 'Cloth of', false],
  ['third quarter', 'Cloth of', true],
  // Where no quarter is asked about, none is another; months of leave are no period.
  ['year', 'Profit was 9', false],
])('%s – “%s”: %s', async (period, words, isOther) => {
  const library = await libraryOf({ 'tarn.md': RELEASE })
  const question = `What was the figure in the ${period}?`
  const { evidence } = await evidenceFor(library, `${question} Tarn Mills`)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`no sentence with “${words}”`)
  expect(underOtherPeriod(question, one.candidate, one.lens.dissection)).toBe(isOther)
})

test.each([
  // The same quarter of another year, and that of the year before where it is compared with it.
  ['What was the loss in Q2 2023?', 'Loss narrowed', true],
  ['What was the loss in Q2 2025?', 'Loss narrowed', false],
  ['What was the loss in Q2 2024?', 'Loss narrowed', false],
  ['What was the cash in Q2 2024?', 'Cash was', true],
  ['What was the cash in Q2?', 'Cash was', false],
  ['What was the debt in Q2 2025?', 'Debt was', false],
  ['What was the debt in Q2 2023?', 'Debt was', true],
  // A year is asked for, and the quarter is of another.
  ['What was the cash at the end of 2022?', 'Cash was', true],
  ['What was the cash at the end of 2025?', 'Cash was', false],
  ['What did the mill cost in 2022?', 'renewed', false],
])('%s “%s”: %s', async (question, words, isOther) => {
  const library = await libraryOf({
    'tarn.md': `# Tarn Mills grows in Q2 2025

HOLM, 4 August 2025 -- Tarn Mills had Q2 2025 sales of 31 million euros. Loss narrowed to 2 million euros from 3 million a year ago. Cash was 4 million euros. Costs were 9 million euros, against 8 million in Q2 2024. Debt was 6 million euros. The mill was renewed in 2023.
`,
  })
  const { evidence } = await evidenceFor(library, `${question} Tarn Mills`)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`no sentence with “${words}”`)
  expect(underOtherPeriod(question, one.candidate, one.lens.dissection)).toBe(isOther)
})

test.each([
  // The headline names it, or the sentence before.
  ['What were sales in the third quarter of 2025?', 'Costs fell', ['third', 'quarter', '2025']],
  ['What did cloth cost at the end of Q2?', 'Cloth was', ['end', 'q2']],
  ['How much cloth was there in 2024?', 'Wool was', ['2024']],
  // Another quarter or year, one that only something is compared with, and one that is no whole year.
  ['What were sales in the second quarter of 2025?', 'Costs fell', []],
  ['What were sales in the third quarter of 2024?', 'Costs fell', []],
  ['How much was travel in 2018?', 'Travel was', []],
  ['What were costs in 2025?', 'Costs fell', []],
  // What stands below every release is of no time.
  ['How many mills were there in the third quarter of 2025?', 'Tarn Mills has', []],
  // It names a time of its own, or none is asked about.
  ['What were sales in the third quarter of 2025?', 'Tea was', []],
  ['What were the costs?', 'Costs fell', []],
])('%s – “%s” stands under: %j', async (question, words, expected) => {
  const library = await libraryOf({
    'tarn.md': `---
title: Tarn Mills reports third quarter 2025 results
date: 2025-11-04
issuer: Tarn Mills
---

# Tarn Mills reports third quarter 2025 results

Sales were 31 million euros. Costs fell. Tea was dear in May 2025.

Tarn Mills closed 2Q25 with 40 looms. Cloth was 9 euros a metre.

In 2024, it grew. Wool was plentiful.

It was the best year since 2018. Travel was 3 million euros.

## About Tarn Mills

Tarn Mills has three mills and makes cloth.
`,
  })
  const { evidence } = await evidenceFor(library, `${question} Tarn Mills ${words}`)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`no sentence with “${words}”`)
  expect([...periodOver(question, one.candidate, one.lens.dissection)]).toEqual(expected)
})
