import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'guides.md': `# Quillon launches a new guide

HOLM, April 8, 2025 -- Quillon today launched a new guide to birds.

| Plan | Price per month | Guides per month |
|---|---|---|
| Basic | €12 | 3 |
| Premium | €29 | 12 |

Plans paid by the year cost 15 percent less. Schools get the Basic plan for free. Present readers on the Premium plan get the bird guide at no extra charge.
`,
    'tents.md': `# Tarn presents a tent with a waterproof floor

HOLM, March 3, 2025 -- Tarn today presented the Moor, a tent with a waterproof floor.

| Model | Sleeps | Price | In shops |
|---|---|---|---|
| Moor | 2, with lamp | €190 | May 5, 2025 |
| Moor Grand | 4, with lamp and stove | €340 | June 9, 2025 |
`,
    'paints.md': `# Tarn Paints reports second quarter 2025 results

HOLM, July 30, 2025 -- Tarn Paints today reported its results. Net income fell because of a 9.7 million euro charge for a closed mill.

| € million | Q2 2025 | Q2 2024 |
|---|---|---|
| Revenue | 486.2 | 434.1 |
| Net income | 71.6 | 74.3 |

## Revenue by market

| Market | Q2 2025 | Q2 2024 | Change |
|---|---|---|---|
| Marine | 104.9 | 128.4 | -18% |
| Household | 56.5 | 48.6 | +16% |
`,
    'park.md': `# Most of Lund Park reopens after fire

LUND, September 19, 2025 -- Most of Lund Park reopens on Friday. The fire burned 420 hectares.

| Area | Status from September 26 |
|---|---|
| Heron Lake Campground | Open, 60 of 88 sites |
| Aspen Flat Campground | Opens May 2026 |
| Fork Trail | Closed through 2026 |
`,
  })
})

test.each([
  // The row that is called so answers before a sentence that does not speak of it.
  ['What does the Quillon Premium plan cost?', '€29'],
  ['How much is the Basic plan?', '€12'],
  ['by how much did marine sales shrink at Tarn Paints', '-18%'],
  // What is said in so many words needs no row.
  ['Why did net income fall at Tarn Paints?', 'Net income fell'],
  ['How many hectares burned in Lund Park?', '420 hectares'],
])('%s', async (question, words) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(words)
  expect(answer.statements).toHaveLength(1)
})

test('rows do not answer to a word for what each of them is called', async () => {
  const answer = await askExactly(library, 'How many acres burned in Lund Park in 2024?')
  expect(wordsOf(answer)).not.toContain('Campground')
})

test.each(['How much does the stove of the Moor Grand cost?', 'What floor size does the Moor Grand have?'])(
  'a row does not tell of all that its release is on, or of a part of what it is of: %s',
  async (question) => {
    expect(wordsOf(await askExactly(library, question))).not.toContain('€340')
  },
)

test.each([
  ['How much does the Moor Grand cost?', '€340'],
  ['What is the price of the Moor Grand?', '€340'],
  ['Which model has a stove?', 'Moor Grand'],
  ['When will the Moor Grand be in shops?', 'June 9'],
])('but of what its columns are of: %s', async (question, words) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(words)
  expect(answer.statements).toHaveLength(1)
})
