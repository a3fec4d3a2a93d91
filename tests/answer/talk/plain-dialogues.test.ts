import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'

const put = (before: string, question: string): string =>
  standalone(question, [{ role: 'user', content: before }], (said) =>
    said.includes('Tarn Foods') ? 'Tarn Foods' : null,
  ).question

describe('what says itself of what it is asked takes nothing over', () => {
  test.each([
    [
      'What is the capacity of the flour mill?',
      'And the goal for this year?',
      'What is the goal for this year?',
    ],
    [
      'What is the capacity of the flour mill?',
      'What about the capacity of the dairy?',
      'What is the capacity of the dairy?',
    ],
    [
      'What is the number of the hotline?',
      'What about the name of the ship?',
      'What is the name of the ship?',
    ],
    ['Who was the chair of the board?', 'And the head of sales?', 'Who was the head of sales?'],
    ['When does the festival start?', 'And the price of a ticket?', 'What is the price of a ticket?'],
    [
      'Who is the chief executive of Tarn Foods?',
      'And the chair of Orme Mills?',
      'Who is the chair of Orme Mills?',
    ],
    ['Where in America does the show play?', 'What is the show about?', 'What is the show about?'],
    ['What was AFFO in the first quarter?', 'Who runs this fund?', 'Who runs this fund?'],
    [
      'What part of the profit goes to users?',
      'How do users get their money?',
      'How do users get their money?',
    ],
  ])('%s %s', (before, question, expected) => {
    expect(put(before, question)).toBe(expected)
  })

  test.each([
    ['What is the height of the tower?', 'And the width?', 'What is the width of the tower?'],
    ['What is the height of the tower?', 'And of the bridge?', 'What is the height of the bridge?'],
  ])('and what does not, does: %s %s', (before, question, expected) => {
    expect(put(before, question)).toBe(expected)
  })
})

describe('"it" and "they" are what was spoken of', () => {
  test.each([
    [
      'Who is paying for the Green Line, and how much does each give?',
      'How long will it be?',
      'How long will the Green Line be?',
    ],
    ['Who is the foundation’s director?', 'How large is it?', 'How large is the foundation?'],
    ['What did the mayor say about the pool?', 'When does it open?', 'When does the pool open?'],
    ['How much did the council pay for the pool?', 'Who will run it?', 'Who will run the pool?'],
    ['What is the address of the museum?', 'Is it open on Mondays?', 'Is the museum open on Mondays?'],
    ['Which artists take part in the exhibition?', 'Where are they from?', 'Where are the artists from?'],
    ['Who opposes the plan?', 'What do they say?', 'What do those who oppose the plan say?'],
    [
      'Which bank advised Tarn Foods?',
      'Where is it based?',
      'Where is the bank that advised Tarn Foods based?',
    ],
    ['What were the sales of Tarn Foods in 2024?', 'Why did they fall?', 'Why did Tarn Foods’s sales fall?'],
    [
      'What were the sales of Tarn Foods in 2024?',
      'What do they expect for 2025?',
      'What does Tarn Foods expect for 2025?',
    ],
    ['What did Tarn Foods announce?', 'Why did they do that?', 'Why did Tarn Foods do that?'],
    [
      'When did Tarn Foods open its plant in Corran?',
      'How many people work there?',
      'How many people work in Corran?',
    ],
    [
      'How many rooms does the Kigali hotel have?',
      'How many hotels does the company run?',
      'How many hotels does the company run?',
    ],
  ])('%s %s', (before, question, expected) => {
    expect(put(before, question)).toBe(expected)
  })
})
