import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const copied = norvik(
  'Norvik Marine Publishes Report on Incident',
  'December 5, 2025',
  'Norvik Marine today published its report on the incident. Names of about 74,500 restaurant employees were copied, more than first assumed.',
)
const serves = norvik(
  'Norvik Marine Tells of Incident',
  'October 14, 2025',
  'Norvik Marine said that somebody had got in. Names of about 61,000 restaurant employees were copied. Norvik Marine serves 3,400 restaurants.',
)
const asked = 'How many restaurants does Norvik Marine serve?'

test('people are not counted for the place that they have in their name', async () => {
  expect((await askExactly(await libraryOf({ 'a.txt': copied }), asked)).status).toBe('unanswered')
})

test('the things themselves are, and nothing contradicts them', async () => {
  const answer = await askExactly(await libraryOf({ 'a.txt': copied, 'b.txt': serves }), asked)
  expect(wordsOf(answer)).toContain('3,400 restaurants')
  expect(answer.notes.map(({ kind }) => kind)).not.toContain('conflict')
})

test('whoever is counted by the whole name is told', async () => {
  const library = await libraryOf({ 'a.txt': copied })
  expect(wordsOf(await askExactly(library, 'How many restaurant employees were affected?'))).toContain(
    '74,500',
  )
})

test('members that are companies are members', async () => {
  const library = await libraryOf({
    'a.txt': norvik('Norvik Club Grows', 'May 3, 2025', 'Norvik Club has 300 member companies in Corran.'),
  })
  expect(wordsOf(await askExactly(library, 'How many members does Norvik Club have?'))).toContain('300')
})
