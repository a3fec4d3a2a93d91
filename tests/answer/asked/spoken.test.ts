import { expect, test } from 'vitest'
import { spoken } from '../../../src/answer/asked/spoken.ts'

test.each([
  ['Will the fares go up because of this?', 'Will the fares go up?'],
  ['How many jobs go as a result?', 'How many jobs go?'],
  ['Will bread be dearer thanks to that?', 'Will bread be dearer?'],
  ['What does it say about fares?', 'What do the releases say about fares?'],
  ['What about the price of a ticket?', 'What is the price of a ticket?'],
  ['What about the new status of the mill?', 'What is the new status of the mill?'],
])('the first question points back at nothing: %s', (question, read) => {
  expect(spoken({ question }).question).toBe(read)
})

test('what is typed with two blanks or a tab is read with one', () => {
  expect(spoken({ question: 'How  many\tjobs\u00a0 go?' }).question).toBe('How many jobs go?')
})

test.each(['Who owns the mill.', 'Who owns the mill', 'who owns the mill ??', 'Who owns the mill -'])(
  'what asks is read with its mark: %s',
  (question) => {
    expect(spoken({ question }).question).toMatch(/^who owns the mill\?$/iu)
  },
)

test.each(['Opening of the mill', 'Will Orme.', 'List the mills.'])(
  'what may not ask is read as it is: %s',
  (question) => {
    expect(spoken({ question }).question).toBe(question)
  },
)

test('a word that the material spells otherwise is put right in the question and not in those before', () => {
  const history = [{ role: 'user', content: 'Will Ruto be there?' }] as const
  const mended = (text: string): string => text.replace('Ruto', 'Roto')
  const read = spoken({ question: 'Does Ruto speak?', history }, mended)
  expect(read.question).toBe('Does Roto speak?')
  expect(read.history[0]?.content).toBe('Will Ruto be there?')
})

test.each([
  'What happens as a result?',
  'What about the teachers of the school?',
  'What about the people of Orme?',
  'What does it say about itself?',
  'What will change because of this?',
  'Why because of this?',
  'Who lost because of the strike?',
  'Where else is it sold?',
  'Who else has the club signed?',
  'Who else?',
])('what asks for it itself stays: %s', (question) => {
  expect(spoken({ question }).question).toBe(question)
})

test.each(['Will the fares go up because of this?', 'What does it say about fares?'])(
  'behind an earlier question it points there: %s',
  (question) => {
    const history = [{ role: 'user', content: 'Who runs the ferries?' }] as const
    expect(spoken({ question, history }).question).toBe(question)
  },
)

test.each(['Great, thanks!', 'That helps.', 'ok cool', "I couldn't find it.", 'Wow, interesting!'])(
  'what says nothing of the material is not spoken of: %s',
  (content) => {
    const said = [{ role: 'user', content: 'Who runs the ferries?' }] as const
    const history = [
      ...said,
      { role: 'user', content },
      { role: 'assistant', content: 'The material does not say.' },
    ] as const
    expect(spoken({ question: 'And the fee?', history }).history).toEqual(said)
  },
)

test.each(['And Orme?', 'Is it there?', 'Why?', 'The owner.', 'The story.', 'Yes, the editor.'])(
  'what asks or names is spoken of: %s',
  (content) => {
    const history = [{ role: 'user', content }] as const
    expect(spoken({ question: 'And the fee?', history }).history).toHaveLength(1)
  },
)
