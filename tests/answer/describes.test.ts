import { expect, test } from 'vitest'
import { asksTrade, describes } from '../../src/answer/describes.ts'

function asked(text: string, name: string) {
  const start = text.indexOf(name)
  return { text, names: [{ type: 'name' as const, start, end: start + name.length }] }
}

test.each([
  ['What does Orme do?', 'Orme, a maker of arms, moves.', true],
  ['What does Orme do?', 'Orme Robotics, Inc. (Nasdaq: ORM) (“Orme”) is a maker of arms.', true],
  ['What does Orme make?', 'Orme builds arms for mills.', true],
  ['What is Orme?', 'Orme is the oldest ferry of the sound.', true],
  ['What does Orme do?', 'The arm is sold on the website of Orme.', false],
  ['What does Orme do?', 'Orme today announced its results.', false],
  ['When did Orme open?', 'Orme is a mill.', false],
])('%s / %s', (question, stated, tells) => {
  expect(describes(asked(question, 'Orme'), stated)).toBe(tells)
})

test.each([
  ['What does Orme do?', true],
  ['What kind of company is Orme?', true],
  ['What does Orme plan to do in May?', false],
  ['What is Orme?', false],
])('%s asks for a trade: %s', (question, trade) => {
  expect(asksTrade(question)).toBe(trade)
})
