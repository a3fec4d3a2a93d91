import { expect, test } from 'vitest'
import { measuresIn } from '../../../src/answer/text/measures.ts'
import { isWithin, stretchAsked, stretchOf, withQuarter } from '../../../src/answer/times/stretches.ts'

test.each([
  ['Three Months Ended June 28, 2025', 3],
  ['Q4 2024', 3],
  ['Jan–Sep 2025', 9],
  ['January to October 2025', 10],
  ['FY 2024', 12],
  ['October 2025', 1],
  ['the third quarter of fiscal 2025', 3],
  ['June 28, 2025', null],
  ['2024', null],
  ['the first five months of 2024', 5],
])('%s lasts %s months', (text, length) => {
  expect(stretchOf(text).length).toBe(length)
})

test.each([
  ['What was revenue in 2024?', 'FY 2024', true],
  ['What was revenue in 2024?', 'Q4 2024', false],
  ['What was revenue in 2024?', 'October 2024', false],
  ['What were total assets at the end of 2024?', 'December 2024', true],
  ['How many flights were there in October?', 'October 2025', true],
  ['How many flights were there in October?', 'January to October 2025', false],
  ['How many flights were there?', 'Q4 2024', true],
  // So far a year has as many months as its release says, and more than one.
  ['How many flights were there so far this year?', 'Jan–May 2025', true],
  ['How many flights were there so far this year?', 'Nine months ended September 30', true],
  ['How many flights were there so far this year?', 'May 2025', false],
  ['How many flights were there so far this year?', 'Q3 2025', false],
  ['How many flights were there so far this year?', 'FY 2024', false],
  ['What is the year-to-date number of flights in 2025?', 'Jan–May 2024', false],
  ['How many flights were there in May 2025?', 'Year to date', false],
])('%s, under %s: %s', (question, column, expected) => {
  expect(isWithin(stretchAsked(question), stretchOf(column))).toBe(expected)
})

test.each([
  ['Three Months Ended September 30,', 'Orme Reports Results', ['q3']],
  // Its own year begins in another month.
  ['Three Months Ended September 30,', 'Orme Reports First Quarter 2026 Results', ['q1']],
  ['Three Months Ended October 31,', 'Orme Reports Results', []],
  ['Nine Months Ended September 30,', 'Orme Reports Results', []],
])('the quarter of %s below %s', (header, title, quarters) => {
  expect([...withQuarter(stretchOf(header), title).quarters]).toEqual(quarters)
})

test.each([
  ['operating income', 'operating profit'],
  ['Profit for the period', 'net profit'],
  ['Turnover', 'revenue'],
  ['EBIT', 'ebit'],
  ['Adjusted EBITDA', 'adjusted ebitda'],
  ['cost of sales', 'cost of sales'],
])('%s is %s', (text, name) => {
  expect(measuresIn(text).map((one) => one.name)).toEqual([name])
})

test.each([
  ['May', ['may']],
  [' May ', ['may']],
  ['May apply', []],
])('a head of a column may be a month alone: "%s"', (text, months) => {
  expect([...stretchOf(text).months]).toEqual(months)
})
