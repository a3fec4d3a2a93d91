import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { nameIn } from '../../../src/answer/talk/name-spans.ts'
import { conversation } from '../make.ts'

const resolved = (before: string, question: string): string =>
  standalone(question, conversation(before)).question

describe('what was counted, listed or held against others before is meant', () => {
  test.each([
    [
      'How many otters are there at Orme Park?',
      'When were they born?',
      'When were the otters at Orme Park born?',
    ],
    [
      'How many otters are there at Orme Park?',
      'How much do they weigh?',
      'How much do the otters at Orme Park weigh?',
    ],
    ['What are the names of the otters?', 'How old are they?', 'How old are the otters?'],
    [
      'Which ship has the most cabins?',
      'Where was it built?',
      'Where was the ship that has the most cabins built?',
    ],
    ['How many guests came?', 'And how many had they expected?', 'How many guests had been expected?'],
    ['What happened at Orme Mill in May?', 'Who noticed it?', 'Who noticed it at Orme Mill?'],
    ['What was Norvik’s EBITDA in 2024?', 'Why was one plant idle?', 'Why was one plant idle at Norvik?'],
    [
      'How much is the Lund pass for children?',
      'What about pensioners?',
      'How much is the Lund pass for pensioners?',
    ],
    ['How much is the Alder plan?', 'And Birch?', 'How much is the Birch plan?'],
    [
      'How much does the Dockers Union demand?',
      'What has the company offered?',
      'What has the company offered?',
    ],
  ])('%s %s', (before, question, expected) => {
    expect(resolved(before, question)).toBe(expected)
  })

  test.each([
    // What a house does is not asked of what it has.
    ['How many shops are there at Norvik?', 'What do they sell?', 'What does Norvik sell?'],
    ['What are the names of the game?', 'How old are they?', 'How old are the names?'],
    ['Which engine does the ship have?', 'Where was it built?', 'Where was the ship built?'],
    ['How many guests came?', 'How many did they bring?', 'How many did the guests bring?'],
    ['What happened at Orme Mill in May?', 'Who owns it?', 'Who owns Orme Mill?'],
    ['When is the Alder Inn open?', 'And Birch?', 'When is Birch open?'],
    ['How much does Norvik demand?', 'What has the company offered?', 'What has Norvik offered?'],
  ])('and not more: %s %s', (before, question, expected) => {
    expect(resolved(before, question)).toBe(expected)
  })

  test('a body that is named by whose it is has one name', () => {
    expect(nameIn("What does the Porters' and Dockers' Union want?")).toBe("Porters' and Dockers' Union")
    expect(nameIn("What do the Porters' and Ada Berg want?")).toBe('Ada Berg')
  })

  test('long questions take no long time', () => {
    for (const words of ['how many a ', 'a for ', "Porters' and ", 'the most '])
      expect(standalone('Who noticed it?', conversation(words.repeat(180))).question).toMatch(
        /^Who noticed /u,
      )
  })
})
