import { expect, test } from 'vitest'
import { datedRelease } from '../../../src/answer/archive/dated-release.ts'

test.each([
  ['What did the April release say about fares?', null, 'April', 'What did the release say about fares?'],
  [
    'Summarise Orme Ferries’ press release from May 2026',
    'Orme Ferries',
    'May 2026',
    'Summarise the release',
  ],
  ["Summarise Orme Ferries's May release", 'Orme Ferries', 'May', 'Summarise the release'],
  [
    'What is the Orme Ferries release of 12 March 2026 about?',
    'Orme Ferries',
    '12 March 2026',
    'What is the release about?',
  ],
  ['What is the March release by Brigg Ales about?', 'Brigg Ales', 'March', 'What is the release about?'],
  ["Summarise the brewery's June release", 'brewery', 'June', 'Summarise the release'],
  ['What does the press release of March 3, 2026 cost?', null, '3 March 2026', 'What does the release cost?'],
  [
    'What did Brigg Ales say in its release of 4 March?',
    'Brigg Ales',
    '4 March',
    'What did Brigg Ales say in the release?',
  ],
])('of %j the releases of a time are asked', (question, house, when, rest) => {
  expect(datedRelease(question)).toMatchObject({ house, when, question: rest })
})

test.each([
  // Of something else than of a press release.
  'When is the April release of the game?',
  'How much does the March release of Holm OS cost?',
  'When did Orme announce the release of April Lee?',
  'What does the release say about the March figures?',
  'Which releases are from March 2026?',
  'What did the release of the May figures show?',
  'What is the release date of the film in May?',
  'What does its April release say?',
])('of %j they are not', (question) => {
  expect(datedRelease(question)).toBeNull()
})
