import { beforeAll, expect, test } from 'vitest'
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
