import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readableDate, resolveDates } from '../../src/answer/dates.ts'

/** 27 June 2024 is a Thursday. */
const JUNE = '2024-06-27'

/** 20 September 2024 is a Friday. */
const SEPTEMBER = '2024-09-20'

test.each([
  ['It opened last\nspring.', 'last\nspring', 'spring 2023'],
  ['It opened two\nyears ago.', 'two\nyears ago', 'about 2022'],
  ['It opened last\u00a0spring.', 'last\u00a0spring', 'spring 2023'],
  ['It will open in\nMay.', 'in\nMay', 'May 2025'],
  ['It will open on 3\nSeptember.', 'on 3\nSeptember', '3 September 2024'],
])('a line end within a time is a space, and stays in its words: %j', (text, words, when) => {
  const start = text.indexOf(words)
  expect(resolveDates(text, JUNE)).toEqual([{ start, end: start + words.length, words, when }])
})

test.each([
  // June 27, 2024 is the day of the release; in no other year than its own is a bare weekday near it.
  ['In 2022, the Sunday was called off.', []],
  ['It was cheaper than it expected in December.', ['in December: December 2023']],
  // A cell is read by itself: 6 July 2024 is a Saturday.
  ['Tarn–Holm | 13:20 | Tue, Sat | 6 January', []],
  // A comma before it is no part of it.
  ['Repair day, Sunday, September 8, 1 p.m.', ['Sunday, September 8: 8 September 2024']],
  // What is spoken has its own time.
  ['Ada Berg said: “The hall opens in September.”', ['in September: September 2024']],
  ['Ada Berg said: "The hall opens in September."', ['in September: September 2024']],
  ['Ada Berg said: “The hall opened in March.”', ['in March: March 2024']],
])('a time is of what stands with it: %j', (text, expected) => {
  expect(resolveDates(text, JUNE).map(({ words, when }) => `${words}: ${when}`)).toEqual(expected)
})

test.each([
  // Was, or will be: last month is nearer than that of the next year.
  ['Letters could be read by strangers in May, it said.', []],
  ['The hall could open in August.', ['in August: August 2024']],
  // 27 June 2024 is a Thursday.
  ['The check was skipped on a Thursday evening.', []],
  ['The check was skipped on Thursday evening.', ['Thursday: 27 June 2024']],
  ['It felt like spring, even on a grey Thursday.', []],
  ['The check was skipped, she said in a statement Thursday.', ['Thursday: 27 June 2024']],
])('what may have been, and any day of the week: %j', (text, expected) => {
  expect(resolveDates(text, JUNE).map(({ words, when }) => `${words}: ${when}`)).toEqual(expected)
})

test.each([
  // Up to a time that lay ahead when it was put off: the nearest, and none that is far either way.
  ['The loan of the cello was extended until August.', ['until August: August 2024']],
  ['The vote was postponed to 9 August.', ['9 August: 9 August 2024']],
  ['The loan was extended until April.', ['until April: April 2024']],
  ['The loan was extended until January.', []],
  ['The pit was closed until August.', ['until August: August 2023']],
])('what was put off until a time: %j', (text, expected) => {
  expect(resolveDates(text, JUNE).map(({ words, when }) => `${words}: ${when}`)).toEqual(expected)
})

test.each([
  // What has been before says nothing of a verb in the present.
  ['The pool, which has been shut since May, reopens in two weeks.', 'in two weeks: about 11 July 2024'],
  ['The tool shed opens in three weeks.', 'in three weeks: about 18 July 2024'],
  ['The clinic moves to Holm Street in four weeks.', 'in four weeks: about 25 July 2024'],
  ['The book comes out in a month.', 'in a month: about July 2024'],
  ['The pool was due back in two weeks.', ''],
  // What is done at once, and not what takes its time.
  ['The mast will be taken down at a ceremony in six weeks.', 'in six weeks: about 8 August 2024'],
  ['The lock closes for repairs in a fortnight.', 'in a fortnight: about 11 July 2024'],
  ['The tram will carry its first passengers in 18 months.', 'in 18 months: about December 2025'],
  ['The new hall will be built in 18 months.', ''],
  ['All 400 lamps will be replaced in two years.', ''],
  ['The yard will build its first ferry in 18 months.', ''],
  ['The team will be named at a hall put up in two weeks.', ''],
  ['The loft will be ready at the turn of the year.', 'the turn of the year: the turn of 2024 to 2025'],
  ['The loft was finished at the turn of the year.', 'the turn of the year: the turn of 2023 to 2024'],
  ['It has rained since the night before last.', 'the night before last: the night of 25 June 2024'],
  ['The clinic moves to a hall put up in two weeks.', ''],
  ['The clinic opens a second ward in two months.', ''],
  ['The clinic moved to Holm Street in four weeks.', ''],
])('so long from now, behind a verb of what is to come: %j', (text, expected) => {
  const found = resolveDates(text, JUNE).filter(({ words }) => /^(?:in |the (?:turn|night))/u.test(words))
  expect(found.map(({ words, when }) => `${words}: ${when}`).join()).toBe(expected)
})

