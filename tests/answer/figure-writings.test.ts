import { expect, test } from 'vitest'
import { writings } from '../../src/answer/figure-writings.ts'

test.each([
  ['12', '', 'twelve'],
  ['12', '', 'dozen'],
  ['48', '', 'forty-eight'],
  ['5000', '', '5,000'],
  ['5,000', '', '5000'],
  ['3 million', '', '3,000,000'],
  ['3,000,000', '', '3 million'],
  ['2.5 billion', '', '2.5bn'],
  ['20', 'years', 'two decades'],
  ['100', 'years', 'century'],
])('%s %s is also written %s', (figure, unit, written) => {
  expect(writings(figure, unit)).toContain(written)
})

test.each([
  ['20', '', 'two decades'],
  ['1', '', 'one'],
  ['3.5', '', 'three'],
  ['12.345678', '', '12.345678 million'],
])('%s %s is never written %s', (figure, unit, written) => {
  expect(writings(figure, unit)).not.toContain(written)
})

test('the figure itself comes first, and what is no plain number has no other writing', () => {
  expect(writings('4,321')[0]).toBe('4,321')
  expect(writings('12.5.24')).toEqual(['12.5.24'])
})
