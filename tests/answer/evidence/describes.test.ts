import { expect, test } from 'vitest'
import { describes, tradeMissing } from '../../../src/answer/evidence/describes.ts'

function asked(text: string, name: string) {
  const start = text.indexOf(name)
  return { text, names: [{ type: 'name' as const, start, end: start + name.length }] }
}

test.each([
  ['What does Orme do?', 'Orme, a maker of arms, moves.', true],
  ['What does Orme do?', 'Orme Robotics, Inc. (Nasdaq: ORM) (“Orme”) is a maker of arms.', true],
  ['What does Orme do?', 'Orme builds arms for mills.', true],
  ['What does Orme do?', 'Orme designs, builds and runs small turbines.', true],
  ['What does Orme do?', 'Since 2009, Orme has designed lamps.', true],
  ['What is Orme?', 'Orme is the oldest ferry of the sound.', true],
  ['What is Orme?', 'Members of Orme met on Monday; Orme is a mill in Corran.', true],
  ['What is Orme?', 'NewOrme is a mill in Corran.', false],
  ['What does Orme do?', 'Orme’s approach focuses on arms for mills.', true],
  ['What does Orme do?', 'Orme’s website offers a way in.', false],
  ['What does Orme do?', 'The arm is sold on the website of Orme.', false],
  ['What does Orme do?', 'Orme today announced its results.', false],
  ['When did Orme open?', 'Orme is a mill.', false],
  ['What is Orme?', 'Ada Berg has set up “The Orme,” a club of potters.', true],
  ['What is Orme?', 'Ada Berg has set up "Orme", the club of potters.', true],
  ['What is Orme?', '“Nobody leaves Orme,” a potter said.', false],
])('%s / %s', (question, stated, tells) => {
  expect(describes(asked(question, 'Orme'), stated)).toBe(tells)
})

test.each([
  ['What does Orme do?', 'The arm is sold on the website of Orme.', true],
  ['What does Orme do?', 'Contact: Orme, 5 Quay Lane, Corran', true],
  ['What kind of company is Orme?', 'Orme today announced its results.', true],
  ['What does Orme do?', 'Orme is a maker of arms.', false],
  ['What does Orme do?', 'The company builds arms for mills.', false],
  ['What does Orme let its guests do?', 'Orme today announced its results.', false],
  ['What does Orme plan to do in May?', 'Orme today announced its results.', false],
  ['What is Orme?', 'Orme today announced its results.', false],
])('%s / %s: no trade %s', (question, stated, missing) => {
  expect(tradeMissing(asked(question, 'Orme'), stated)).toBe(missing)
})
