import { expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { fillSlot } from '../../../src/answer/talk/slot.ts'
import { thingAndTime } from '../../../src/answer/talk/slot-both.ts'
import { timeFor } from '../../../src/answer/talk/slot-time.ts'
import { sameTimeOf, stepsIn } from '../../../src/answer/talk/time-before.ts'

const QUARTER = 'What was the profit in Q4 2025?'

test.each([
  ['in the prior-year period', 'the year before'],
  ['the previous year', 'the year before'],
  ['in the preceding quarter', 'the quarter before'],
  ['the same period a year earlier', 'the year before'],
  ['in the same period of the previous year', 'the year before'],
  // Times of their own, as the release may write them.
  ['in the same quarter of 2023', 'in the same quarter of 2023'],
  ['in the previous owner’s year', 'in the previous owner’s year'],
  ['last year', 'last year'],
])('%s is %s', (words, expected) => {
  expect(sameTimeOf(words, QUARTER)).toBe(expected)
})

test('a time before stays as it was written where the question before has none', () => {
  expect(sameTimeOf('the previous year', 'Who owns the mill?')).toBe('the previous year')
  expect(sameTimeOf('the previous quarter', 'What was the profit in 2025?')).toBe('the previous quarter')
})

test.each([
  ['two years earlier', { unit: 'year', by: -2 }],
  ['3 quarters later', { unit: 'quarter', by: 3 }],
  ['a year ago', { unit: 'year', by: -1 }],
  ['years earlier', null],
  // From today, and not from the time before.
  ['two years ago', null],
])('%s', (words, expected) => {
  expect(stepsIn(words)).toEqual(expected)
})

test.each([
  ['two years earlier', QUARTER, 'What was the profit in Q4 2023?'],
  // From a month, several years are told in these words, if at all.
  ['five years earlier', 'How many lived there in May 2025?', 'How many lived there five years earlier?'],
  ['the quarter before', QUARTER, 'What was the profit in Q3 2025?'],
  ['the quarter before', 'What was the profit in Q1 2025?', 'What was the profit in Q4 2024?'],
  ['the quarter after', 'What was the profit in Q4 2025?', 'What was the profit in Q1 2026?'],
  [
    'the quarter before',
    'What was the profit in the first quarter of 2025?',
    'What was the profit in the fourth quarter of 2024?',
  ],
  ['the prior-year quarter', QUARTER, 'What was the profit in Q4 2024?'],
])('%s after %s', (words, previous, expected) => {
  expect(timeFor(words, previous)).toBe(expected)
})

test('a thing and a time take the places of both', () => {
  expect(thingAndTime('the barges in 2024', 'What was the grain in 2025?')).toEqual({
    thing: 'the barges',
    time: 'in 2024',
  })
  expect(thingAndTime('the barges in 2024', 'What was the grain?')).toBeNull()
  expect(thingAndTime('the barges in Holm', 'What was the grain in 2025?')).toBeNull()
  expect(fillSlot('the barges in 2024', 'What was the grain in 2025?', true)).toBe(
    'What were the barges in 2024?',
  )
})

test('income is asked of the period that was spoken of, and a price of none', () => {
  expect(fillSlot('its revenue', 'How many boats did Norvik sell in 2025?', true)).toBe(
    'What was the revenue of Norvik in 2025?',
  )
  expect(fillSlot('its location', 'How many boats did Norvik sell in 2025?', true)).toBe(
    'What is the location of Norvik?',
  )
})

test('"in that quarter" behind a thing is the quarter before', () => {
  const history = [{ role: 'user', content: 'What was Norvik’s revenue in Q4 2025?' }] as const
  expect(standalone('And its income in that quarter?', history).question).toBe(
    'What was Norvik’s income in Q4 2025?',
  )
})
