import { describe, expect, test } from 'vitest'
import { standalone } from '../../src/answer/followup.ts'
import { conversation, libraryOf, talk, wordsOf } from './make.ts'

const library = await libraryOf({
  'baths.txt': `Norvik Baths open three basins

CORRAN, 4 March 2025 - Norvik Baths have opened three basins. The largest basin measures 620 square metres and is 24 degrees warm. The second basin measures 180 square metres and is 30 degrees warm. The third is for toddlers and is only 40 centimetres deep.

A ticket costs 9 euros. Pensioners pay 6 euros.

In 2024 the baths had 212,000 guests; in 2022 there were 198,000.

"We open at last," said director Ida Berg.`,
  'delay.txt': `Norvik Baths put off sauna

CORRAN, 9 June 2025 - Norvik Baths have put off their sauna. "Better late than cold," said director Ida Berg of the delay.`,
})

describe('what is told of another one of the kind answers no follow-up', () => {
  test.each([
    ['of another rank, without its noun', 'How big is the largest basin?', 'How deep is it?'],
    ['of another one with its noun', 'How deep is the toddlers’ basin?', 'How warm is it?'],
    ['of all where a group is meant that is not there', 'How much is a ticket?', 'And for students?'],
  ])('%s: %s %s', async (_, before, question) => {
    expect((await talk(library, before, question)).status).toBe('unanswered')
  })

  test('what is told of the one that is meant does', async () => {
    expect(wordsOf(await talk(library, 'How big is the largest basin?', 'How warm is it?'))).toContain(
      '24 degrees',
    )
    expect(wordsOf(await talk(library, 'How much is a ticket?', 'And for pensioners?'))).toContain('6 euros')
  })
})

test('what a person says who is named in full may stand in another release', async () => {
  const answer = await talk(
    library,
    'Who is the director of Norvik Baths?',
    'What does she say about the delay?',
  )
  expect(wordsOf(answer)).toContain('Better late')
})

test('another year’s figure in a clause of its own is what a figure is set beside', async () => {
  const answer = await talk(
    library,
    'How many guests did the baths have in 2024?',
    'Is that more than in 2022?',
  )
  expect(wordsOf(answer)).toContain('198,000')
})

describe('what points at one of several, or at what was done something to', () => {
  test.each<[string, string, string, string]>([
    [
      'Where has Norvik opened yards?',
      'The first is in Corran, Spain; 45 people work there. [1]',
      'How much did the first one cost?',
      'How much did the yard in Corran cost?',
    ],
    [
      'Where has Norvik opened yards?',
      'In Corran and Alder. [1]',
      'Who heads the second one?',
      'Who heads Norvik’s second yard?',
    ],
    ['How much did the yard in Corran cost?', '', 'And the other one?', 'How much did the other yard cost?'],
    [
      'Why does Norvik close the Alder mill?',
      '',
      'Will it really be closed?',
      'Will the Alder mill really be closed?',
    ],
    ['Why does Norvik close the Alder mill?', '', 'Is it profitable?', 'Is Norvik profitable?'],
    [
      'Which sponsor does the Alder Fair have?',
      'Tallis Bank is the sponsor. [1]',
      'When was it postponed?',
      'When was the Alder Fair postponed?',
    ],
    [
      'Which sponsor does the Alder Fair have?',
      'Tallis Bank is the sponsor. [1]',
      'When was it founded?',
      'When was Tallis Bank founded?',
    ],
    [
      'What is the range of the Alder Van?',
      '',
      'Has the launch been put off?',
      'Has the Alder Van launch been put off?',
    ],
  ])('%s %s %s', (before, answer, question, expected) => {
    const history = conversation(before, { answer })
    expect(standalone(question, history).question).toBe(expected)
  })
})
