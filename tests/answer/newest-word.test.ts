import { describe, expect, test } from 'vitest'
import { daysNamed, speaksOf } from '../../src/answer/across/named-days.ts'
import { othersByOpening } from '../../src/answer/across/same-house.ts'
import type { Library } from '../../src/library.ts'
import type { Document } from '../../src/model.ts'
import { norvik } from '../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from './make.ts'

function documentOf(library: Library, file: string): Document {
  const found = [...library.documents.values()].find((one) => one.file === file)
  if (found === undefined) throw new Error(file)
  return found
}

describe('the newest word on what stands', () => {
  test.each([
    [
      'behind a comparison with the year before, in a list',
      'As of December 31, 2024, Norvik Marine had cash of $286 million, enough for two years.',
      '- Cash was $331 million as of December 31, 2025, compared with $286 million a year earlier.\n- The yard was painted.',
      'How much cash does Norvik Marine have?',
      '$331 million',
    ],
    [
      'behind a change, beside other figures',
      'Norvik Marine has 48,000 customers in three ports.',
      'The number of customers has risen to 51,200, an increase of 3,200 since April, and 63 of 90 captains are women.',
      'How many customers does Norvik Marine have?',
      '51,200',
    ],
  ])('is found %s', async (_, old, recent, question, value) => {
    const library = await libraryOf({
      'a.txt': norvik('Norvik Marine Opens Yard', 'January 14, 2025', old),
      'b.txt': norvik('Norvik Marine Reports Results', 'February 26, 2026', recent),
    })
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).toContain(value)
    expect(answer.notes.some(({ text }) => text.startsWith('Earlier, 14 January 2025'))).toBe(true)
  })

  test('leaves a question that names the older time alone', async () => {
    const library = await libraryOf({
      'a.txt': norvik('Norvik Marine Opens Yard', 'May 3, 2024', 'Norvik Marine now employs 310 people.'),
      'b.txt': norvik(
        'Norvik Marine Grows',
        'May 6, 2025',
        'Staff of Norvik Marine has risen to 345 people, an increase of 35.',
      ),
    })
    expect(wordsOf(await askExactly(library, 'How many people did Norvik Marine employ in 2024?'))).toContain(
      '310',
    )
  })

  test('is a figure set right by "not" alone in a correction, and nowhere else', async () => {
    const first = norvik(
      'Norvik Marine Publishes Report',
      'July 8, 2025',
      'Norvik Marine carried 512,000 guests in 2024, more than ever.',
    )
    const correct = 'The number of guests that Norvik Marine carried was 498,000, not 512,000.'
    const corrected = await libraryOf({
      'a.txt': first,
      'b.txt': norvik('Correction to the Report of Norvik Marine', 'July 22, 2025', correct),
    })
    const question = 'How many guests did Norvik Marine carry in 2024?'
    expect(wordsOf(await askExactly(corrected, question))).toContain('was 498,000, not 512,000')
    const other = await libraryOf({
      'a.txt': first,
      'b.txt': norvik('Norvik Marine Opens Shop', 'July 22, 2025', correct),
    })
    expect(wordsOf(await askExactly(other, question))).not.toContain('498,000')
  })
})

