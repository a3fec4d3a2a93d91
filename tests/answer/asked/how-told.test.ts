import { expect, test } from 'vitest'
import { withoutHowTold } from '../../../src/answer/asked/how-told.ts'

test.each([
  ['Who owns the mill? 🙂', 'Who owns the mill?'],
  ['Who owns the mill 👍🏽?', 'Who owns the mill?'],
  ['Who owns the mill? :-)', 'Who owns the mill?'],
  ['Who owns the mill? #mills #holm', 'Who owns the mill?'],
  ['Briefly: who owns the mill?', 'who owns the mill?'],
  ['Short answer: who owns the mill?', 'who owns the mill?'],
  ['In a nutshell, who owns the mill?', 'who owns the mill?'],
  ['Who owns the mill (short answer)?', 'Who owns the mill?'],
  ['Who owns the mill (brief please)', 'Who owns the mill'],
  ['Who owns the mill - quick answer please', 'Who owns the mill'],
  ['Who owns the mill? Just a short answer.', 'Who owns the mill?'],
  ['Is it open, yes or no answer?', 'Is it open?'],
  ['What was the fee again?', 'What was the fee?'],
  ["Who's the owner again", "Who's the owner"],
  ['What is the dog called again?', 'What is the dog called?'],
  ['How old is the mill again?', 'How old is the mill?'],
  ['When did it open, again?', 'When did it open?'],
])('%s => %s', (question, bare) => {
  expect(withoutHowTold(question)).toBe(bare)
})

test.each([
  'When does the mill open again?',
  'Which lines run again?',
  'Who won again?',
  'Which novel follows a wife who is single again?',
  'What did he say about being on the list again?',
  'What came out again?',
  'What is Again?',
  'Which film is called Again?',
  'What followed Orme, Again?',
  'What will be sold again?',
  'How long was the short answer?',
  'What is Orme™?',
  'What does #orme stand for?',
  'Who said “in short”?',
  'Why did it close briefly?',
  'Short, who is he?',
  '🙂',
])('stays: %s', (question) => {
  expect(withoutHowTold(question)).toBe(question)
})
