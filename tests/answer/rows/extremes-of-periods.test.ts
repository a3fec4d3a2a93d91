import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const levels = await libraryOf({
  'levels.md': `# Holm Water asks for care

HOLM, 14 August 2025 -- Holm Water asks its customers for care. Its lakes stood at 41% on Monday.

| Lake | Capacity (million litres) | 11 August 2025 | 12 August 2024 |
|---|---|---|---|
| Upper Tarn | 9,200 | 38% | 29% |
| Grey Mere | 4,750 | 44% | 71% |
| Ostle | 6,100 | 29% | 59% |
`,
})

const beaches = await libraryOf({
  'beaches.md': `# Holm counts its bathers

HOLM, 3 May 2025 -- The town of Holm has counted those who bathe.

Visitors by beach:

| Beach | Now | A year earlier |
|---|---|---|
| Kettle Bay | 60,440 | 90,499 |
| Marram Sands | 84,550 | 26,595 |
| Skerry Cove | 2,467 | 80,250 |

Fares to them:

| Ferry | May 2025 | May 2024 |
|---|---|---|
| Tern | €9 | €4 |
| Auk | €7 | €8 |
| Skua | €11 | €12 |

Passengers by month:

| Month | Passengers |
|---|---|
| June | 4,870 |
| July | 9,140 |

Water at noon:

| Pool | Temperature | Length (metres) |
|---|---|---|
| Corn Pool | 14.5 °C | 50 |
| Weir Pool | 21.0 °C | 25 |
`,
})

const LIBRARIES = { levels, beaches }

test.each<[keyof typeof LIBRARIES, string, string]>([
  ['levels', 'Which lake is the emptiest?', 'Ostle'],
  ['levels', 'Which lake is the fullest?', 'Grey Mere'],
  ['levels', 'Which lake was the emptiest in August 2024?', 'Upper Tarn'],
  ['levels', 'Which lake is the largest?', 'Upper Tarn'],
  ['beaches', 'Which beach is the busiest?', 'Marram Sands'],
  ['beaches', 'Which beach is the least visited?', 'Skerry Cove'],
  ['beaches', 'Which ferry is the cheapest?', 'Auk'],
  ['beaches', 'Which ferry was the cheapest in May 2024?', 'Tern'],
  ['beaches', 'Which pool is the warmest?', 'Weir Pool'],
  ['beaches', 'Which month was the busiest?', 'July'],
  ['beaches', 'Which was the quietest month?', 'June'],
  ['beaches', 'Which pool is the longest?', 'Corn Pool'],
])('of columns of several years the newest is compared: %s: %s', async (name, question, row) => {
  const words = wordsOf(await askExactly(LIBRARIES[name], question))
  expect(words.split(' | ')[0]).toBe(row)
})

test.each<[keyof typeof LIBRARIES, string]>([
  ['beaches', 'Which pool is the busiest?'],
  ['beaches', 'Which day was the busiest?'],
  ['beaches', 'Which was the quietest day of the year?'],
  ['beaches', 'Which ferry is the emptiest?'],
  ['beaches', 'Which beach is the warmest?'],
  ['levels', 'Which lake is the most visited?'],
])('what no column tells is compared by no other: %s: %s', async (name, question) => {
  expect((await askExactly(LIBRARIES[name], question)).status).toBe('unanswered')
})

const tables = await libraryOf({
  'a.md': `# Holm gives its figures

HOLM, 3 May 2026 -- The town of Holm has given its figures.

| Date | Fare | Seats sold |
|---|---|---|
| 1 May | £14 | 310 |
| 2 May | £9 | 402 |

| Period | Sales of salt |
|---|---|
| Jan–Mar | 410 |
| Apr–Jun | 512 |

| Weekday | Loans |
|---|---|
| Monday | 900 |
| Tuesday | 1,200 |

Day passes:

| Pass | Price |
|---|---|
| Family | £31 |
| Senior | £8 |

| Brand | Share |
|---|---|
| Auk | 41% |
| Tern | 12% |

| Mill | Jobs 2026 | Jobs 2030 |
|---|---|---|
| Rask | 410 | 120 |
| Lund | 305 | 512 |

| Depot | Parcels line 1 2026 | Parcels line 2 2025 |
|---|---|---|
| Sill | 410 | 930 |
| Bray | 505 | 290 |

| Region | Ferry income | A year earlier |
|---|---|---|
| North | 410 | 930 |
| South | 505 | 290 |

| Station | Latitude (°) | Low |
|---|---|---|
| Cape Roe | 70.2 | -14 |
| Auk Bay | 61.4 | -3 |

| Van | Vehicles it replaces |
|---|---|
| Wren | 9 |
| Finch | 4 |
`,
})

test.each([
  ['Which day sold the most seats?', '2 May'],
  ['Which quarter had the highest sales of salt?', 'Apr–Jun'],
  ['Which weekday had the most loans?', 'Tuesday'],
  ['Which day pass is the cheapest?', 'Senior'],
  ['Which mill has the most jobs?', 'Rask'],
  ['Which mill will have the most jobs?', 'Lund'],
  ['Which region had the highest ferry income?', 'South'],
  ['Which region had the highest ferry income a year earlier?', 'North'],
])('rows are of the time that is asked about: %s', async (question, row) => {
  const words = wordsOf(await askExactly(tables, question))
  expect(words.split(' | ')[0]).toBe(row)
})

test.each([
  'Which week had the most loans?',
  'Which brand is the emptiest?',
  'Which depot had the most parcels?',
  'Which station is the warmest?',
  'Which van is the busiest?',
  'Which van is the most popular?',
])('and what no column tells of it is told by no row: %s', async (question) => {
  expect((await askExactly(tables, question)).status).toBe('unanswered')
})

test('what a sentence says of the quietest goes before the rows of places', async () => {
  const told = 'The quietest was 25 December, with 3,140.'
  const library = await libraryOf({
    'a.txt': `Holm airport counts its guests\n\nHOLM, 12 January 2026 – Holm airport had a good year.\n\nThe busiest day was 27 June. ${told}\n\nPassengers by route\n\n- Lund: 402,000\n- Tarn: 310,000\n- Orme: 95,000\n`,
  })
  expect(wordsOf(await askExactly(library, 'Which was the quietest?'))).toContain(told)
})
