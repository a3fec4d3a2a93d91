import { expect, test } from 'vitest'
import { askedOtherwise, isOfMatter, saidAbout } from '../../../src/answer/asked/told-about.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['Tell me about the Tarn Wheel.', 'What do the releases say about the Tarn Wheel?'],
  ['please tell us something about Ada Berg', 'What do the releases say about Ada Berg?'],
  ['What is known about the donor?', 'What do the releases say about the donor?'],
  ['Can you tell me more about the mill?', 'What do the releases say about the mill?'],
  ['Tell me about it.', null],
  ['Tell me who built the mill.', null],
  ['What is the Tarn Wheel?', null],
])('%s', (question, said) => {
  expect(saidAbout(question)).toBe(said)
})

// What has each of its words is of it, or of what has a name.
test.each([
  ['Tell me about climate change.', 'Sleep showed a change.', false],
  ['Tell me about the mills', 'Orme owns a mill. [1]', true],
  ['Tell me about Ada Berg of Orme', '“It is dry,” said Berg. [1]', true],
])('%s %s', (question, answer, expected) => {
  expect(isOfMatter(question, answer)).toBe(expected)
})

const library = libraryOf({
  'wheel.txt': `Orme Mills brings the Tarn Wheel home

ORME, May 4, 2025 -- Orme Mills has brought the Tarn Wheel back from Norway. An unnamed donor paid for the journey of the Tarn Wheel.
`,
})

test('what nothing introduces is told by what is said of it', async () => {
  const answer = await askExactly(await library, 'Tell me about the Tarn Wheel.')
  expect(wordsOf(answer)).toContain('Tarn Wheel back from Norway')
  expect(answer.resolvedQuestion).toBe('Tell me about the Tarn Wheel.')
})

test('by what has its words', async () => {
  expect((await askExactly(await library, 'Tell me about the donor.')).status).toBe('answered')
  expect((await askExactly(await library, 'Tell me about the price')).status).toBe('unanswered')
})

test('and what no release mentions is refused', async () => {
  expect((await askExactly(await library, 'Tell me about the Lund Ferry.')).status).toBe('unanswered')
})

test.each([
  ['What does Roos do?', 'What is Roos’s job?'],
  ["what's Roos's position", 'What is Roos’s job?'],
  ['Title of Roos?', 'What is Roos’s job?'],
])('of one name it is asked what somebody is: %s', (question, otherwise) => {
  expect(askedOtherwise(question)?.question).toBe(otherwise)
})

test('how a house responded, it is asked what it said', () => {
  expect(askedOtherwise('how has the company responded?')?.question).toBe('What did the company say?')
})

test.each([
  'What does Ida do?',
  'How did the market respond?',
  'What does the tool do?',
  'What does Roos do with wool?',
  'What does Ida Roos do?',
])('and of no other: %s', (question) => {
  expect(askedOtherwise(question)).toBeNull()
})

test.each([
  ['It was built by Ida Roos.', true],
  ['It was built by Dr. Roos.', true],
  ['It was built by Roos Mills.', false],
  ['Orme Roos is a mill.', false],
])('a house is nobody: %s', (answer, expected) => {
  expect(askedOtherwise('What does Roos do?')?.isTold(answer)).toBe(expected)
})