test.each([
  // 27 June 2024 is a Thursday.
  ['The choir sings next Saturday.', 'next Saturday: 29 June or 6 July 2024', []],
  ['The choir sings next Friday.', 'next Friday: 28 June or 5 July 2024', []],
  ['The choir sings next Friday.', 'next Friday: 5 July 2024', ['2024-07-05']],
  ['The choir sings next Friday.', 'next Friday: 28 June or 5 July 2024', ['2024-07-12']],
  ['The choir sings next Tuesday.', 'next Tuesday: 2 July 2024', []],
  ['The choir sings next Thursday.', 'next Thursday: 4 July 2024', []],
])('the next of a weekday that is still ahead may be either: %j', (text, expected, days) => {
  const given = (): Date[] => days.map((day) => new Date(`${day}T00:00:00Z`))
  expect(resolveDates(text, JUNE, { given }).map(({ words, when }) => `${words}: ${when}`)).toEqual([
    expected,
  ])
})

test('the next of a weekday is of one month or of two, and of one year or of two', () => {
  const when = (on: string): string[] => resolveDates('It begins next Friday.', on).map((one) => one.when)
  expect(when('2024-09-04')).toEqual(['6 or 13 September 2024'])
  expect(when('2024-12-24')).toEqual(['27 December 2024 or 3 January 2025'])
})

test.each([
  ['In the last quarter, 900 boats called.', ['In the last quarter: first quarter of 2024']],
  ['It hired 12 wardens in the past quarter.', ['in the past quarter: first quarter of 2024']],
  ['It hired 12 wardens in the last quarter of the season.', []],
  ['It scored twice in the last quarter.', []],
])('the last quarter is the one that is over: %j', (text, expected) => {
  expect(resolveDates(text, JUNE).map(({ words, when }) => `${words}: ${when}`)).toEqual(expected)
  expect(resolveDates(text, JUNE, { isFiscal: () => true })).toEqual([])
})

test.each([
  // What is said to come of it does not make a day uncertain on which it plainly was.
  ['The count opened on Monday and will run for 45 days.', ['Monday: 24 June 2024']],
  ['Goods ordered on Monday will be sent at once.', []],
  ['The count is closed on Monday and will be open again.', []],
])('a weekday beside what is to come: %j', (text, expected) => {
  expect(resolveDates(text, JUNE).map(({ words, when }) => `${words}: ${when}`)).toEqual(expected)
})

test('a line end parts what a space parts, and joins no more', () => {
  expect(resolveDates('It opened in\nMay\n2023.', JUNE)).toEqual([])
  expect(resolveDates('It will open in early\n\nMay.', JUNE).map(({ words }) => words)).toEqual([])
})

describe('a weekday with a date beside it is that date', () => {
  test.each([
    ['The hall will open on Friday, Oct 11.', ['on Friday, Oct 11: 11 October 2024']],
    ['The hall will open on Friday Oct 11.', ['on Friday Oct 11: 11 October 2024']],
    ['The hall will open this Friday, Sept 27.', ['this Friday, Sept 27: 27 September 2024']],
    ['The hall opened on Friday, Sept 6.', ['on Friday, Sept 6: 6 September 2024']],
    ['The hall will open on Friday (11 October).', ['11 October: 11 October 2024']],
    ['The hall will open on 11 October (Friday).', ['on 11 October: 11 October 2024']],
    ['The hall will open on 11 October, a Friday.', ['on 11 October: 11 October 2024']],
    ['The hall will open on Friday – 11 October.', []],
  ])('%s', (text, expected) => {
    expect(daysOf(text)).toEqual(expected)
  })

  test.each([
    ['The hall will open on Friday.', ['Friday: 20 September 2024']],
    [
      'The hall will open on Friday, and on 11 October it will close.',
      ['Friday: 20 September 2024', 'on 11 October: 11 October 2024'],
    ],
    [
      'The hall will close on Sunday; the fair of 11 October (free) will be held.',
      ['Sunday: 22 September 2024', '11 October: 11 October 2024'],
    ],
  ])('and one that only stands in its sentence is not: %s', (text, expected) => {
    expect(daysOf(text)).toEqual(expected)
  })

  function daysOf(text: string): string[] {
    return resolveDates(text, SEPTEMBER).map(({ words, when }) => `${words}: ${when}`)
  }
})

