import { describe, expect, test } from 'vitest'
import { carriedInto } from '../../src/answer/pieces/candidates.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from './make.ts'

const MILL = `Alder Mill keeps its flour cool

ALDER BAY, Norway, March 12, 2026 -- Alder Mill has cut its losses of grain by half. It sorts every sack with the help of four cameras. The mill grinds 90 tonnes a day.

The millers cool the flour in summer. They did so with ice until 1990. Rye is sold to bakers in nine towns.

The mill warms its offices. A heat pump in the mill race makes this possible.

The owners train young millers by pairing them with old ones. Lessons are held on Fridays through the winter.
`

const library = libraryOf({ 'mill.txt': MILL })

describe('a means is told by the sentence that takes up what was done', () => {
  test.each([
    ['How did Alder Mill cut its losses of grain?', 'with the help of four cameras'],
    ['How did the millers cool the flour?', 'They did so with ice'],
    ['How does the mill warm its offices?', 'A heat pump in the mill race'],
  ])('%s', async (question, words) => {
    expect(wordsOf(await askExactly(await library, question))).toContain(words)
  })

  test('and by no other where the first tells it', async () => {
    const answer = await askExactly(await library, 'How do the owners train young millers?')
    expect(wordsOf(answer)).toBe('The owners train young millers by pairing them with old ones.')
  })

  test('nor where no means is asked for', async () => {
    const answer = await askExactly(await library, 'By how much has Alder Mill cut its losses of grain?')
    expect(wordsOf(answer)).not.toContain('cameras')
  })
})

test('what takes up an act stands for all that the sentence before it says', async () => {
  const { evidence } = await evidenceFor(await library, 'How did the millers cool the flour?')
  const before = evidence.find(({ candidate }) => candidate.text.startsWith('The millers cool'))?.candidate
  if (before === undefined) throw new Error('no such sentence')
  const carried = (text: string): string[] => [...carriedInto(text, before, [])]
  expect(carried('They did so with ice.')).toEqual(expect.arrayContaining(['cool', 'flour', 'summer']))
  expect(carried('This is done by night.')).toContain('cool')
  expect(carried('To do this, they burn wood.')).toContain('cool')
  expect(carried('An old pump makes this possible.')).toContain('cool')
  expect(carried('They did not sell it.')).not.toContain('cool')
  expect(carried('This mill sells rye.')).not.toContain('cool')
})
