import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

const library = await libraryOf({
  'results.txt': `Quillon Tools Reports Third Quarter 2025 Results

HOLM, Oct. 20, 2025 /ExampleWire/ -- Quillon Tools Inc., a maker of saws, today reported its third quarter of 2025.

- Revenue of $81.4 million, up 6% from $76.8 million in the third quarter of 2024
- Net income of $9.2 million, or $0.61 per share, compared with $8.8 million, or $0.58 per share, a year earlier
- Fees were 6,400 dollars, not 4,200 dollars

Quillon Tools now expects full-year capital spending of $14 million to $16 million.

The board declared a dividend of $0.12 per share, payable on December 15, 2025, to shareholders of record on November 28, 2025.

The new line in Corran is to start up in the first quarter of next year.

(in millions)          Q3 2025     Q3 2024     Change
Saws                     $61.0       $55.3        10%
Blades                   $20.4       $21.5       (5)%
Total sales              $81.4       $76.8         6%

Balance Sheet

(in millions)            Sept. 30, 2025     Dec. 31, 2024
Inventories                       $31.5             $28.4
Long-term debt                    $50.0             $55.0

Media contact: Ida Solberg, press@quillon.example
`,
  'fair.txt': `Corran Fair Recalls Lanterns

CORRAN, March 12, 2025 -- The Corran Fair is recalling lanterns with date codes 2422 through 2509.

The lanterns were sold in Corran from September 2023 through May 2024 for between 24 euros and 29 euros.

A tasting for journalists will be held on 12 April at 11 am; please sign up with the office by 5 April.

A cable car glides through the park in the heart of Linden Square without any human driver.

Its prizes, spanning ten fields including AI-assisted gardening and beekeeping, are known in Corran.

The stand opens on 3 May and closes on 8 June.
`,
})

const times = await libraryOf({
  'autumn.txt': `Corran Council Opens Bridge Exhibition

CORRAN, September 2, 2025 -- Corran Council today announced its autumn programme.

The drop-in session on the bridge will take place at Linden Hall on Wednesday 24 September from 3pm to 7.30pm.

The pottery museum is open from 10 a.m. to 5 p.m. on Tuesdays to Sundays.

The choir will sing in the chapel at 8 p.m. on Friday and Saturday.

The night train departs Corran at 19:00 and arrives in Holm at 20:15.

The quiz will start at 7.30pm.

The workshop on lanterns runs on 4 October from 10am until 4pm.

The harbour tour will take place from 2 to 4 p.m. on Friday.

The lace fair is on Wednesday 24 to Friday 26 September from 3pm to 7.30pm.

The toy library is open from 9am to 5pm on weekdays and from 10am to 4pm on Saturdays.

The castle opens at 10 a.m. and closes at 5 p.m. every day.

The regatta will be held from 10am on 3 May to 4pm on 4 May.

The webcast on ferries starts at 10:00 a.m. CET on 3 October 2025.
`,
})

/** What is marked in the statement that holds some words. */
async function markedIn(
  question: string,
  words: string,
  within = library,
): Promise<string | null | undefined> {
  const { statements } = await askExactly(within, question)
  const statement = statements.find(({ text }) => text.includes(words))
  const span = statement?.answerSpan
  return statement === undefined
    ? undefined
    : span === undefined
      ? null
      : statement.text.slice(span.start, span.end)
}

describe('of several values the one is marked that what is asked governs', () => {
  test.each([
    ['What was the revenue of Quillon Tools in the third quarter of 2025?', 'Revenue of', '$81.4 million'],
    ['What was the revenue of Quillon Tools in the third quarter of 2024?', 'Revenue of', '$76.8 million'],
    ['What was the net income of Quillon Tools?', 'Net income of', '$9.2 million'],
    ['When is the record date of the dividend?', 'declared a dividend', 'November 28, 2025'],
    ['When is the dividend payable?', 'declared a dividend', 'December 15, 2025'],
    ['When does the stand close?', 'The stand opens', '8 June'],
    ['When does the stand open?', 'The stand opens', '3 May'],
    ['By when must journalists sign up for the tasting?', 'A tasting', '5 April'],
  ])('%s', async (question, words, expected) => {
    expect(await markedIn(question, words)).toBe(expected)
  })
})

describe('a value is marked whole', () => {
  test.each([
    ['When were the lanterns sold?', 'The lanterns were sold', 'September 2023 through May 2024'],
    ['When will the new line in Corran start up?', 'The new line', 'first quarter of next year'],
    [
      'How much capital spending does Quillon Tools expect?',
      'capital spending',
      '$14 million to $16 million',
    ],
    ['When is the tasting for journalists?', 'A tasting', '12 April at 11 am'],
    ['At what time is the tasting for journalists?', 'A tasting', '11 am'],
  ])('%s', async (question, words, expected) => {
    expect(await markedIn(question, words)).toBe(expected)
  })
})

describe('of a row of plain text the cell under the column asked for is marked', () => {
  test.each([
    ['How much did Quillon Tools sell of blades in Q3 2025?', 'Blades', '$20.4'],
    ['How much did Quillon Tools sell of blades in the third quarter of 2024?', 'Blades', '$21.5'],
    ['How much was the long-term debt of Quillon Tools at the end of 2024?', 'Long-term debt', '$55.0'],
    [
      'How much was the long-term debt of Quillon Tools at the end of September 2025?',
      'Long-term debt',
      '$50.0',
    ],
    ['How much was the long-term debt of Quillon Tools?', 'Long-term debt', null],
  ])('%s', async (question, words, expected) => {
    expect(await markedIn(question, words)).toBe(expected)
  })
})

