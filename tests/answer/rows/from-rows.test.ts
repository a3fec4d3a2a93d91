import { describe, expect, test } from 'vitest'
import { readRows } from '../../../src/answer/rows/row-readings.ts'
import { ask } from '../../../src/ask.ts'
import { evidenceFor, libraryOf } from '../make.ts'

const ACCOUNTS = `# Orme Mills reports full-year 2024 results

LEEDS, 27 February 2025 -- Orme Mills plc today published its results.

## Income statement

| £ million | Q4 2024 | Q4 2023 | FY 2024 | FY 2023 |
|---|---|---|---|---|
| Revenue | 231.4 | 219.8 | 904.6 | 861.2 |
| Gross profit | 81.0 | 74.7 | 312.1 | 288.5 |
| Operating profit | 27.3 | 24.8 | 103.9 | 90.4 |
| Net profit | 18.2 | 15.9 | 69.4 | 58.1 |

## Revenue by region

| £ million | FY 2024 | FY 2023 | Change |
|---|---|---|---|
| Britain | 412.3 | 390.0 | 5.7% |
| Nordics | 221.7 | 203.4 | 9.0% |
| Iberia | 270.6 | 267.8 | 1.0% |
| Group | 904.6 | 861.2 | 5.0% |
`

const PROGRAMME = `Tarn Craft Days: programme

DUNMERE, 2 June 2025 - The Tarn Craft Days take place in July.

THURSDAY, 10 JULY
09:00  Gates open
09:30  Keynote by Farah Idris

FRIDAY, 11 JULY
09:00  Gates open
10:30  Keynote by Lars Ek
17:00  Concert of the Dunmere Band
`

const MODELS = `# Velter shows its e-bikes for 2026

UTRECHT, 11 September 2025 -- Velter today showed its new e-bikes.

| Model | Motor | Battery | Weight | Units sold |
|---|---|---|---|---|
| City One | Rear hub | 420 Wh | 18.5 kg | 6,200 |
| City Two | Mid-drive | 540 Wh | 21.0 kg | 3,450 |
| Cargo Max | Mid-drive | 1,000 Wh | 34.0 kg | 9,800 |
`

const ROUTES = `# Skarn Air adds routes from Porto

PORTO, 9 January 2025 -- Skarn Air adds routes to its timetable.

| Destination | First flight | Flights per week |
|---|---|---|
| Oslo | 31 March 2025 | 3 |
| Zagreb | 14 April 2025 | 2 |
| Tallinn | 2 May 2025 | 2 |
`

const BUSES = `# Orme Lines sets out its timetable

PORTO, 9 January 2025 -- Orme Lines runs three routes.

| Route | First bus | Last bus | Days |
|---|---|---|---|
| B1 Alder–Corran | 06:10 | 22:30 | Daily |
| B2 Alder–Tarn | 07:40 | 19:15 | Mon, Wed, Fri |

| Boat | From | To | Leaves | Days |
|---|---|---|---|---|
| Ida | Holm | Sandvik | 09:15 | Mon, Thu |
| Ada | Sandvik | Lind | 12:15 | Sat |

| Train | Arrives |
|---|---|
| TR 40 | 18:05 |

| Ticket | Price |
|---|---|
| Peak single | £12 |
| Off-peak single | £8 |
`

const RACE = `Results of the Orme Marathon

HELMSEA, 5 October 2025 -- More than 8,000 runners finished on Sunday.

MEN
Place  Name                 Country     Time
1      Abel Kiprono         Kenya       2:09:14
2      Tadesse Bekele       Ethiopia    2:09:51

WOMEN
Place  Name                 Country     Time
1      Mercy Chelangat      Kenya       2:25:02
2      Sofia Marchetti      Italy       2:26:47
`

async function answer(release: string, question: string): Promise<string[]> {
  const file = release.startsWith('#') ? 'a.md' : 'a.txt'
  const { statements } = await ask(await libraryOf({ [file]: release }), { question })
  return statements.map(({ text }) => text.split(/\s*\|\s*|\s{2,}/u)[0] ?? '')
}

async function notes(release: string, question: string): Promise<string> {
  const { notes } = await ask(await libraryOf({ 'a.txt': release }), { question })
  return notes.map(({ text }) => text).join('\n')
}

describe('a row answers that has, with what stands over it, every word of the question', () => {
  test.each([
    ['What was revenue in 2024?', ['Revenue'], ACCOUNTS],
    ['What was operating income in 2024?', ['Operating profit'], ACCOUNTS],
    ['What was revenue in the Nordics?', ['Nordics'], ACCOUNTS],
    ['What motor does the City One have?', ['City One'], MODELS],
    ['Which models have a mid-drive motor?', ['City Two', 'Cargo Max'], MODELS],
    ['When is the first flight to Tallinn?', ['Tallinn'], ROUTES],
    ['Which destinations have two flights per week?', ['Zagreb', 'Tallinn'], ROUTES],
    ['How many units were sold?', ['City One', 'City Two', 'Cargo Max'], MODELS],
    // What has a code is called by what it is as well, and leaves at its time.
    ['When does the last B2 coach leave?', ['B2 Alder–Tarn'], BUSES],
    ['On which days does B2 run?', ['B2 Alder–Tarn'], BUSES],
    ['On which days is there a boat from Holm?', ['Ida'], BUSES],
    // A peak fare is no off-peak fare, nor the other way round.
    ['What does an off-peak single cost?', ['Off-peak single'], BUSES],
    ['What does a peak single cost?', ['Peak single'], BUSES],
  ])('%s', async (question, labels, release) => {
    expect(await answer(release, question)).toEqual(labels)
  })

  test.each([
    ['What was EBIT in 2024?', ACCOUNTS],
    ['What was revenue in the third quarter of 2024?', ACCOUNTS],
    ['What was gross profit in the Nordics?', ACCOUNTS],
    ['How long is the flight to Oslo?', ROUTES],
    ['How heavy is the City Three?', MODELS],
    ['When does the last B3 bus leave?', BUSES],
  ])('none does: %s', async (question, release) => {
    expect(await answer(release, question)).toEqual([])
  })
})

