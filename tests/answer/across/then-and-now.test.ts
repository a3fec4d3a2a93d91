import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'plan.txt': norvik(
    'Norvik Marine to Build a Slipway in Tallis',
    'March 4, 2025',
    'Norvik Marine will build a slipway in Tallis. The project will cost 6 million euros. The slipway is to open in June 2026. The company has 840 employees.',
  ),
  'later.txt': norvik(
    'Norvik Marine Goes On with the Slipway in Tallis',
    'October 7, 2025',
    'The new slipway of Norvik Marine in Tallis will open in August 2026 and will cost 7.5 million euros. The company has 910 employees.',
  ),
  'pier.txt': norvik(
    'Norvik Marine Mends a Pier in Corran',
    'November 4, 2025',
    'Norvik Marine mends the old pier in Corran. The pier will cost 2 million euros. Its ferry fare rose from 4 to 5 euros.',
  ),
})

test.each([
  ['How did the cost of the slipway in Tallis change?', '7.5 million', '6 million'],
  [
    'How did the cost of the slipway in Tallis change from March to October 2025?',
    '7.5 million',
    '6 million',
  ],
  ['Has the cost of the slipway in Tallis risen since March?', '7.5 million', '6 million'],
  ['How did Norvik Marine’s number of employees change?', '910', '840'],
  ['How many more employees does Norvik Marine have than before?', '910', '840'],
  ['How many more employees does Norvik Marine have than in March?', '910', '840'],
])('gives what two releases tell, each with its day: %s', async (question, now, then) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(now)
  expect(answer.notes.map(({ text }) => text).join('\n')).toMatch(
    new RegExp(`Earlier, 4 March 2025: “[^”]*${then}`, 'u'),
  )
})

test.each([
  // One release alone gives it.
  ['How did the cost of the pier in Corran change?', '6 million|7.5 million'],
  // No release is of that month.
  ['How did the cost of the slipway in Tallis change from May to October 2025?', '6 million'],
])('gives nothing of another thing or time: %s', async (question, other) => {
  const { statements, notes } = await askExactly(library, question)
  const told = [...statements, ...notes].map(({ text }) => text).join('\n')
  expect(told).not.toMatch(new RegExp(other, 'u'))
})

test.each([
  ['Norvik Marine has 40 ferries.', 'unanswered'],
  ['Norvik Marine has more than 40 ferries.', 'unanswered'],
  ['Norvik Marine now has 40 ferries.', 'answered'],
  ['Norvik Marine has added 40 ferries.', 'answered'],
  ['The fleet of Norvik Marine swelled to 40 ferries.', 'answered'],
  ['The fleet of Norvik Marine climbed to 40 ferries.', 'answered'],
  ['Norvik Marine took on 40 ferries.', 'answered'],
  ['The number of ferries of Norvik Marine grew to 40.', 'answered'],
])('one number alone tells no change, words for it may: %s', async (told, status) => {
  const own = await libraryOf({ 'a.txt': norvik('Norvik Marine Paints Its Fleet', 'March 4, 2025', told) })
  expect((await askExactly(own, 'How did the number of ferries change?')).status).toBe(status)
})

test('a fare is no cost of a line, in whatever story', async () => {
  const own = await libraryOf({
    'plan.txt': norvik(
      'Norvik Marine Plans the Tallis Line',
      'March 4, 2025',
      'Norvik Marine plans the Tallis line. A single ticket costs 3.10 euros.',
    ),
    'later.txt': norvik(
      'Norvik Marine Opens the Tallis Line',
      'October 7, 2025',
      'The cost of the Tallis line of Norvik Marine is 61 million euros.',
    ),
  })
  const { notes } = await askExactly(own, 'How has the cost of the Tallis line changed?')
  expect(notes.map(({ text }) => text).join('\n')).not.toContain('3.10')
})

test('leaves a sentence that tells the change itself', async () => {
  const answer = await askExactly(library, 'How did the ferry fare in Corran change?')
  expect(wordsOf(answer)).toContain('from 4 to 5 euros')
  expect(answer.notes.filter(({ kind }) => kind === 'newer')).toEqual([])
})
