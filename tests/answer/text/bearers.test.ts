import { expect, test } from 'vitest'
import { bearerOf } from '../../../src/answer/text/bearers.ts'
import { names } from '../../../src/answer/text/names.ts'

test.each([
  ['The prize went to Ada Berg, {42}, and Ben Ruud.', 'Ada Berg', true],
  ['The prize went to Ben Ruud and to {42}-year-old Ada Berg.', 'Ada Berg', true],
  ['The prize went to Ben Ruud and to {42}-year-old baker Ada Berg.', 'Ada Berg', true],
  ['The prize went to Ada Berg ({42}) and Ben Ruud.', 'Ada Berg', false],
  ['In May Ada Berg, who is {42}, succeeds Ben Ruud.', 'Ada Berg', true],
  ['Orme Hall stands beside Lund Hall, which has a capacity of {900}.', 'Lund Hall', true],
  ['In May the {900}-seat Lund Hall opens beside Orme Hall.', 'Lund Hall', true],
  ['The Orme Pan, priced at {49}, fits the Lund Stove.', 'Orme Pan', false],
  ['The Orme Pan costs {49} and fits the Lund Stove.', 'Orme Pan', false],
  // Behind a preposition an apposition may go with what stands before it; a clause goes on.
  ['It was said by Ada Berg in Brack, {42}, in May.', null, false],
  ['The Orme Pan is sold with the Lund Stove and costs {49}.', null, false],
  ['Ada Berg met Ben Ruud and {42} others.', null, false],
])('%s', (marked, expected, isAlone) => {
  const [, before = '', value = ''] = /^(.*)\{(.*)\}/u.exec(marked) ?? []
  const text = marked.replace(/[{}]/gu, '')
  const span = { start: before.length, end: before.length + value.length }
  const bearer = bearerOf(text, names(text), span)
  expect(bearer && text.slice(bearer.start, bearer.end)).toBe(expected)
  expect(bearer?.isAlone ?? false).toBe(isAlone)
})

test('a long row of near matches takes no time', () => {
  const text = `Orme ${'which has seats and '.repeat(100)}42`
  expect(bearerOf(text, names(text), { start: text.length - 2, end: text.length })).toBeNull()
})
