import { expect, test } from 'vitest'
import { writtenFor } from '../make.ts'

test.each([
  'The survey of 1,234 beekeepers was carried out in March.',
  'The findings are based on interviews with 1,234 beekeepers.',
  'The institute polled more than 1,234 hobby beekeepers in May.',
  'In all 1,234 beekeepers took part in the survey.',
])('how many people were asked is put as it is told by “%s”', async (text) => {
  const expected = 'How many beekeepers were surveyed?'
  expect(await writtenFor('How many people were interviewed?', text)).toBe(expected)
  expect(await writtenFor('How many people took part in the survey?', text)).toBe(expected)
})

test.each([
  // Two surveys, no people, no survey, another question.
  ['How many people were interviewed?', 'A survey of 1,234 beekeepers followed a survey of 560 bakers.'],
  ['How many people were interviewed?', 'The survey of 1,234 hives was carried out in March.'],
  ['How many people were interviewed?', 'The fair had 1,234 beekeepers.'],
  ['How many people took part in the fair?', 'The survey of 1,234 beekeepers was carried out in March.'],
  ['How many women were interviewed?', 'The survey of 1,234 beekeepers was carried out in March.'],
])('%s is left as it is of “%s”', async (question, text) => {
  expect(await writtenFor(question, text)).toBe(question)
})
