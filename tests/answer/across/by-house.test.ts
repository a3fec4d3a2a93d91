import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const FILES = {
  'canal.md': `# Orme Lines adds a second barge

ORME, 4 March 2026 – Orme Lines, a family-owned barge operator based in Orme, will run a second barge to Holm from June.

Trade press: Ada Berg, 0161 555 0101, ada@orme.example
Press: Tom Ray, 0161 555 0102, tom@orme.example
`,
  'fares.md': `# Orme Lines raises its fares

ORME, 9 July 2026 – Orme Lines raises its fares by 4 per cent from 1 August. A day ticket costs 12 pounds.

Press: Una Lind, 0161 555 0103, una@orme.example
`,
  'choir.md': `# Tarn Philharmonic plays on the lake

TARN, 6 May 2026 – The Tarn Philharmonic plays on the lake on 3 June. It sold 900 tickets in a day.

About the Tarn Philharmonic: The orchestra has 70 players.

Media: Cleo Hart, 0161 555 0210, cleo@tarn.example
`,
  'tin.md': `# Vesle Mills reports more tin

VESLE, 8 May 2026 – Vesle Mills sold 4,100 tonnes of tin in the first quarter.

Investor contact:
Jon Eide
jon@vesle.example
`,
}

let library: Library
beforeAll(async () => {
  library = await libraryOf(FILES)
})

test.each(["Summarise the barge company's releases", 'Summarise the releases of the barge operator'])(
  'all releases of a house that is told by its trade are summed up: %s',
  async (question) => {
    const answer = await askExactly(library, question)
    expect(answer.citations.map(({ published }) => published)).toEqual(['2026-07-09', '2026-03-04'])
    expect(answer.notes.map(({ text }) => text).join()).toContain('2 releases by “the barge')
  },
)

test.each([
  ['Press contact of the barge company', 'Una Lind'],
  ['Press contact of the barge operator', 'Una Lind'],
  ['Who do trade journalists call at the barge firm?', 'Ada Berg'],
  ['Media contact of the orchestra', 'Cleo Hart'],
  ['Investor contact of Vesle Mills', 'Jon Eide'],
])('%s is one of its newest release that has any', async (question, name) => {
  expect(wordsOf(await askExactly(library, question))).toContain(name)
})

test.each([
  'Investor contact of the orchestra',
  'investor relations contact of the barge company',
  'Press contact of the cider company',
])('no other house has its contact: %s', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})

test.each([
  'Summarise the releases of Tarn Symphony Hall',
  "Summarise Orme Foundation's releases",
  'Key figures of the Tarn Symphony',
])('a house with some words of a name is another: %s', async (question) => {
  expect((await askExactly(library, question)).refusal?.reason).toBe('no_subject')
})

test.each([
  ['Summarise the releases of the Tarn Philharmonic', 'plays on the lake'],
  ['Summarise the releases of Orme Lines Group', 'Orme Lines'],
  ['Key figures of Vesle Mills Ltd', '4,100 tonnes'],
])('a legal form makes no other house: %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})