describe('a relative time is resolved from the date of its release', () => {
  test.each([
    ['It opened last spring.', JUNE, 'last spring', 'spring 2023'],
    ['It opened last spring.', '2024-02-01', 'last spring', 'spring 2023'],
    // The verb before it tells on which side of the release a day lies.
    ['The meeting will be held on 12 May.', '2025-10-22', 'on 12 May', '12 May 2026'],
    ['The hall opens on 3 March.', '2025-06-20', 'on 3 March', '3 March 2026'],
    // Behind what looks ahead a participle looks back on nothing.
    ['The dividend will be paid on 4 May.', '2025-08-12', 'on 4 May', '4 May 2026'],
    ['It will be cleaned, painted and opened on 4 May.', '2025-08-12', 'on 4 May', '4 May 2026'],
    ['It will open its newly renovated hall on 4 May.', '2025-08-12', 'on 4 May', '4 May 2026'],
    ['He said it opens on 4 May.', '2025-08-12', 'on 4 May', '4 May 2026'],
    ['It will also be held in May.', '2025-08-12', 'in May', 'May 2026'],
    ['The fair takes place on 7 May.', '2025-06-17', 'on 7 May', '7 May 2026'],
    ['She said that it will open on 3 March.', '2025-10-22', 'on 3 March', '3 March 2026'],
    ['The show ran until 3 December.', '2025-06-22', '3 December', '3 December 2024'],
    ['It opened a mill and plans another in May.', '2025-10-22', 'in May', 'May 2026'],
    // A clause that opens with its time is not governed by who decided on it.
    ['It has decided that in May the market will move.', '2025-12-09', 'in May', 'May 2026'],
    ['It decided that in June and July the baths will close.', '2025-12-09', 'in June', 'June 2026'],
    ['It said that in May it had closed the hall.', '2025-12-09', 'in May', 'May 2025'],
    ['It opened last summer.', '2024-03-10', 'last summer', 'summer 2023'],
    ['It opened last fall.', '2024-12-05', 'last fall', 'fall 2023'],
    ['It opened late last summer.', '2024-03-10', 'late last summer', 'late summer 2023'],
    ['It opened last winter.', '2024-02-10', 'last winter', 'winter 2022–23'],
    ['It opened last winter.', '2024-06-10', 'last winter', 'winter 2023–24'],
    ['It opened last winter.', '2024-12-20', 'last winter', 'winter 2023–24'],
    ['It opens this winter.', '2024-01-10', 'this winter', 'winter 2023–24'],
    ['It opens this winter.', '2024-12-10', 'this winter', 'winter 2024–25'],
    ['It opens next winter.', '2024-12-10', 'next winter', 'winter 2025–26'],
    ['It opens next winter.', '1999-06-10', 'next winter', 'winter 1999–00'],
    ['It opens this summer.', JUNE, 'this summer', 'summer 2024'],
    ['It opens next spring.', '2024-11-10', 'next spring', 'spring 2025'],
    ['She was appointed, effective 1 July.', JUNE, '1 July', '1 July 2024'],
    ['He resigned with effect from 1 January.', JUNE, '1 January', '1 January 2025'],
    ['The dividend was approved and is payable on March 3.', JUNE, 'March 3', '3 March 2025'],
    ['It opens early next spring.', JUNE, 'early next spring', 'early spring 2025'],
    ['Sales rose in the third quarter.', '2024-10-10', 'the third quarter', 'third quarter of 2024'],
    ['Sales rose in the fourth quarter.', '2024-02-10', 'the fourth quarter', 'fourth quarter of 2023'],
    ['Sales rose in the first half.', '2024-08-10', 'the first half', 'first half of 2024'],
    [
      'In the third quarter of last year it grew.',
      JUNE,
      'the third quarter of last year',
      'third quarter of 2023',
    ],
    [
      'It opens in the second half of next year.',
      JUNE,
      'the second half of next year',
      'second half of 2025',
    ],
    ['It grew last quarter.', '2024-01-10', 'last quarter', 'fourth quarter of 2023'],
    ['It opens next quarter.', '2024-11-10', 'next quarter', 'first quarter of 2025'],
    ['It opens early next year.', JUNE, 'early next year', 'early 2025'],
    ['It opens in mid-next year.', JUNE, 'mid-next year', 'mid-2025'],
    ['It opened late last year.', JUNE, 'late last year', 'late 2023'],
    ['It opened earlier this year.', JUNE, 'earlier this year', 'earlier in 2024'],
    ['It closes later this month.', JUNE, 'later this month', 'later in June 2024'],
    ['It closed late last month.', '2024-01-10', 'late last month', 'late December 2023'],
    ['It opens next month.', '2024-12-31', 'next month', 'January 2025'],
    ['It opens by year-end.', JUNE, 'year-end', 'end of 2024'],
    ['It opens by the end of the year.', JUNE, 'the end of the year', 'end of 2024'],
    ['It opens at the end of next year.', JUNE, 'the end of next year', 'end of 2025'],
    [
      'It opens at the end of the quarter.',
      JUNE,
      'the end of the quarter',
      'end of the second quarter of 2024',
    ],
    ['It opened three years ago.', JUNE, 'three years ago', 'about 2021'],
    ['It opened twenty years ago.', JUNE, 'twenty years ago', 'about 2004'],
    ['It opened a year ago.', JUNE, 'a year ago', 'about June 2023'],
    ['It opened six months ago.', '2024-05-10', 'six months ago', 'about November 2023'],
    ['It opened two weeks ago.', '2024-05-10', 'two weeks ago', 'about 26 April 2024'],
    ['It opened five days ago.', '2024-03-03', 'five days ago', '27 February 2024'],
    ['It closed two decades ago.', JUNE, 'two decades ago', 'about 2004'],
    [
      'It has been operational for just two years.',
      JUNE,
      'operational for just two years',
      'since about 2022',
    ],
    ['It has been in business for over a decade.', JUNE, 'in business for over a decade', 'since about 2014'],
    ['It grew over the past five years.', JUNE, 'over the past five years', 'since about 2019'],
    ['It grew over the past year.', JUNE, 'over the past year', 'since about June 2023'],
    ['It will grow over the next decade.', JUNE, 'over the next decade', 'until about 2034'],
    ['It is open today.', JUNE, 'today', '27 June 2024'],
    ['Today, the mill opens.', JUNE, 'Today', '27 June 2024'],
    ['It opened this morning.', JUNE, 'this morning', '27 June 2024'],
    ['It opened yesterday.', '2024-03-01', 'yesterday', '29 February 2024'],
    ['It opens tomorrow.', '2024-12-31', 'tomorrow', '1 January 2025'],
    ['The council voted last night.', '2024-03-01', 'last night', '29 February 2024'],
    ['Seats will be sold from 1 July as the ferry rests.', JUNE, '1 July', '1 July 2024'],
    ['It will be ready in two years’ time.', JUNE, 'two years’ time', 'about 2026'],
    ["It opens in six weeks' time.", JUNE, "six weeks' time", 'about 8 August 2024'],
    ['It opened last week.', '2024-06-30', 'last week', 'the week of 17 June 2024'],
    ['It opens this weekend.', JUNE, 'this weekend', 'the weekend of 29 June 2024'],
    ['The council voted on Tuesday.', JUNE, 'Tuesday', '25 June 2024'],
    ['The council will vote on Tuesday.', JUNE, 'Tuesday', '2 July 2024'],
    ['The council voted on Thursday.', JUNE, 'Thursday', '27 June 2024'],
    ['It opens this Friday.', JUNE, 'this Friday', '28 June 2024'],
    ['It opens next Monday.', JUNE, 'next Monday', '1 July 2024'],
    ['It opened last Friday.', JUNE, 'last Friday', '21 June 2024'],
    ['It opened in March.', JUNE, 'in March', 'March 2024'],
    ['It opened in December.', '2024-01-10', 'in December', 'December 2023'],
    ['It opened in January.', '2024-12-10', 'in January', 'January 2024'],
    ['It will open in January.', '2024-12-10', 'in January', 'January 2025'],
    ['It will open in late March.', '2024-12-10', 'late March', 'late March 2025'],
    ['It closed at the end of March.', JUNE, 'the end of March', 'end of March 2024'],
    ['It opened last October.', JUNE, 'last October', 'October 2023'],
    ['It opens next March.', JUNE, 'next March', 'March 2025'],
    ['It opened in October last year.', JUNE, 'October last year', 'October 2023'],
    ['It opened on May 3.', JUNE, 'May 3', '3 May 2024'],
    ['It opened on December 20.', '2024-01-10', 'December 20', '20 December 2023'],
    ['It will open on Jan. 5.', '2024-12-20', 'Jan. 5', '5 January 2025'],
    ['It opened on Friday, June 28.', '2024-06-30', 'on Friday, June 28', '28 June 2024'],
    ['She may play on Saturday.', JUNE, 'Saturday', '29 June 2024'],
    ['On Saturday, it will open.', JUNE, 'Saturday', '29 June 2024'],
    ['The walk that was planned for June 3 was held.', JUNE, 'June 3', '3 June 2024'],
    [
      'It will have 20 mills at the end of the quarter.',
      JUNE,
      'the end of the quarter',
      'end of the second quarter of 2024',
    ],
    ['It began work at the start of the year.', JUNE, 'the start of the year', 'start of 2024'],
    ['On Friday, June 28, it was told who won.', '2025-06-02', 'On Friday, June 28', '28 June 2024'],
    ['It opens on May 3 from 10am to 1pm.', JUNE, 'May 3', '3 May 2025'],
    ['Winners will be announced in July.', JUNE, 'in July', 'July 2024'],
    ['She sang and danced on Tuesday.', JUNE, 'Tuesday', '25 June 2024'],
    ['Version 5 closes a flaw that Ada Berg reported in August.', '2025-11-11', 'in August', 'August 2025'],
    ['The post, vacant since January, will be filled.', JUNE, 'since January', 'January 2024'],
    ['The post, vacant since late March, will be filled.', '2024-02-10', 'late March', 'late March 2023'],
    ['Closed since 12 November, it will reopen.', '2024-03-04', '12 November', '12 November 2023'],
    ['Shut since Monday, the road will be cleared.', JUNE, 'Monday', '24 June 2024'],
    // An hour behind a day is no day of the month, and no year.
    ['The view is on Thursday, 7 May, 2 p.m.', '2026-03-11', 'on Thursday, 7 May', '7 May 2026'],
    ['The view is on Thursday, 7 May, 10 a.m.', '2026-03-11', 'on Thursday, 7 May', '7 May 2026'],
    ['The view is on Thursday, 7 May, 2.30 p.m.', '2026-03-11', 'on Thursday, 7 May', '7 May 2026'],
    ['View: Thursday, 7 May, 2 to 4 p.m.', '2026-03-11', 'Thursday, 7 May', '7 May 2026'],
    ['Entries close on Thursday, 7 May, 12 noon.', '2026-03-11', 'on Thursday, 7 May', '7 May 2026'],
    ['It will start at 8 p.m. on 8 May.', '2026-03-11', 'on 8 May', '8 May 2026'],
    ['It runs from 7 to 10 May, 9 a.m. to 6 p.m.', '2026-03-11', '7 to 10 May', '7 May 2026 to 10 May 2026'],
    // A participle behind its noun, and a verb behind its pronoun, look back in any sentence.
    ['It now expects 410 guests, after 480 forecast in July.', JUNE, 'in July', 'July 2023'],
    ['It will not build the bridge that it announced in August.', JUNE, 'in August', 'August 2023'],
    ['It will reopen the tower it closed in August.', JUNE, 'in August', 'August 2023'],
    ['The board will discuss the plan presented in August.', JUNE, 'in August', 'August 2023'],
    ['The trust will publish the audit begun on 4 August.', JUNE, 'on 4 August', '4 August 2023'],
    ['The hotel hit by a storm in January will be rebuilt.', JUNE, 'in January', 'January 2024'],
    ['The school will replace Tom Hale, who died in August.', JUNE, 'in August', 'August 2023'],
    ['It will report, as announced in August, twice a year.', JUNE, 'in August', 'August 2023'],
    ['Prices will be higher than in August.', JUNE, 'in August', 'August 2023'],
    // What is joined, stands before its noun or behind "be" goes with the verb before it.
    ['A prize to be given in March is the largest yet.', JUNE, 'in March', 'March 2025'],
    ['The newly elected council will meet in March.', JUNE, 'in March', 'March 2025'],
    ['It will repay the rent and be closed in March.', JUNE, 'in March', 'March 2025'],
    ['Two restored organs will be heard in March.', JUNE, 'in March', 'March 2025'],
    ['Members who joined in 2019 can vote in March.', JUNE, 'in March', 'March 2025'],
    ['Invited fans are led to the gala on 3 August.', JUNE, 'on 3 August', '3 August 2024'],
    ['The rules apply with effect from March.', JUNE, 'from March', 'March 2025'],
    ['On 4 May it opens a hall, led by Ida Berg.', '2024-03-26', 'On 4 May', '4 May 2024'],
    ['The chief brewer Ian Sopwith retires in November.', JUNE, 'in November', 'November 2024'],
    ['The office has called a hearing for 3 August.', JUNE, '3 August', '3 August 2024'],
    ['It is based on a survey made between May 3 and now.', JUNE, 'May 3', '3 May 2024'],
    ['Samples went to three Danish makers in November.', JUNE, 'in November', 'November 2023'],
    ['At the end of the first quarter, it had 40 mills.', JUNE, 'the first quarter', 'first quarter of 2024'],
    // What has been decided is of the day that it is for, and the verb behind a semicolon its own.
    ['The council has approved the closure of the ramp from 8 July.', JUNE, '8 July', '8 July 2024'],
    ['The council approved the closure of the ramp from 8 July.', JUNE, '8 July', '8 July 2024'],
    ['It has agreed a contract with Bolt to lend two vans from August.', JUNE, 'from August', 'August 2024'],
    ['Whoever has not had a letter by 12 July should ring.', JUNE, '12 July', '12 July 2024'],
    [
      'Ada Roe has led it for nine years and leaves at the end of July.',
      JUNE,
      'the end of July',
      'end of July 2024',
    ],
    ['One ship has arrived; the other is due in August.', JUNE, 'in August', 'August 2024'],
    ['It rolls out a feast dubbed “Red”, running July 3-6.', JUNE, 'July 3-6', '3 July 2024 to 6 July 2024'],
    ['She praised the fair taking place on 8 July.', JUNE, 'on 8 July', '8 July 2024'],
    // Only a finite verb with its plain object leads to the farther year.
    ['It sold 61 boats to three yards in August.', JUNE, 'in August', 'August 2023'],
    ['The bank opened 12 branches in Leeds in August.', JUNE, 'in August', 'August 2023'],
    ['The clinic treated 4,100 patients in August.', JUNE, 'in August', 'August 2023'],
    ['Sales fell by 3 per cent in August.', JUNE, 'in August', 'August 2023'],
    ['The office moved to Holm in September.', JUNE, 'in September', 'September 2023'],
    ['In August, the board sold the mill.', JUNE, 'In August', 'August 2023'],
    ['The plant will start making cells in May.', '2024-06-01', 'in May', 'May 2025'],
    ['It was held June 3-5.', JUNE, 'June 3-5', '3 June 2024 to 5 June 2024'],
  ])('%s (%s): %s is %s', (text, published, words, when) => {
    const start = text.indexOf(words)
    expect(resolveDates(text, published)).toEqual([{ start, end: start + words.length, words, when }])
  })
})

