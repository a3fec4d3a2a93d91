import { expect, test } from 'vitest'
import { isToProgram } from '../../../src/answer/asked/to-program.ts'

test.each([
  'Help',
  'help!',
  'Please help me',
  'Can you help me?',
  'What can you do?',
  'Who are you?',
  'What’s your name?',
  'How do you work?',
  'What can I ask you?',
  'Thanks!',
  'Thank you very much!',
  'Many thanks',
  'Good morning',
])('is said to the program: %s', (question) => {
  expect(isToProgram(question)).toBe(true)
})

test.each([
  'Who is helped?',
  'Help for farmers',
  'What can you do at the harbour?',
  'How can I use the app?',
  'How do you work in the yard?',
  'Who are you to name as the contact?',
  'What can I buy?',
  'Thank you notes from the mayor',
])('is asked of the material: %s', (question) => {
  expect(isToProgram(question)).toBe(false)
})
