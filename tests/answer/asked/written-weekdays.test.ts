import { beforeAll, expect, test } from 'vitest'
import { weekdaysAsWritten } from '../../../src/answer/asked/written-weekdays.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mill.txt': `Orme Mill shows its looms

TARNBY, May 4, 2026 -- Orme Mill shows its looms from May 18.

The mill is open from Tuesday to Sunday, 10 a.m. to 5 p.m.

The café can be reached Wed-Sat between 9 a.m. and 6 p.m. and is closed in winter.

The council met on Monday, April 27, and gave $4,000.`,
    'shop.txt': `Lind Works opens a shop

HOLM, May 4, 2026 -- Lind Works opens a shop for lamps.

The shop is open Monday to Friday. On Saturdays it sells seconds until noon.`,
    'hall.txt': `Tarn House sets its hours

TARN, May 4, 2026 -- From June the gallery of Tarn House opens Wednesday to Sunday, 10 a.m. to 4 p.m.

The kiosk keeps hours of Thursday-Saturday, 11-3. The reading room is open every day.

The archive opens by appointment only. The baths are shut at weekends.`,
    'pipes.txt': `Dahl Water lays pipes

LUND, May 4, 2026 -- Dahl Water lays pipes in Lund.

Digging is set for Monday to Friday, between the hours of 7 a.m. and 5 p.m.`,
  })
})

test.each([
  ['Is Orme Mill open on Wednesdays?', 'from Tuesday to Sunday'],
  ['is orme mill open on mondays', 'from Tuesday to Sunday'],
  ['Is the mill of Orme open on Mondays?', 'from Tuesday to Sunday'],
  ['Is Orme Mill open at weekends?', 'from Tuesday to Sunday'],
  ['When does Orme Mill open on Wednesdays?', '10 a.m.'],
  ['Is the Lind Works shop open on Wednesdays?', 'Monday to Friday'],
  ['Is the Lind Works shop open on Sundays?', 'Monday to Friday'],
])('a run of weekdays tells of each day whether it is open: %s', async (question, expected) => {
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test('of two things it is the one that is asked about', async () => {
  const told = wordsOf(await askExactly(library, 'Can the café of Orme Mill be reached on Tuesdays?'))
  expect(told).toContain('Wed-Sat')
})

test.each([
  // The run has no hours for it.
  'When does Orme Mill open on Mondays?',
  // The Tuesday of a date is no day of every week.
  'Is the Lind Works shop open on Tuesday, May 12?',
  'Is the Lind Works shop open on Tuesday the 12th?',
  // One day that comes is no day of every week.
  'Will the Lind Works shop open on Wednesday?',
])('what no run tells is refused: %s', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})

test('a day that has a sentence of its own is told by that', async () => {
  expect(wordsOf(await askExactly(library, 'Is the Lind Works shop open on Saturdays?'))).not.toContain(
    'Monday to Friday',
  )
})

test('of a thing the run of another tells nothing, though the other is open that day', async () => {
  expect(wordsOf(await askExactly(library, 'Is the kiosk open on Sundays?'))).toContain('Thursday-Saturday')
  expect(wordsOf(await askExactly(library, 'Is the gallery open on Mondays?'))).toContain(
    'Wednesday to Sunday',
  )
})

test.each([
  ['Is the reading room open on Sundays?', 'every day'],
  ['Is the archive open on Mondays?', 'by appointment'],
])(
  'what is open in other words is told in these, beside the run of another: %s',
  async (question, expected) => {
    const told = wordsOf(await askExactly(library, question))
    expect(told).toContain(expected)
  },
)

test.each([
  // The hours of a gallery are none of a telephone, nor those of a dig any of a house.
  ['Tarn House', 'Can I call on a Sunday?'],
  ['Dahl Water', 'Can I visit on a Wednesday?'],
  ['Dahl Water', 'Is it open on Sundays?'],
])('who names no thing gets the hours of none that is not meant: %s, %s', (within, question) => {
  const document = [...library.documents.values()].find(({ text }) => text.includes(within))
  expect(document && weekdaysAsWritten(question, document)).toEqual([])
})
