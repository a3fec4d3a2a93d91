import { expect, test } from 'vitest'
import { besideThing, severalBeside } from '../../../src/answer/talk/beside-thing.ts'

test.each([
  ['What about opening hours for the library?', true, 'the library'],
  ['What about the café for the museum?', true, 'the café'],
  ['What about the café for the museum?', false, 'the museum'],
  ['What about the tickets for the show?', true, 'the show'],
  ['What about the café?', true, null],
  ['What is planned for the museum?', true, null],
])('the thing of %s', (question, isThing, expected) => {
  expect(besideThing(question, isThing)).toBe(expected)
})

test.each([
  ['What about students for the library?', 'students'],
  ['What about the children?', 'the children'],
  ['What about the café for the museum?', null],
  ['What about Acme?', null],
  ['How many students are there?', null],
])('those of %s', (question, expected) => {
  expect(severalBeside(question)).toBe(expected)
})
