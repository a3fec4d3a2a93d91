import { expect, test } from 'vitest'
import { reportedMonth } from '../../../src/answer/times/reported-month.ts'
import { ask } from '../../../src/ask.ts'
import type { Library } from '../../../src/library.ts'
import { libraryOf } from '../make.ts'

async function monthOf(title: string, dated: string, first: string): Promise<string | null> {
  const library = await libraryOf({
    'one.txt': `${title}\n\nHOLM, ${dated} -- ${first}\n\nThe museum employs 31 people.\n`,
  })
  const [document] = library.documents.values()
  if (document === undefined) throw new Error('no document')
  return reportedMonth(document)
}

test.each([
  ['Visitor numbers for July 2025', '11 August 2025', 'The Tarn Museum counts its guests each month.', 'jul'],
  ['July sales figures of Tarn Bikes', '11 August 2025', 'Tarn Bikes sells bicycles.', 'jul'],
  [
    'Tarn Museum has a good start',
    '11 August 2025',
    'It had 4,310 guests in July, 3% more than before.',
    'jul',
  ],
  [
    'Tarn Museum, a good start',
    'N.Y.--(BUSINESS WIRE)--Aug. 11, 2025',
    'It had 4,310 guests in July.',
    'jul',
  ],
  ['Bookings in December', '9 January 2025', 'The Tarn Museum counts its guests each month.', 'dec'],
  // Its own month, one to come, one long over, several, a day, a quarter, and no figure.
  ['Visitor numbers for August', '29 August 2025', 'The Tarn Museum counts its guests.', null],
  ['Tarn Museum opens in October', '11 August 2025', 'The Tarn Museum opens a hall.', null],
  ['A new hall since January', '11 August 2025', 'It had 4,310 guests in January.', null],
  ['Guests in June and in July', '11 August 2025', 'The Tarn Museum counts its guests.', null],
  ['Tarn Museum reopens', '11 August 2025', 'It was shut on 3 July 2025 for repairs.', null],
  ['Guests of the second quarter', '11 August 2025', 'The Tarn Museum counts its guests.', null],
  ['Tarn Museum thanks its friends', '11 August 2025', 'A new roof was laid in July.', null],
])('%s, %s: %s', async (title, dated, first, expected) => {
  expect(await monthOf(title, dated, first)).toBe(expected)
})

const release = (month: string, dated: string, [cars, lorries]: readonly [string, string]): string =>
  `# Orme Tunnel: traffic in ${month} 2025

ORME, ${dated} -- The Orme Tunnel counted ${cars} cars in ${month} 2025. The queue was 410 metres long at most.

| Vehicles | ${month} 2025 | ${month} 2024 |
|---|---|---|
| Cars | ${cars} | 70,100 |
| Lorries | ${lorries} | 5,900 |

## About the Orme Tunnel

The Orme Tunnel employs 52 people.
`

const MAY = release('May', '12 June 2025', ['71,400', '6,210'])
const JUNE = release('June', '11 July 2025', ['74,900', '6,480'])

async function told(library: Library, question: string): Promise<string> {
  const { statements } = await ask(library, { question })
  return statements[0]?.text ?? ''
}

test('a release is of the month that it reports, and not of that in which it is issued', async () => {
  const library = await libraryOf({ 'may.md': MAY })
  expect(await told(library, 'How many lorries did the Orme Tunnel count in June 2025?')).toBe('')
  expect(await told(library, 'How many lorries did the Orme Tunnel have in June 2025?')).toBe('')
  expect(await told(library, 'How long was the queue at the Orme Tunnel in June 2025?')).toBe('')
  expect(await told(library, 'How many lorries did the Orme Tunnel have in May 2025?')).toContain('6,210')
  // How things stood then it tells as any release of that month does.
  expect(await told(library, 'How many people did the Orme Tunnel employ in June 2025?')).toContain('52')
})

test('the row of a month is found in the release that reports it', async () => {
  const library = await libraryOf({ 'may.md': MAY, 'june.md': JUNE })
  expect(await told(library, 'How many lorries did the Orme Tunnel have in June 2025?')).toContain('6,480')
  expect(await told(library, 'How many lorries did the Orme Tunnel have in May 2025?')).toContain('6,210')
  expect(await told(library, 'How many lorries did the Orme Tunnel have in July 2025?')).toBe('')
  expect(await told(library, 'How many coaches did the Orme Tunnel have in June 2025?')).toBe('')
})
