import { expect, test } from 'vitest'
import { withoutOffTopicTalk } from '../../../src/answer/across/off-topic-talk.ts'
import type { Turn } from '../../../src/model.ts'
import { norvik } from '../../library/releases.ts'
import { libraryOf } from '../make.ts'

const library = await libraryOf({
  'yard.txt': norvik(
    'Norvik Marine to Open a Yard in Bray',
    'March 4, 2025',
    'Norvik Marine will open a yard in Bray. Its revenue was 40 million euros. The products are winches and anchors.',
  ),
})

function user(content: string): Turn[] {
  return [
    { role: 'user', content },
    { role: 'assistant', content: 'The material does not answer this.' },
  ]
}

test.each([
  ['What is the weather on Mars?', 'List the products', 0],
  ['What is the weather on Mars?', 'When does the yard open?', 0],
  // It points back, or what was asked before did.
  ['What is the oldest one about?', 'List the products', 2],
  ['What is the weather on Mars?', 'And how warm is it there?', 2],
  // The revenue is spoken of: whose profit is meant is clear.
  ['What is the revenue of Mars?', 'What is the profit?', 2],
  ['When does Norvik Marine open the yard?', 'List the products', 2],
  // What says itself of whom all is asked for.
  ['What is the capital of Sweden?', 'All quotes by Ida Solberg', 0],
  // What is said to the program leans on nothing, and nothing on it.
  ['When does Norvik Marine open the yard?', 'What can you do?', 0],
  ['When does Norvik Marine open the yard?', 'Help', 0],
  ['Who are you?', 'And its revenue?', 0],
  ['When does Norvik Marine open the yard?', 'What can you do at it?', 2],
  // A slip of the finger is no other name.
  ['When does Norvk open?', 'List the products', 2],
])('%s %s', (before, question, kept) => {
  const { history } = withoutOffTopicTalk({ question, history: user(before) }, library)
  expect(history).toHaveLength(kept)
})

test.each([
  ['When did the company buy it?', 2],
  ['When does the company open the yard?', 0],
  ['What is this release about?', 0],
  ['Are there more winches than anchors?', 0],
])('of one release a question is off its topic that has none of its words: %s', async (question, kept) => {
  const two = await libraryOf({
    'yard.txt': norvik(
      'Norvik Marine to Open a Yard in Bray',
      'March 4, 2025',
      'Norvik Marine will open a yard.',
    ),
    'rain.txt': norvik(
      'Weather Closes a Bridge in Holm',
      'March 5, 2025',
      'The weather closed a bridge in Holm.',
    ),
  })
  const [yard] = [...two.documents.values()].filter(({ file }) => file === 'yard.txt')
  const request = { question, history: user('What is the weather in Holm?') }
  const filter = { documents: [yard?.id ?? ''] }
  expect(withoutOffTopicTalk({ ...request, filter }, two).history).toHaveLength(kept)
  expect(withoutOffTopicTalk(request, two).history).toHaveLength(2)
})

test('what was spoken of before is still spoken of', () => {
  const history = [...user('When does Norvik Marine open the yard?'), ...user('What is the weather on Mars?')]
  const { history: kept } = withoutOffTopicTalk({ question: 'List the products', history }, library)
  expect(kept).toEqual(history.slice(0, 2))
})

test('a call for help between two questions parts them not', () => {
  const history = [...user('When does Norvik Marine open the yard?'), ...user('Help!')]
  const { history: kept } = withoutOffTopicTalk({ question: 'And its revenue?', history }, library)
  expect(kept).toEqual(history.slice(0, 2))
})
