import { expect, test } from 'vitest'
import { analyse } from '../../../src/answer/question.ts'
import { stem } from '../../../src/search/tokens.ts'

test.each([
  ['What did the bridge cost in the end?', 'end', false],
  ['Who won the race at long last?', 'last', false],
  ['In the end, how many came?', 'end', false],
  // What ends, and where it does, is asked for by the word.
  ['When does the fair end?', 'end', true],
  ['What stands in the end of the harbour?', 'end', true],
  ['What was shown at last week’s fair?', 'last', true],
  ['Who stood in the end zone?', 'end', true],
  ['What opens at the end of May?', 'end', true],
])('when in the course of a thing is no word that its sentence has: %s', (question, word, expected) => {
  const [asked] = analyse(question)
  expect(asked?.terms.some((term) => term.folded === word)).toBe(expected)
})

/** A word of the first thing that a question asks. */
function termIn(question: string, word: string) {
  const [asked] = analyse(question)
  return asked?.terms.find((term) => term.folded === word)
}

test.each([
  ['What kinds of boats does Orme build?', 'kinds', true],
  ['What type of clay is used?', 'type', true],
  ['What share of the guests came twice?', 'share', true],
  ['Which websites does Orme own?', 'websites', true],
  // What a house has of them, and who makes them.
  ['Who bought the share of Lind?', 'share', false],
  ['Who owns sites in Lind?', 'sites', false],
  ['What share of Orme does Ada Berg own?', 'share', false],
  // What leads up to the question word, and what is set against something.
  ['Under which ticker is it traded?', 'under', true],
  ['What lies under the hall?', 'under', false],
  // Beside whom is said in many ways where more is asked, and is the point where it is all.
  ['How many mills of Lind got the prize alongside Orme?', 'alongside', true],
  ['Who came alongside Orme?', 'alongside', false],
])('%s: "%s" tells only of what kind the answer is: %s', (question, word, isLight) => {
  expect((termIn(question, word)?.weight ?? 0) < 1).toBe(isLight)
})

test('why something is held to be good is told where it is good', () => {
  expect(termIn('Why is the timing considered good?', 'considered')?.optional).toBe(true)
  expect(termIn('When was the plan considered?', 'considered')?.optional ?? false).toBe(false)
})

test.each([
  ['What was bought up in Lind?', 'up', 'buy', true],
  ['When was it closed down?', 'down', 'close', true],
  // A phrase that means something else than its verb, and one of more than a verb.
  ['Who called off the fair?', 'off', 'call', false],
  ['What does it cost to get in?', 'in', 'cost', false],
])('%s: what is said by "%s" is said by "%s": %s', (question, word, verb, expected) => {
  expect(termIn(question, word)?.phrase?.has(stem(verb)) ?? false).toBe(expected)
})

test.each([
  ['Who leads Orme Corp.?', 'corp', true],
  ['How long does the fair last?', 'last', true],
  ['Who leads the corp of Lind?', 'corp', false],
  ['Who runs orme corp?', 'corp', true],
  ['Who is the hub meant for?', 'meant', false],
  // What a release tells of need not be said to be new.
  ['How did the council vote on the new scheme?', 'new', true],
  ['What is new?', 'new', false],
  // What any name is, is not what the new one is; a price is told by what it is raised to.
  ["What is the mill's new name?", 'new', false],
  ['What is its new name?', 'new', false],
  ['What will the new name be?', 'new', false],
  ['Where is its new mill?', 'new', false],
  ['What is the new price?', 'new', true],
  ['What does the new name mean?', 'new', true],
  // What is to come need not be said to be planned.
  ['When is the mill expected to open?', 'expected', true],
  ['What will the planned repairs cost?', 'planned', true],
  ['Is the mill expected to open?', 'expected', false],
  ['Who planned the repairs?', 'planned', false],
  ['What did the planned repairs cost?', 'planned', false],
])('%s: "%s" is not missed where it is not said: %s', (question, word, expected) => {
  expect(termIn(question, word)?.optional ?? false).toBe(expected)
})

test.each([
  ['Which country is Orme from?', 'country', true],
  ['On what date did Lind open?', 'date', true],
  // What is no value of a kind, and a share that somebody owns.
  ['Which mill is Orme from?', 'mill', false],
  ['What share of Orme does Ada Berg own?', 'share', false],
])('%s: "%s" names the kind of the value: %s', (question, word, expected) => {
  expect(termIn(question, word)?.kind ?? false).toBe(expected)
})

test.each([
  // Without its first word it is any farm.
  ['What did the wind farm cost?', 'wind', true],
  ['What does the solar panel cost?', 'solar', false],
  // The words of other phrases say nothing by themselves.
  ['Who is in charge of it?', 'charge', true],
  ['How did the plan get off the ground?', 'get', false],
])('what stands for a compound stands for its every word: %s', (question, word, expected) => {
  const phrase = termIn(question, word)?.phrase
  expect(phrase !== undefined && phrase.size > 0).toBe(expected)
})

test.each([
  ['What is the number of jobs at Orme?', 'number', true],
  ['What is the total number of jobs at Orme?', 'number', true],
  ['Did a number of jobs go?', 'number', false],
])('how many there are is asked by "the number of": %s', (question, word, isLight) => {
  expect((termIn(question, word)?.weight ?? 0) < 1).toBe(isLight)
})