describe('what is no relative time, or one on which readers differ, is not given', () => {
  test.each([
    ['an absolute month', 'It opened in May 2023.'],
    ['an absolute day', 'It opened on May 3, 2023.'],
    ['an absolute season', 'It opened in spring 2023.'],
    ['an absolute quarter', 'Sales rose in the first quarter of 2025.'],
    ['a quarter with its end', 'Sales rose in the third quarter ended September 30, 2023.'],
    ['two months of one year', 'It tours in May and June 2023.'],
    ['a year', 'It has run since 2019.'],
    ['an ISO date', 'It opened on 2024-01-05.'],
    ['the verb "may"', 'Visitors may, in turn, ask.'],
    ['round the clock', 'It is open 24/7 for all.'],
    ['a duration', 'The work takes 10 years.'],
    ['a length in "within"', 'Reply within 30 days.'],
    ['a fiscal year', 'Sales rose in the last fiscal year.'],
    ['a fiscal quarter', 'Sales rose in the third fiscal quarter.'],
    ['a half of a game', 'He scored in the second half of the game.'],
    ['a person called April', 'The prize was given by April Jones.'],
    ['opening hours', 'It is open Monday to Friday.'],
    ['a repeated day', 'It meets every Monday.'],
    ['a named day', 'It opens on Black Friday.'],
    ['a newspaper', 'The story ran in USA Today.'],
    ['a possessive', 'It is part of today’s market.'],
    ['a fraction of years', 'It opened 2.5 years ago.'],
    ['half a year', 'It opened half a year ago.'],
    ['thousands of years', 'People came 2,500 years ago.'],
    ['a point counted from another', 'Three years later it closed.'],
    ['a last year of something', 'She is in the last year of school.'],
    ['a season of this year just over', 'It opened last spring.', '2024-07-10'],
    ['a month of this year that is over', 'It opened last March.'],
    ['a weekday without a tense', 'Doors on Tuesday.'],
    ['the end of a quarter that is over', 'At the end of the quarter, it had 40 mills.'],
    ['the end of a quarter that is over, told behind it', 'The backlog at the end of the quarter was small.'],
    ['the end of a year that is over', 'It had 40 mills at the end of the year.'],
    ['year-end that is over', 'At year-end it had 40 mills.'],
    ['a quarter still to come, told as past', 'Sales rose in the third quarter.', '2024-02-10'],
    ['a quarter that is over, told as to come', 'Sales will rise in the first quarter.'],
    ['a weekday that the day has in no year near', 'It opened on Friday, June 3.'],
    ['a row of quarters', 'Sales rose for the second quarter in a row.'],
    ['a weekday of another clause than the verb', 'She trained on grass and plays on Saturday.'],
    ['a weekday that could be either side', 'She trained and could play on Saturday.'],
    ['a weekday of a plan that is over', 'The walk that was planned for Saturday was held.'],
    ['a weekend that is this one for some', 'It opens next weekend.'],
    ['a month far off without a tense', 'The festival in December.'],
    ['goods ordered, or still to be', 'It will ship all goods ordered in May.'],
    ['bookings made, or still to be', 'Bookings made in May will be honoured.'],
    ['orders up to a day', 'It will ship the orders placed by 30 May.'],
    ['what something was ordered for', 'It will hire the ships ordered for delivery in May.'],
    ['what it will have done', 'It will have the hall cleaned in May.'],
    ['what was said to lie ahead', 'It said it would open in May.'],
    ['a month of another verb', 'Ms Roe, who joined in 2010, retires in March.'],
    ['what it will do, or who did what', 'It will replace Oba, who has cancelled, in March.'],
    ['what was decided to be done', 'It voted to sell the pool in March.'],
    ['how long it goes on', 'The contract signed with Acme runs until March.'],
    ['what was expected then, or of then', 'It now expects 410 guests, after 480 expected in May.'],
    ['what the next clause alone tells of', 'In May the firm cut its outlook, which it will update.'],
    ['a number that counts something else', 'It will pay more from 3 November, 9 more than now.'],
    ['what people had for a day to come', 'We are sorry for those who had a seat in August.'],
    ['a day up to which something was held', 'It wrote to all who held a seat before 17 August.'],
    ['what was announced in it or for it', 'The club announced a concert in August.'],
    ['a feast to which people were to come', 'A gala attended by 400 guests on 10 July.'],
    ['a plan laid down with others', 'He outlined steps for makers, including talks in August.'],
    ['what was voted for or then', 'The council recommended easing the rules in August.'],
    ['a day just over, as to come', 'Winners will be drawn on 30 May.'],
    ['what takes effect on a day just over', 'It has named Ida Berg head, effective 22 May.'],
    ['an accident before what is to come', 'She will be out after tearing a muscle on Tuesday.'],
    [
      'an accident behind the end of a quarter',
      'It cut its outlook for the quarter, which ends soon, following a fire on 20 May.',
    ],
    ['a habit', 'He cuts his hay in mid-July now.'],
    ['a habit of most years', 'It usually closes in July.'],
    ['a ban of any year', 'No piling is done from 1 July to 30 July in any year.'],
    ['days below years to come', 'It is built from 2031 to 2033, and closes from 1 July to 30 July.'],
    ['hours of a season', 'It is open until 5 p.m., and in July until 7 p.m.'],
    ['days with one year behind them', 'Taxes are due on April 15, June 16 and September 15, 2024.'],
    ['a range with its year', 'It runs from June 3 to July 4, 2024.'],
    ['a range of days with its year', 'The fair takes place June 3–5, 2024.'],
    ['a day of a year that is named', 'It was founded in 2001 and opened on May 20 of that same year.'],
    ['a month of a year that is named', 'It was founded in 2001 and opened in May of the same year.'],
    ['the verb "may" behind a figure', 'The price of $1 may rise.'],
    ['a number of weeks that nobody gives', 'It will open in the coming weeks.'],
    ['a number of months that nobody gives', 'It grew over the past months.'],
    ['a weekday counted from another day', 'It was paid the following Monday.'],
    ['a weekday of a week that is named', 'It was held on Wednesday of race week.'],
    ['a weekday with its month in short', 'It opened on Monday, Aug. 26, 2024.'],
    ['a weekday that is mistaken', 'Doors: Friday, July 7, at 11 a.m.'],
    ['a range whose last weekday is mistaken', 'It will run from Tuesday, July 9 to Friday, July 11.'],
    [
      'a month by which something was to open that is open',
      'Opening in April, the hall has drawn 900 people.',
    ],
    ['a month of what has been put off', 'The report, due in April, has been put off.'],
    ['a month of what took too long', 'The gate took too long to close in a trial in May.'],
    ['a number behind a month', 'It took on 40 people in May, 13 of them women.'],
    ['a weekday of last year alone', 'The fair will open on Saturday, 22 July.'],
    ['the day of a birth', 'He was born on 4 July.'],
    ['a day far off without a tense', 'Tickets go on sale on 15 January.'],
    ['a day for which it was planned', 'The walk that was planned for 15 January was held.'],
    ['a day of every year', 'It is closed on Mondays and on 25 December.'],
  ])('%s: %s', (_, text, published = JUNE) => {
    expect(resolveDates(text, published)).toEqual([])
  })

  test('an undated release has nothing to count from', () => {
    expect(resolveDates('It opened last spring.', null)).toEqual([])
    expect(resolveDates('It opened last spring.', 'soon')).toEqual([])
    expect(resolveDates('It opened last spring.', '2024-02-31')).toEqual([])
    expect(resolveDates('It opened last spring.', '2024-02-29T08:00:00Z')).toHaveLength(1)
  })
})

