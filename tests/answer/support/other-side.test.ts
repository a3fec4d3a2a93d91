import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['What did Tarn Holdings pay for Orme Mills?', null],
  ['When did Tarn Holdings buy Orme Mills?', null],
  ['What did Brack Group pay for Orme Mills?', '40 million euros'],
  // It sold the mills and bought the quay.
  ['What did Tarn Holdings pay for Corran Quay?', '9 million euros'],
])('who sells is not who pays: %s', async (question, expected) => {
  const library = await libraryOf({
    'mills.txt': `Brack Group buys Orme Mills

HOLM, 4 May 2025 -- Brack Group today bought Orme Mills from the investor Tarn Holdings for 40 million euros.

In March, Tarn Holdings bought Corran Quay for 9 million euros.
`,
  })
  const answer = await askExactly(library, question)
  if (expected === null) expect(answer.status).toBe('unanswered')
  else expect(wordsOf(answer)).toContain(expected)
})
