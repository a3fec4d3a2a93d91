import { expect, test } from 'vitest'
import { isPartThatBecomes } from '../../../src/answer/support/part-becomes.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

/** A release of a valley with one sentence more. */
function release(sentence: string): Record<string, string> {
  return {
    'valley.txt': `Brack opens a square\n\nBRACK, 4 May 2025 -- Weaver Square opens in June.\n\n${sentence}\n`,
  }
}

async function isPart(question: string, sentence: string): Promise<boolean | null> {
  const { evidence } = await evidenceFor(await libraryOf(release(sentence)), question)
  const one = evidence.find(({ candidate }) => sentence.startsWith(candidate.text))
  return one === undefined ? null : isPartThatBecomes(one.lens, one.candidate)
}

const WILL = 'What will the valley become?'

test.each([
  [WILL, 'It will become the largest square in the valley.', true],
  [WILL, 'Weaver Square is to become the heart of the old valley.', true],
  ['What does the valley want to become?', 'It will become the largest square in the valley.', true],
  ['What is the valley going to become by 2030?', 'The mill becomes a museum of the valley.', true],
  // What becomes so itself, what it becomes, and what is asked of the other.
  [WILL, 'The valley will become the largest park in the country.', false],
  [WILL, 'With more trees in the valley, the valley will become a park.', false],
  [WILL, 'The plan will see the valley become the heart of the country.', false],
  [WILL, 'In the end the mill will become a valley.', false],
  ['What will Weaver Square become?', 'Weaver Square will become the heart of the valley.', false],
  ['What did the head of the valley become?', 'Ada became mayor of the valley.', false],
  ['What will become of the valley?', 'It will become the largest square in the valley.', false],
  ['When will the valley become a park?', 'It will become the largest square in the valley.', false],
])('%s %s', async (question, sentence, expected) => {
  expect(await isPart(question, sentence)).toBe(expected)
})

test('what a part of something becomes is no answer to what that becomes', async () => {
  const part = await libraryOf(release('It will become the largest square in the valley.'))
  expect((await askExactly(part, WILL)).status).toBe('unanswered')
  const own = await libraryOf(release('The valley will become the largest park in the country.'))
  expect(wordsOf(await askExactly(own, WILL))).toContain('largest park')
})

test('what a part becomes is not said beside what the whole does', async () => {
  const both = await libraryOf(
    release(
      'The much awaited centre of the valley, known as Weaver Square, is due for completion early next year. With room for a market, it is to become the heart of the valley.\n\nThe valley aims to become a leading site for green transport by 2030.',
    ),
  )
  const { statements } = await askExactly(both, WILL)
  expect(statements.map(({ text }) => text)).toEqual([
    'The valley aims to become a leading site for green transport by 2030.',
  ])
})
