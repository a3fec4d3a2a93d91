import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterAt } from '../../src/corpus/letters.ts'
import { wordCount } from '../../src/corpus/names.ts'

/** Half of surrogate pairs, marks, digits and letters of several scripts, and what parts words. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'Z',
      '7',
      'é',
      'ß',
      '文',
      'é',
      '𝗔',
      '😀',
      '\ud835',
      '\udc00',
      '’',
      "'",
      '.',
      '-',
      ' ',
    ),
  }),
)

test('a letter or digit is told at each place as the expression for them tells it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (let at = 0; at < text.length; at++) {
        const point = String.fromCodePoint(text.codePointAt(at) ?? 0)
        expect(letterAt(text, at)).toBe(/^[\p{L}\p{N}]$/u.test(point) ? point.length : 0)
      }
      expect(letterAt(text, text.length)).toBe(0)
    }),
  )
})

test('words are counted as the expression for them counts them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(wordCount(text)).toBe(text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0)
    }),
  )
})
