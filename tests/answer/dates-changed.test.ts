import { expect, test } from 'vitest'
import { resolveDates } from '../../src/answer/dates.ts'

const notes = (text: string, published = '2025-05-27'): string[] =>
  resolveDates(text, published).map(({ words, when }) => `${words}: ${when}`)

test.each([
  [
    'The walk has been moved from Thursday 12 June to Friday 13 June, from 2 p.m. to 4.30 p.m.',
    ['Thursday 12 June: 12 June 2025', 'Friday 13 June: 13 June 2025'],
  ],
  [
    'The opening was brought forward from 10 July to 9 July.',
    ['10 July: 10 July 2025', '9 July: 9 July 2025'],
  ],
  [
    'The deadline has been extended from 30 June to 31 July.',
    ['30 June: 30 June 2025', '31 July: 31 July 2025'],
  ],
  ['The sale is rescheduled from June 12 to June 13.', ['June 12: 12 June 2025', 'June 13: 13 June 2025']],
  ['It was put off from 12 June until 14 June.', ['12 June: 12 June 2025', '14 June: 14 June 2025']],
  [
    'The market is being pushed back from Sunday, June 15 to Sunday, June 22.',
    ['Sunday, June 15: 15 June 2025', 'Sunday, June 22: 22 June 2025'],
  ],
  ['The walk on 12 June has been moved to 13 June.', ['on 12 June: 12 June 2025', '13 June: 13 June 2025']],
])('a change is no range: %s', (text, expected) => {
  expect(notes(text)).toEqual(expected)
})

test('the new day lies on the side to which it is moved, in the next year as well', () => {
  expect(notes('The concert is postponed from 20 December to 14 January.', '2025-12-01')).toEqual([
    '20 December: 20 December 2025',
    '14 January: 14 January 2026',
  ])
  expect(notes('The concert is brought forward from 14 January to 20 December.', '2025-12-01')).toEqual([
    '14 January: 14 January 2026',
    '20 December: 20 December 2025',
  ])
})

test.each([
  'The meeting is postponed from 3 to 10 July.',
  'It has been moved from 12 June to 13 June 2027.',
  'The fair will run from 13 June to 12 June.',
  'It was moved from Monday 12 June to Friday 13 June.',
])('nothing is noted where it is unsure: %s', (text) => {
  expect(notes(text)).toEqual([])
})

test.each([
  ['The fair will run from 3 to 10 July.', '3 to 10 July: 3 July 2025 to 10 July 2025'],
  [
    'The show has been extended and will run from 3 July to 10 July.',
    '3 July to 10 July: 3 July 2025 to 10 July 2025',
  ],
  [
    'The closing of the road, delayed by rain, will be from 25 July to 4 August.',
    '25 July to 4 August: 25 July 2025 to 4 August 2025',
  ],
])('what lasts is still a range: %s', (text, expected) => {
  expect(notes(text)).toEqual([expected])
})

test('who moves from place to place is not the day that is moved', () => {
  expect(notes('She moved from Holm to Corran on 4 March.', '2025-06-20')).toEqual([
    'on 4 March: 4 March 2025',
  ])
})

test('a day that another is kept rather than is none of the past', () => {
  expect(notes('The fee will begin on 2 March 2026 rather than 12 January.', '2025-11-18')).toEqual([
    '12 January: 12 January 2026',
  ])
  expect(notes('It was cheaper than in December.', '2024-06-27')).toEqual(['in December: December 2023'])
})
