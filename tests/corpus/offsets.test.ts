import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import type { Document } from '../../src/model.ts'
import { anyText } from './any-text.ts'
import { bytes, FIXTURES, fixture } from './fixtures.ts'
import { expectSound } from './sound.ts'

describe('every span of a document', () => {
  test.each(FIXTURES)('stands where it says in %s', (file) => {
    expectSound(fixture(file))
  })

  test.each(['2024-06-27-a.txt', 'a.md'])('stands where it says in any text of %s', (file) => {
    fc.assert(
      fc.property(anyText, (text) => {
        let document: Document
        try {
          document = toDocument(file, bytes(text))
        } catch (error) {
          expect(String(error)).toMatch(/: (?:not a text file|holds no text)$/)
          return
        }
        expectSound(document)
        expect(toDocument(file, bytes(text))).toEqual(document)
      }),
      { numRuns: 1500 },
    )
  })
})

test.each(['Contact: a@b.com  555-555-0101Contact:', 'Source: Ann  Lee, CEO of Acme'])(
  'what chance once found is sound: %s',
  (text) => {
    for (const file of ['a.txt', 'a.md']) expectSound(toDocument(file, bytes(text)))
  },
)

test.each([
  '“',
  'A. ',
  'Ann ',
  '  ',
  '.',
  '\n',
  '- ',
  '(',
  'a@',
  '1-',
  'x',
  '/ ',
  '• ',
  'About A',
  'said Ann ',
  '\u00a0',
])('a long run of %j is read like any text', (piece) => {
  expectSound(toDocument('a.txt', bytes(`A${piece.repeat(20_000)}`)))
})
