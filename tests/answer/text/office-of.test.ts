import { expect, test } from 'vitest'
import { officeOfAnother } from '../../../src/answer/text/office-of.ts'

test.each([
  ['Who is the chief executive of Orme Ferries?', "Lund's chief executive, Ada Roos, spoke.", true],
  ['Who is the chief executive of Orme Ferries?', "Orme's chief executive, Ada Roos, spoke.", false],
  ['Who is the president of the Court of Tarn?', "said the Authority's president, Ada Roos.", true],
  ['Who is vice president of design?', 'said Ada Roos, vice president of sales.', true],
  ['Who is vice president of design?', 'said Ada Roos, vice president of design and trade.', false],
  ['Who is the head of research at Orme?', 'said Ada Roos, head of science at Orme.', false],
  ['Who is the CEO of Orme Ferries?', '"We like Orme", said Ada Roos, CEO of Lund.', true],
  [
    'Who is the CEO of Orme Ferries?',
    '"We like Orme", said Ada Roos, Chief Executive Officer of 30 Lund.',
    true,
  ],
  ['Who is the CEO of Orme Ferries?', '"We like Lund", said Ada Roos, CEO of Orme Ferries.', false],
  ['Who is the CEO of Orme Ferries?', 'Orme CEO Ada Roos met Ida Lind, CEO of Lund.', false],
  ["Who is Orme's CEO?", '"Orme lacks reach," said Lund\'s Chief Executive, Ada Roos.', true],
  ["who is Orme's ceo", '"Orme lacks reach," said Lund\'s Chief Executive, Ada Roos.', true],
  ["Who is Lund's CEO?", '"Orme lacks reach," said Lund\'s Chief Executive, Ada Roos.', false],
  ["Who is Orme's CEO?", '"We grow," said Chief Executive Ada Roos.', false],
  ['Who is the president of Orme Ferries?', '"We like Orme", said Ada Roos, President of Lund.', true],
  ['Who is the president of Orme Ferries?', '"We like Orme", said Ada Roos, president of Lund.', true],
  ['Who is the chair of Orme Ferries?', '"We like Orme", said Ada Roos, Chair of Lund.', true],
  ['Who is the managing director of Orme Ferries?', 'said Ada Roos, Managing Director of Lund.', true],
  ['Who is the managing director of Orme Ferries?', 'Orme likes Ada Roos, Managing Director of Lund.', true],
  ['Who is the president of Orme Ferries?', 'said Ada Roos, Vice President of Lund and of Orme.', false],
  ['Who is the CEO of the Orme Tile Works?', 'said Ada Roos, CEO of OTW Corp.', false],
  ['Who is the CEO of the Orme Tile Works?', 'said Ada Roos, CEO of OTW Corp, of Orme.', false],
  ['Who is the CEO of the Orme Tile Works?', 'Orme grew, said Ada Roos, CEO of OTW.', false],
  ['Who is the mayor of Linden?', 'Linden Mayor Ida Roos, chair of the Harbour Board, spoke.', false],
  [
    'Who was treasurer of Orme Ferries?',
    'She spent nine years at Lund Mills, most recently as treasurer.',
    true,
  ],
  ['Who was treasurer of Orme Ferries?', 'She came from Lund Mills, where she was treasurer.', true],
  [
    'Who was treasurer of Lund Mills?',
    'She spent nine years at Lund Mills, most recently as treasurer.',
    false,
  ],
  ["Who is Orme's head of design?", "said Ada Roos, Lund's head of design.", true],
  ["Who is Orme's head of design?", 'said Ada Roos, who is head of design at Lund today.', true],
  ['Who is the head of design at Orme?', 'She was head of design at Lund.', true],
  ["Who is Orme's head of design?", '"Orme grew," said Ada Roos, head of design at Lund.', true],
  ["Who is Orme's head of design?", 'said Ada Roos, who is head of design at Orme.', false],
  ["Who is Orme's head of design?", 'said Ada Roos, head of design.', false],
  // Whichever firm or town it is.
  ['Who is the chief executive of the company?', 'said Ada Roos, chief executive of Orme Ferries.', false],
  ['Who is the mayor of the town?', 'said Ada Roos, mayor of Linden.', false],
  ['Who is the director of design?', 'said Ada Roos, director of the company.', false],
  // No office is told of.
  ['Who is the chief executive of Orme Ferries?', 'Ada Roos leads the yard.', false],
])('%s %s', (question, stated, expected) => {
  expect(officeOfAnother(question, stated)).toBe(expected)
})
