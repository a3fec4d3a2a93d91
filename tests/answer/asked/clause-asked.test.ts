import { expect, test } from 'vitest'
import { clauseAsked } from '../../../src/answer/asked/clause-asked.ts'
import { parts } from '../../../src/answer/asked/parts.ts'

test.each([
  ['on which day it opens', 'On which day does it open?'],
  ['at what time it starts.', 'At what time does it start?'],
  ['in which town it is?', 'In which town is it?'],
  ['in which year it opened', 'In which year was it opened?'],
  ['in what colours they come', 'In what colours do they come?'],
  ['on which street it will be built', 'On which street will it be built?'],
  // These ask as they stand, or nothing.
  ['on which day does it open', 'on which day does it open'],
  ['In which town was it announced?', 'In which town was it announced?'],
  ['on which day', 'on which day'],
  ['in which town the mill is', 'in which town the mill is'],
])('%s => %s', (piece, expected) => {
  expect(clauseAsked(piece)).toBe(expected)
})

test.each([
  [
    'Could you tell me how many people the bakery will employ and on which day it opens?',
    ['Could you tell me how many people the bakery will employ?', 'On which day does the bakery open?'],
  ],
  [
    'How many people will the bakery employ and on which day does it open?',
    ['How many people will the bakery employ?', 'On which day does the bakery open?'],
  ],
])('%s', (question, expected) => {
  expect(parts(question)).toEqual(expected)
})
