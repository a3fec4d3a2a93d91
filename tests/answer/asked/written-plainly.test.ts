import { expect, test } from 'vitest'
import { writtenFor } from '../make.ts'

test.each([
  ['What was the result of the vote?', 'The council voted 21 to 9.', 'How did the vote go?'],
  [
    'What was the vote on the lane?',
    'The lane bill passed by 40 votes to 12.',
    'How did the vote on the lane go?',
  ],
  ['How many quit?', 'Six singers withdrew.', 'How many singers withdrew?'],
  ['How many singers dropped out?', 'Six singers left the course.', 'How many singers left the course?'],
  ['How many homes benefit?', 'It will serve about 900 households.', 'How many households are served?'],
  [
    'How many pupils benefit from the bus?',
    'The bus reaches 900 pupils.',
    'How many pupils does the bus reach?',
  ],
  ['What is the minimum age for riders?', 'Riders are aged 12 to 16.', 'How old do riders have to be?'],
  ['minimum age for the camp?', 'The camp is for ages 12 and up.', 'How old do you have to be for the camp?'],
  [
    'What is the age limit for the camp?',
    'It is for children aged five and over.',
    'How old do you have to be for the camp?',
  ],
  ['How many staff does Orme have?', 'Orme has a workforce of 64.', 'What is the workforce of Orme?'],
  [
    'What are the side effects?',
    'The most common adverse reaction was a cough.',
    'What was the most common adverse reaction?',
  ],
  [
    'Did the trial hit its main goal?',
    'The trial met its primary endpoint.',
    'Did the trial meet its primary endpoint?',
  ],
  [
    'Was the LARK trial successful?',
    'The LARK trial missed its primary end point.',
    'Did the LARK trial meet its primary endpoint?',
  ],
  ['How many people work there?', 'It has 64 employees.', 'How many employees does it have?'],
  ['When do the works start?', 'The £2 million programme begins in May.', 'When does the programme begin?'],
])('%s is asked of “%s” as the release says it', async (question, text, expected) => {
  expect(await writtenFor(question, text)).toBe(expected)
})

test.each([
  // Of something else, or as it is asked.
  ['How many schools benefit?', 'It will serve about 900 households.'],
  ['How many homes benefit?', 'It serves 900 households, and 400 homes benefit.'],
  ['How many quit?', 'Six singers sang.'],
  ['What was the result of the vote?', 'The result of the vote was 21 to 9 when they voted 21 to 9.'],
  ['What is the minimum age for riders?', 'The minimum age is 12; others are aged 12 to 16.'],
  ['What is the age limit for the camp?', 'Five and a half of the children are aged.'],
  ['How many staff does Orme have?', 'The workforce of Orme is 64: 60 staff and four apprentices.'],
  ['How many staff does Orme have?', 'The workforce of Orme is young.'],
  ['How many staff does Orme have?', 'Tarn School has a workforce of 64.'],
  ['How many people does Orme have?', 'Orme has a workforce of 64.'],
  ['What is the minimum age?', 'The camp is for ages 12 and up, and the survey for those aged 60.'],
  ['Is there an age limit?', 'A driver, aged 34, was hurt.'],
  ['What are the side effects?', 'Side effects were few; the most common adverse event was a cough.'],
  ['Did the company hit its main goal?', 'The trial met its primary endpoint.'],
  ['How many people work there?', 'It employs 64 people and has 64 employees.'],
  ['When do the works start?', 'Work starts in April; the programme begins in May.'],
])('%s is left as it is asked of “%s”', async (question, text) => {
  expect(await writtenFor(question, text)).toBe(question)
})