describe('nothing is marked', () => {
  test.each([
    [
      'where a place stands for whoever acts',
      'Who drives the cable car in Linden Square park?',
      'A cable car',
    ],
    ['where several are asked for', 'Name the fields of the prizes of the fair.', 'Its prizes'],
    ['of the codes of what is counted', 'How many lanterns with date codes are recalled?', 'date codes'],
  ])('%s', async (_, question, words) => {
    expect((await markedIn(question, words)) ?? null).toBeNull()
  })
})

describe('of a time of day, as much is marked as is asked for', () => {
  test.each([
    ['When is the drop-in session on the bridge?', 'drop-in', 'Wednesday 24 September from 3pm to 7.30pm'],
    ['On which day is the drop-in session on the bridge?', 'drop-in', 'Wednesday 24 September'],
    ['What time is the drop-in session on the bridge?', 'drop-in', '3pm to 7.30pm'],
    ['When does the drop-in session on the bridge start?', 'drop-in', 'Wednesday 24 September from 3pm'],
    ['What time does the drop-in session on the bridge start?', 'drop-in', '3pm'],
    ['When does the drop-in session on the bridge end?', 'drop-in', '7.30pm'],
    ['What time does the workshop on lanterns end?', 'workshop', '4pm'],
    ['When is the pottery museum open?', 'pottery', '10 a.m. to 5 p.m. on Tuesdays to Sundays'],
    ['When does the pottery museum open?', 'pottery', '10 a.m.'],
    ['Until when is the pottery museum open on Sundays?', 'pottery', '5 p.m.'],
    ['When will the choir sing in the chapel?', 'choir', '8 p.m. on Friday and Saturday'],
    ['When does the night train arrive in Holm?', 'night train', '20:15'],
    ['What time does the night train arrive?', 'night train', '20:15'],
    ['What time does the night train depart?', 'night train', '19:00'],
    ['What time will the quiz start?', 'quiz', '7.30pm'],
    ['When is the harbour tour?', 'harbour', '2 to 4 p.m. on Friday'],
    ['What time does the harbour tour start?', 'harbour', null],
    ['When is the lace fair?', 'lace', null],
    ['What time does the lace fair start?', 'lace', '3pm'],
    ['When is the toy library open?', 'toy', null],
    ['When is the toy library open on Saturdays?', 'toy', '10am to 4pm on Saturdays'],
    ['When does the castle open?', 'castle', '10 a.m.'],
    ['When is the regatta?', 'regatta', null],
    ['When is the webcast on ferries?', 'webcast', '10:00 a.m. CET on 3 October 2025'],
    ['What time does the castle close?', 'castle', '5 p.m.'],
  ])('%s', async (question, words, expected) => {
    expect(await markedIn(question, words, times)).toBe(expected)
  })
})

describe('of who hands an office on, the person is marked, and a firm where it may be one', () => {
  const offices = libraryOf({
    'mills.txt': `Corran Mills has a new director

CORRAN, June 4, 2025 -- Corran Mills announced that Ida Holm has been named director. She succeeds Ole Falk, who leaves after ten years at Corran Mills.
`,
    'foods.txt': `Halden Foods appoints new head

HALDEN, May 4, 2025 -- Halden Foods announced that Per Ahlgren retires as chief executive on 1 June. Greta Lindqvist becomes chief executive of Halden Foods.
`,
    'crates.txt': `Tarn Bakery changes its crates

TARN, July 4, 2025 -- Brack Boxes replaces Lund Plastics as maker of crates.
`,
  })

  test.each([
    ['Who had the job before Greta Lindqvist?', 'Per Ahlgren retires', 'Per Ahlgren'],
    ['Who had the job before Greta Lindqvist?', 'Greta Lindqvist becomes', null],
    ['Who did Ida Holm succeed?', 'She succeeds', 'Ole Falk'],
    ['Who replaces Lund Plastics as maker of crates?', 'Brack Boxes replaces', 'Brack Boxes'],
  ])('%s (%s): %s', async (question, words, expected) => {
    expect(await markedIn(question, words, await offices)).toBe(expected)
  })
})

describe('who comes is marked, and not who goes', () => {
  const leaving = libraryOf({
    'board.txt': `Brack Ropes Reports on Its Year

BRACK, May 4, 2026 -- Brack Ropes has sold 900 ropes. Sir Tom Halden, Chair, will retire at the general meeting after six years. Ida Roos, who has been the Senior Independent Director since 2022, will succeed him.

Treasurer Per Lund stays.
`,
  })

  test.each([
    ['Who will be the new chair of Brack Ropes?', 'Sir Tom Halden', null],
    ['Who will be the new chair of Brack Ropes?', 'Ida Roos', 'Ida Roos'],
    ['Who succeeds Sir Tom Halden?', 'Ida Roos', 'Ida Roos'],
    ['Who is the treasurer of Brack Ropes?', 'Treasurer Per Lund', 'Per Lund'],
  ])('%s (%s): %s', async (question, words, expected) => {
    expect(await markedIn(question, words, await leaving)).toBe(expected)
  })
})
