import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'winter.txt': norvik(
    'Norvik Marine Plans for the Winter',
    'January 20, 2025',
    'The night line to Corran will close on March 31. The slipway pool opens on May 24. Yard manager Karl Moen has been suspended. The sail loft at Holm is open on Sundays. The boat shop in Holm will open on May 2. The harbour hut in Lund will open on June 1. The club shop in Corran opens at 10 a.m. on weekdays. The quay lift at Holm closes on September 30. A repair café takes place on the first Thursday of each month in Corran. The net loft at Holm opens on Sundays. Rope sales to Iceland have been suspended since mid-January. The company expects to resume them later this year. The tar deliveries to Lund have been halted since Friday. Night work at the Corran dock ended on January 9.',
  ),
  'summer.txt': norvik(
    'Norvik Marine Reports on the Summer',
    'July 14, 2025',
    'The closure of the night line to Corran has been put on hold until a review is finished. The slipway pool closed on June 16 after a crack opened in its floor. Karl Moen has returned to his post. Talks about the harbour hut in Lund have ended without agreement. The building will be sold by auction in September. The boat shop in Holm closed its bakery. The club shop in Corran was closed on Monday for stocktaking. The quay lift at Holm is open again after repairs. The repair café moves to Holm and is now held on the second Tuesday of each month. The net loft at Holm closes from August 25 because its roof has to be mended. Rope sales to Iceland were taken up again two weeks ago. The halt of the tar deliveries to Lund came to an end in May. Night work at the Corran dock has ended.',
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
  // Whatever its words, it is over.
  ['Are rope sales to Iceland still suspended?', 'taken up again'],
  ['Are the tar deliveries to Lund still halted?', 'came to an end'],
])('a newer release tells how it stands now: "%s"', async (question, words) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(words)
  expect(answer.notes.some(({ kind, text }) => kind === 'newer' && text.startsWith('Earlier'))).toBe(true)
})

test.each(['Have rope sales to Iceland resumed?', 'When did rope sales to Iceland resume?'])(
  'what was planned of it does not tell that it is over: "%s"',
  async (question) => {
    const words = wordsOf(await askExactly(library, question))
    expect(words).toContain('taken up again')
    expect(words).not.toContain('expects')
  },
)

test.each([
  // Of nothing newer, of what has closed a part of itself, a day on which it was closed, and when it will.
  ['When does the club shop in Corran open?', '10 a.m.'],
  ['When does the quay lift at Holm close?', 'September 30'],
  ['Is the sail loft at Holm open on Sundays?', 'open on Sundays'],
  ['When does the boat shop in Holm open?', 'will open on May 2'],
  ['When did night work at the Corran dock end?', 'January 9'],
  ['When were rope sales to Iceland suspended?', 'since mid-January'],
])('what else is told stays: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

const search = await libraryOf({
  'missing.txt': norvik(
    'Norvik Marine Joins Search for Missing Pilot',
    'June 2, 2025',
    'Norvik Marine has joined the search for the pilot Edda Roos, who was last seen at Tresund on Friday. Whoever has seen her may call the help desk in Corran about the Roos case. The boat hire desk for the Roos building is open at Lund.',
  ),
  'found.txt': norvik(
    'Missing Pilot of Tresund Found',
    'June 5, 2025',
    'The pilot Edda Roos, who had been missing since Friday, was found on the island of Skerry on Wednesday. She had lost her oars.\n\nThe help desk has been closed, and the boats are back in Corran. The crew of Karl Moen was thanked. The award desk is open again.',
  ),
  'ball.txt': norvik(
    'Norvik Marine Ball Sold Out',
    'July 7, 2025',
    'The ball of Norvik Marine in Corran is sold out. The boat hire desk has been closed.',
  ),
})

test('a thing may be called by its story, which the newer release opens with', async () => {
  const answer = await askExactly(search, 'Is the help desk for the Roos case still open?')
  expect(wordsOf(answer)).toContain('has been closed')
})

test('a thing is not called by what a release does not open with', async () => {
  const answer = await askExactly(search, 'Is the boat hire desk for the Roos building open?')
  expect(wordsOf(answer)).toContain('Roos building is open')
})

test('what happened to somebody is told by the newest release of the story', async () => {
  const answer = await askExactly(search, 'What happened to Edda Roos?')
  expect(wordsOf(answer)).toContain('was found on the island')
  expect(answer.notes.some(({ text }) => text.includes('was last seen'))).toBe(true)
})

test('what happened to somebody else is not', async () => {
  expect(wordsOf(await askExactly(search, 'What happened to Karl Moen?'))).not.toContain('was found on')
})

const models = await libraryOf({
  'spring.txt': norvik(
    'Norvik Marine Shows Dinghies for the Summer',
    'March 3, 2025',
    'The dinghy Skua 4 remains on sale at 2,900 euros. The dinghy Skua 6 remains on sale at 3,400 euros. The rope Tern is on sale in Corran.',
  ),
  'autumn.txt': norvik(
    'Norvik Marine Shows Dinghies for the Winter',
    'September 8, 2025',
    'The dinghy Skua 4 is sold out and will not be built again. The rope of the Tern was sold by auction.',
  ),
})

test('what was on sale is sold out, as a newer release tells of the very model', async () => {
  const answer = await askExactly(models, 'Is the dinghy Skua 4 still on sale?')
  expect(wordsOf(answer)).toContain('Skua 4 is sold out')
  expect(answer.notes.some(({ text }) => text.startsWith('Earlier, 3 March 2025'))).toBe(true)
  expect(wordsOf(await askExactly(models, 'Is the dinghy Skua 6 still on sale?'))).toContain('3,400 euros')
})

test('the number of a model tells it apart where its kind is not named', async () => {
  const answer = await askExactly(models, 'Is the Skua 4 still on sale?')
  expect(wordsOf(answer)).toContain('Skua 4 is sold out')
  expect(wordsOf(await askExactly(models, 'Is the Skua 6 still on sale?'))).toContain('3,400 euros')
})
