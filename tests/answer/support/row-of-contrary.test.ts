import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const opened = libraryOf({
  'results.md': `Orme Mills Reports Second Quarter 2025 Results

TARNBY, 3 August 2025 – Orme Mills today reported its results for the second quarter of 2025.

| Millions of dollars, except per share | Q2 2025 | Q2 2024 | Change |
| --- | --- | --- | --- |
| Revenue | 212.4 | 188.0 | 13% |
| Operating income | 30.9 | 26.1 | 18% |
| Net income | 21.7 | 18.2 | 19% |
| Diluted earnings per share | $0.83 | $0.70 | 19% |

The board declared a quarterly dividend of $0.18 per share, two cents more than the last one, payable on 12 September.
`,
})

test.each([
  ['What is the quarterly dividend per share of Orme Mills?', '$0.18 per share'],
  ['What are the diluted earnings per share?', '$0.83'],
])('a row of something that excludes what is asked goes behind: %s', async (question, told) => {
  expect(wordsOf(await askExactly(await opened, question))).toContain(told)
})

test('and is no part of the answer', async () => {
  const answer = await askExactly(await opened, 'What was the dividend per share in the second quarter?')
  expect(wordsOf(answer)).not.toContain('earnings')
})
