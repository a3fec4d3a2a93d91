import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'winter.txt': norvik(
    'Norvik Marine Plans for the Winter',
    'January 20, 2025',
    'The night line to Corran will close on March 31. The slipway pool opens on May 24. Yard manager Karl Moen has been suspended. The sail loft at Holm is open on Sundays. The boat shop in Holm will open on May 2. The harbour hut in Lund will open on June 1. The club shop in Corran opens at 10 a.m. on weekdays. The quay lift at Holm closes on September 30. A repair café takes place on the first Thursday of each month in Corran. The net loft at Holm opens on Sundays.',
  ),
  'summer.txt': norvik(
    'Norvik Marine Reports on the Summer',
    'July 14, 2025',
    'The closure of the night line to Corran has been put on hold until a review is finished. The slipway pool closed on June 16 after a crack opened in its floor. Karl Moen has returned to his post. Talks about the harbour hut in Lund have ended without agreement. The building will be sold by auction in September. The boat shop in Holm closed its bakery. The club shop in Corran was closed on Monday for stocktaking. The quay lift at Holm is open again after repairs. The repair café moves to Holm and is now held on the second Tuesday of each month. The net loft at Holm closes from August 25 because its roof has to be mended.',
  ),
})

test.each([
  ['Is the night line to Corran closing?', 'put on hold'],
  ['When does the night line to Corran close?', 'put on hold'],
  ['Is the slipway pool open?', 'closed on June 16'],
  ['Is Karl Moen still suspended?', 'returned to his post'],
  ['What happens to the harbour hut in Lund?', 'sold by auction'],
  ['When is the repair café?', 'second Tuesday'],
  ['Is the net loft at Holm open on Sundays?', 'closes from August 25'],
])('a newer release tells how it stands now: "%s"', async (question, words) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(words)
  expect(answer.notes.some(({ kind, text }) => kind === 'newer' && text.startsWith('Earlier'))).toBe(true)
})

test.each([
  // Of nothing newer, of what has closed a part of itself, a day on which it was closed, and when it will.
  ['When does the club shop in Corran open?', '10 a.m.'],
  ['When does the quay lift at Holm close?', 'September 30'],
  ['Is the sail loft at Holm open on Sundays?', 'open on Sundays'],
  ['When does the boat shop in Holm open?', 'will open on May 2'],
])('what else is told stays: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})
