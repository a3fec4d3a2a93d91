import { describe, expect, test } from 'vitest'
import { resolveDates } from '../../../src/answer/dates.ts'

/** 12 June 2025 is a Thursday. */
const JUNE = '2025-06-12'

function told(text: string): string[] {
  return resolveDates(text, JUNE).map(({ words, when }) => `${words}: ${when}`)
}

describe('a weekday is told by what stands with it', () => {
  test.each([
    ['The mill opens this Friday.', ['this Friday: 13 June 2025']],
    // That of this week is over: what is to come is the next one, and of what has been it is no day to come.
    ['The mill will open this Monday.', ['this Monday: 16 June 2025']],
    ['The mill opened this Monday.', ['this Monday: 9 June 2025']],
    ['The mill was sold this Friday.', []],
    ['The mill will open this coming Monday.', ['this coming Monday: 16 June 2025']],
    ['The mill will open this coming Thursday.', []],
    ['The mill reopens a week on Monday.', ['a week on Monday: 23 June 2025']],
    ['The mill will open two weeks from Friday.', ['two weeks from Friday: 27 June 2025']],
    ['The mill will open on Monday week.', ['Monday week: 23 June 2025']],
    // Today, or in a week.
    ['The mill will open a week on Thursday.', []],
    ['The fair will be held on the first Monday in July.', ['first Monday in July: 7 July 2025']],
    ['The fair will be held on the last Friday of August.', ['last Friday of August: 29 August 2025']],
    ['The fair was held on the second Sunday in May.', ['second Sunday in May: 11 May 2025']],
    ['The fair is held on the first Monday in July every year.', []],
    ['The fair was held on the first Monday in July 2019.', []],
    ['The market is held every second Thursday.', []],
    ['The market is held on alternate Thursdays.', []],
    ['The market will open on Easter Monday.', []],
    ['Drivers to walk out in Black Friday week', []],
    ['The market will open in Whit Monday week.', []],
    ['The market will open on Monday.', ['Monday: 16 June 2025']],
    ['The film “A Field Called Tuesday” was shown.', []],
    ['“We will open on Monday,” she said.', ['Monday: 16 June 2025']],
    // From week to week.
    ['The mill usually closed on Monday.', []],
    ['The busiest day for the ferry is Thursday.', []],
    ['The busiest days are Thursday, Thursday and Thursday.', []],
    ['The quietest day is Thursday.', []],
    ['The contest day is Thursday.', ['Thursday: 12 June 2025']],
    ['The harvest days are Thursday and Friday, and the latest day is Thursday.', ['Thursday: 12 June 2025']],
    ['The latest day for entries is Thursday.', ['Thursday: 12 June 2025']],
    ['The warmest day was Tuesday.', ['Tuesday: 10 June 2025']],
    ['Thursday: 10 am to 5 pm', []],
    ['Thursday 12 noon to 5 pm', []],
    ['Thursday until 9 pm', []],
    ['Thursday: closed', []],
    ['Thursday', []],
    ['Thursday: Parade from noon', ['Thursday: 12 June 2025']],
    ['The mill was closed on Monday.', ['Monday: 9 June 2025']],
    ['It opened on Thursday from 9 to 5.', ['Thursday: 12 June 2025']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('the hours of a weekday are those of its day where the release gives one', () => {
  const given = (): readonly Date[] => [new Date('2025-06-12')]
  expect(resolveDates('Thursday: 10 am to 5 pm', JUNE, { given })).toMatchObject([{ when: '12 June 2025' }])
})

test('and those of each week where it gives another', () => {
  const given = (): readonly Date[] => [new Date('2025-06-14')]
  expect(resolveDates('Thursday: 10 am to 5 pm', JUNE, { given })).toEqual([])
  expect(resolveDates('Monday: closed', JUNE, { given })).toEqual([])
})

describe('other times that readers take otherwise than they stand', () => {
  test.each([
    ['The fair takes place in July each year.', []],
    ['The fair takes place in July.', ['in July: July 2025']],
    ['Sales for this quarter were 4 million.', []],
    ['Sales will rise this quarter.', ['this quarter: second quarter of 2025']],
    ['It opened earlier this quarter.', ['earlier this quarter: earlier in the second quarter of 2025']],
    ['It makes boats for the harbours of today and tomorrow.', []],
    ['The hall will be open today and tomorrow.', ['today: 12 June 2025', 'tomorrow: 13 June 2025']],
    ['The fair runs July 18–19 in Corran.', ['July 18–19: 18 July 2025 to 19 July 2025']],
    ['The hall is open until the end of August.', ['the end of August: end of August 2025']],
    ['The hall will open by the end of the week.', ['the end of the week: end of the week of 9 June 2025']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
