import { describe, expect, test } from 'vitest'
import { onlySecond, otherOffice } from '../../../src/answer/text/offices.ts'

describe('a sentence that names none in the office that is asked for holds another', () => {
  test.each([
    ['Who is the CEO of Lund Mills?', 'said Jon Aasen, senior vice president of Lund Mills.', true],
    ['Who is the chief executive?', 'Mara Lind, chair and main owner, put in two million.', true],
    ['Who is the chief executive?', 'said Mara Lind, chief executive of Lund Mills.', false],
    ['Who is the CEO of Lund Mills?', 'said Jon Aasen, Managing Director, Grain Trade, at Lund Mills.', true],
    ['Who is the CEO of Lund Mills?', 'said Jon Aasen, Managing Director, Lund Mills.', false],
    ['Who is the CEO of Lund Mills?', 'said Jon Aasen, Managing Director of Lund Mills.', false],
    ['Who is the CEO?', 'Managing director Mara Lind thanked the staff.', false],
    ['Who is the CEO?', 'The mill is led by Mara Lind.', false],
    ['Who is the CFO?', 'Ida Berg, deputy chief financial officer, moves to Oslo.', true],
    ['Who is the CFO?', 'Ida Berg, the finance director, moves to Oslo.', false],
    ['Who is the deputy chief financial officer?', 'Ida Berg, deputy chief financial officer, moves.', false],
    ['Who is the chief technology officer?', 'Chief technical officer Olan Sund drew the plans.', false],
    ['Who is the chief growth officer?', 'Piet Roos is chief people officer.', true],
    ['Who is the chief growth officer?', 'Piet Roos becomes chief growth officer in May.', false],
    ['Who is the CMO?', 'Piet Roos is chief people officer.', true],
    ['Who is the CMO?', 'Chief marketing officer Piet Roos spoke.', false],
    ['Who is the CMO?', 'Piet Roos becomes CMO in May.', false],
    ['Who is the president?', 'Vice President Piet Roos spoke.', true],
    ['Who is the Orme Services president?', 'Vice President Piet Roos spoke.', true],
    ['Who chairs the board, and who is the chairman?', 'Former chairman Piet Roos spoke.', true],
    ['Who chairs the harbour committee?', 'said Piet Roos, vice-chair of the harbour committee.', true],
    ['Who chairs the harbour committee?', 'said Piet Roos, chair of the harbour committee.', false],
    ['Who chairs the harbour committee?', 'The committee is headed by Piet Roos.', false],
    ['Who is the vice-chair of the jury?', 'said Piet Roos, vice-chair of the jury.', false],
    ['Who chaired the talks?', 'The talks were moderated by Piet Roos.', false],
    ['Who was the chairman before her?', 'Former chairman Piet Roos spoke.', false],
  ])('%s %s', (question, stated, expected) => {
    expect(otherOffice(question, stated)).toBe(expected)
  })
})

test.each([
  ['Who is the chief executive of Lund Mills?', 'said Ada Roos, chief executive of Orme Ferries.', true],
  ['Who is the chief executive of Orme Ferries?', 'said Ada Roos, chief executive of Orme Ferries.', false],
  // Whose it is goes without saying where the question names no firm.
  ['Who is the chief executive?', 'said Ada Roos, chief executive of Orme Ferries.', false],
])('the office of another firm is another office: %s %s', (question, stated, expected) => {
  expect(otherOffice(question, stated)).toBe(expected)
})

test.each([
  ['Where does the chief executive live?', 'The mill has two wheels.'],
  ['Who built the mill?', 'said Mara Lind, chief financial officer.'],
  // Who is to hold it has another one now.
  ['Who will be the next CFO?', 'Ida Berg, deputy chief financial officer, will succeed him.'],
  ['Who is the boss?', 'said Mara Lind, chief financial officer.'],
])('no office is asked for: %s', (question, stated) => {
  expect(otherOffice(question, stated)).toBe(false)
})

test.each([
  ['Who chairs the jury?', 'said Piet Roos, vice-chair of the jury.', true],
  ['Who is the CFO?', 'said Ida Berg, deputy chief financial officer.', true],
  ['Who chairs the jury?', 'said Mara Lind, chair, and Piet Roos, vice-chair of the jury.', false],
  ['Who is the deputy chief financial officer?', 'said Ida Berg, deputy chief financial officer.', false],
  ['Since when has Piet Roos been head cook?', 'Piet Roos, deputy head cook since May, spoke.', true],
  ['When did Piet Roos become mayor of Holm?', 'Piet Roos became deputy mayor in May.', true],
  ['Who is the head cook?', 'Piet Roos, deputy head cook, and Ada Lind, head cook, spoke.', false],
  ['Since when has Piet Roos been deputy head cook?', 'Piet Roos, deputy head cook, spoke.', false],
  ['Since when has Piet Roos been head cook?', 'Piet Roos, head cook since May, spoke.', false],
  // The deputy may be the one who comes.
  ['Who will become head cook?', 'Piet Roos, deputy head cook, succeeds her.', false],
  // It has no such office at all.
  ['Who is the CFO?', 'said Piet Roos, chief people officer.', false],
])('only who stands for another: %s %s', (question, stated, expected) => {
  expect(onlySecond(question, stated)).toBe(expected)
})
