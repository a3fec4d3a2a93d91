import { expect, test } from 'vitest'
import { lacksWord } from '../../../src/answer/support/needs-word.ts'

test.each([
  ['What advice do they have for hikers?', 'The path is 9 km long.', true],
  ['What advice is there for hikers?', 'They had left early to avoid the heat.', true],
  ['What advice do they have for hikers?', 'The club asks hikers to carry water.', false],
  ['What tips do they give?', 'Bring a lamp.', false],
  ['What do lenders get in return?', 'Orme reported a profit of 3 million.', true],
  ['What do lenders receive in exchange?', 'Lenders will receive two shares for each note.', false],
  ['What guidance is there for hikers?', 'The path is 9 km long.', true],
  ['What is the guidance for 2026?', 'Orme expects sales of 40 million euros.', false],
  ['What guidance did Orme give for the second half?', 'Orme expects sales of 40 million euros.', false],
  ['What is its guidance for sales?', 'Orme expects 40 million euros.', false],
  ['What advice do they have for the year 2026?', 'Orme expects sales of 40 million euros.', true],
  ['How many bakers voted against at Lund?', 'Ballot papers were sent to 2,340 bakers in all.', true],
  ['How many bakers voted?', 'Ballot papers were sent to 2,340 bakers in all.', true],
  ['How many bakers voted?', 'Of 2,340 ballots sent out, 1,900 were cast.', false],
  ['How many bakers voted against?', 'At Lund, 914 bakers voted in favour.', true],
  ['How many councillors voted against?', 'The council agreed by 31 votes to 22.', false],
  ['How many members voted no?', 'The board approved it seven to two.', false],
  ['How many bakers got ballot papers?', 'Ballot papers were sent to 2,340 bakers in all.', false],
  ['Has the baker been convicted?', 'The indictment alleges that he sold stale bread.', true],
  ['Was Ada Berg found guilty?', 'Ada Berg was charged with theft in May.', true],
  ['Has the baker been convicted?', 'The baker is presumed innocent.', false],
  ['Has the baker been convicted?', 'He pleaded guilty in May.', false],
  ['Has the baker been charged?', 'The indictment alleges that he sold stale bread.', false],
  ['What was he convicted of?', 'The baker sold stale bread.', false],
  ['What do lenders get?', 'Orme reported a profit of 3 million.', false],
])('%s %s', (question, stated, expected) => {
  expect(lacksWord(question, stated)).toBe(expected)
})