test('several times of one sentence come in its order, without overlap', () => {
  const text = 'Founded three years ago, it grew last year and will open early next spring.'
  expect(resolveDates(text, JUNE).map(({ when }) => when)).toEqual([
    'about 2021',
    '2023',
    'early spring 2025',
  ])
})

test('the words of every resolved time stand at its offsets, and none overlaps another', () => {
  const word = fc.constantFrom(
    ...'last this next early late mid end of the year month week quarter spring winter May March Friday Tuesday two 10 years ago in on today half first second 24/7 , . ’s'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 20 }),
      fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
      (words, date) => {
        const text = words.join(' ')
        let end = 0
        for (const found of resolveDates(text, date.toISOString().slice(0, 10))) {
          expect(text.slice(found.start, found.end)).toBe(found.words)
          expect(found.start).toBeGreaterThanOrEqual(end)
          expect(found.when).not.toMatch(/undefined|NaN|null/u)
          end = found.end
        }
      },
    ),
    { numRuns: 200 },
  )
})

test.each([
  ['2024-06-27', '27 June 2024'],
  ['2024-01-01T23:59:00Z', '1 January 2024'],
  ['undated', 'undated'],
])('%s is written %s', (iso, readable) => {
  expect(readableDate(iso)).toBe(readable)
})

