import { expect, test } from 'vitest'
import { boundsOf, wholeTimes } from '../../../src/answer/times/bounds.ts'

const PUBLISHED = '2025-03-12'

function days(bounds: ReturnType<typeof boundsOf>): string | null {
  return bounds && [bounds.from, bounds.to].map((day) => day.toISOString().slice(0, 10)).join(' ')
}

test.each([
  ['4 March 2025', '2025-03-04 2025-03-04'],
  ['3 May 2025 to 9 May 2025', '2025-05-03 2025-05-09'],
  ['the week of 3 March 2025', '2025-03-03 2025-03-09'],
  ['the weekend of 8 March 2025', '2025-03-08 2025-03-09'],
  ['February 2024', '2024-02-01 2024-02-29'],
  ['end of December 2025', '2025-12-01 2025-12-31'],
  ['fourth quarter of 2024', '2024-10-01 2024-12-31'],
  ['earlier in the second quarter of 2024', '2024-04-01 2024-06-30'],
  ['second half of 2024', '2024-07-01 2024-12-31'],
  ['spring 2024', '2024-01-01 2024-12-31'],
  ['early 2024', '2024-01-01 2024-12-31'],
  ['about 2023', '2023-01-01 2023-12-31'],
  // Twenty years ago, more or less.
  ['about 2005', null],
  ['about March 2024', null],
  ['since about 2015', null],
  ['19 or 26 September 2025', null],
  ['winter 2024–25', null],
])('%s: %s', (when, expected) => {
  expect(days(boundsOf(when, PUBLISHED))).toBe(expected)
})

test.each([
  ['How many were sold on March 4, 2025?', ['2025-03-04 2025-03-04']],
  ['How many were sold in Q3 2024 and in May 2024?', ['2024-07-01 2024-09-30', '2024-05-01 2024-05-31']],
  ['How many were sold in 2024?', ['2024-01-01 2024-12-31']],
  ['How many were sold in 2024/25?', []],
  ['How many were sold at the 2024 fair?', []],
])('the times that a text gives with their year: %s', (text, expected) => {
  expect(wholeTimes(text).map(({ bounds }) => days(bounds))).toEqual(expected)
})
