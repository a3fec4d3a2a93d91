import { expect, test } from 'vitest'
import { onOneLine, textAt } from '../src/spans.ts'

test('a span has its text', () => {
  expect(textAt('Orme Mills grows', { start: 5, end: 10 })).toBe('Mills')
})

test.each(['sold\n3 mills', 'sold\t3 mills', 'sold\u00a03 mills', 'sold\r3 mills'])(
  'any white space becomes a blank: %j',
  (text) => {
    expect(onOneLine(text)).toBe('sold 3 mills')
  },
)

test('every place stays where several stand together', () => {
  const text = 'sold\n  3\u202f000 mills'
  expect(onOneLine(text)).toHaveLength(text.length)
})
