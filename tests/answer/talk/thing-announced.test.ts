import { expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { isAnnounced } from '../../../src/answer/talk/thing-announced.ts'

test.each([
  ['How does it work?', 'What did Orme announce?', true],
  ['What is it called?', 'What has Orme Mills launched?', true],
  ['How much will it cost?', 'What is Orme unveiling?', true],
  // What is asked of houses is asked of the house.
  ['Where is it based?', 'What did Orme announce?', false],
  ['How many people does it employ?', 'What did Orme announce?', false],
  ['Who founded it?', 'What did Orme announce?', false],
  // It has no word by which anything else could be found.
  ['What is it?', 'What did Orme announce?', false],
  ['What is it made of?', 'What did Orme announce?', true],
  // What was asked of a thing is known.
  ['How does it work?', 'What did Orme announce about the ferry?', false],
  ['How does it work?', 'What is the Orme Ferry?', false],
  ['Who wrote it?', 'What is the title of the study Orme published?', false],
  ['How does it compare with last year?', 'What did Orme announce?', false],
])('%s after %s', (core, previous, expected) => {
  expect(isAnnounced(core, previous)).toBe(expected)
})

const after = (first: string, next: string): string =>
  standalone(next, [
    { role: 'user', content: first },
    { role: 'assistant', content: 'Orme opens a mill in Holm. [1]' },
  ]).question

test.each([
  ['What did Orme announce?', 'How much will it cost?', 'How much will it cost?'],
  ['What did Orme announce?', 'Where is it based?', 'Where is Orme based?'],
  ['What is the Orme Ferry?', 'How much will it cost?', 'How much will the Orme Ferry cost?'],
  // Nobody works at a person.
  ['What did Ada Berg say?', 'How many people work there?', 'How many people work there?'],
  ['What did Ada Berg say?', 'Who works there?', 'Who works at Ada Berg?'],
  ['What did Orme Mills earn?', 'How many people work there?', 'How many people work at Orme Mills?'],
  ['What did Orme announce?', 'Can you be more specific?', 'Tell me more about Orme.'],
  ['What did Orme announce?', 'Any other figures?', 'What are the key figures?'],
])('%s %s => %s', (first, next, expected) => {
  expect(after(first, next)).toBe(expected)
})
