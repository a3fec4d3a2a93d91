import { describe, expect, test } from 'vitest'
import { changePointed } from '../../../src/answer/talk/change-pointed.ts'

describe('how what was asked for has changed', () => {
  test.each([
    [
      'How has it changed since May?',
      'What is the fare in Corran?',
      'How has the fare in Corran changed since May?',
    ],
    ['By how much did it change?', 'What was net debt in 2025?', 'How has net debt changed?'],
    ['Is that up or down?', 'What was revenue in the first half of 2025?', 'Did revenue rise or fall?'],
    [
      'Did it rise or fall?',
      'How many berths does Orme Yard have?',
      'Did the number of berths of Orme Yard rise or fall?',
    ],
    [
      'How did that change?',
      'How many beds are there in the new wing?',
      'How has the number of beds in the new wing changed?',
    ],
    ['How much is that up or down?', 'How high was the rent?', 'How did the rent change?'],
  ])('%s after %s', (question, previous, expected) => {
    expect(changePointed(question, previous)).toBe(expected)
  })
})

test.each([
  ['How has the fare changed?', 'What is the rent?'],
  ['How did it change the town?', 'What is the rent?'],
  ['How has it changed?', 'Who leads Orme Yard?'],
  ['How did that change?', 'What is the name of the ship?'],
  ['Is that up to date?', 'What is the rent?'],
])('%s after %s asks nothing of the kind', (question, previous) => {
  expect(changePointed(question, previous)).toBeNull()
})
