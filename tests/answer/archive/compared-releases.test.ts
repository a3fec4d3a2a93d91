import { expect, test } from 'vitest'
import { comparedReleases } from '../../../src/answer/archive/compared-releases.ts'

const MAY = { year: null, month: 5, day: null }
const AUGUST = { year: null, month: 8, day: null }

test.each([
  ['What is the difference between the May and the August release?', MAY, AUGUST],
  ['What are the differences between the May release and the August release?', MAY, AUGUST],
  ['How does the August release differ from the May release?', MAY, AUGUST],
  ['What has changed between May and August?', MAY, AUGUST],
  ['What changed from the May report to the August report?', MAY, AUGUST],
  ['What has changed since the May release?', MAY, null],
  ['And what is new since May?', MAY, null],
  ['What has changed since the release of 3 May 2025?', { year: '2025', month: 5, day: 3 }, null],
  [
    'What is different between December 2024 and January 2025?',
    { year: '2024', month: 12, day: null },
    { year: '2025', month: 1, day: null },
  ],
  ['What is new against the last release?', null, null],
  ['What has changed since the previous report?', null, null],
])('reads which two releases are set beside each other: %s', (question, from, to) => {
  expect(comparedReleases(question)).toMatchObject({ from, to, house: null, isOfChange: true })
})

test('an account of both answers what only compares them', () => {
  expect(comparedReleases('Compare the May and the August release')?.isOfChange).toBe(false)
})

test.each([
  ['What changed between May and August at Orme Ferries?', true, false],
  ['What is the difference between Orme Ferries’s May and August releases?', true, true],
  ['the difference between the May and the August release of Orme Ferries', true, true],
  ['How do Orme Ferries’ May and August releases differ?', true, true],
  ['Orme Ferries’s May and August releases', false, true],
])('reads whose releases they are: %s', (question, isOfChange, isOfReleases) => {
  expect(comparedReleases(question)).toEqual({
    from: MAY,
    to: AUGUST,
    house: 'Orme Ferries',
    isOfReleases,
    isOfChange,
  })
})

test.each([
  'How has the fare changed since May?',
  'What is the difference between Orme Ferries and Brigg Ales?',
  'the May fares and the August fares',
  'May and August',
  'What has changed in Corran since May?',
  'What has changed since the fire?',
  'What is the difference between a ferry and a barge?',
  'What is the difference in the fare between May and August?',
  'What does the May release say?',
  'What has changed?',
])('leaves what asks of one thing, or of no two releases: %s', (question) => {
  expect(comparedReleases(question)).toBeNull()
})

test('a long question is read at once', () => {
  for (const words of [
    'what has changed since the ',
    'May and Orme Ferries’s ',
    'compare the release of 1 May ',
    'between May and ',
  ])
    expect(comparedReleases(words.repeat(80).slice(0, 2000))).toBeNull()
})
