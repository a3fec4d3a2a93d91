import { describe, expect, test } from 'vitest'
import { replaceOnes, whichOnes } from '../../../src/answer/talk/ones.ts'
import type { Talk } from '../../../src/answer/talk/talk.ts'

function talkOf(...questions: readonly string[]): Talk {
  const earlier = questions.map((question) => ({ question, person: null, answer: '' }))
  const previous = earlier.at(-1)
  if (previous === undefined) throw new Error('no question')
  return { earlier, previous }
}

describe('"which ones?" asks for the things that were spoken of', () => {
  test.each([
    ['How many hospitals does Norvik supply?', 'Which hospitals does Norvik supply?'],
    // The verb behind the subject stays with the subject.
    ['Has Norvik won prizes?', 'Which prizes has Norvik won?'],
    ['Does Norvik accept cards?', 'Which cards does Norvik accept?'],
    ['Do tickets include drinks?', 'Which drinks do tickets include?'],
    ['Did the mayor praise firms?', 'Which firms did the mayor praise?'],
    ['Did the mayor of Alder praise firms?', 'Which firms did the mayor of Alder praise?'],
    ['Will the Alder plant in Corran make vans?', 'Which vans will the Alder plant in Corran make?'],
    ['Will Norvik also open new shops?', 'Which new shops will Norvik also open?'],
    ['Does Norvik take on apprentices?', 'Which apprentices does Norvik take on?'],
    ['Can I bring dogs?', 'Which dogs can I bring?'],
    // A preposition or "any" tells where the noun begins.
    ['Is the Alder spray used in hospitals?', 'Which hospitals is the Alder spray used in?'],
    ['Has Norvik worked with local schools?', 'Which local schools has Norvik worked with?'],
    ['Does Norvik sell any old vans?', 'Which old vans does Norvik sell?'],
  ])('%s', (previous, expected) => {
    expect(whichOnes('Which ones?', previous)).toBe(expected)
  })

  test.each([
    // Which word is the verb is not sure: "the Alder {plant make}", "the Alder {make new}".
    'Does the Alder make new vans?',
    'Does the Alder plant make vans?',
    'Did parking cost the mayor votes?',
    'Does Norvik give guests towels?',
    'Are doctors members?',
    'Where is Norvik based?',
  ])('and is left alone after "%s"', (previous) => {
    expect(whichOnes('Which ones?', previous)).toBeNull()
  })

  test('no other question is one', () => {
    expect(whichOnes('Which ones are red?', 'Does Norvik accept cards?')).toBeNull()
  })
})

describe('"one" is one of what was asked for last', () => {
  const talk = talkOf('Which hotels will Norvik open?')

  test.each([
    ['When does the first one open?', 'When does Norvik’s first hotel open?'],
    ['How many rooms do the two new ones have?', 'How many rooms do Norvik’s two new hotels have?'],
    ['Where is the one in Chile?', 'Where is Norvik’s hotel in Chile?'],
    ['How high is the Italian one?', 'How high is Norvik’s Italian hotel?'],
    ['What belongs to the second?', 'What belongs to Norvik’s second hotel?'],
    ['Is the one in Chile by Norvik?', 'Is the hotel in Chile by Norvik?'],
  ])('%s', (core, expected) => {
    expect(replaceOnes(core, talk)).toBe(expected)
  })

  test.each([
    'What do the first one million guests get?',
    'What do the first one hundred guests get?',
    'What was the day one price?',
    'Who cares for the loved ones?',
    'Is it fit for the young ones?',
    'What do the little ones eat?',
    'Who is the only one?',
    'Who came in the first week?',
    'Who was first?',
  ])('and not in "%s"', (core) => {
    expect(replaceOnes(core, talk)).toBeNull()
  })

  test('how many there are goes with none of them', () => {
    const two = talkOf('Which two hotels will Norvik open?')
    expect(replaceOnes('What belongs to the first?', two)).toBe('What belongs to Norvik’s first hotel?')
  })

  test('nothing is meant where there are not several', () => {
    expect(replaceOnes('When does the first one open?', talkOf('Where is Norvik based?'))).toBeNull()
  })
})

describe('"the old one" is the like of what another was spoken of', () => {
  test.each([
    [
      'How long will the second bridge to Corran be?',
      'When was the old one built?',
      'When was the old bridge to Corran built?',
    ],
    [
      'What does the new sorting hall cost?',
      'How big is the present one?',
      'How big is the present sorting hall?',
    ],
    [
      'What does the existing bridge carry?',
      'And when does the new one open?',
      'And when does the new bridge open?',
    ],
  ])('%s %s', (before, core, expected) => {
    expect(replaceOnes(core, talkOf(before))).toBe(expected)
  })

  test.each([
    ['What does the hall cost?', 'How big is the old one?'],
    ['What does the new hall cost?', 'How big is the Italian one?'],
    ['What does the new hall cost?', 'Who were the first ones?'],
  ])('and of nothing else: %s %s', (before, core) => {
    expect(replaceOnes(core, talkOf(before))).toBeNull()
  })
})