test('what comes at a time does not leave then', async () => {
  const { evidence } = await evidenceFor(await libraryOf({ 'a.md': BUSES }), 'When does train TR 40 leave?')
  const lacking = readRows(evidence[0]?.lens ?? expect.fail('nothing was found'))
    .filter(({ row }) => row.label === 'TR 40' || row.label.startsWith('B1'))
    .map(({ missing }) => missing.map(({ word }) => word))
  expect(lacking).toEqual([['TR', '40'], ['leave']])
})

test('a row of one quarter is none of another', async () => {
  const release = `Orme Reports Third Quarter 2025 Results

HELMSEA, 30 October 2025 -- Orme reported results today.

                     Three Months Ended
                       September 30,
                      2025        2024
Net sales           $341.7      $319.9
Net income            29.4        30.1
`
  expect(await answer(release, 'What was net income in the third quarter of 2024?')).toEqual(['Net income'])
  expect(await answer(release, 'What was net income in the second quarter of 2024?')).toEqual([])
  expect(await answer(release, 'What was net income in the fourth quarter of 2025?')).toEqual([])
})

describe('rows are compared where each has a figure in the column that is meant', () => {
  test.each([
    ['Which model sold fewest units?', ['City Two'], MODELS],
    ['Which e-bike is the heaviest?', ['Cargo Max'], MODELS],
    ['Which region grew most?', ['Nordics'], ACCOUNTS],
    ["Who won the women's race?", ['1'], RACE],
  ])('%s', async (question, labels, release) => {
    expect(await answer(release, question)).toEqual(labels)
  })

  test.each([
    // Weights and batteries do not agree on which is largest, and none of them is the size.
    ['Which model is the largest?', MODELS.replace('34.0 kg', '17.0 kg')],
    ['Which model sold fewest units?', MODELS.replace('3,450', 'n/a')],
    ['Who came fourth among the women?', RACE],
  ])('not where they cannot be: %s', async (question, release) => {
    expect(await answer(release, question)).toEqual([])
  })

  test('what was compared is told', async () => {
    const { notes } = await ask(await libraryOf({ 'a.md': MODELS }), {
      question: 'Which model sold fewest units?',
    })
    expect(notes[0]?.text).toBe('Compared: 3 rows of the table, under “Units sold”.')
  })
})

describe('an entry of a programme has its day with it', () => {
  test('the day is told beside the hour, and the keynote of another day is none', async () => {
    expect(await answer(PROGRAMME, 'When is the keynote on Friday?')).toEqual(['10:30'])
    expect(await notes(PROGRAMME, 'When is the keynote on Friday?')).toContain('FRIDAY, 11 JULY')
  })

  test('of two days both are given where none is named', async () => {
    expect(await answer(PROGRAMME, 'When is the keynote?')).toEqual(['09:30', '10:30'])
  })

  test('what does not take place on a day is refused', async () => {
    expect(await answer(PROGRAMME, 'When is the concert on Thursday?')).toEqual([])
  })

  test('all entries of a day are what happens on it', async () => {
    expect(await answer(PROGRAMME, 'What happens on Friday?')).toEqual(['09:00', '10:30', '17:00'])
  })
})

describe('what a table of prices says to other questions', () => {
  const PRICES = `# Orme holds a jazz night

HOLM, 4 May 2026 – Orme holds a jazz night in May. Tickets are sold at the door.

| Ticket | Adult | Child |
|---|---|---|
| Jazz night | £18 | £9 |
| Weekend pass | £40 | £20 |

Results of the gala:

| Race | Distance | Time |
|---|---|---|
| First heat | 50 m | 10:15 |
| Final | 200 m | 11:30 |
`
  test.each([
    // A sum counts nobody, a ticket is no place, and who races is no race.
    ['How many people will perform at the jazz night?', []],
    ['How many adults came?', []],
    ['Where can I get tickets?', []],
    ['Who races in the final?', []],
    // What the row is called is no rank.
    ['Which race is first?', ['First heat']],
    // Words that only say what kind of thing is asked for.
    ['What is the entry fee for the jazz night?', ['Jazz night']],
    ['How much is the weekend pass?', ['Weekend pass']],
  ])('%s', async (question, labels) => {
    const rows = await answer(PRICES, question)
    if (labels.length === 0) expect(rows.filter((row) => /night|pass|heat|final/iu.test(row))).toEqual([])
    else expect(rows).toEqual(labels)
  })
})

test('a row is found among thousands', async () => {
  const towns = ['Alder', 'Birch', 'Cedar', 'Dune', 'Elm', 'Fern', 'Gorse']
  const rows = Array.from(
    { length: 2500 },
    (_, at) => `| Shop ${at} | ${towns[at % 7]}ton | ${1960 + (at % 60)} | $${100 + at} million |`,
  )
  const text = `# Orme Foods lists its shops\n\nLEEDS, 3 May 2024 -- Orme Foods today published a list.\n\n| Shop | Town | Opened | Sales |\n|---|---|---|---|\n${rows.join('\n')}\n`
  const library = await libraryOf({ 'shops.md': text })
  const { statements } = await ask(library, { question: 'What were the sales of Shop 1321?' })
  expect(statements.map((one) => one.text)).toEqual(['Shop 1321 | Fernton | 1961 | $1421 million'])
})
