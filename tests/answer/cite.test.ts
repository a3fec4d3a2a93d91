import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cite, type Draft, type DraftNote } from '../../src/answer/cite.ts'
import type { Document, Passage } from '../../src/model.ts'
import { makeDocument, makePassage } from '../search/make.ts'

const TEXT = 'The hall opens in May. It costs 12 euros [3]. “We are glad,” said Ada Berg.'
const HALL = makeDocument('hall', {
  title: 'A hall',
  issuer: 'Harbour Office',
  place: 'Port Town',
  published: '2025-05-02',
  text: TEXT,
  quotations: [{ start: 46, end: 60, speaker: { name: 'Ada Berg', role: null } }],
})
const PASSAGES: Passage[] = [
  { ...makePassage('hall#0-45', TEXT.slice(0, 45), { documentId: 'hall' }) },
  { ...makePassage('hall#46-76', TEXT.slice(46), { documentId: 'hall' }), start: 46, end: TEXT.length },
]
const passagesOf = (): readonly Passage[] => PASSAGES

function draft(
  words: string,
  { answers = null, alsoAt = [] }: { answers?: string | null; alsoAt?: string[] } = {},
): Draft {
  return {
    document: HALL,
    span: spanOf(words),
    answerSpan: answers === null ? null : spanOf(answers),
    alsoAt: alsoAt.map((other) => ({ document: HALL, span: spanOf(other) })),
  }
}

function note(text: string, ...words: string[]): DraftNote {
  return { kind: 'metadata', text, at: words.map((other) => ({ document: HALL, span: spanOf(other) })) }
}

function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length }
}

const OPENS = 'The hall opens in May.'
const COSTS = 'It costs 12 euros [3].'
const GLAD = '“We are glad,” said Ada Berg.'

test('places are numbered from 1 in order of appearance, statements before notes', () => {
  const { citations, statements, notes } = cite(
    [draft(COSTS), draft(OPENS, { alsoAt: [GLAD] })],
    [note('Ours.', GLAD, COSTS)],
    passagesOf,
  )
  expect(citations.map(({ marker, quote }) => [marker, quote])).toEqual([
    [1, COSTS],
    [2, OPENS],
    [3, GLAD],
  ])
  expect(statements.map((statement) => statement.citations)).toEqual([[1], [2, 3]])
  expect(notes.map((made) => made.citations)).toEqual([[3, 1]])
})

test('the same place has one marker, however often it is cited', () => {
  const { citations, notes } = cite([draft(OPENS), draft(OPENS)], [note('Ours.', OPENS, OPENS)], passagesOf)
  expect(citations).toHaveLength(1)
  expect(notes[0]?.citations).toEqual([1])
})

test('two documents with the same offsets are two places', () => {
  const other: Draft = { ...draft(OPENS), document: { ...HALL, id: 'other' } }
  expect(cite([draft(OPENS), other], [], passagesOf).citations.map(({ documentId }) => documentId)).toEqual([
    'hall',
    'other',
  ])
})

test('the answer is Markdown: statements on one line, each note on its own, quoted markers escaped', () => {
  const { answer, statements } = cite(
    [draft(OPENS), draft(COSTS)],
    [note('Ours.', OPENS), note('No place.')],
    passagesOf,
  )
  expect(answer).toBe(`${OPENS} [1] It costs 12 euros \\[3\\]. [2]\nOurs. [1]\nNo place.`)
  expect(statements[1]?.text).toBe(COSTS)
})

test('a note that quotes several lines stands on one of its own', () => {
  const { answer } = cite([draft(OPENS)], [note('Earlier: “Ada Berg\n  Press office”', OPENS)], passagesOf)
  expect(answer).toBe(`${OPENS} [1]\nEarlier: “Ada Berg Press office” [1]`)
})

test('the words that answer are counted from the start of their statement', () => {
  const [statement] = cite([draft(COSTS, { answers: '12 euros' })], [], passagesOf).statements
  const span = statement?.answerSpan
  expect(statement?.text.slice(span?.start, span?.end)).toBe('12 euros')
  expect(cite([draft(OPENS)], [], passagesOf).statements[0]).not.toHaveProperty('answerSpan')
})

test('a citation carries its passage, its release and, when it is spoken, its speaker', () => {
  const [opens, glad] = cite([draft(OPENS), draft(GLAD)], [], passagesOf).citations
  expect(opens).toMatchObject({
    passageId: 'hall#0-45',
    title: 'A hall',
    issuer: 'Harbour Office',
    place: 'Port Town',
    published: '2025-05-02',
    url: '/documents/hall#cite=0-22',
  })
  expect(opens).not.toHaveProperty('speaker')
  expect(glad).toMatchObject({ passageId: 'hall#46-76', speaker: { name: 'Ada Berg', role: null } })
})

describe('a span outside its document never leaves the program', () => {
  test.each([
    { start: -1, end: 3 },
    { start: 5, end: 5 },
    { start: 6, end: 5 },
    { start: 0, end: TEXT.length + 1 },
    { start: Number.NaN, end: 3 },
  ])('$start to $end throws', (span) => {
    expect(() => cite([{ ...draft(OPENS), span }], [], passagesOf)).toThrow(/hall\.md: no characters/u)
  })
})

/** Half of a surrogate pair. */
const LONE = /\p{Surrogate}/u

test('prefix and suffix are the text around, up to 32 units, and never half a character', () => {
  const letters = fc.array(fc.constantFrom('a', '😀', '\n', '🌉'), { minLength: 80, maxLength: 160 })
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (characters, first, second) => {
      const text = characters.join('')
      const from = first % characters.length
      const to = from + 1 + (second % Math.min(20, characters.length - from))
      const start = characters.slice(0, from).join('').length
      const end = characters.slice(0, to).join('').length
      const document: Document = makeDocument('made', { text })
      const [citation] = cite(
        [{ document, span: { start, end }, answerSpan: null, alsoAt: [] }],
        [],
        () => [],
      ).citations
      const { prefix = '', suffix = '' } = citation ?? {}
      expect(prefix + citation?.quote + suffix).toBe(text.slice(start - prefix.length, end + suffix.length))
      for (const [context, there] of [
        [prefix, start],
        [suffix, text.length - end],
      ] as const) {
        expect(context.length).toBeLessThanOrEqual(32)
        expect(context.length).toBeGreaterThanOrEqual(Math.min(31, there))
        expect(context).not.toMatch(LONE)
      }
    }),
    { numRuns: 200 },
  )
})

test('a citation of a file with pages says on which page its quote begins', () => {
  const pages = [
    { page: 1, start: 0 },
    { page: 3, start: TEXT.indexOf('12 euros') },
  ]
  const paged = (words: string): Draft => ({ ...draft(words), document: { ...HALL, pages } })
  const { citations } = cite([paged(OPENS), paged(COSTS), paged(GLAD)], [], passagesOf)
  expect(citations.map(({ page }) => page)).toEqual([1, 1, 3])
  expect(cite([draft(OPENS)], [], passagesOf).citations[0]).not.toHaveProperty('page')
})
