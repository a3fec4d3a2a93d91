import { expect, test } from 'vitest'
import { ownYear } from '../../../src/answer/times/own-year.ts'

test.each([
  ['2025-09-04', 'It sold 90 buoys in June, from 80 in 2021.', 2025],
  ['2025-02-04', 'It sold 90 buoys in November.', 2024],
  ['2025-02-04', 'It sold 90 buoys in the fourth quarter.', 2024],
  ['2025-09-04', 'It sold 90 buoys in 2023.', 2023],
  ['2025-09-04', 'It sold 90 buoys.', 2025],
  // Which may be those of the year before.
  ['2025-02-04', 'It sold 90 buoys.', null],
  ['2025-09-04', 'It sold 90 buoys in June and November.', null],
  ['2025-09-04', 'It sold 90 buoys in 2023 and 2024.', null],
  [null, 'It sold 90 buoys in June.', null],
])('of %s: %s', (published, text, expected) => {
  expect(ownYear({ text, years: new Set() }, published)).toBe(expected)
})

test('a year that is only meant is the own one where it is that of the release', () => {
  const text = 'It sold 90 buoys this year.'
  expect(ownYear({ text, years: new Set(['2025']) }, '2025-02-04')).toBe(2025)
  expect(ownYear({ text, years: new Set(['2024', '2025']) }, '2025-02-04')).toBeNull()
})
