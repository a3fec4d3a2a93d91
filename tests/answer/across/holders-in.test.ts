import { expect, test } from 'vitest'
import { holdersIn } from '../../../src/answer/across/holders-in.ts'
import { norvik } from '../../library/releases.ts'
import { evidenceFor, libraryOf } from '../make.ts'

const NOBODY: ReadonlySet<string> = new Set()

test.each([
  {
    story: 'Head cook Peter Marsh will be helped by Alan Poole, the porter.',
    question: 'Who is head cook?',
    names: ['Peter Marsh'],
  },
  {
    story: 'Head cook Peter Marsh will be helped by Alan Poole, the porter.',
    question: 'Who is the porter?',
    names: ['Alan Poole'],
  },
  {
    story: 'Director of music Ruth Penn thanked treasurer David Stone.',
    question: 'Who is the director of music?',
    names: ['Ruth Penn'],
  },
  {
    story: 'Mary Webb sings the pilot and Alan Poole the captain.',
    question: 'Who sings the pilot?',
    names: ['Mary Webb'],
  },
  {
    story: 'Mary Webb and Alan Poole lead the choir, and Ruth Penn the band.',
    question: 'Who leads the choir?',
    names: ['Mary Webb', 'Alan Poole'],
  },
  {
    story: 'The warden, George Hale, works with Ruth Penn on the fair.',
    question: 'Who works with Ruth Penn on the fair?',
    names: ['George Hale'],
  },
  {
    story: 'Mary Webb and Alan Poole met in Holm.',
    question: 'Who is the pilot of Norvik Marine?',
    names: [],
  },
])('of "$story" "$question" asks for $names', async ({ story, question, names }) => {
  const library = await libraryOf({ 'a.txt': norvik('Norvik Marine: News', 'January 20, 2025', story) })
  const { evidence } = await evidenceFor(library, question)
  const own = evidence.find(({ candidate }) => candidate.text.endsWith(story))
  expect(own === undefined ? null : [...holdersIn(own, null, NOBODY)].sort()).toEqual([...names].sort())
})
