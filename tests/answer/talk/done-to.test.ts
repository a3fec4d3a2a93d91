import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { doneTo } from '../../../src/answer/talk/done-to.ts'
import { conversation } from '../make.ts'

test.each([
  ['Who is prosecuting Ada Berg?', 'Ada Berg'],
  ['Who sentenced Berg?', 'Berg'],
  ['Which judge tried Mr. Berg-Holm?', 'Berg-Holm'],
  ['Who will defend Ada Berg’s case?', 'Ada Berg'],
  ['Who beat Ada Berg?', null],
  ['Who tried Ada Berg’s soup?', null],
  ['Who represents ORM?', null],
  ['Who represents Orme Bank?', null],
  ['Who represents Ada Berg and Ole Lind?', null],
  ['Who arrested the captain?', null],
])('in "%s" something is done by office to %s', (question, expected) => {
  expect(doneTo(question)).toBe(expected)
})

describe('after who does something by office', () => {
  test.each([
    [
      'Who is prosecuting Karl Berg?',
      'Peter Falk of Tarn prosecutes the case. [1]',
      'How old is he?',
      'How old is Karl Berg?',
    ],
    ['Who defended Berg?', 'Berg was defended by Peter Falk. [1]', 'How old is he?', 'How old is Berg?'],
    // A woman who does it, where nothing tells of whom it is done to.
    [
      'Who sentenced Berg?',
      'Berg was sentenced by Judge Anna Lind. [1]',
      'How old is she?',
      'How old is Anna Lind?',
    ],
    [
      'Who sentenced Karl Berg?',
      'Berg was sentenced by Judge Anna Lind. [1]',
      'How old is she?',
      'How old is Anna Lind?',
    ],
    ['Who beat Karl Berg?', 'Peter Falk beat Berg in May. [1]', 'How old is he?', 'How old is Peter Falk?'],
  ])('%s %s "%s" asks %s', (before, answer, question, expected) => {
    expect(standalone(question, conversation(before, { answer })).question).toBe(expected)
  })
})

test.each([
  ['Karl T. Berg, 58, built boats in Tarn. [1]', 'Where does Karl T. Berg live?'],
  ['Berg is 58. [1]', 'Where does Berg live?'],
  ['Karl Berg, 58, and Ole Berg, 30, built boats in Tarn. [1]', 'Where does Berg live?'],
  ['Berg, 58, is the father of Anna Berg. [1]', 'Where does Berg live?'],
])('of whom is spoken by the surname, the answer "%s" may tell the whole name', (answer, expected) => {
  const asked = [
    'Who defended Berg?',
    { answer: 'Berg was defended by Peter Falk. [1]' },
    'How old is he?',
    { answer },
  ]
  expect(standalone('Where does he live?', conversation(...asked)).question).toBe(expected)
})
