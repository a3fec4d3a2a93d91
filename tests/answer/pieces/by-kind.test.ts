import { expect, test } from 'vitest'
import { namedByKind } from '../../../src/answer/pieces/by-kind.ts'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  ['The trial ended.', 'ORME-2, a small, double-blind trial, began in May.', ['orm', '2']],
  ['The game costs €9.', 'The studio today released its new game “Salt Ledger”.', ['salt', 'ledger']],
  ['The film opens in May.', 'Dune Sea is the first film of the studio.', ['dune', 'sea']],
  // Two are introduced by it, or another one, or nothing.
  ['The game costs €9.', 'Its game Salt Ledger follows the game Dune Sea.', []],
  ['The game costs €9.', 'Its previous game, Dune Sea, sold well.', []],
  ['The trial ended.', 'ORME-2, a blind trial, ended. A sister trial, ORME-1, goes on.', ['orm', '2']],
  ['The trial ended.', 'Additionally, a trial began.', []],
  ['The zone grew.', 'One of the labs in the zone, Orme Lab, is new.', []],
  // What it is on stands for it, where there is one.
  ['The report will cost €9.', 'Members want to see a report on traffic at the gate.', ['traffic']],
  [
    'The grant ends.',
    'It has a new grant for small farms. She has a grant for small farms.',
    ['small', 'farm'],
  ],
  ['The report will cost €9.', 'A report on traffic was sold. A report on noise was not.', []],
  // The company is the issuer.
  ['The company grew.', 'Orme, a small company, grew.', []],
])('a noun alone stands for what was introduced by it: %s', (sentence, text, stems) => {
  expect(namedByKind(text)(sentence)).toEqual(stems)
})

test('a noun that stands in most sentences is looked for in the first of them only', () => {
  const often = 'It is of the court. '.repeat(300)
  expect(namedByKind(`Orme Hall is a small court. ${often}`)('The court sat.')).toEqual(['orm', 'hall'])
  expect(namedByKind(`${often} Orme Hall is a small court.`)('The court sat.')).toEqual([])
})

test('what is said of "the trial" is said of the trial by its name', async () => {
  const library = await libraryOf({
    'orme.txt':
      'Orme Pharma reports\n\nORME, May 4, 2025 -- The pill worked in Calma Study, a blind trial in adults.\n\nThe doses were small.\n\nThe trial enrolled 90 patients.\n',
  })
  const support = await supportFor(library, 'How many patients were enrolled in Calma Study?', 'enrolled')
  expect(support.namesNearAway).toBe(0)
})
