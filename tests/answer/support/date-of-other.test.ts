import { describe, expect, test } from 'vitest'
import { isGoodUntil } from '../../../src/answer/support/date-of-other.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'moved.txt': norvik(
    'Norvik Marine Moves Launch of Three Survey Boats',
    'October 2, 2025',
    'Norvik Marine has postponed the launch of its three survey boats. They will now leave Corran on 19 November 2025 instead of 12 October.\n\nNorvik Marine carried 40,000 people in 2024.',
  ),
  'set.txt': norvik(
    'Norvik Marine to Launch Three Survey Boats from Corran',
    'August 21, 2025',
    'Norvik Marine will launch the survey boats Tarn, Holm and Brack from Corran on 12 October 2025. The launch was put off twice.',
  ),
})

describe('the launch date of what is put off', () => {
  test.each([
    'launch date of the three survey boats',
    'When is the launch date of the three survey boats?',
    'When will the three survey boats be launched?',
  ])('is the new day, and no dateline: %s', async (question) => {
    expect(wordsOf(await askExactly(library, question))).toContain('19 November 2025')
  })

  test('is that of the dateline where the release launches it', async () => {
    const one = await libraryOf({
      'lamp.txt': norvik(
        'Norvik Marine Launches Harbour Lamp',
        'May 3, 2025',
        'Norvik Marine, a builder of ferries, today launched its harbour lamp. It costs 90 euros.',
      ),
    })
    expect((await askExactly(one, 'launch date of the harbour lamp')).status).toBe('answered')
  })
})

describe('by when something is to be done', () => {
  const asked = 'By when do they have to apply?'

  test('is told by no year of what has been, and by no sentence without a day', async () => {
    const one = await libraryOf({
      'crew.txt': norvik(
        'Norvik Marine Opens Route',
        'May 3, 2025',
        'Norvik Marine will open a route to Holm. It operates seven vessels on five routes, carried 1.9 million passengers in 2024 and employs 410 people. The ferry carries 280 passengers and can run for up to 40 minutes on her batteries.',
      ),
    })
    expect((await askExactly(one, asked)).status).toBe('unanswered')
  })

  test('is told by the day up to which it may be', async () => {
    const one = await libraryOf({
      'crew.txt': norvik(
        'Norvik Marine Seeks Deckhands',
        'May 3, 2025',
        'Norvik Marine is hiring 36 deckhands. Deckhands have to apply by 4 June 2025. The work begins in July.',
      ),
    })
    expect(wordsOf(await askExactly(one, 'By when do deckhands have to apply?'))).toContain('4 June 2025')
  })

  test('is told by a year to come, and by what should be by the end of one', async () => {
    const one = await libraryOf({
      'yard.txt': norvik(
        'Norvik Marine Grows',
        'May 3, 2025',
        'The alliance includes revenues that were won in March, and aims to build ferries in series in 2026. The yard said that it was targeting completion of its new dock by the end of 2025.',
      ),
    })
    expect(
      wordsOf(await askExactly(one, 'By when does the alliance aim to build ferries in series?')),
    ).toContain('in 2026')
    expect(wordsOf(await askExactly(one, 'By when will the new dock be completed?'))).toContain('end of 2025')
  })
})

test('a number with strokes in it is no telephone', async () => {
  const one = await libraryOf({
    'study.txt': norvik(
      'Norvik Marine Builds for the Ice',
      'October 14, 2025',
      'The study of hulls (DOI: 10.1007/s10118-025-3403-x), published online on 2 September 2025, tells how ice wears them.',
    ),
  })
  expect(wordsOf(await askExactly(one, 'When was the study published?'))).toContain('2 September 2025')
})

test('the hours of a press office are not when something happened', async () => {
  const one = await libraryOf({
    'intrusion.txt': norvik(
      'Norvik Marine Tells Customers of Intrusion',
      'October 14, 2025',
      'Norvik Marine said today that somebody got into one of its servers. The server is gone.\n\nQuestions: care@norvik.example, 1-800-555-0144 (weekdays from 8 a.m. to 6 p.m.).',
    ),
  })
  expect(wordsOf(await askExactly(one, 'When did it happen?'))).not.toContain('weekdays')
  expect(wordsOf(await askExactly(one, 'When can I call with questions?'))).toContain('8 a.m. to 6 p.m.')
})

test.each([
  ['When was the jam recalled?', 'Batch code Best before', true],
  ['When did they recall the jam?', 'Use-by', true],
  ['Until when is the jam good?', 'Batch code Best before', false],
  ['When was the jam recalled?', 'Batch code Recalled on', false],
])('a day up to which something is good is none of a deed: %s %s', (question, heads, expected) => {
  expect(isGoodUntil(question, heads)).toBe(expected)
})

test('the best-before days of a table tell when something is good, and not when it was recalled', async () => {
  const one = await libraryOf({
    'jam.md':
      '# Brack Foods recalls plum jam\n\nCORRAN, 14 January 2026 – Brack Foods is recalling two batches of its plum jam.\n\n| Product | Batch | Best before |\n|---|---|---|\n| Plum jam, small | PJ1 | 30 June 2026 |\n| Plum jam, large | PJ2 | 15 July 2026 |\n',
  })
  expect(wordsOf(await askExactly(one, 'When was the plum jam recalled?'))).not.toContain('July 2026')
  expect(wordsOf(await askExactly(one, 'What is the best before date of PJ2?'))).toContain('15 July 2026')
})
