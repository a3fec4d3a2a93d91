import { expect, test } from 'vitest'
import { ofSomebody } from '../../../src/answer/asked/of-somebody.ts'
import { withNames } from '../../../src/answer/asked/small-names.ts'

test.each([
  ['where does oduya stand on the toll', 'What did Oduya say about the toll?'],
  ['any comment from parcelo on the cyberattack', 'What did Parcelo say about the cyberattack?'],
  ['what post does petra lund hold?', 'What is Petra Lund’s job?'],
  ['oduya quote', 'What did Oduya say?'],
  ["Where does the mayor stand on Oduya's plan?", "What did the mayor say about Oduya's plan?"],
])('names in small letters are names: %s', (question, expected) => {
  expect(ofSomebody(question)).toBe(expected)
})

test.each([
  'insurance quote',
  'where does the statue stand on sundays',
  'what does parcelo make of wool',
  'how did the fishermen respond to the storm',
  'who is petra lund',
])('and anything else stays: %s', (question) => {
  expect(ofSomebody(question)).toBe(question)
})

test.each([
  ['what does petra lund do', 'what does Petra Lund do'],
  ['what does Petra Lund do for oduya', 'what does Petra Lund do for oduya'],
  ['what will the mill make', 'what will the mill make'],
])('%s', (question, expected) => {
  expect(withNames(question)).toBe(expected)
})
