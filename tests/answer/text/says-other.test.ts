import { expect, test } from 'vitest'
import { saysOther } from '../../../src/answer/text/says-other.ts'

test.each([
  ['How many jobs does the firm say will go?', 'The union puts the number at 90.', true],
  [
    'How many pupils does the college say are affected?',
    'The teachers say that 310 pupils lose a lesson.',
    true,
  ],
  ['According to the police, how many people marched?', 'The protesters counted 9,000.', true],
  ['How many people marched according to the police?', '9,000 marched, according to the campaigners.', true],
  // The very one, one who may be the same, both, a name, and nobody who is asked.
  ['How many jobs does the union say will go?', 'The union puts the number at 90.', false],
  ['How many jobs does the firm say will go?', 'The group says that 40 jobs will go.', false],
  ['What does the government say it costs?', 'The ministry says that it costs €4 million.', false],
  ['How many jobs does the firm say will go?', 'The union says 90 and the company said 40.', false],
  ['How many jobs does Orme say will go?', 'The union says that 90 jobs will go.', false],
  ['How many jobs will go?', 'The union says that 90 jobs will go.', false],
  ['How many jobs does the firm say will go?', 'In all, 40 jobs will go.', false],
])('"%s": "%s" is what another says: %s', (question, stated, expected) => {
  expect(saysOther(question, stated)).toBe(expected)
})