describe('a day that is taken back', () => {
  const shutdown = norvik(
    'Slipway at Skerry to Be Shut',
    'February 17, 2025',
    'Norvik Marine will shut the slipway at Skerry from 10 p.m. on Tuesday 25 February until 6 a.m. on Wednesday 26 February. A bus will run.',
  )
  const postponed = norvik(
    'Skerry Works Put Back',
    'February 21, 2025',
    'The overnight closure of the slipway at Skerry has been postponed from Tuesday 25 February to Tuesday 4 March.',
  )

  test.each(['When will the slipway be closed?', 'Will the slipway be shut on 25 February?'])(
    'is so whatever the verb, and where the question names it: "%s"',
    async (question) => {
      const library = await libraryOf({ 'a.txt': shutdown, 'b.txt': postponed })
      expect(wordsOf(await askExactly(library, question))).toContain('4 March')
    },
  )

  test('is that of another thing where it is called otherwise', async () => {
    const library = await libraryOf({
      'a.txt': norvik(
        'Norvik Marine to Hold Regatta',
        'February 17, 2025',
        'Norvik Marine will hold a regatta for children off Holm on Tuesday 25 February.',
      ),
      'b.txt': postponed,
    })
    expect(wordsOf(await askExactly(library, 'When is the regatta for children?'))).toContain('25 February')
  })

  const strikes = {
    'a.txt': norvik(
      'Pilots Call Strikes',
      'April 28, 2025',
      'The first stoppages at Norvik Marine will be on Friday 16 May and Saturday 17 May, and then on Thursday 29 May.',
    ),
    'b.txt': norvik(
      'Pilots Suspend Strikes',
      'May 14, 2025',
      'Strikes planned for this Friday and Saturday at Norvik Marine have been called off after talks. Those at the end of May are still on.',
    ),
  }

  test('may be told by its weekday; other days stay', async () => {
    const library = await libraryOf(strikes)
    expect(wordsOf(await askExactly(library, 'Are the strikes on 16 and 17 May going ahead?'))).toContain(
      'called off',
    )
    expect(wordsOf(await askExactly(library, 'Are the strikes on 29 May going ahead?'))).not.toContain(
      'have been called off',
    )
  })

  test('is off for what bears the name, and not for another on that day', async () => {
    const library = await libraryOf({
      'a.txt': norvik(
        'Norvik Marine to Give Concert for Children',
        'June 2, 2025',
        'Norvik Marine will give a concert for children on Saturday 14 June. Admission is free.',
      ),
      'b.txt': norvik(
        'Tern Quartet Falls Ill',
        'June 9, 2025',
        'The concert planned for Saturday with the Tern Quartet has been cancelled, said Norvik Marine.',
      ),
    })
    const answer = await askExactly(library, 'Will there be a concert for children on 14 June?')
    expect(wordsOf(answer)).not.toContain('cancelled')
  })

  const release = {
    'a.txt': norvik(
      'Norvik Marine Unveils Chart Plotter Skua',
      'April 8, 2025',
      'Norvik Marine today unveiled Skua, a chart plotter. It will be available on May 20, 2025, for all boats. The manual comes out on April 30, 2025. Repairs of older plotters will end on June 30, 2025.',
    ),
    'b.txt': norvik(
      'Norvik Marine Moves Skua Release to July',
      'May 13, 2025',
      'Norvik Marine said today that Skua will be released on July 15, 2025, eight weeks later than planned. Repairs of older plotters, which were due to end on June 30, will be extended until September 30, 2025.',
    ),
  }

  test.each(['When is Skua available?', 'Is Skua available on May 20?'])(
    'may be that of a release by any word for it: "%s"',
    async (question) => {
      const library = await libraryOf(release)
      expect(wordsOf(await askExactly(library, question))).toContain('July 15')
    },
  )

  test('is not that of what comes out beside it', async () => {
    const library = await libraryOf(release)
    expect(wordsOf(await askExactly(library, 'When does the manual of Skua come out?'))).toContain('April 30')
  })

  test('may be given a name elsewhere in the older release', async () => {
    const library = await libraryOf({
      'a.txt': norvik(
        'Agency to Decide on Lugger by May 29, 2026',
        'September 29, 2025',
        'Norvik Marine said that the agency has accepted its application for the ship Lugger. The agency has set a target action date of May 29, 2026.',
      ),
      'b.txt': norvik(
        'Norvik Marine Reports Results',
        'February 26, 2026',
        'Norvik Marine said that the agency has moved its target action date for the Lugger by three months, to August 28, 2026.',
      ),
    })
    expect(wordsOf(await askExactly(library, 'When will the agency decide on the Lugger?'))).toContain(
      'August 28',
    )
  })
})

test('what is moved in one road says nothing of another thing there', async () => {
  const library = await libraryOf({
    'a.txt': norvik(
      'Norvik Marine: Lights Go Out',
      'May 4, 2026',
      'Norvik Marine will switch off the street lights in Mill Road on 25 May.',
    ),
    'b.txt': norvik(
      'Norvik Marine: Fountain in Mill Road Moved',
      'May 11, 2026',
      'Norvik Marine said that the opening of the fountain in Mill Road, where street trees are planted, has been moved from 25 May to 27 May.',
    ),
  })
  expect(wordsOf(await askExactly(library, 'When will they be off in Mill Road?'))).toContain('street lights')
})

describe('a release that names its house only where it opens', () => {
  const first = `# Orme House to open workshop in old mill

CORRAN, 28 January 2025 -- Orme House will open a workshop with 36 wheels in the old mill on 3 November 2025.

## About Orme House

Orme House was founded in 1990.
`
  const library = (opening: string) =>
    libraryOf({
      'a.md': first,
      'b.md': `# Workshop in old mill to open on 24 November\n\nCORRAN, 21 October 2025 -- ${opening} on Monday 24 November 2025, three weeks later than planned.\n`,
    })

  test('is one of that house', async () => {
    const own = await library('Orme House will open its workshop in the old mill')
    expect(othersByOpening(own, documentOf(own, 'a.md')).length).toBe(1)
    expect(othersByOpening(own, documentOf(own, 'b.md')).length).toBe(1)
    const [answer] = (await askExactly(own, 'When will the workshop open?')).statements
    expect(answer?.text).toContain('24 November')
  })

  test.each([
    'Potters at Orme House will open a workshop in the old mill',
    'A rival of Orme House opens a workshop',
  ])('is none where it only speaks of it: %s', async (opening) => {
    const other = await library(opening)
    expect(othersByOpening(other, documentOf(other, 'a.md'))).toEqual([])
  })
})

test.each([
  ['on 16 and 17 May', ['16/5', '17/5']],
  ['May 3-5 and 9 June', ['3/5', '5/5', '9/6']],
  ['on 3 Sept and Oct. 5', ['3/9', '5/10']],
  ['it may be 12 or 13', []],
])('the days of "%s"', (text, days) => {
  expect(daysNamed(text).map(({ month, day }) => `${day}/${month + 1}`)).toEqual(days)
})

test('a weekday is the next such day behind a release', () => {
  const words = 'planned for this Friday'
  expect(speaksOf(words, { month: 4, day: 16 }, '2025-05-14')).toBe(true)
  expect(speaksOf(words, { month: 4, day: 23 }, '2025-05-14')).toBe(false)
  expect(speaksOf(words, { month: 4, day: 9 }, '2025-05-14')).toBe(false)
  expect(speaksOf('planned for 9 May', { month: 4, day: 9 }, null)).toBe(true)
})
