import { expect, test } from 'vitest'
import { isLater, timestamp } from '../../../src/corpus/formats/timestamp.ts'

test.each([
  ['20250506T083000+0200', '2025-05-06T08:30:00+02:00'],
  ['20250506T083000Z', '2025-05-06T08:30:00Z'],
  ['20250506', '2025-05-06'],
  ['2025-05-06', '2025-05-06'],
  ['2025-05-06T08:30:00.123-05:00', '2025-05-06T08:30:00-05:00'],
  ['2025-05-06T08:30', '2025-05-06T08:30:00'],
  ['2025-05-06 08:30:15 +0530', '2025-05-06T08:30:15+05:30'],
  ['Tue, 06 May 2025 08:30:00 GMT', '2025-05-06T08:30:00Z'],
  ['Tue, 6 May 2025 08:30 EDT', '2025-05-06T08:30:00-04:00'],
  ['6 May 2025 08:30:00 -0700 (PDT)', '2025-05-06T08:30:00-07:00'],
  ['May 6, 2025', '2025-05-06'],
  ['2025-05-06T25:00:00Z', '2025-05-06'],
  ['2025-02-30', null],
  ['soon', null],
  ['', null],
  [null, null],
])('the time %j is %j', (written, expected) => {
  expect(timestamp(written)).toBe(expected)
})

test('times are compared as instants', () => {
  expect(isLater('2025-05-06T08:00:00+02:00', '2025-05-06T07:00:00Z')).toBe(false)
  expect(isLater('2025-05-06T08:00:00-02:00', '2025-05-06T09:00:00')).toBe(true)
  expect(isLater('2025-05-06', '2025-05-06')).toBe(false)
})
