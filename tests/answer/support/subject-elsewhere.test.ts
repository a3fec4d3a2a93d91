import { beforeAll, describe, expect, test } from 'vitest'
import { isOfThingElsewhere } from '../../../src/answer/support/subject-elsewhere.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

let library: Library
beforeAll(async () => {
  library = await libraryOf({
    'mills.md': `# Tarn Valley Trust reports on its year

TARN, May 4, 2025 -- Tarn Valley Trust has told its members of the year.

The bakery is open on Sunday mornings. It can be hired for wedding parties.

The granary stands empty. A fire broke out beside it in March. Lund Weavers moved out of the annex in April.

Brack Mill, an old sawmill, is powered by two water wheels. Guests are taken round by local guides.
`,
  })
})

describe('a yes or no is not told by what holds of another thing', () => {
  test.each([
    'Is the granary open on Sunday mornings?',
    'Can the granary be hired for wedding parties?',
    'Is the annex powered by two water wheels?',
    'Is Lund Weavers powered by two water wheels?',
    'Was the fire powered by two water wheels?',
  ])('%s', async (question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  })
})

describe('and is told by what holds of the very thing', () => {
  test.each([
    ['Is the bakery open on Sunday mornings?', 'The bakery is open on Sunday mornings.'],
    ['Can the bakery be hired for wedding parties?', 'It can be hired for wedding parties.'],
    [
      'Is the sawmill powered by two water wheels?',
      'Brack Mill, an old sawmill, is powered by two water wheels.',
    ],
    ['Are visitors taken round by local guides?', 'Guests are taken round by local guides.'],
  ])('%s', async (question, told) => {
    expect(wordsOf(await askExactly(library, question))).toContain(told)
  })
})

describe('what a sentence tells of another thing than the one asked about', () => {
  test.each([
    ['Who heads the runway?', 'Ada Holm', true],
    ['How long will the fence last?', 'eleven weeks', true],
    ['When does the canteen open?', 'on Sundays', true],
    // It tells it of the very thing, in its own words or in those before it in the paragraph.
    ['Who heads the tower?', 'Ada Holm', false],
    ['When does the tower open?', 'on Sundays', false],
    // A paragraph that begins with "it" may be of anything.
    ['How much does the runway cost?', '300 meals', false],
    // The headline has it, or nothing in the release does.
    ['Who heads the airport?', 'Ada Holm', false],
    ['Who heads the hangar?', 'Ada Holm', false],
  ])('%s “%s”: %s', async (question, words, isOther) => {
    const airport = await libraryOf({
      'airport.txt': `Tarn Valley Airport Reports on Its Year

TARN, May 4, 2025 -- Tarn Valley Airport has told its neighbours of the year.

The works on the lights take eleven weeks.

The runway was swept. The fence was mended by hand, as was the door of the canteen.

The tower is run by Ada Holm. Visitors are taken round on Sundays.

It serves 300 meals a day.
`,
    })
    const { evidence } = await evidenceFor(airport, question)
    const one = evidence.find(({ candidate }) => candidate.text.includes(words))
    expect(one && isOfThingElsewhere(one.lens, one.candidate)).toBe(isOther)
  })
})