test.each([
  ['The rent is £480, £12 more than this year.', 0],
  ['It will spend $3 million less than last year on roads.', 0],
  ['Four halls open next year.', 1],
  ['For the coming year it plans two halls.', 0],
])('a year of money is the issuer’s own where it reports by a financial year: %s', (text, known) => {
  expect(resolveDates(text, JUNE)).toHaveLength(1)
  expect(resolveDates(text, JUNE, { isFiscal: () => true })).toHaveLength(known)
})

test('quarters, halves and ends of years are the issuer’s own where it reports by a fiscal year', () => {
  const text = 'It will open in the third quarter, by the end of the year, or next month.'
  expect(resolveDates(text, JUNE, { isFiscal: () => true }).map(({ when }) => when)).toEqual(['July 2024'])
  expect(resolveDates(text, JUNE)).toHaveLength(3)
})

describe('what had to be done, comes in a season or is told within so many days', () => {
  test.each([
    ['A belt had to be replaced in August.', ['in August: August 2024']],
    ['Two houses needed to be cleared in August.', ['in August: August 2024']],
    ['We had to close in August.', ['in August: August 2024']],
    ['The belt will have to be replaced in August.', ['in August: August 2025']],
    ['A decision will be taken in the spring.', ['spring: spring 2025']],
    [
      'It is to open in late autumn and another before year-end.',
      ['late autumn: late autumn 2024', 'year-end: end of 2024'],
      JUNE,
    ],
    ['It will be sold by summer, the trust says.', ['summer: summer 2025']],
    ['The firm will train its crews in fall protection.', []],
    ['The winner will be named in the Fall issue of the paper.', []],
    ['The pool will be open in summer and closed in winter.', []],
    ['It will open in the summer of 2027.', []],
    ['It opened in late autumn.', []],
    ['Results are due in two years.', ['in two years: about 2026']],
    ['A report will be published within 60 days.', ['within 60 days: by 19 November 2024']],
    ['Orders will be sent within 5 days.', []],
    ['The money will be paid within 5 days of the sale.', []],
    ['The money will be paid within 5 days if it is asked for.', []],
  ])('%s', (text, expected, published = SEPTEMBER) => {
    expect(resolveDates(text, published).map(({ words, when }) => `${words}: ${when}`)).toEqual(expected)
  })

  test.each([
    ['It will be repaired in the summer of 2025, which is why the season ends on 30 November.', []],
    ['The season ends on 30 November.', ['on 30 November: 30 November 2024']],
    ['The deadline is 1 July.', []],
    ['The deadline is 1 October.', ['1 October: 1 October 2024']],
  ])('a day of which another year may be meant is not given: %s', (text, expected) => {
    expect(resolveDates(text, SEPTEMBER).map(({ words, when }) => `${words}: ${when}`)).toEqual(expected)
  })
})
