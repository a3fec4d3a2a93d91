import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'winter.txt': norvik(
    'Norvik Marine Reports on the Winter',
    'February 3, 2025',
    'The order book stood at €96 million at the end of January. The free float amounts to 34 percent. Tidewise is an app for anglers. The crew of the Skarv is 18. ',
  ),
  'summer.txt': norvik(
    'Norvik Marine Gives an Update',
    'August 4, 2025',
    'The order book was €121 million at 30 June. The free float has risen to 41 percent. Tidewise is used by 4,000 anglers. The crew of the Lom is 22.',
  ),
})

test.each([
  ['What is the order book of Norvik Marine?', '€121 million'],
  ['What’s the free float of Norvik Marine now?', '41 percent'],
  // What was so then, and what is no figure.
  ['As of March 2025, what was the order book of Norvik Marine?', '€96 million'],
  ['What is Tidewise?', 'an app for anglers'],
])('a figure that a thing is said to be is told by the newest release: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test('what it was before stands below', async () => {
  const { notes } = await askExactly(library, 'What is the order book of Norvik Marine?')
  expect(notes.map(({ text }) => text)).toContain(
    'Earlier, 3 February 2025: “The order book stood at €96 million at the end of January.”',
  )
})

test('what two things of a kind are said to be does not differ', async () => {
  const { notes } = await askExactly(library, 'What is the crew?')
  expect(notes.filter(({ text }) => /differ|Earlier/u.test(text))).toEqual([])
})
