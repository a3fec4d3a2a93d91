import { expect, test } from 'vitest'
import { resolveDates } from '../../../src/answer/dates.ts'
import { seasonOf } from '../../../src/answer/times/season-year.ts'
import { libraryOf } from '../make.ts'

async function seasonIn(title: string, lead: string, rest = ''): Promise<number | null> {
  const library = await libraryOf({ 'a.txt': `${title}\n\nHOLM, April 9, 2026 -- ${lead}\n\n${rest}\n` })
  const [document] = [...library.documents.values()]
  return document === undefined ? null : seasonOf(document)
}

test.each([
  ['Holm Theatre sets out its season', 'Holm Theatre has announced its season for 2026/27.'],
  ['Holm Theatre sets out its 2026-27 concert season', 'There are nine new plays.'],
  ['Holm School names its teachers', 'There are nine of them in the school year 2026–2027.'],
])(
  'the season that a release is about begins in the year that its opening gives: %s',
  async (title, lead) => {
    expect(await seasonIn(title, lead)).toBe(2026)
  },
)

test.each([
  ['Holm Theatre looks back', 'In the season 2024/25 it sold 9,000 tickets.'],
  ['Holm Theatre looks back', 'The seasons differ: the season 2026/27 is longer than the season 2027/28.'],
  ['Holm Mills reports', 'The financial year 2026/27 is a hard one for a season.'],
  ['Holm Theatre opens a café', 'It is open all day.'],
  ['Holm Theatre sells lot 2026/31', 'The season 2026/31 is none.'],
])('no season is told by another year, two of them or none: %s, %s', async (title, lead) => {
  expect(await seasonIn(title, lead, 'The season 2026/27 brings a play.')).toBeNull()
})

const inSeason = (text: string): readonly string[] =>
  resolveDates(text, '2026-04-09', { season: () => 2026 }).map(({ when }) => when)

test.each([
  ['Horn player Leo Tarn, 12 March', '12 March 2027'],
  ['Harpist Ida Brack, 29 January', '29 January 2027'],
  ['Harpist Ida Brack, 20 November', '20 November 2026'],
  ['The gala will be held on 12 March.', '12 March 2027'],
  ['The season opens on 18 September.', '18 September 2026'],
  ['Tickets go on sale on 4 May.', '4 May 2026'],
  ['On 12 March the board chose the plays.', '12 March 2026'],
  ['The last play was given on 12 March.', '12 March 2026'],
])(
  'a day of the season has its year by the month, and what is past or at hand as before: %s',
  (text, when) => {
    expect(inSeason(text)).toEqual([when])
  },
)

test.each(['It ends on 12 June with a ball.', 'The season closes on 12 June.'])(
  'an end of the season between the release and the summer is of either year: %s',
  (text) => {
    expect(inSeason(text)).toEqual([])
  },
)

test.each([
  'The shop is shut until 12 June.',
  'Applications close on 12 June.',
  'The last day for swaps is 12 June.',
  'The present season ends on 12 June.',
])('and an end of anything else is at hand: %s', (text) => {
  expect(inSeason(text)).toEqual(['12 June 2026'])
})

test('without a season a day is counted from the release as before', () => {
  const when = resolveDates('Horn player Leo Tarn, 12 March', '2026-04-09').map((one) => one.when)
  expect(when).toEqual(['12 March 2026'])
})
