import { expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const library = await libraryOf({
  'league.md': `# Lakeside League grows to fourteen clubs

KELL, 9 January 2025. The Lakeside League will have fourteen clubs when its season opens on 8 March.

## Prize money (EUR)

| Finish | 2024 | 2025 |
|---|---|---|
| Champions | 1,500 | 4,000 |
| Runners-up | 750 | 2,000 |
| Top scorer | 50 | 200 |

## Kick-off

Referees will be paid EUR 60 a match. Ticket sales open on 1 February.
`,
  'ferry.txt': `Holm Ferry has new fares

HOLM, 4 March 2025 - Holm Ferry will run a longer season this summer, from 1 May.

Fares from 1 May

Ticket          Adult    Child
Single          £4.20    £2.10
Return          £7.80    £3.90
Ten trips      £31.00   £15.50

Dogs are welcome.
`,
  'council.md': `# Holm council has a budget

HOLM, 26 February 2026. Holm Borough Council has adopted a budget of £133 million for 2026/27 and raises council tax by 3.9 per cent.

Costs were £41 million last year.

## Budget

| Service | 2026 | 2027 |
|---|---|---|
| Care | 81 | 88 |
| Roads | 45 | 45 |
| Total | 126 | 133 |

## Costs

| Item | 2025 | 2024 |
|---|---|---|
| Repairs | 22 | 20 |
| Staff | 19 | 17 |
`,
  'borough.md': `# Harwick council sets its budget

HARWICK, 26 February 2026 – Harwick Borough Council has adopted a budget of £214.6 million for 2026/27 and raises council tax by 3.9 per cent.

The cost of the new leisure centre is £31 million. The price of a swim rose to £6.20 in January. A resident's parking permit will cost £84. It was £72 last year, when it was first raised since 2019.

## Budget

| Service | 2025/26 (£m) | 2026/27 (£m) |
|---|---|---|
| Adult care | 81.2 | 88.0 |
| Children | 52.4 | 55.1 |
| Roads | 20.3 | 19.5 |
| Libraries | 6.1 | 6.4 |
| Other | 41.0 | 45.6 |
| Total | 201.0 | 214.6 |

## Council tax

| Band | Tax from 1 April |
|---|---|
| A | £1,302 |
| B | £1,519 |
| D | £1,953 |

Residents who do not pay their council tax will get a reminder after 14 days. Residents who do not pay a parking fine will be charged a further £35. Landlords who let to students may tell residents who to call.

The council will not pay for the bypass. The new bus lane does not open before September.

Garden waste will be collected on six days this year at the turn of the seasons. Brown bin customers that miss a collection can call 01632 960 555.
`,
  'regatta.txt': `Kell Regatta grows

KELL, 9 January 2025 - The Kell Regatta will have 31 crews when it opens on 8 March.

Prize money (EUR)

Champions: 4,000
Runners-up: 2,000
Top crew: 200

Referees will be paid EUR 60 a race.
`,
  'merger.txt': `Orme and Lind agree to merge

ORME, 3 February 2025 - Orme Mutual and Lind Mutual intend to merge.

Timetable

- 24 May 2025: extraordinary general meeting of Orme Mutual in the Holm Hall, Orme
- 31 May 2025: meeting of Lind
- 1 January 2026: completion
`,
})

async function answerTo(question: string, name: string) {
  const documents = [...library.documents.values()].filter(({ file }) => file === name).map(({ id }) => id)
  const { statements, notes } = await ask(library, { question, filter: { documents } })
  return {
    rows: statements.map(({ text }) => text.replace(/\s{2,}/gu, ' | ')),
    notes: notes.map(({ text }) => text),
  }
}

const PRIZES = ['Champions | 1,500 | 4,000', 'Runners-up | 750 | 2,000', 'Top scorer | 50 | 200']

test.each([
  'give me the prize money table',
  'Show all the prize money.',
  'prize money?',
  'What is the prize money?',
  'the full table of prize money, please',
  'prize money for each place',
  'prize money 2025',
])('a table is asked for by its heading: %s', async (question) => {
  const { rows, notes } = await answerTo(question, 'league.md')
  expect(rows).toEqual(PRIZES)
  expect(notes).toContain('All 3 rows of the table are given.')
})

test.each(['fares?', 'show me the fares', 'What are the new fares?', 'list all fares'])(
  'also where it is set with blanks, and the heading says from when: %s',
  async (question) => {
    expect((await answerTo(question, 'ferry.txt')).rows).toEqual([
      'Single | £4.20 | £2.10',
      'Return | £7.80 | £3.90',
      'Ten trips | £31.00 | £15.50',
    ])
  },
)

test.each(['prize money?', 'Give me the prize money table.', 'What is the prize money?'])(
  'and of labels with a value each: %s',
  async (question) => {
    const { rows, notes } = await answerTo(question, 'regatta.txt')
    expect(rows).toEqual(['Champions: 4,000', 'Runners-up: 2,000', 'Top crew: 200'])
    expect(notes).toContain('All 3 items of the list are given.')
  },
)

test.each([
  ['appearance money?', 'league.md'],
  ['appearance money?', 'regatta.txt'],
  ['prize money in 2021', 'regatta.txt'],
  ['give me the attendance table', 'league.md'],
  ['prize money in 2021', 'league.md'],
  ['who decides the prize money?', 'league.md'],
  ['when is the prize money paid?', 'league.md'],
  ['show me the fares of 2019', 'ferry.txt'],
  ['parking fares?', 'ferry.txt'],
])('what no heading is called has no table: %s', async (question, name) => {
  expect((await answerTo(question, name)).notes.join(' ')).not.toMatch(/rows of the table are given/u)
  expect((await answerTo(question, name)).rows.join(' ')).not.toMatch(/Champions|Single/u)
})

test('one row is asked for by what it is of', async () => {
  const { rows } = await answerTo('What is the prize money for the top scorer in 2025?', 'league.md')
  expect(rows).toEqual(['Top scorer | 50 | 200'])
})

test('a list of which one line is longer is given with it', async () => {
  expect((await answerTo('timetable please', 'merger.txt')).rows).toHaveLength(3)
})

test.each([
  ['Give me the budget', '£133 million'],
  ['budget for each ward', '£133 million'],
  ['Give me the costs', '£41 million'],
  ['tell me the cost', '£41 million'],
])('one sum may be asked for, which a sentence has: %s', async (question, sum) => {
  const { rows } = await answerTo(question, 'council.md')
  expect(rows.join(' ')).toContain(sum)
  expect(rows.join(' ')).not.toContain(' | ')
})

test.each(['show the budget', 'budget table', 'give me the full budget', 'budget for each service'])(
  'and all rows may be asked for in so many words: %s',
  async (question) => {
    expect((await answerTo(question, 'council.md')).rows).toEqual([
      'Care | 81 | 88',
      'Roads | 45 | 45',
      'Total | 126 | 133',
    ])
  },
)

test('a table of tickets has no row for each child that is asked about', async () => {
  expect((await answerTo('fares for each age group', 'ferry.txt')).rows.length).toBeLessThan(3)
  expect((await answerTo('fares for each line', 'ferry.txt')).rows.length).toBeLessThan(3)
})

test('what the rows add up to is told by a sentence that is less sure', async () => {
  const { rows } = await answerTo('What is the budget?', 'borough.md')
  expect(rows).toEqual([
    'Harwick Borough Council has adopted a budget of £214.6 million for 2026/27 and raises council tax by 3.9 per cent.',
  ])
})
