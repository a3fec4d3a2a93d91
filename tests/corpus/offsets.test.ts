import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { passages } from '../../src/corpus/passages.ts'
import { sentences } from '../../src/corpus/sentences.ts'
import type { Document, Span } from '../../src/model.ts'
import { bytes, FIXTURES, fixture } from './fixtures.ts'

function expectInside(document: Document, span: Span): string {
  expect(span.start).toBeGreaterThanOrEqual(0)
  expect(span.end).toBeGreaterThan(span.start)
  expect(span.end).toBeLessThanOrEqual(document.text.length)
  return document.text.slice(span.start, span.end)
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** Spans in order and apart; gives what stands between them. */
function gaps(document: Document, spans: readonly Span[], from = 0, to = document.text.length): string {
  let end = from
  let between = ''
  for (const span of spans) {
    expectInside(document, span)
    expect(span.start).toBeGreaterThanOrEqual(end)
    between += document.text.slice(end, span.start)
    end = span.end
  }
  return between + document.text.slice(end, to)
}

/** All that is promised of every document, whatever its text. */
function expectSound(document: Document): void {
  expect(gaps(document, document.blocks).trim()).toBe('')
  for (const [index, block] of document.blocks.entries()) {
    expect(expectInside(document, block).trim()).toBe(document.text.slice(block.start, block.end))
    if (block.lead !== null) expect(block.lead).toBeLessThan(index)
    const inside = sentences(document.text.slice(block.start, block.end), block.start)
    expect(gaps(document, inside, block.start, block.end).trim()).toBe('')
  }
  const all = passages(document)
  expect(gaps(document, all).trim()).toBe('')
  for (const passage of all) expect(document.text.slice(passage.start, passage.end)).toBe(passage.text)
  for (const block of document.blocks) {
    expect(all.filter(({ start, end }) => start <= block.start && block.end <= end)).toHaveLength(1)
  }
  gaps(document, document.quotations)
  for (const contact of document.contacts) {
    const words = expectInside(document, contact)
    for (const value of [
      contact.name,
      contact.role,
      contact.organisation,
      contact.email,
      contact.phone,
      contact.url,
    ]) {
      if (value !== null) expect(words).toContain(value)
    }
  }
  const { marks } = document
  for (const span of Object.values(marks)) if (span !== null) expectInside(document, span)
  const told: readonly [Span | null, string | null][] = [
    [marks.title, document.title],
    [marks.subtitle, document.subtitle],
    [marks.place, document.place],
    [marks.issuer, document.issuer],
  ]
  for (const [span, value] of told)
    if (span !== null) expect(oneLine(expectInside(document, span))).toBe(value)
  expect(document.title.trim()).not.toBe('')
  expect(document.id).toMatch(/^[a-z0-9-]+$/)
}

describe('every span of a document', () => {
  test.each(FIXTURES)('stands where it says in %s', (file) => {
    expectSound(fixture(file))
  })

  /** Shreds of releases, so that chance meets every rule. */
  const shred = fc.constantFrom(
    ...[
      '# ',
      '\n',
      '\n\n',
      '  ',
      '“',
      '”',
      '"',
      ' said ',
      'Ann Lee',
      ', CEO of Acme',
      'Acme',
      ' Inc.',
      'About ',
      'Source: ',
    ],
    ...[
      'PARIS, June 27, 2024 — ',
      ' /Wire/ -- ',
      '(NASDAQ: ACME)',
      'Contact: ',
      'a@b.com',
      '555-555-0101',
      '• ',
      '- ',
      '1. ',
    ],
    ...[
      '| a | b |\n',
      '| - | - |\n',
      '> ',
      '---\n',
      '[link](https://a.example)',
      '![i](i.png)',
      '&amp;',
      '<br>',
      '\u00a0',
      '\u200b',
    ],
    ...[
      'It is new. ',
      'and it goes on for a while ',
      'Forward-Looking Statements',
      '###',
      'FOR IMMEDIATE RELEASE',
      ':',
      'é',
      '重庆',
      '😀',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(shred, { maxLength: 40 }).map((parts) => parts.join('')),
  )

  test.each(['2024-06-27-a.txt', 'a.md'])('stands where it says in any text of %s', (file) => {
    fc.assert(
      fc.property(texts, (text) => {
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

test('a long run of one mark is read like any text', () => {
  for (const piece of [
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
  ]) {
    expectSound(toDocument('a.txt', bytes(`A${piece.repeat(20_000)}`)))
  }
})
