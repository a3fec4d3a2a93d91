import { expect, test } from 'vitest'
import { ofOneRelease } from '../../../src/answer/across/one-release.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf } from '../make.ts'

const YARD = norvik(
  'Norvik Marine to Open a Yard in Bray',
  'March 4, 2025',
  'The yard in Bray will have 40 berths.',
)
const MILL = norvik(
  'Norvik Marine to Close a Mill in Holm',
  'March 5, 2025',
  'The mill in Holm has 12 looms.',
)
const one = await libraryOf({ 'yard.txt': YARD })
const two = await libraryOf({ 'yard.txt': YARD, 'mill.txt': MILL })

const QUESTION = 'What do the releases say about the yard?'

test('of one release the releases are that one', async () => {
  expect(ofOneRelease({ question: QUESTION }, one).question).toBe('What does the release say about the yard?')
  expect((await askExactly(one, QUESTION)).statements.map(({ text }) => text)).toContain(
    'The yard in Bray will have 40 berths.',
  )
})

test('of two they are several, and one that is chosen is one', () => {
  expect(ofOneRelease({ question: QUESTION }, two).question).toBe(QUESTION)
  const [id = ''] = [...two.documents.keys()]
  expect(ofOneRelease({ question: QUESTION, filter: { documents: [id] } }, two).question).not.toBe(QUESTION)
})

test.each(['What do the releases say?', 'Which releases mention the yard?'])('stays: %s', (question) => {
  expect(ofOneRelease({ question }, one).question).toBe(question)
})
