import { expect, test } from 'vitest'
import { latestQuarterAsked } from '../../../src/answer/across/latest-quarter.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['What is Norvik’s latest quarterly revenue?', 'What was Norvik’s revenue in Q1?'],
  ['What were Norvik’s most recent quarterly sales?', 'What were Norvik’s sales in Q1?'],
  ['What was Norvik’s revenue in the latest quarter?', 'What was Norvik’s revenue in Q1?'],
])('asks for a quarter by name: %s', (question, named) => {
  expect(latestQuarterAsked(question)?.('Q1')).toBe(named)
})

test.each([
  'What is Norvik’s latest dividend?',
  'What was Norvik’s revenue last quarter?',
  'What was Norvik’s latest quarterly revenue in 2023?',
  'How many quarterly reports are there?',
])('asks for none: %s', (question) => {
  expect(latestQuarterAsked(question)).toBeNull()
})

const library = await libraryOf({
  'first.txt': norvik(
    'Norvik Marine Reports Results for the First Quarter of 2024',
    'May 3, 2024',
    'Norvik Marine reported revenue of 31.5 million euros in the first quarter of 2024.',
  ),
  'third.txt': norvik(
    'Norvik Marine Reports Results for Q3 2024',
    'November 4, 2024',
    'Revenue came to 28.4 million euros in Q3 2024. Operating profit was 3.1 million euros.',
  ),
  'outlook.txt': norvik(
    'Norvik Marine Sets Out Outlook for 2025',
    'January 9, 2025',
    'Norvik Marine expects revenue of 130 million euros in 2025.',
  ),
})

test.each([
  'What is Norvik Marine’s latest quarterly revenue?',
  'What was Norvik Marine’s most recent quarterly revenue?',
  'What was Norvik Marine’s revenue in the latest quarter?',
])('the latest quarter is that of the newest report, and no outlook: %s', async (question) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain('28.4 million')
  expect(answer.resolvedQuestion).toBe(question)
})

test('a quarter that is named stays as it is', async () => {
  const answer = await askExactly(library, 'What was Norvik Marine’s revenue in the first quarter of 2024?')
  expect(wordsOf(answer)).toContain('31.5 million')
})

test('what no report gives is refused', async () => {
  expect((await askExactly(library, 'What is Norvik Marine’s latest quarterly dividend?')).status).toBe(
    'unanswered',
  )
})

test('a quarter without its year is that before the release', async () => {
  const two = await libraryOf({
    'then.txt': norvik(
      'Norvik Marine Reports Third Quarter of 2024',
      'November 7, 2024',
      'Norvik Marine reported revenue of 92 million euros for the third quarter.',
    ),
    'now.txt': norvik(
      'Norvik Marine Lifts Output in Third Quarter',
      'November 6, 2025',
      'Norvik Marine reported its figures for the quarter that ended on September 30, 2025. Revenue rose to 118 million euros.',
    ),
  })
  expect(wordsOf(await askExactly(two, 'What is Norvik Marine’s latest quarterly revenue?'))).toContain(
    '118 million',
  )
})
