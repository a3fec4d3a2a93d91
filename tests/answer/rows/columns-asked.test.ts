import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const HARBOURS = `# Linden ranks the quiet harbours

HOLM, 4 March 2026 -- The Linden Society today published its list of quiet harbours.

| Rank | Harbour | Region | Noise score | Rank 2025 |
|---|---|---|---|---|
| 1 | Sandvik | Norvik | 91.2 | 3 |
| 2 | Corran | Brack | 88.0 | – |
| 3 | Ullin | Brack | 86.4 | 1 |
`

const MILLS = `# Tarn Mills reports its year 2025

LEEDS, 3 March 2026 -- Tarn Mills plc today published its results.

| £ million | 2025 | 2024 | Change | Organic change |
|---|---|---|---|---|
| Orders | 412.0 | 398.5 | +3.4% | +2.1% |
| Loans | 61.0 | 66.5 | -8.3% | |
| Rent | – | 4.1 | – | |

| Guidance | Year 2026 | Target 2030 |
|---|---|---|
| Margin | 12% | 15% |
| Interest | £4 million | |
| Loans | £58 million | £40 million |
`

const TIMES = `Corran Lock opening: new hours

Corran, 20 October 2025

The hours of the opening of Corran Lock have changed.

                                Old time    New time
Media registration              09:15       08:00
Press conference, Room 4        12:45       11:20
Concert at Corran Lock          15:00       14:30
`

const BOATS = `# Holm Boatyard sells twelve boats

HOLM, 9 May 2025 -- The Holm Boatyard has sold twelve boats, of which these are the last.

| Boat | Hull | Number | Built | Sold in | Sold between | Crew | Price |
|---|---|---|---|---|---|---|---|
| Ida | Red | K-104 | March 2024 | Tarn Fair | 2 May – 30 June 2024 | 6 | £4,120 |
| Ada | Oak | K-207 | April 2024 | Lind | 4 July – 9 Oct 2024 | 8 | £36.99 |
`

/** What is marked in the first statement; empty where nothing is. */
async function mark(release: string, question: string): Promise<string> {
  const file = release.startsWith('#') ? 'a.md' : 'a.txt'
  const [first] = (await ask(await libraryOf({ [file]: release }), { question })).statements
  if (first === undefined) throw new Error('no answer')
  return first.answerSpan === undefined ? '' : first.text.slice(first.answerSpan.start, first.answerSpan.end)
}

async function answer(release: string, question: string): Promise<string> {
  const file = release.startsWith('#') ? 'a.md' : 'a.txt'
  const { statements } = await ask(await libraryOf({ [file]: release }), { question })
  return statements.map(({ text }) => text.replaceAll(/\s*\|\s*|\s{2,}/gu, '/')).join(' ')
}

describe('an empty cell is no answer', () => {
  test.each([
    ['What rank did Corran have in 2025?', HARBOURS],
    ['What was the organic change in the loans of Tarn Mills?', MILLS],
    ['What was the rent of Tarn Mills in 2025?', MILLS],
    ['What interest does Tarn Mills target for 2030?', MILLS],
  ])('%s', async (question, release) => {
    expect(await answer(release, question)).toBe('')
  })

  test.each([
    ['What rank did Ullin have in 2025?', HARBOURS, 'Ullin'],
    ['What noise score does Corran have?', HARBOURS, 'Corran'],
    ['What was the organic change in the orders of Tarn Mills?', MILLS, 'Orders'],
    ['What was the change in the loans of Tarn Mills?', MILLS, 'Loans/61.0'],
    ['What was the rent of Tarn Mills in 2024?', MILLS, 'Rent'],
    ['What does Tarn Mills target for its loans in 2030?', MILLS, 'Loans/£58 million'],
  ])('%s', async (question, release, words) => {
    expect(await answer(release, question)).toContain(words)
  })
})

describe('a column without a time is of that of its release or of the columns before it', () => {
  test.each([
    ['What noise score did Sandvik have in 2025?', ''],
    ['What noise score did Sandvik have in 2026?', '1/Sandvik/Norvik/91.2/3'],
    ['What noise score did Sandvik have?', '1/Sandvik/Norvik/91.2/3'],
    ['What rank did Sandvik have in 2025?', '1/Sandvik/Norvik/91.2/3'],
  ])('%s', async (question, expected) => {
    expect(await answer(HARBOURS, question)).toBe(expected)
  })
  test('the change is that of the first year', async () => {
    expect(await answer(MILLS, 'What was the organic change in the orders of Tarn Mills in 2025?')).toContain(
      'Orders',
    )
    expect(await answer(MILLS, 'What was the organic change in the orders of Tarn Mills in 2024?')).toBe('')
  })
})

test('a row with the very word goes before one with another for it', async () => {
  const question = 'When is the press conference at the opening of Corran Lock?'
  expect(await answer(TIMES, question)).toBe('Press conference, Room 4/12:45/11:20')
  expect(await answer(TIMES, 'When is the media registration at the opening of Corran Lock?')).toBe(
    'Media registration/09:15/08:00',
  )
})

describe('the cell of the column that is asked for is marked', () => {
  test.each([
    ['What noise score does Corran have?', HARBOURS, '88.0'],
    ['What rank did Ullin have in 2025?', HARBOURS, '1'],
    ['In which region is Sandvik?', HARBOURS, 'Norvik'],
    ['When was the boat Ida sold?', BOATS, '2 May – 30 June 2024'],
    ['Where was the boat Ada sold?', BOATS, 'Lind'],
    ['When was the boat Ada built?', BOATS, 'April 2024'],
    ['What was the price of the boat Ada?', BOATS, '£36.99'],
    ['What was the organic change in the orders of Tarn Mills?', MILLS, '+2.1%'],
    ['What were the loans of Tarn Mills in 2024?', MILLS, '66.5'],
    ['When is the concert at Corran Lock?', TIMES, '14:30'],
    ['What was the old time of the concert at Corran Lock?', TIMES, '15:00'],
    // Which of two years is open.
    ['What were the loans of Tarn Mills?', MILLS, ''],
  ])('%s', async (question, release, expected) => {
    expect(await mark(release, question)).toBe(expected)
  })
})
