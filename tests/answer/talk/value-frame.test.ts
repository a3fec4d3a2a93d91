import { describe, expect, test } from 'vitest'
import { inOtherFrame, whySo } from '../../../src/answer/talk/value-frame.ts'

describe('another question word takes a verb that it fits', () => {
  test.each([
    ['how long', 'When does the tour start', 'How long does the tour last?'],
    ['how long', 'When will the trial begin', 'How long will the trial last?'],
    ['how long', 'When did the strike start', 'How long did the strike last?'],
    ['until when', 'When does the exhibition open', 'Until when is the exhibition open?'],
    ['until when', 'When does the tour start', 'When does the tour end?'],
    ['when', 'What does the study cost', 'When is the study?'],
    ['until when', 'When will the rink open', 'Until when will the rink be open?'],
    ['how much', 'When does the walk take place in Ulm', 'How much does the walk cost in Ulm?'],
    ['how often', 'How long does the crossing take', 'How often is the crossing?'],
    ['how much', 'How long does the course last', 'How much does the course cost?'],
    ['why', 'How long will the repair take', 'Why will the repair take that long?'],
    ['why', 'What does the pass cost', 'Why does the pass cost that much?'],
    ['until when', 'What does it cost for children', 'Until when does it cost that much for children?'],
    ['how long', 'What does the cruise cost', 'How long is the cruise?'],
    ['why', 'How long is the tunnel', 'Why is the tunnel that long?'],
    ['since when', 'Where is the depot', 'Since when is the depot there?'],
    ['where', 'What is the play about', 'Where is the play?'],
    ['how much', 'What about parking for the museum', 'How much is parking for the museum?'],
    ['when', 'What about guided tours', 'When are guided tours?'],
  ])('%s after %s?', (word, body, expected) => {
    expect(inOtherFrame(word, body)).toBe(expected)
  })
})

describe('a verb that fits stays', () => {
  test.each([
    // What is shut has no length of its own.
    ['why', 'How long was the bridge closed'],
    ['why', 'How long did the bridge stay shut'],
    ['why', 'Where is the festival held'],
    ['where', 'When does the tour start'],
    ['why', 'When does the tour start'],
    ['how often', 'When does the ferry leave'],
    // What somebody opens is not open for a time.
    ['how long', 'When does Acme open its shop'],
    // Bought at a time and in a place, for what it cost.
    ['where', 'How much did the mill cost'],
    ['where', 'How much did the flood cost the town'],
    ['why', 'What is the plan'],
    ['why', 'What about the mayor'],
    ['how much', 'What about the mayor'],
    // It may be asked how long the gym is open, and until when the sauna is shut.
    ['how long', 'What about the gym'],
    ['until when', 'What about the sauna'],
    // A plant is at no time; its hours tell how long a shop opens.
    ['when', 'How much does the plant cost'],
    ['how long', 'When does the museum open'],
    // Whoever starts neither lasts nor costs anything.
    ['until when', 'When does she start'],
    ['how much', 'When does Anna Flores start'],
    ['who', 'What is the grant for'],
  ])('%s after %s?', (word, body) => {
    expect(inOtherFrame(word, body)).toBeNull()
  })
})

test.each([
  ['Why so small?', 'How big is the harvest?', 'Why is the harvest so small?'],
  ['Why so late?', 'How late are the trains?', 'Why are the trains so late?'],
  ['Why so late?', 'When does the shop open?', null],
  ['Why so many?', 'How big is the crowd?', null],
  ['Why so small?', 'How long was the bridge closed?', null],
])('%s after %s', (core, previous, expected) => {
  expect(whySo(core, previous)).toBe(expected)
})
