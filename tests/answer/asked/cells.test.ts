import { beforeAll, describe, expect, test } from 'vitest'
import { cellsOf } from '../../../src/answer/asked/cells.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, supportFor } from '../make.ts'

const FORUM = `# Programme of the Loom Forum

LUND, Sweden, March 3, 2026 -- The Loom Forum takes place on 4 May.

| Time | Session | Speaker | Room |
| --- | --- | --- | --- |
| 09:30 | Talk: Looms of today | Siv Dahl | Hall 2 |
| 13:00 | Lunch | | Terrace |
| 14:00 | Talk: Mills at sea | Per Holm | Hall 3 |
`

const REPORT = `# Orme Mills Reports Third Quarter

CORRAN, Norway, October 21, 2025 -- Orme Mills reports its third quarter.

| € million | Q3 2025 | Q3 2024 |
| --- | --- | --- |
| Revenue | 84.3 | 76.5 |
| Operating profit | 11.8 | 9.6 |
| Net income | 9.1 | 7.2 |
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'forum.md': FORUM, 'report.md': REPORT })
})

test.each([
  ['Where is lunch at the Loom Forum?', 'Terrace'],
  ['In which room of the Loom Forum is the talk on looms?', 'Hall 2'],
  ['Who gives the talk on looms at the Loom Forum?', 'Siv Dahl'],
  // A measure by its own name, whichever noun it goes by.
  ['What was the net profit of Orme Mills?', 'Net income'],
])('the row that is asked for answers: %s', async (question, words) => {
  const answer = await askExactly(library, question)
  expect([answer.status, answer.statements[0]?.text]).toEqual(['answered', expect.stringContaining(words)])
})

test('another measure by the same noun is not given', async () => {
  const answer = await askExactly(library, 'What was the operating income of Orme Mills?')
  expect(answer.answer).not.toContain('Net income')
})

test('cells are read in any format, and a bare figure says no place', async () => {
  expect(cellsOf('20:00 | Dinner | | Villa').map(({ words }) => words)).toEqual([
    '20:00',
    'Dinner',
    '',
    'Villa',
  ])
  expect(cellsOf('20:00   Dinner    Villa').map(({ words }) => words)).toEqual(['20:00', 'Dinner', 'Villa'])
  const hotels = await libraryOf({
    'a.md': `# Orme Opens Hotels

LUND, Sweden, March 3, 2026 -- Orme opens two hotels.

| Hotel | Rooms |
| --- | --- |
| Orme Grand | 240 |
| Orme Patio | 96 |`,
  })
  const { evidence } = await evidenceFor(hotels, 'Where is the Orme Grand?')
  const row = evidence.find(({ candidate }) => candidate.kind === 'row')
  expect(row?.features.typeMissing).toBe(1)
})

describe('who is what in a table is told by its own column', () => {
  const PLAYS = `# Orme Stage plays

ORME, May 4, 2025 -- Orme Stage shows two plays.

| Play | Author | Director |
| --- | --- | --- |
| The Kiln | family show | Tom Lind |
| The Loom | Ida Roos | Ole Holm |
`
  test.each([
    ['Who is the author of The Kiln?', 1],
    ['Who is the author of The Loom?', 0],
    ['Who directs The Kiln?', 0],
  ])('%s', async (question, missing) => {
    const own = await libraryOf({ 'plays.md': PLAYS })
    const row = question.includes('Loom') ? 'The Loom |' : 'The Kiln |'
    expect((await supportFor(own, question, row)).typeMissing).toBe(missing)
  })
})
