import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const CABINS = `# Holm Camps opens 90 cabins at Lake Orrin

HOLM, 4 June 2025. Holm Camps opens 90 cabins at Lake Orrin next week. Guests may not bring dogs.

| Cabin | Number | Size (m²) | Weekly price |
|---|---|---|---|
| Two beds | 40 | 22 | £310 |
| Four beds | 38 | 34 | £450 |
| Six beds | 12 | 48 | £610 |

## Staff

| Year | Cooks | Guides |
|---|---|---|
| 2024 | 14 | 31 |
| 2025 | 17 | – |
`

const SILOS_MAY = `# Corran Grain counts its stocks

CORRAN, 20 May 2025 -- Corran Grain has counted its stocks. The Tallis silo is 41 percent full.

| Silo | Level on 9 May | Level a year ago | Capacity (tonnes) |
|---|---|---|---|
| Tallis | 41% | 77% | 9,300 |
| Brask | 52% | 80% | 6,100 |
| Upper Lind | 66% | 91% | 4,400 |
`

const SILOS_AUGUST = `# Corran Grain has a good harvest

CORRAN, 27 August 2025 -- Corran Grain has brought in its harvest. The silos may be used by all members.

| Silo | 14 July | 22 August |
|---|---|---|
| Tallis | 38% | 81% |
| Brask | 47% | 88% |
| Upper Lind | 59% | 73% |
`

const PLAYS = `# Vell Theatre names its new plays

VELL, 3 March 2025 -- Vell Theatre shows three plays in spring.

| Play | Writer | Opens | Director |
|---|---|---|---|
| The Long Ferry | Ada Holm | 4 April 2025 | Jonas Brandt |
| Salt | Mira Sand | 2 May 2025 | Lise Okafor |
| Two Clocks | Ada Holm | 6 June 2025 | Piet Vaher |
`

const CLUBS = `# Orme Sports counts its members

ORME, 16 October 2025 -- Orme Sports has counted the members of its clubs.

| Club | Members 2024 | Members 2025 |
|---|---|---|
| Rowing | 301 | 322 |
| Chess | 97 | 91 |
| Fencing | 44 | 66 |
| Other clubs | 392 | 360 |
`

const library = await libraryOf({
  'cabins.md': CABINS,
  'may.md': SILOS_MAY,
  'august.md': SILOS_AUGUST,
  'plays.md': PLAYS,
  'clubs.md': CLUBS,
})

const answerTo = async (question: string, ...before: string[]): Promise<readonly string[] | null> => {
  const history = []
  for (const content of before) {
    const { answer } = await ask(library, { question: content, history: [...history] })
    history.push({ role: 'user' as const, content }, { role: 'assistant' as const, content: answer })
  }
  const { status, statements } = await ask(library, { question, history })
  return status === 'answered' ? statements.map(({ text }) => text) : null
}

describe('a table answers only what it has a row for', () => {
  test.each([
    ['How many five-bed cabins are there at Lake Orrin?', null],
    ['What is the weekly price of an eight-bed cabin?', null],
    ['What is the weekly price of a four-bed cabin?', ['Four beds | 38 | 34 | £450']],
    ['How many six-bed cabins will Holm Camps open?', ['Six beds | 12 | 48 | £610']],
    ['How many guides did Holm Camps have in 2025?', null],
    ['List all the things that guests may not do at Corran Grain', null],
  ])('%s', async (question, expected) => {
    expect(await answerTo(question)).toEqual(expected)
  })

  test('all rows are given where the table is asked for', async () => {
    expect(await answerTo('What are the weekly prices of the cabins?')).toHaveLength(3)
  })
})

describe('a month is the column of a day in it', () => {
  test.each([
    ['How full was the Tallis silo in August 2025?', 'Tallis | 38% | 81%'],
    ['How full was Brask in May 2025?', 'Brask | 52% | 80% | 6,100'],
    ['Which silo was lowest in August 2025?', 'Upper Lind | 59% | 73%'],
    ['Which silo was lowest in May 2025?', 'Tallis | 41% | 77% | 9,300'],
  ])('%s', async (question, expected) => {
    expect(await answerTo(question)).toEqual([expected])
  })

  test('a further thing is asked of the same month', async () => {
    expect(await answerTo('And of the Brask one?', 'How full was the Tallis silo in August 2025?')).toEqual([
      'Brask | 47% | 88%',
    ])
  })

  test('no table is of a month that none of its days is in', async () => {
    expect(await answerTo('How full was Brask in October 2025?')).toBeNull()
  })
})

describe('who does something stands under the word for who does it', () => {
  test.each([
    ['Who directs Salt?', ['Salt | Mira Sand | 2 May 2025 | Lise Okafor']],
    ['Who wrote Two Clocks?', ['Two Clocks | Ada Holm | 6 June 2025 | Piet Vaher']],
    ['Who conducts Salt?', null],
  ])('%s', async (question, expected) => {
    expect(await answerTo(question)).toEqual(expected)
  })

  test('nobody else of the row is it in a follow-up', async () => {
    expect(await answerTo('And Two Clocks?', 'Who conducts Salt at Vell Theatre?')).toBeNull()
  })
})

describe('what has grown or shrunk is told by the two columns', () => {
  test.each([
    ['Which club lost members?', ['Chess | 97 | 91']],
    ['Which club shrank?', ['Chess | 97 | 91']],
    ['Which club grew?', ['Rowing | 301 | 322', 'Fencing | 44 | 66']],
    ['Which club grew most?', ['Fencing | 44 | 66']],
    ['Which club has the fewest members?', ['Fencing | 44 | 66']],
  ])('%s', async (question, expected) => {
    expect(await answerTo(question)).toEqual(expected)
  })
})

describe('both cells or both tables tell what changed from one time to another', () => {
  test.each([
    ['How did the members of Chess change from 2024 to 2025?', ['Chess | 97 | 91']],
    [
      'How did the level of the Tallis silo change from May to August 2025?',
      ['Tallis | 41% | 77% | 9,300', 'Tallis | 38% | 81%'],
    ],
  ])('%s', async (question, expected) => {
    expect(await answerTo(question)).toEqual(expected)
  })
})

describe('a part of a house is none of its measures', () => {
  const RESULTS = `# Orme Pumps reports its third quarter

ORME, 28 October 2025 -- Orme Pumps reports its results for the third quarter.

| In millions | Q3 2025 | Q3 2024 | Change |
|---|---|---|---|
| Water | 193.6 | 184.2 | 5% |
| Chemicals | 91.4 | 101.7 | -10% |
| Energy | 51.6 | 41.3 | 25% |
| Net sales | 336.6 | 327.2 | 3% |
| Free cash flow | 39.7 | 31.2 | 27% |
`
  test.each([
    ['Which business grew fastest?', 'Energy |'],
    ['Which segment grew fastest?', 'Energy |'],
    ['Which segment fell most?', 'Chemicals |'],
    ['What grew fastest?', 'Free cash flow |'],
  ])('%s', async (question, expected) => {
    const { statements } = await ask(await libraryOf({ 'results.md': RESULTS }), { question })
    expect(statements.map(({ text }) => text.slice(0, expected.length))).toEqual([expected])
  })
})
