import { expect, test } from 'vitest'
import { isFieldLine, isHeadlineField, isReleaseLabel, unspaced } from '../../src/corpus/release-label.ts'

test.each([
  'PRESS RELEASE',
  'Media and investor release',
  'Company announcement no. 14',
  'Media Advisory / News Release No. 2026-08',
  'Communications Department',
  'P R E S S   R E L E A S E',
  '****** PRESS RELEASE ******',
  'For immediate publication',
  'Embargoed until 11 a.m.',
  'Police report no. 14',
  'Press release of Brack Mills',
  '108/2026',
  'PR 2026-31',
  'No. 14/26',
])('"%s" is a label', (words) => {
  expect(isReleaseLabel(words)).toBe(true)
})

test.each([
  'Company announces a merger',
  'Press Freedom Under Threat',
  'Brack Mills',
  'The news of the day',
  'COVID-19',
  'Season 2025/26',
  '2026',
])('"%s" is none', (words) => {
  expect(isReleaseLabel(words)).toBe(false)
})

test('letters set apart are brought together, words are not', () => {
  expect(unspaced('N E W S   R E L E A S E')).toBe('NEWS RELEASE')
  expect(unspaced('A B and C')).toBe('A B and C')
})

test('fields above a release', () => {
  expect(isFieldLine('Date: 3 May 2026')).toBe(true)
  expect(isFieldLine('Date of birth: 3 May 2026')).toBe(false)
  expect(isHeadlineField('Subject: Mill opens kiln')).toBe(true)
  expect(isHeadlineField('Place: Port Brack')).toBe(false)
})
