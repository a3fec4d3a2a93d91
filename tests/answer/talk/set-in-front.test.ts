import { expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { topicInPlace } from '../../../src/answer/talk/set-in-front.ts'
import { conversation } from '../make.ts'

test.each([
  ['the interviews, who are they with?', 'Who are the interviews with?'],
  ['What about the other partner, is that a charity?', 'Is the other partner a charity?'],
  ['the head of the yard, what is her name?', 'What is the name of the head of the yard?'],
  ['the choir, how many singers do they have?', 'How many singers does the choir have?'],
  ['As for the old mill, does it still turn?', 'Does the old mill still turn?'],
  ['Its members, how much do they own?', 'How much do its members own?'],
  // The pronoun that can stand for it, and not the first.
  ['The prize, did he win it?', 'Did he win the prize?'],
  ['The mill, what did they pay for it?', 'What did they pay for the mill?'],
  ['The mills, did they sell them?', 'Did they sell the mills?'],
  ['The chairman, did he sell it?', 'Did the chairman sell it?'],
  ['The partner, what does it make?', 'What does the partner make?'],
  // What stands for the clause behind it is not meant.
  ['The building, is it true that they sold it?', 'Is it true that they sold the building?'],
  ['The fire, was it known who caused it?', 'Was it known who caused the fire?'],
  ['The tower, is it possible to climb it?', 'Is it possible to climb the tower?'],
  ['The tower, is it easy to climb?', 'Is the tower easy to climb?'],
  ['The chairman, is it true that he left?', 'Is it true that the chairman left?'],
])('a topic set in front goes where its pronoun stands: %s', (opened, expected) => {
  expect(topicInPlace(opened)).toBe(expected)
})

test.each([
  // Times are no topics.
  'the year before, how many did it sell?',
  'The first half of 2024, how much was it?',
  // Nothing takes it up, or another thing is pointed at.
  'the mill, who runs that plant?',
  'the mill, who bought the wheel?',
  'The mill, who is he?',
  'The fire, is it true that nobody was hurt?',
  // A circumstance in front is none.
  'In Corran, who owns it?',
  'Compared with fruit, why is it better?',
  'When the hall opens, who sings in it?',
])('and no other question is changed: %s', (opened) => {
  expect(topicInPlace(opened)).toBeNull()
})

test('what is put together so leans on the conversation as any other question', () => {
  const after = (question: string): string =>
    standalone(question, conversation('How many ferries did Norvik Marine sell?')).question
  expect(after('And the yard, how big is it?')).toBe('How big is the Norvik Marine yard?')
  expect(after('And its workers, where do they live?')).toBe('Where do Norvik Marine’s workers live?')
})
