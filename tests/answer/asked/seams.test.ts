import { describe, expect, test } from 'vitest'
import { atSeams } from '../../../src/answer/asked/seams.ts'

describe('a question parts before another one that asks whether something is so', () => {
  test.each([
    ['Who makes the pump, and does it float?', ['Who makes the pump', 'does it float?']],
    ['Where is the lido and is there a café?', ['Where is the lido', 'is there a café?']],
    ['How much is it and do they deliver?', ['How much is it', 'do they deliver?']],
    ['Who designed it and did Orme pay for it?', ['Who designed it', 'did Orme pay for it?']],
    ['What is the fare and will the fare rise?', ['What is the fare', 'will the fare rise?']],
    ['What does it cost, and is the lido open?', ['What does it cost', 'is the lido open?']],
    ['What is it, does it float and who makes it?', ['What is it', 'does it float', 'who makes it?']],
    ['Where is it, can people swim and is it warm?', ['Where is it', 'can people swim', 'is it warm?']],
    [
      'What is the dose, and has the agency set a limit?',
      ['What is the dose', 'has the agency set a limit?'],
    ],
    ['Where is it, and can dogs come?', ['Where is it', 'can dogs come?']],
  ])('%s', (question, expected) => {
    expect(atSeams(question)).toEqual(expected)
  })
})

describe('a question parts before “how” with any adjective, and with nothing', () => {
  test.each([
    ['What does it cost, and how bright is it?', ['What does it cost', 'how bright is it?']],
    ['When was it raised, and how?', ['When was it raised', 'how?']],
    ['What is it for and how it is made?', ['What is it for and how it is made?']],
  ])('%s', (question, expected) => {
    expect(atSeams(question)).toEqual(expected)
  })
})

describe('a verb that goes on with what stands before it parts nothing', () => {
  test.each([
    'Who founded Orme and is its chair?',
    'Who lives in Corran and is Ada’s sister?',
    'Where can I buy it and have it delivered?',
    'How do I register and do it online?',
    'Who led the team and did the drawings?',
    'Who runs the lido and will run the pier?',
    'Is the mill open or is it closed?',
    'In 2024, did it grow?',
    'What is it made of, is it oak?',
    'After the storm, is it safe, and is it open',
  ])('%s', (question) => {
    expect(atSeams(question)).toEqual([question])
  })
})
