import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { conversation } from '../make.ts'

const resolved = (before: string, question: string): string =>
  standalone(question, conversation(before)).question

describe('the noun is carried on, and not the place or the house beside it', () => {
  test.each([
    ['How much will the ward in Corran cost?', 'Who pays for it?', 'Who pays for the ward in Corran?'],
    [
      'How much will the ward near Corran cost?',
      'When does it open?',
      'When does the ward near Corran open?',
    ],
    ['When will the ward open?', 'Why so late?', 'Why will the ward open so late?'],
    ['How much is Norvik investing in the paint shop?', 'Is it ready?', 'Is Norvik’s paint shop ready?'],
    ['When is the porters strike?', 'What do they want?', 'What do the porters want?'],
    ['How many beds will the new ward have?', 'And the old ward?', 'How many beds will the old ward have?'],
    ['What was Norvik’s income in 2024?', 'What about the surplus?', 'What was Norvik’s surplus in 2024?'],
    ['how often does corrafest take place?', 'Where is it?', 'Where is corrafest?'],
    [
      'When were the ferries supposed to be delivered?',
      'What has changed since?',
      'When will the ferries be delivered now?',
    ],
    ['When will the ward open?', 'Has that changed?', 'When will the ward open now?'],
    ['How much did the app cost at launch?', 'And now?', 'How much did the app cost now?'],
    ['How many days does it run now?', 'And before?', 'How many days did it run before?'],
  ])('%s %s', (before, question, expected) => {
    expect(resolved(before, question)).toBe(expected)
  })

  test.each([
    // What is asked of a house is not asked of its shop.
    ['How much is Norvik investing in the paint shop?', 'Is it listed?', 'Is Norvik listed?'],
    // A savings bank is run by no savings.
    ['Where is the savings bank?', 'What do they want?', 'What do the savings bank want?'],
    ['Why did the ward close?', 'Why so late?', 'Why did the ward close?'],
    ['What was Norvik’s revenue in 2024?', 'And the segment?', 'What was the segment’s revenue in 2024?'],
    [
      'What was Norvik’s average score?',
      'And their first game?',
      'What was their first game’s average score?',
    ],
    // English words that are typed small are no names.
    ['how often does testing take place?', 'Where is it?', 'Where is it?'],
  ])('and not more: %s %s', (before, question, expected) => {
    expect(resolved(before, question)).toBe(expected)
  })
})
