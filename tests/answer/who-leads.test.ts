import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from './make.ts'

const library = await libraryOf({
  'a.txt': `Orme Lamps and Tarn Mills share a warehouse

BRACK, 3 May 2025 – Orme Lamps has rented half of the warehouse of Tarn Mills in Brack.

“Joining forces with Tarn Mills lets us bring our lamps to more shops and show what we can do,” said Sven Hess, CEO of Orme Lamps.

Orme Lamps, backed by the Lund Fund and Alder Ventures, makes lamps for greenhouses.
`,
})

test.each(['Who leads Orme Lamps?', 'Who heads Orme Lamps?', 'Who runs Orme Lamps?'])(
  'the chief executive of a house leads it: %s',
  async (question) => {
    expect(wordsOf(await askExactly(library, question))).toContain('Sven Hess')
  },
)

test.each(['Who leads Tarn Mills?', 'Who heads the Lund Fund?'])('and no other: %s', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})
