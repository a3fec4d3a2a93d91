import { pageAt } from '../corpus/pages.ts'
import type { Citation, Document, Note, NoteKind, Passage, Span, Statement } from '../model.ts'
import { textAt } from '../spans.ts'

/** Exact characters of a document, before they have a number. */
export interface Place {
  readonly document: Document
  readonly span: Span
}

/** A sentence of an answer to be: its words, what in them answers, and further places that bear it out. */
export interface Draft extends Place {
  /** Offsets into the document's text; null when no words are certain. */
  readonly answerSpan: Span | null
  readonly alsoAt: readonly Place[]
}

/** A note to be. */
export interface DraftNote {
  readonly kind: NoteKind
  readonly text: string
  readonly at: readonly Place[]
}

export interface Cited {
  readonly answer: string
  readonly statements: readonly Statement[]
  readonly notes: readonly Note[]
  readonly citations: readonly Citation[]
}

/**
 * Numbers the places that drafts and notes point at, in order of first
 * appearance, one number a place, and sets the answer as Markdown with markers.
 *
 * @throws Error when a span lies outside its document: an answer with a wrong
 * offset must never leave the program.
 */
export function cite(
  drafts: readonly Draft[],
  notes: readonly DraftNote[],
  passagesOf: (documentId: string) => readonly Passage[],
): Cited {
  const citations: Citation[] = []
  const mark = (place: Place): number => {
    const known = citations.find(
      (citation) =>
        citation.documentId === place.document.id &&
        citation.start === place.span.start &&
        citation.end === place.span.end,
    )
    if (known !== undefined) return known.marker
    const made = citation(place, citations.length + 1, passagesOf)
    citations.push(made)
    return made.marker
  }
  const statements = drafts.map((draft): Statement => {
    const text = exact(draft)
    const span = draft.answerSpan
    if (
      span !== null &&
      !(span.start >= draft.span.start && span.start < span.end && span.end <= draft.span.end)
    ) {
      throw new Error(
        `${draft.document.file}: the answer ${span.start} to ${span.end} lies outside its sentence`,
      )
    }
    const markers = [draft, ...draft.alsoAt].map(mark)
    return {
      text,
      citations: markers,
      ...(span === null
        ? {}
        : { answerSpan: { start: span.start - draft.span.start, end: span.end - draft.span.start } }),
    }
  })
  const numbered = notes.map(
    (note): Note => ({ kind: note.kind, text: note.text, citations: [...new Set(note.at.map(mark))] }),
  )
  return { answer: markdown(statements, numbered), statements, notes: numbered, citations }
}

/** Makes the citation of one place. */
export function citation(
  { document, span }: Place,
  marker: number,
  passagesOf: (documentId: string) => readonly Passage[],
): Citation {
  const { start, end } = span
  const quote = exact({ document, span })
  const page = pageAt(document, start)
  const passage = passagesOf(document.id).find(
    (candidate) => candidate.start <= start && start < candidate.end,
  )
  const spoken = document.quotations.find(
    (quotation) => quotation.speaker !== null && quotation.start < end && start < quotation.end,
  )
  return {
    marker,
    documentId: document.id,
    passageId: passage?.id ?? '',
    quote,
    start,
    end,
    prefix: document.text.slice(start - AROUND <= 0 ? 0 : whole(document.text, start - AROUND, 1), start),
    suffix: document.text.slice(end, whole(document.text, end + AROUND, -1)),
    title: document.title,
    issuer: document.issuer,
    place: document.place,
    published: document.published,
    ...(spoken?.speaker == null ? {} : { speaker: spoken.speaker }),
    ...(page === null ? {} : { page }),
    url: `/documents/${document.id}#cite=${start}-${end}`,
  }
}

/** Length of prefix and suffix: what the API promises. */
const AROUND = 32

/** Moves an offset out of the middle of a surrogate pair, one unit on or back. */
function whole(text: string, offset: number, step: 1 | -1): number {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + step : offset
}

function exact({ document, span }: Place): string {
  if (!(span.start >= 0 && span.start < span.end && span.end <= document.text.length)) {
    throw new Error(
      `${document.file}: no characters ${span.start} to ${span.end} in a text of ${document.text.length}`,
    )
  }
  return textAt(document.text, span)
}

function markdown(statements: readonly Statement[], notes: readonly Note[]): string {
  const markers = (numbers: readonly number[]): string => numbers.map((number) => `[${number}]`).join('')
  const set = (text: string, numbers: readonly number[]): string =>
    [escapeMarkers(text), markers(numbers)].filter((part) => part !== '').join(' ')
  return [
    statements.map((statement) => set(statement.text, statement.citations)).join(' '),
    ...notes.map((note) => set(inOneLine(note.text), note.citations)),
  ].join('\n')
}

/** A note that quotes a contact or a passage of several lines stands on a line of its own all the same. */
function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ')
}

/**
 * The statements and notes of a written answer, without the markers behind them.
 *
 * @example
 * statementsIn('It opened in May. [1] Entry is free. [2]') // => ['It opened in May.', 'Entry is free.']
 */
export function statementsIn(answer: string): string[] {
  return answer
    .split(/(?:\[\d+\])+/u)
    .map((words) => words.trim())
    .filter((words) => words !== '')
}

/** A `[3]` in the quoted words, or in a question, is no marker of ours. */
export function escapeMarkers(text: string): string {
  return text.replace(/\[(\d+)\]/gu, String.raw`\[$1\]`)
}
