import { describe, expect, test } from 'vitest'
import { asksOthers, othersAsked } from '../../../src/answer/talk/others-asked.ts'

describe('a question for others', () => {
  test.each([
    ['Where else?', 'Where can the film be seen?', 'Where else can the film be seen?'],
    ['Who else?', 'Who paid for the bell?', 'Who else paid for the bell?'],
    ['Anyone else?', 'Who paid for the bell?', 'Who else paid for the bell?'],
    ['What else?', 'What did the diver find?', 'What else did the diver find?'],
    ['What else?', 'Which prizes did the film win?', 'Which other prizes did the film win?'],
    ['Any others?', 'What languages does it come in?', 'What other languages does it come in?'],
    ['Any others?', 'Who paid for the bell?', 'Who else paid for the bell?'],
    ['Which others?', 'Which other towns joined?', 'Which other towns joined?'],
  ])('%s after %s', (core, previous, asked) => {
    expect(othersAsked(core, previous)).toBe(asked)
  })

  test.each([
    ['Who else?', 'Where can the film be seen?'],
    ['Where else?', 'Which prizes did the film win?'],
    ['Any others?', 'How many towns joined?'],
    ['Which one?', 'Which towns joined?'],
    ['Or else?', 'Who paid for the bell?'],
  ])('is none where nothing of the kind was asked: %s after %s', (core, previous) => {
    expect(othersAsked(core, previous)).toBeNull()
  })

  test.each([
    ['And who else paid for it?', true],
    ['Any others?', true],
    ['Which other towns joined?', false],
    ['What did the others pay?', false],
    ['How many more came?', false],
  ])('is told by its words: %s', (question, is) => {
    expect(asksOthers(question)).toBe(is)
  })
})
