import { expect, test } from 'vitest'
import { moreAsked } from '../../../src/answer/talk/asks-more.ts'

test.each([
  'Can you be more specific?',
  'Could you please elaborate?',
  'Could you elaborate on that?',
  'More details?',
  'Any further information?',
  'And tell us a bit more.',
])('%s asks for more of the same', (question) => {
  expect(moreAsked(question)).toBe('Tell me more.')
})

test.each(['Any other figures?', 'Are there more numbers in the release?', 'What about any other figures?'])(
  '%s asks for the key figures',
  (question) => {
    expect(moreAsked(question)).toBe('What are the key figures?')
  },
)

test.each(['And then?', 'so then?', 'Then what?'])('%s asks for what happens then', (question) => {
  expect(moreAsked(question, 'What happens in June?')).toBe('What happens then?')
})

test.each(['What was stolen?', 'When is the dividend paid?', 'Who was arrested?'])(
  'after %s nothing tells what comes then',
  (previous) => {
    expect(moreAsked('And then?', previous)).toBe('And then?')
  },
)

// What says of what asks for that.
test.each([
  'More details about the ferry?',
  'Tell me more about Orme.',
  'Any other towns?',
  'And then Acme?',
  'Then?',
  'Can you give me the figures for May?',
  'Does it need more information?',
])('%s stays', (question) => {
  expect(moreAsked(question)).toBe(question)
})
