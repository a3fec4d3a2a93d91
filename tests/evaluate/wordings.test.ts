import { describe, expect, test } from 'vitest'
import { WORDINGS } from '../../src/evaluate/wordings.ts'

describe('a question in other wordings', () => {
  test.each([
    ['in small letters, without its mark', 'Who owns Orme?', 'who owns orme'],
    ['with two blanks for each', 'Who owns Orme?', 'Who  owns  Orme?'],
    ['IN CAPITALS', 'Who owns Orme?', 'WHO OWNS ORME?'],
    ['Hi, … Thanks!', 'Who owns Orme?', 'Hi, who owns Orme? Thanks!'],
    ['Hi, … Thanks!', 'Orme phone number', 'Hi, Orme phone number Thanks!'],
    ['Please tell me: …', 'Who owns Orme?', 'Please tell me: who owns Orme?'],
    ["I'd like to know who …", 'Who owns Orme?', "I'd like to know who owns Orme?"],
    [
      "I'm writing a story about (issuer). …",
      'who owns it?',
      "I'm writing a story about Orme Inc. Who owns it?",
    ],
    ['Who exactly …', 'When did it open?', 'When exactly did it open?'],
    ["What's …", 'What is the fee?', "What's the fee?"],
    ['apostrophes straight or curly', "Orme's fee?", 'Orme’s fee?'],
  ])('%s: %s => %s', (name, question, expected) => {
    expect(wording(name).put(question, 'Orme Inc.')).toBe(expected)
  })

  test.each([
    ['Please tell me: …', 'Orme phone number'],
    ["I'd like to know who …", 'Who is the owner?'],
    ["I'm writing a story about (issuer). …", 'Who owns it?'],
  ])('%s is no way to put %s', (name, question) => {
    expect(wording(name).put(question, null)).toBeNull()
  })
})

function wording(name: string) {
  const found = WORDINGS.find((one) => one.name === name)
  if (found === undefined) throw new Error(name)
  return found
}
