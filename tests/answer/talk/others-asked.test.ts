import { describe, expect, test } from 'vitest'
import { asksOthers, othersAsked, othersQuoted } from '../../../src/answer/talk/others-asked.ts'

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

describe('who else is quoted', () => {
  const said = (...questions: readonly string[]) => {
    const earlier = questions.map((question) => ({ question, answer: '', person: null }))
    const [previous = { question: '', answer: '', person: null }] = earlier.slice(-1)
    return { earlier, previous }
  }

  test.each([
    ['Who else is quoted?', ['What did Ada Berg say?'], 'Who is quoted besides Ada Berg?'],
    ['Is anyone else quoted?', ['What did Ada Berg say?'], 'Who is quoted besides Ada Berg?'],
    [
      'Who else said something?',
      ['What did Ada Berg say?', 'What did Per Holm say about the bell?'],
      'Who is quoted besides Ada Berg and Per Holm?',
    ],
  ])('%s', (core, questions, asked) => {
    expect(othersQuoted(core, said(...questions))).toBe(asked)
  })

  test.each([
    ['Who else is quoted?', ['When was the bell cast?']],
    ['Who else paid?', ['What did Ada Berg say?']],
    ['Who is quoted?', ['What did Ada Berg say?']],
  ])('%s names nobody', (core, questions) => {
    expect(othersQuoted(core, said(...questions))).toBeNull()
  })
})

describe('other speakers are asked for in other words', () => {
  const talkOf = (...questions: readonly string[]) => {
    const earlier = questions.map((question) => ({ question, answer: '', person: null }))
    const previous = earlier.at(-1)
    return previous === undefined ? null : { earlier, previous }
  }

  test.each([
    'Any other quotes?',
    'Are there any other quotes?',
    'Did anyone else comment?',
    'Anyone else quoted?',
    'Is there a quote from anyone else?',
    'Any quotes by somebody else?',
    'Who else?',
    'Anyone else?',
    'What did the others say?',
  ])('%s', (core) => {
    const talk = talkOf('What did Ada Berg say?')
    expect(talk && othersQuoted(core, talk)).toBe('Who is quoted besides Ada Berg?')
  })

  test('"who else" goes on with what was asked last, which is not who speaks', () => {
    const talk = talkOf('What did Ada Berg say?', 'Who paid for the bell?')
    expect(talk && othersQuoted('Who else?', talk)).toBeNull()
    expect(talk && othersQuoted('Who else is quoted?', talk)).toBe('Who is quoted besides Ada Berg?')
  })
})
