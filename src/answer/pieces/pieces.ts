import { hasAddress } from '../../corpus/addresses.ts'
import { markLength } from '../../corpus/formats/list-mark.ts'
import { sentences } from '../../corpus/sentences.ts'
import type { Block, Contact, Document, Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { overlapping } from '../text/overlapping.ts'
import { labelOf, subjectLine } from './advisory.ts'
import { entriesOn } from './entries-on.ts'

export type PieceKind = 'sentence' | 'item' | 'row' | 'headline' | 'dateline' | 'contact' | 'source'

/** A stretch of a block that can answer by itself. */
export interface Piece extends Span {
  readonly kind: PieceKind
  readonly contact: Contact | null
}

/**
 * Parts a block into what can answer by itself: contacts, a headline, a row, the
 * dateline, the sentences of a paragraph or list item.
 */
export function piecesOf(document: Document, block: Block): Piece[] {
  // What a wire put around the release is in no passage, and nobody said it.
  if (block.kind === 'furniture') return []
  const piece = (kind: PieceKind, span: Span, contact: Contact | null = null): Piece => ({
    kind,
    contact,
    start: span.start,
    end: span.end,
  })
  const contacts = document.contacts.filter((contact) => overlapping(contact, block))
  if (block.kind === 'contact' && contacts.length > 0) {
    const own = contacts
      .filter((contact) => contact.start >= block.start)
      .map((contact) => piece('contact', contact, contact))
    return [...own, ...besides(document.text, block, contacts).map((line) => piece('item', line))]
  }
  if (block.kind === 'headline' || block.kind === 'subhead' || block.kind === 'heading')
    return [piece('headline', block)]
  if (block.kind === 'source') return [piece('source', block)]
  if (block.kind === 'table-row') return [piece('row', block)]
  const isItem =
    block.kind === 'list-item' ||
    isValue(document, block) ||
    (labelOf(document.text, block) !== null && subjectLine(document) !== null)
  const kind: PieceKind = isItem ? 'item' : 'sentence'
  const dateline = document.marks.dateline
  const opens = dateline !== null && dateline.start >= block.start && dateline.end <= block.end
  const pieces: Piece[] = opens ? [piece('dateline', dateline)] : []
  const from = opens
    ? skipSpace(document.text, dateline.end, block.end)
    : // The mark of an item is no word of it.
      block.start + (kind === 'item' ? markLength(textAt(document.text, block)) : 0)
  const parts = sentences(document.text.slice(from, block.end), from)
  for (const span of entriesOn(document.text, parts)) {
    const words = textAt(document.text, span)
    const mark = answerMark(document.text, span.start, words)
    if (WORDS.test(words)) pieces.push(piece(kind, { start: span.start + mark, end: span.end }))
  }
  return pieces
}

/** The length of "A: " and, right below a question, of "A. " before an answer: no words of it. "A. Roos" is somebody. */
function answerMark(text: string, start: number, words: string): number {
  const [mark = '', sign] = ANSWER_MARK.exec(words) ?? []
  return sign === '.' && !ASKED.test(text.slice(Math.max(0, start - GAP), start)) ? 0 : mark.length
}

const ANSWER_MARK = /^A(?:nswer)?\s?([.:])\s+(?=["“]?[\p{Lu}\d£€$])(?!\p{Lu}\.)/u

const ASKED = /\?["”*_]{0,3}\s*$/u

/** Characters before a mark in which the question ends: a few marks and empty lines. */
const GAP = 12

/** Marks alone say nothing: a row of asterisks, a stop that a line lost. */
const WORDS = /[\p{L}\p{N}]/u

/** The lines of a block that are in none of its contacts, and have an address: "Box office: 020 7946 0018". */
function besides(text: string, { start, end }: Span, contacts: readonly Contact[]): Span[] {
  const lines = [...text.slice(start, end).matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }))
  return lines.flatMap((line) => {
    const words = textAt(text, line)
    if (!hasAddress(words)) return []
    if (!contacts.some((contact) => overlapping(contact, line))) return [line]
    // "Press: Ada Berg, 020 7946 0017. Box office: 020 7946 0018"
    const labelled = words.search(LABEL_INSIDE)
    const own = { start: line.start + labelled, end: line.end }
    return labelled > 0 && hasAddress(textAt(text, own)) ? [own] : []
  })
}

/** A label behind a stop in a line, and none that a contact's own number or address has. */
const LABEL_INSIDE =
  /(?<=[.;|] )(?!(?:Tel|Phone|Telephone|Mobile|Cell|Direct|Office|Fax|E-?mail|Mail|Web|Website|Internet|Address|Press|Media|Contact|Twitter|Instagram|Facebook|LinkedIn)\b)\p{Lu}[\p{Ll}’'-]+(?: \p{L}[\p{Ll}’'-]+){0,3}: (?=\S)/u

/** "Norvik, Norway" under "Assembled in:": what a label stands over is read with it, as an item is with its lead-in. */
function isValue({ blocks, text }: Document, { kind, lead, start, end }: Block): boolean {
  const label = lead === null ? undefined : blocks[lead]
  return (
    kind === 'paragraph' &&
    label?.kind === 'heading' &&
    text.charAt(label.end - 1) === ':' &&
    text.slice(label.end, start).trim() === '' &&
    !/[.!?]["”]?$/u.test(text.slice(start, end))
  )
}

/** The dash, colon or stop after a dateline belongs to neither side. */
function skipSpace(text: string, start: number, end: number): number {
  return start + (/^[\s.,;:|/•·*–—-]*/u.exec(text.slice(start, end))?.[0].length ?? 0)
}
