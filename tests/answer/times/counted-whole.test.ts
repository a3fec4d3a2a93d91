import { describe, expect, test } from 'vitest'
import { resolveDates } from '../../../src/answer/dates.ts'

/** 28 August 2025 is a Thursday. */
const AUGUST = '2025-08-28'

function daysOf(text: string, published = AUGUST): string[] {
  return resolveDates(text, published).map(({ words, when }) => `${words}: ${when}`)
}

describe('a season', () => {
  test.each([
    ['The mill burned last spring.', '2025-06-20', ['last spring: spring 2024']],
    ['The mill burned last spring.', '2025-07-20', []],
    ['The mill burned last spring.', '2025-08-28', ['last spring: spring 2025']],
    ['The mill burned last summer.', '2025-05-02', ['last summer: summer 2024']],
    ['The mill burned last summer.', '2025-10-02', []],
    ['The mill burned last summer.', '2025-11-06', ['last summer: summer 2025']],
    ['The mill burned last autumn.', '2026-01-06', ['last autumn: autumn 2025']],
    ['It tours Spain this coming autumn.', '2025-08-28', ['this coming autumn: autumn 2025']],
    ['It tours Spain in the coming spring.', '2025-08-28', ['the coming spring: spring 2026']],
    ['It tours Spain in the coming summer.', '2025-06-28', []],
  ])('that is just past is the last one, and none where it is open: %s %s', (text, published, expected) => {
    expect(daysOf(text, published)).toEqual(expected)
  })
})

describe('a time that is counted', () => {
  test.each([
    ['The weir opens the day after tomorrow.', ['the day after tomorrow: 30 August 2025']],
    ['The weir was sold the day before yesterday.', ['the day before yesterday: 26 August 2025']],
    ['The weir will take ten days from today.', ['ten days from today: 7 September 2025']],
    ['The weir was sold a fortnight ago.', ['a fortnight ago: about 14 August 2025']],
    ['The fair is in a fortnight.', ['in a fortnight: about 11 September 2025']],
    ['The weir reopens in fourteen days.', ['in fourteen days: 11 September 2025']],
    ['The weir was built in fourteen days.', []],
    ['The weir was sold the week before last.', ['the week before last: the week of 11 August 2025']],
    ['The fair is held the year after next.', ['the year after next: 2027']],
    ['The weir was sold the Friday before last.', []],
    ['It decides in the coming quarter.', ['the coming quarter: fourth quarter of 2025']],
    [
      'The hall opens in the second half of November.',
      ['the second half of November: second half of November 2025'],
    ],
    ['The second half of November 2025 is booked.', []],
  ])('is read whole: %s', (text, expected) => {
    expect(daysOf(text)).toEqual(expected)
  })
})

describe('a weekday', () => {
  test.each([
    ['The fair begins on Tuesday at 06:00.', ['Tuesday: 2 September 2025']],
    ['Growers can register until Friday.', ['Friday: 29 August 2025']],
    ['From Monday the 06:40 train will leave later.', ['Monday: 1 September 2025']],
    ['Orme will end the ban on Tuesday, two days later than it announced.', ['Tuesday: 2 September 2025']],
    ['The shop is closed on Monday.', []],
    ['She trained hard and plays on Saturday.', []],
    ['From Monday the 8th it will leave later.', []],
  ])('is the next one where the verb before it looks ahead: %s', (text, expected) => {
    expect(daysOf(text)).toEqual(expected)
  })
})

describe('tomorrow', () => {
  test.each([
    ['Boats made not just for today, but for the sea of tomorrow.', []],
    ['Chairs designed not only for style today, but for legacy tomorrow.', []],
    ['We build for tomorrow.', []],
    ['The vote was scheduled for tomorrow.', ['tomorrow: 29 August 2025']],
    ['The fair opens today and tomorrow.', ['today: 28 August 2025', 'tomorrow: 29 August 2025']],
  ])('is a day, or none: %s', (text, expected) => {
    expect(daysOf(text)).toEqual(expected)
  })
})

test.each([['14 January     3.2%     9.0%'], ['January     3.2%     9.0%'], ['January\t3\t9']])(
  'no date is read across the cells of a row: %j',
  (row) => {
    expect(daysOf(row, '2025-03-06').every((day) => day.startsWith('14 January:'))).toBe(true)
  },
)

test('a day within a cell is read, at its place in the row', () => {
  const row = 'Corran     on 14 October     9'
  const [day] = resolveDates(row, AUGUST)
  expect(row.slice(day?.start, day?.end)).toBe(day?.words)
  expect(day?.when).toBe('14 October 2025')
})
