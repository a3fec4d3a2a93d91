import { expect, test } from 'vitest'
import { tellsOtherWay } from '../../../src/answer/support/other-money.ts'

test.each([
  ['What will they spend the grant on?', 'Orme pays for the kiln from its reserves.', true],
  ['What will they spend the grant on?', 'Most of it will go into a new kiln.', false],
  ['What are they going to spend the cash on?', 'The kiln costs 4 million.', false],
  ['What will they spend the money on?', 'Three kilns have revenues of over £100 million.', true],
  ['What will they spend the money on?', 'Orme is committed to its town as a place for talent.', true],
  ['What will they spend the money on?', 'The first lot, £40,000, is for a kiln.', false],
  ['Where is the money coming from?', 'The kiln has two doors.', true],
  ['Where is the money for the kiln coming from?', 'A trust has given 4 million.', false],
  ['Where is the money for the kiln coming from?', 'The county bears half of the cost.', false],
  ['Where will the money come from?', 'Orme Lottery covers the bill.', false],
  ['Where will the money come from to mend the kiln?', 'The kiln has two doors.', true],
  ['Where will the money for the kiln come from?', 'Orme Lottery supplied the money for the lamps.', true],
  ['Where will the money for the kiln come from?', 'Orme Lottery supplied the money for the kiln.', false],
  ['Where will the money from the fair go?', 'It is kept for a kiln.', false],
  ['Where does the clay come from?', 'The kiln has two doors.', false],
])('%s %s', (question, stated, expected) => {
  expect(tellsOtherWay(question, stated)).toBe(expected)
})
