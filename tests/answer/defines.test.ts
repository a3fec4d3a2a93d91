import { expect, test } from 'vitest'
import { definitionMissing } from '../../src/answer/defines.ts'

const text = (question: string) => ({ text: question, names: [] })

test.each([
  ['What is a dividend?', 'A dividend of 9 cents will be paid in May.', true],
  ['What is a dividend?', 'A dividend is the share of the profit that owners are paid.', false],
  ['what is an ice road', 'The firm builds ice roads, which cross frozen lakes.', false],
  ['what is an ice road', 'What crosses a frozen lake is known as an ice road.', false],
  ['what is an ice road', 'The ice road will open in December.', true],
  ['define churn', 'Churn: customers who left, as a share of all.', false],
  ['define churn', 'Churn fell to 2 %.', true],
  ['What does an actuary do?', 'Actuary: Ida Berg, 555 0101', true],
  ['What does an actuary do?', 'The actuary, Ida Berg, was promoted.', true],
  ['What does an actuary do?', 'An actuary weighs risks for insurers.', false],
])('%s / %s', (question, stated, missing) => {
  expect(definitionMissing(text(question), stated)).toBe(missing)
})

test.each(['What is the dividend?', 'What is a ticket for the Orme?', 'When is a dividend paid?'])(
  '%s asks for no definition',
  (question) => {
    const start = question.indexOf('Orme')
    const names = start === -1 ? [] : [{ type: 'name' as const, start, end: start + 4 }]
    expect(definitionMissing({ text: question, names }, 'It is 9 cents.')).toBe(false)
  },
)
