import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { withHouse } from '../../../src/answer/talk/house-meant.ts'

describe('a house in the place of a pronoun', () => {
  test.each([
    ['And do they export?', 'Does Orme Mills export?'],
    ['Who runs it?', 'Who runs Orme Mills?'],
    ['How many looms does it have?', 'How many looms does Orme Mills have?'],
    ['What is their price?', 'What is Orme Mills’s price?'],
    ['Who founded the company?', 'Who founded Orme Mills?'],
    ['Price of its shares?', 'Price of Orme Mills’s shares?'],
  ])('%s', (question, expected) => {
    expect(withHouse(question, 'Orme Mills')).toBe(expected)
  })

  test.each([
    'Who runs the mill?',
    // Of whom it is, is said.
    'What does Ada Berg say about its mill?',
    // May be anything that was spoken of.
    'Why was it cut?',
    'When is it built?',
  ])('none in %s', (question) => {
    expect(withHouse(question, 'Orme Mills')).toBeNull()
  })
})

describe('a house that is known', () => {
  test.each([
    [
      'How much did Tarn Fields win from the Ministry of Trade?',
      'Who founded it?',
      'Who founded Tarn Fields?',
    ],
    ['Who sits on the board of Tarn Fields?', 'Who founded it?', 'Who founded Tarn Fields?'],
    [
      'Does Orrin Bank lend to Tarn Fields?',
      'How many shops does it have?',
      'How many shops does Orrin Bank have?',
    ],
    ['When does the Tarn Fields barn open?', 'How big is it?', 'How big is the Tarn Fields barn?'],
    ['What is the Tarn Fields ticker symbol?', 'When did it list?', 'When did Tarn Fields list?'],
  ])('%s %s', (before, question, expected) => {
    const history = [{ role: 'user' as const, content: before }]
    expect(standalone(question, history, () => 'Tarn Fields').question).toBe(expected)
  })
})

describe('a question that opens with a noun names nobody by it', () => {
  const history = [{ role: 'user' as const, content: 'What does Orme Mills make?' }]
  test.each([
    ['Price of its shares?', 'Price of Orme Mills’s shares?'],
    ['Launch date of it?', 'Launch date of Orme Mills?'],
    ['Looking ahead, what does it plan?', 'Looking ahead, what does Orme Mills plan?'],
  ])('%s', (question, expected) => {
    expect(standalone(question, history).question).toBe(expected)
  })
})

test('what is said of a thing behind "that" tells which', () => {
  const history = [{ role: 'user' as const, content: 'Who built the mill that Orme bought?' }]
  expect(standalone('How big is it?', history).question).toBe('How big is the mill that Orme bought?')
})
