import { expect, test } from 'vitest'
import { fragmentOf, withoutConjunction } from '../../../src/answer/talk/fragment.ts'
import { withNoun } from '../../../src/answer/talk/slot-noun.ts'
import { headOf } from '../../../src/answer/talk/splice.ts'

test.each([
  'If that fails?',
  'if I cancel',
  'once it opens',
  'once the hall opens?',
  'if the boats leak?',
  'if Norvik sold the yard?',
  'if someone under 18 drives?',
  'because it’s late?',
  'if the water is too cold?',
])('a conjunction with a subject and a verb goes on with the question before: %s', (opened) => {
  expect(fragmentOf(opened, false)).toEqual({
    words: opened.replace('?', ''),
    isSure: true,
    counts: false,
  })
})

test.each(['Once a week?', 'once every two weeks?', 'Because of the storm?', 'if possible?', 'Because why?'])(
  'and without them it does not surely: %s',
  (opened) => {
    expect(fragmentOf(opened, false)?.isSure ?? false).toBe(false)
  },
)

test.each([
  ['the mills in Norway', 'mills'],
  ['in the top hotels', 'hotels'],
  ['the head of the yard', 'head'],
  ['a number of mills', 'mills'],
  ['the hall', 'hall'],
])('a phrase has the noun before its prepositions as its head: %s', (phrase, head) => {
  expect(headOf(phrase)).toBe(head)
})

test('ones take the noun and not where it is', () => {
  expect(withNoun('the ones in Chile', 'the mills in Norway')).toBe('the mills in Chile')
  expect(withNoun('over ten', 'over five years')).toBe('over ten years')
})

test.each([
  ['So where is it?', 'where is it?'],
  ['And so far this year?', 'so far this year?'],
  ['So far?', 'So far?'],
])('"so" that opens a question goes, and that of "so far" stays: %s', (question, expected) => {
  expect(withoutConjunction(question)).toBe(expected)
})

test('a part that does something is asked of by itself, one that is somewhere is none', () => {
  expect(fragmentOf('How many of the crew went to Corran?', false)).toBeNull()
  expect(fragmentOf('How many of those in Corran?', false)).toMatchObject({ words: 'in Corran' })
})
