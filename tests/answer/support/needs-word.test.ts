import { expect, test } from 'vitest'
import { lacksWord } from '../../../src/answer/support/needs-word.ts'

test.each([
  ['What advice do they have for hikers?', 'The path is 9 km long.', true],
  ['What advice is there for hikers?', 'They had left early to avoid the heat.', true],
  ['What advice do they have for hikers?', 'The club asks hikers to carry water.', false],
  ['What tips do they give?', 'Bring a lamp.', false],
  ['What do lenders get in return?', 'Orme reported a profit of 3 million.', true],
  ['What do lenders receive in exchange?', 'Lenders will receive two shares for each note.', false],
  ['What do lenders get?', 'Orme reported a profit of 3 million.', false],
])('%s %s', (question, stated, expected) => {
  expect(lacksWord(question, stated)).toBe(expected)
})
