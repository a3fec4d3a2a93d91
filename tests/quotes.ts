import { expect } from 'vitest'
import type { Answer, Citation, Document } from '../src/model.ts'

/**
 * Expects of an answer all that the contract promises about its quotations:
 * every citation equals its document's text at its offsets, with its context
 * and metadata; statements are exactly the words cited; markers count from 1 in
 * order of appearance and each has its citation; a refusal carries none.
 *
 * @example
 * expectExactQuotes(await ask(library, { question }), library.documents)
 */
export function expectExactQuotes(answer: Answer, documents: ReadonlyMap<string, Document>): void {
  if (answer.status === 'unanswered') expectRefusal(answer, documents)
  else expectAnswer(answer, documents)
}

function expectRefusal(answer: Answer, documents: ReadonlyMap<string, Document>): void {
  expect(answer.statements, 'a refusal has no statements').toEqual([])
  expect(answer.citations, 'a refusal has no citations').toEqual([])
  expect(answer.certainty, 'a refusal has no certainty').toBeUndefined()
  expect(answer.asOf, 'a refusal is of no date').toBeNull()
  expect(answer.refusal?.message, 'the answer is the message of the refusal').toBe(answer.answer)
  const nearest = answer.refusal?.nearest ?? []
  expectMarkersInOrder(nearest)
  for (const citation of nearest) expectExact(citation, documents)
  const contact = answer.refusal?.contact ?? null
  if (contact !== null) expect(documents.has(contact.documentId), 'the contact’s document exists').toBe(true)
}

function expectAnswer(answer: Answer, documents: ReadonlyMap<string, Document>): void {
  expect(answer.refusal, 'an answer has no refusal').toBeUndefined()
  expect(answer.certainty, 'an answer has a certainty').toBeDefined()
  expect(answer.statements.length, 'an answer has a statement').toBeGreaterThan(0)
  expectMarkersInOrder(answer.citations)
  for (const citation of answer.citations) expectExact(citation, documents)
  expectOnePlaceEach(answer.citations)
  expectStatements(answer)
  expectMarkdown(answer)
  expectDate(answer)
}

/** The context may be one short where 32 would cut a surrogate pair in two. */
const CONTEXT = 32

function expectExact(citation: Citation, documents: ReadonlyMap<string, Document>): void {
  const { start, end, quote, prefix, suffix, documentId } = citation
  const where = `citation ${citation.marker} (${documentId} ${start}-${end})`
  const document = documents.get(documentId)
  expect(document, `${where}: its document exists`).toBeDefined()
  if (document === undefined) return
  const { text } = document

  expect(quote, `${where}: is not empty`).not.toBe('')
  expect(text.slice(start, end), `${where}: quotes the text at its offsets`).toBe(quote)
  expect(end - start, `${where}: its offsets span the quote`).toBe(quote.length)
  expect(text.slice(start - prefix.length, start), `${where}: prefix`).toBe(prefix)
  expect(text.slice(end, end + suffix.length), `${where}: suffix`).toBe(suffix)
  expectContextLength(prefix, start, `${where}: prefix`)
  expectContextLength(suffix, text.length - end, `${where}: suffix`)

  const { title, issuer, place, published } = document
  expect(citation, `${where}: metadata of its document`).toMatchObject({ title, issuer, place, published })
  expect(citation.url, `${where}: address`).toBe(`/documents/${documentId}#cite=${start}-${end}`)
  expectPassageAround(citation, where)
}

function expectContextLength(context: string, available: number, where: string): void {
  expect(context.length, `${where}: at most ${CONTEXT} characters`).toBeLessThanOrEqual(CONTEXT)
  const least = Math.min(CONTEXT - 1, available)
  expect(context.length, `${where}: as much as the text has`).toBeGreaterThanOrEqual(least)
}

/** A quote may run on into the next passage, but it begins in its own. */
function expectPassageAround({ passageId, documentId, start }: Citation, where: string): void {
  const [, id, from, to] = /^(.*)#(\d+)-(\d+)$/.exec(passageId) ?? []
  expect(id, `${where}: passage ${passageId} is of its document`).toBe(documentId)
  expect(Number(from), `${where}: begins inside passage ${passageId}`).toBeLessThanOrEqual(start)
  expect(Number(to), `${where}: begins inside passage ${passageId}`).toBeGreaterThan(start)
}

function expectMarkersInOrder(citations: readonly Citation[]): void {
  const markers = citations.map((citation) => citation.marker)
  expect(markers, 'markers count from 1').toEqual(citations.map((_, index) => index + 1))
}

function expectOnePlaceEach(citations: readonly Citation[]): void {
  const places = citations.map(({ documentId, start, end }) => `${documentId} ${start}-${end}`)
  expect([...new Set(places)], 'every place has one marker').toEqual(places)
}

function expectStatements({ statements, citations }: Answer): void {
  const quotes = new Map(citations.map((citation) => [citation.marker, citation.quote]))
  for (const { text, citations: markers, answerSpan } of statements) {
    expect(quotes.get(markers[0] ?? 0), 'a statement is its first citation’s quote').toBe(text)
    if (answerSpan === undefined) continue
    expect(answerSpan.start, 'an answer span lies in its statement').toBeGreaterThanOrEqual(0)
    expect(answerSpan.end, 'an answer span is not empty').toBeGreaterThan(answerSpan.start)
    expect(answerSpan.end, 'an answer span lies in its statement').toBeLessThanOrEqual(text.length)
  }
}

/** A marker that was quoted is escaped, so it is none of ours. */
const MARKER = /(?<!\\)\[(\d+)\]/g

function expectMarkdown({ answer, statements, notes, citations }: Answer): void {
  const parts = [...statements, ...notes]
  const inText = [...answer.matchAll(MARKER)].map((match) => Number(match[1]))
  const inParts = parts.flatMap((part) => part.citations)
  expect(inText, 'the markers in the text are those of statements and notes').toEqual(inParts)
  const first = [...new Set(inText)]
  expect(first, 'markers are in order of first appearance, each with its citation').toEqual(
    citations.map((citation) => citation.marker),
  )

  const words = answer.replaceAll(MARKER, '').replaceAll(/\\\[(\d+)\\?\]/g, '[$1]')
  expect(normalised(words), 'the answer is its statements and its notes').toBe(
    normalised(parts.map((part) => part.text).join(' ')),
  )
  const lines = words.split('\n').map(normalised)
  for (const note of notes) expect(lines, 'a note stands on its own line').toContain(normalised(note.text))
}

function normalised(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function expectDate({ asOf, citations }: Answer): void {
  const dates = citations.flatMap(({ published }) => (published === null ? [] : [published]))
  expect(asOf, 'the answer is of the newest date cited').toBe(dates.sort().at(-1) ?? null)
}
