import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, talk, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'half.txt': `Tarn Paper gives half-year figures

HOLM, 22 October 2026 - Tarn Paper sold more paper.

Operating profit fell, since the price of wood rose by a fifth after the storms.

The half-year dividend of Tarn Paper is 3.2 pence a share.

The Orme mill of Tarn Paper stood still in May. It was shut because its boiler broke.
`,
    'cup.txt': `Ada Berg wins the Holm Cup 2026

HOLM, 5 May 2026 - The Holm Cup 2026 goes to Ada Berg.

The Holm Cup, founded in 1998, is given to the best sailor of the year before.

The 2025 cup was won by Nils Lund. In 2025, 40 boats took part, and 52 did so in 2026.
`,
    'optics.md': `# Norvik Optics gives figures for the fourth quarter

HOLM, 4 February 2026 - Norvik Optics told its figures today.

A fire stopped the workshop in Holm for 19 days.

## Results by division

| In millions of euros | Q4 2025 | Q4 2024 |
| --- | --- | --- |
| Shops | 219.6 | 203.9 |
| Workshops | 83.3 | 80.6 |
| Online | 28.3 | 25.3 |
| Net profit | 41.8 | 46.3 |
`,
    'clinic.txt': `Vell Clinic opens new wing

VELL, 14 September 2026 - The new wing of Vell Clinic opens on 28 September.

The wing has 26 single rooms and four plunge pools.
`,
  })
})

test('a reason for something else is not given by another word for what is asked', async () => {
  expect((await talk(library, 'What is Tarn Paper’s half-year dividend?', 'Why was it cut?')).status).toBe(
    'unanswered',
  )
  expect(wordsOf(await talk(library, 'When did the Orme mill stand still?', 'Why was it shut?'))).toContain(
    'its boiler broke',
  )
})

test('words that have become a year are not looked for as they were typed', async () => {
  const answer = await talk(library, 'Who won the Holm Cup 2026?', 'And the year before?')
  expect(answer.resolvedQuestion).toBe('Who won the Holm Cup 2025?')
  expect(wordsOf(answer)).toContain('Nils Lund')
  expect(wordsOf(answer)).not.toContain('best sailor')
})

test('a year that the reader writes is', async () => {
  expect(wordsOf(await talk(library, 'How many boats took part in 2026?', 'And in 2025?'))).toContain(
    '40 boats',
  )
})

test('what there is may be asked of a new subject, and what is there of the old one', async () => {
  const anew = await talk(library, 'Who won the Holm Cup 2026?', 'How many plunge pools are there?')
  expect(anew.resolvedQuestion).toBe('How many plunge pools are there?')
  expect(wordsOf(anew)).toContain('four plunge pools')
  const same = await talk(
    library,
    'When does the new wing of Vell Clinic open?',
    'How many single rooms are there?',
  )
  expect(wordsOf(same)).toContain('26 single rooms')
})

test.each(['And in Q4 2024?', 'And the year before?', 'And in the prior-year period?'])(
  'a time alone leads to no other row of a table: %s',
  async (time) => {
    const workshops = wordsOf(await talk(library, 'What were the workshops in Q4 2025?', time))
    expect(workshops).not.toMatch(/Shops|Online|profit/u)
    expect(wordsOf(await talk(library, 'What was the net profit in Q4 2025?', time))).toContain('46.3')
  },
)
