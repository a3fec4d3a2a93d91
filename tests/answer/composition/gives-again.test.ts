import { expect, test } from 'vitest'
import { givesAgain } from '../../../src/answer/composition/gives-again.ts'
import { norvik } from '../../library/releases.ts'
import { evidenceFor, libraryOf } from '../make.ts'

test.each([
  {
    name: 'the same name once more',
    question: 'Who is the spokesperson of Norvik Marine?',
    first: '“The yard is full,” said Ida Solberg, spokesperson of Norvik Marine.',
    other: '“Steel is dear,” said Ida Solberg, spokesperson of Norvik Marine.',
    expected: true,
  },
  {
    name: 'another number',
    question: 'How many people does Norvik Marine employ?',
    first: 'Norvik Marine employs 310 people.',
    other: 'Norvik Marine employs 40 people in Tarn.',
    expected: false,
  },
  {
    name: 'the same day of another month',
    question: 'When does the hall in Sandvik open?',
    first: 'The hall in Sandvik opens on 12 June 2026.',
    other: 'The hall in Sandvik opens to children on 12 July 2026.',
    expected: false,
  },
  {
    name: 'no number',
    question: 'How many people does Norvik Marine employ?',
    first: 'Norvik Marine employs 310 people.',
    other: 'It is the highest number of people since 2004.',
    expected: false,
  },
  {
    name: 'a small number in words',
    question: 'How many docks does Norvik Marine have?',
    first: 'Norvik Marine has four docks.',
    other: 'Norvik Marine lets four docks to anglers.',
    expected: false,
  },
])('$name: $expected', async ({ question, first, other, expected }) => {
  const library = await libraryOf({
    'a.txt': norvik('Norvik Marine News', 'May 3, 2025', `${first} ${other}`),
  })
  const { evidence } = await evidenceFor(library, question)
  const [one, two] = [first, other].map((text) => evidence.find(({ candidate }) => candidate.text === text))
  if (one === undefined || two === undefined) throw new Error('not among the evidence')
  expect(givesAgain(one, two)).toBe(expected)
})
