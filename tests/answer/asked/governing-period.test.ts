import { expect, test } from 'vitest'
import { underOtherPeriod } from '../../../src/answer/asked/governing-period.ts'
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
