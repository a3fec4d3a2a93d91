import { expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const STRIKE =
  'Some 1,850 workers at four depots of Orme Parcel will strike for four days in November after 83 per cent voted for it.'
const DAYS = [
  'Monday 10 November - Lind',
  'Tuesday 11 November - Lind and Holm',
  'Thursday 27 November - all four depots',
  'Friday 28 November - all four depots',
]

const library = await libraryOf({
  'strike.txt': `Parcel staff to walk out over night pay

LIND, 28 October 2025 - ${STRIKE}

Turnout was 71 per cent. The ballot closed on Friday.

The strike days are:

${DAYS.join('\n')}

The union meets the company on 5 November.
`,
  'lifts.txt': `Vell opens a lift

VELL, 28 October 2025 - Vell will close its old lift for three days in May, and opens a new one on 4 June.

The market days are:

3 May - north square
9 May - south square
17 May - north square
24 May - south square
`,
  'museum.txt': `Holm Museum opens its costume wing

HOLM, 28 October 2025 - Holm Museum has opened its wing with 900 dresses.

The museum stays open until nine on three Thursdays in November.

Thursday openings:

13 November - talk on lace
20 November - music
27 November - sewing class
`,
  'fair.txt': `Holm fair comes back

HOLM, 28 October 2025 - The fair of Holm will be held on three days in May.

The cattle market days are:

3 May - north square
9 May - south square
17 May - north square
`,
})

async function told(question: string, name: string): Promise<string[]> {
  const documents = [...library.documents.values()].filter(({ file }) => file === name).map(({ id }) => id)
  return (await ask(library, { question, filter: { documents } })).statements.map(({ text }) => text)
}

test.each(['When are they striking?', 'strike dates', 'On which dates will the workers strike?'])(
  'days that a sentence counts and a list names are given with both: %s',
  async (question) => {
    expect(await told(question, 'strike.txt')).toEqual([STRIKE, ...DAYS])
  },
)

test('days are given by their list where the line over it says what they are', async () => {
  const days = [
    '3 May - north square',
    '9 May - south square',
    '17 May - north square',
    '24 May - south square',
  ]
  expect(await told('What are the market dates?', 'lifts.txt')).toEqual(days)
})

test.each([
  ['When did the ballot close?', 'strike.txt'],
  ['When will they strike in December?', 'strike.txt'],
  ['When did they strike last year?', 'strike.txt'],
  ['When does the union meet the company?', 'strike.txt'],
  ['When is the first strike day?', 'strike.txt'],
  // Three days, and a list of four of something else.
  ['When will the old lift be closed?', 'lifts.txt'],
  ['When does the new lift open?', 'lifts.txt'],
  // As many days, of something else.
  ['When is the fair?', 'fair.txt'],
])('another day is none of them: %s', async (question, name) => {
  expect((await told(question, name)).length).toBeLessThan(3)
})

test('what only the headline names is that of no later sentence', async () => {
  expect((await told('When is the museum open on Thursdays?', 'museum.txt')).length).toBe(4)
  expect((await told('When does the wing open?', 'museum.txt')).join(' ')).not.toContain('lace')
})
