import { describe, expect, test } from 'vitest'
import { resolveDates } from '../../../src/answer/dates.ts'
import { givenDays } from '../../../src/answer/times/given-days.ts'
import { libraryOf } from '../make.ts'

/** 3 February 2026 is a Tuesday. */
const PUBLISHED = '2026-02-03'

async function daysGiven(story: string): Promise<readonly Date[]> {
  const library = await libraryOf({
    'a.txt': `Rovers Name Coach\n\nHARLOW, February 3, 2026 -- Rovers has a new coach. ${story}\n`,
  })
  return [...library.documents.values()].flatMap(givenDays)
}

test.each([
  ['She starts on Saturday 7 February.', ['2026-02-07']],
  ['It runs from Thursday 16 to Sunday 19 July 2026.', ['2026-07-16', '2026-07-19']],
  ['She starts on Saturday, Feb. 7, and ends on Sunday (8 March).', ['2026-02-07', '2026-03-08']],
  ['She left on Sunday 28 December and Saturday, January 4, 2025.', ['2025-12-28', '2025-01-04']],
  // A Saturday in none of these years, a time of day, and a weekday by itself.
  ['She starts on Sunday 3 February, on Saturday 3 pm, on Saturday.', []],
])('the days that a release gives with weekday and date: %s', async (story, expected) => {
  expect((await daysGiven(story)).map((day) => day.toISOString().slice(0, 10))).toEqual(expected)
})

const ONE = 'Her first match is on Saturday 7 February.'
const QUOTED = '"I told them that January is over. We need points, and Saturday is the first chance."'

describe('a weekday by itself in a release that gives one with its date', () => {
  test.each([
    ['is that date', ONE, QUOTED, ['7 February 2026']],
    ['is that date where the sentence looks ahead', ONE, 'They will meet on Saturday.', ['7 February 2026']],
    ['is another where the sentence tells of the past', ONE, 'They lost on Saturday.', ['31 January 2026']],
    ['is itself where it is another day', ONE, 'They will meet on Friday.', ['6 February 2026']],
    [
      'is none where the date is not the next',
      'The final is on Saturday 14 February.',
      'They will meet on Saturday.',
      [],
    ],
    [
      'is none where there are two',
      `${ONE} The next is on Saturday 14 February.`,
      'They will meet on Saturday.',
      [],
    ],
    ['is none where nothing tells and the date is far', 'The final is on Saturday 30 May.', QUOTED, []],
    [
      'is as before where the date is over',
      'They drew on Saturday 24 January.',
      'They will meet on Saturday.',
      ['7 February 2026'],
    ],
    ['is none where nothing tells and no date is given', '', QUOTED, []],
    [
      'is none where the release dates another weekday further ahead',
      'The heats are on Friday 29 May.',
      'So far 300 passes have been sold, the club said; Saturday is sold out.',
      [],
    ],
    [
      'is the next where another weekday is as near',
      'The heats are on Friday 6 February.',
      'They will meet on Saturday.',
      ['7 February 2026'],
    ],
  ])('%s: %s %s', async (_name, story, text, expected) => {
    const given = await daysGiven(story)
    const found = resolveDates(text, PUBLISHED, { given: () => given })
    expect(found.map(({ when }) => when)).toEqual(expected)
  })
})
