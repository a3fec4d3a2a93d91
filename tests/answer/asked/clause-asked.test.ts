import { expect, test } from 'vitest'
import { clauseAsked } from '../../../src/answer/asked/clause-asked.ts'
import { parts } from '../../../src/answer/asked/parts.ts'

test.each([
  ['on which day it opens', 'On which day does it open?'],
  ['at what time it starts.', 'At what time does it start?'],
  ['in which town it is?', 'In which town is it?'],
  ['in which year it opened', 'In which year did it open?'],
  ['in what colours they come', 'In what colours do they come?'],
  ['on which street it will be built', 'On which street will it be built?'],
  ['in which town the mill is', 'In which town is the mill?'],
  ['who the chief executive is', 'Who is the chief executive?'],
  ['what it costs', 'What does it cost?'],
  ['how much it cost', 'How much did it cost?'],
  ['how many tills the shop has', 'How many tills does the shop have?'],
  ['what Orme does', 'What does Orme do?'],
  ['which coalition Orme Mills backs', 'Which coalition does Orme Mills back?'],
  ['what share of the cost the town pays', 'What share of the cost does the town pay?'],
  ['what Rosa Holm said she would do', 'What did Rosa Holm say she would do?'],
  ['when the proposed mill will open', 'When will the proposed mill open?'],
  ['why prices rose', 'Why did prices rise?'],
  ['how old the mill is', 'How old is the mill?'],
  // These ask as they stand, or nothing.
  ['on which day does it open', 'on which day does it open'],
  ['on which day', 'on which day'],
  ['who pays', 'who pays'],
  ['which company supplied the boilers', 'which company supplied the boilers'],
  ['what caused the lamps to crack', 'what caused the lamps to crack'],
  ['how many people from the village came', 'how many people from the village came'],
  ['How many MW does the dam give?', 'How many MW does the dam give?'],
  ['Which 11 U.S. states does it serve?', 'Which 11 U.S. states does it serve?'],
  ['What did the kick of the horse do?', 'What did the kick of the horse do?'],
  ['what the mill that burned down cost', 'what the mill that burned down cost'],
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
