import { sentences } from '../corpus/sentences.ts'
import type { Block, Contact, Document, Quotation, Span } from '../model.ts'
import { type Token, terms as termsOf, tokens } from '../search/tokens.ts'
import { WORD_VECTORS } from '../search/word-vectors.ts'
import { namedByKind } from './by-kind.ts'
import { begins } from './effective.ts'
import { initialled } from './initials.ts'
import { monthOf, relativeYears } from './relative-years.ts'
import { figureSpans, isFigure, type SpanType, type TypedSpan, withNames } from './spans.ts'

export type CandidateKind = 'sentence' | 'item' | 'row' | 'headline' | 'dateline' | 'contact' | 'source'

/** A sentence, list item, table row, contact or metadata line, considered as an answer. */
export interface Candidate extends Span {
  readonly kind: CandidateKind
  /** Equals the document's text at the offsets. */
  readonly text: string
  readonly block: Block
  /** Place among the document's candidates. */
  readonly index: number
  readonly tokens: readonly Token[]
  /** Stems without stop words. */
  readonly terms: ReadonlySet<string>
  /** Stems of the names that its opening pronoun stands for; empty when it opens with none. */
  readonly carried: ReadonlySet<string>
  /** Years that it means by "this year" and the like. */
  readonly years: ReadonlySet<string>
  /** Stems of the lead-in, heading or header row it stands under; empty when none. */
  readonly lead: ReadonlySet<string>
  /** Stems of its whole block. */
  readonly paragraph: ReadonlySet<string>
  readonly quotation: Quotation | null
  readonly contact: Contact | null
  /** Amounts, dates and names in it, found when first asked for. */
  readonly spans: () => readonly TypedSpan[]
  /** Those of them that are no names. */
  readonly figures: () => readonly TypedSpan[]
  /** Neighbouring stems, stop words left out, found when first asked for. */
  readonly pairs: () => ReadonlySet<string>
}

/** A document taken apart for answering. */
export interface Dissection {
  readonly document: Document
  readonly candidates: readonly Candidate[]
  /** In how many candidates each stem stands. */
  readonly frequency: ReadonlyMap<string, number>
  /** Rows that name the columns of a table. */
  readonly headers: ReadonlySet<Block>
  /** Stems of headline and subhead, and the month and year of the release: what goes without saying in its sentences. */
  readonly headline: ReadonlySet<string>
  /** Sum of the word vectors of a candidate, rare words of the document the more, its headline's apart; summed when first asked for. */
  readonly meaning: (candidate: Candidate) => Float32Array
  /** How many candidates hold a span of a type. */
  readonly holding: (type: SpanType) => number
  /** Whether a stem stands with a capital inside a sentence: as a name. */
  readonly isProper: (term: string) => boolean
}

/**
 * Takes a document apart into candidates, once: later calls for the same
 * document value answer from a cache of the last {@link KEPT} documents.
 */
export function dissect(document: Document): Dissection {
  const known = cache.get(document)
  if (known !== undefined) {
    cache.delete(document)
    cache.set(document, known)
    return known
  }
  const made = dissectAnew(document)
  cache.set(document, made)
  if (cache.size > KEPT) {
    const [oldest] = cache.keys()
    if (oldest !== undefined) cache.delete(oldest)
  }
  return made
}

/** About 60 kB each: enough for the releases one desk asks about in a day. */
const KEPT = 500

const cache = new Map<Document, Dissection>()

/** Stems of words with a capital that begin no sentence, and the initials by which a name goes too. */
function properStems(candidates: readonly Candidate[]): Set<string> {
  const found = new Set<string>()
  for (const { text, tokens } of candidates) {
    for (const { terms } of initialled(text)) for (const term of terms) found.add(term)
    for (const [at, { start, term }] of tokens.entries())
      if (at > 0 && /^\p{Lu}/u.test(text.charAt(start))) found.add(term)
  }
  return found
}

function dissectAnew(document: Document): Dissection {
  const candidates: Candidate[] = []
  const frequency = new Map<string, number>()
  const byKind = namedByKind(document.text)
  const blockTerms = document.blocks.map((block) => termSet(document.text.slice(block.start, block.end)))
  for (const [at, block] of document.blocks.entries()) {
    for (const piece of piecesOf(document, block)) {
      const candidate = makeCandidate(
        document,
        block,
        piece,
        candidates.length,
        blockTerms[at] ?? NONE,
        leadTerms(document, block, blockTerms),
        (text) => carriedInto(text, candidates.at(-1) ?? null, byKind(text)),
      )
      candidates.push(candidate)
      for (const term of candidate.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    }
  }
  const holding = new Map<SpanType, number>()
  const headline = termSet(
    [headlineOf(document), document.subtitle ?? '', monthOf(document.published)].join('\n'),
  )
  const meanings = new Map<Candidate, Float32Array>()
  let proper: ReadonlySet<string> | null = null
  return {
    document,
    candidates,
    frequency,
    meaning: (candidate) => {
      const known = meanings.get(candidate)
      if (known !== undefined) return known
      const sum = new Float32Array(WORD_VECTORS.dimensions)
      for (const { term, stop } of candidate.tokens) {
        if (stop || headline.has(term)) continue
        WORD_VECTORS.addTo(sum, term, Math.log(1 + candidates.length / ((frequency.get(term) ?? 1) + 0.5)))
      }
      meanings.set(candidate, sum)
      return sum
    },
    headers: new Set(
      document.blocks.flatMap(({ kind, lead }) => {
        const header = kind === 'table-row' && lead !== null ? document.blocks[lead] : undefined
        return header?.kind === 'table-row' ? [header] : []
      }),
    ),
    headline,
    isProper: (term) => {
      proper ??= properStems(candidates)
      return proper.has(term)
    },
    holding: (type) => {
      const known = holding.get(type)
      if (known !== undefined) return known
      const count = candidates.filter((candidate) =>
        (isFigure(type) ? candidate.figures() : candidate.spans()).some((span) => span.type === type),
      ).length
      holding.set(type, count)
      return count
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

interface Piece extends Span {
  readonly kind: CandidateKind
  readonly contact: Contact | null
}

function piecesOf(document: Document, block: Block): Piece[] {
  // What a wire put around the release is in no passage, and nobody said it.
  if (block.kind === 'furniture') return []
  const piece = (kind: CandidateKind, span: Span, contact: Contact | null = null): Piece => ({
    kind,
    contact,
    start: span.start,
    end: span.end,
  })
  const contacts = document.contacts.filter(
    (contact) => contact.start < block.end && block.start < contact.end,
  )
  if (block.kind === 'contact' && contacts.length > 0) {
    return contacts
      .filter((contact) => contact.start >= block.start)
      .map((contact) => piece('contact', contact, contact))
  }
  if (block.kind === 'headline' || block.kind === 'subhead' || block.kind === 'heading')
    return [piece('headline', block)]
  if (block.kind === 'source') return [piece('source', block)]
  if (block.kind === 'table-row') return [piece('row', block)]
  const kind: CandidateKind = block.kind === 'list-item' || isValue(document, block) ? 'item' : 'sentence'
  const dateline = document.marks.dateline
  const opens = dateline !== null && dateline.start >= block.start && dateline.end <= block.end
  const pieces: Piece[] = opens ? [piece('dateline', dateline)] : []
  const from = opens
    ? skipSpace(document.text, dateline.end, block.end)
    : block.start + (kind === 'item' ? bulletLength(document.text.slice(block.start, block.end)) : 0)
  for (const span of sentences(document.text.slice(from, block.end), from)) pieces.push(piece(kind, span))
  return pieces
}

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

/** The mark of a list item is no word of it. */
function bulletLength(text: string): number {
  return /^(?:[-*•·–●▪]|\(?\d{1,2}[.)])\s+(?=\S)/u.exec(text)?.[0].length ?? 0
}

/** The dash or colon after a dateline belongs to neither side. */
function skipSpace(text: string, start: number, end: number): number {
  return start + (/^[\s–—:-]*/u.exec(text.slice(start, end))?.[0].length ?? 0)
}

function makeCandidate(
  document: Document,
  block: Block,
  piece: Piece,
  index: number,
  paragraph: ReadonlySet<string>,
  lead: ReadonlySet<string>,
  carriedBy: (text: string) => ReadonlySet<string>,
): Candidate {
  const text = document.text.slice(piece.start, piece.end)
  const words = tokens(text)
  let spans: readonly TypedSpan[] | null = null
  let figures: readonly TypedSpan[] | null = null
  const figuresOf = (): readonly TypedSpan[] => {
    figures ??= figureSpans(text)
    return figures
  }
  let pairs: ReadonlySet<string> | null = null
  return {
    ...piece,
    text,
    block,
    index,
    tokens: words,
    terms: new Set([
      ...words.filter((token) => !token.stop).map((token) => token.term),
      ...initialled(text).flatMap((name) => name.terms),
      ...begins(text),
    ]),
    carried: carriedBy(text),
    years: new Set(relativeYears(text, document.published)),
    lead,
    paragraph,
    quotation:
      document.quotations.find((quotation) => quotation.start < piece.end && piece.start < quotation.end) ??
      null,
    spans: () => {
      spans ??= withNames(text, figuresOf())
      return spans
    },
    figures: figuresOf,
    pairs: () => {
      pairs ??= pairsOf(words)
      return pairs
    },
  }
}

function pairsOf(words: readonly Token[]): ReadonlySet<string> {
  const content = words.filter((word) => !word.stop)
  return new Set(content.slice(1).map((word, at) => `${content[at]?.term} ${word.term}`))
}

/** "It has 40 teams" speaks of what the sentence before names; that one may have it from the one before it. */
function carriedInto(text: string, previous: Candidate | null, kind: readonly string[]): ReadonlySet<string> {
  if (previous === null || !OPENING_PRONOUN.test(text)) return kind.length === 0 ? NONE : new Set(kind)
  const names = previous.spans().filter((span) => span.type === 'name')
  const own = previous.tokens.filter(
    (token) => !token.stop && names.some((name) => name.start <= token.start && token.end <= name.end),
  )
  return new Set([...own.map((token) => token.term), ...previous.carried, ...kind])
}

/** A pronoun as the subject, at the start or behind an opening phrase with a comma. */
const OPENING_PRONOUN =
  /^[“"‘']?(?:[^,.]{1,40}, )?(?:it|its|they|their|he|his|she|her|this|these|those|the (?:company|firm|organi[sz]ation|group|project|program|programme|event|site|facility|team|institution|partnership|platform|product|system))\b/iu

/** Stems of all that introduces a block, from the nearest lead-in up to its heading. */
function leadTerms(
  document: Document,
  block: Block,
  blockTerms: readonly ReadonlySet<string>[],
): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Set<number>()
  for (let at = block.lead; at !== null && !seen.has(at); at = document.blocks[at]?.lead ?? null) {
    seen.add(at)
    for (const term of blockTerms[at] ?? NONE) found.add(term)
  }
  return found
}

function termSet(text: string): Set<string> {
  return new Set(termsOf(text))
}

/** A text without a headline has its first words for a title, and they go without saying no more than the others do. */
function headlineOf({ title, blocks, text }: Document): string {
  return blocks.some(({ kind, start }) => kind === 'paragraph' && text.startsWith(title, start)) ? '' : title
}

/** Whether a candidate is written in words, and is no row, contact or headline. */
export function isProse({ kind }: Candidate): boolean {
  return kind === 'sentence' || kind === 'item'
}

/** Whether a candidate holds a term itself, or by what its opening pronoun or "last year" stands for. */
export function inSentence({ terms, carried, years }: Candidate, term: string): boolean {
  return terms.has(term) || carried.has(term) || years.has(term)
}

/** The header of a table and the heading of a list hold the years of what stands below. */
export function leadText({ blocks, text }: Document, { block }: Candidate): string {
  const lead = block.lead === null ? undefined : blocks[block.lead]
  return lead === undefined ? '' : text.slice(lead.start, lead.end)
}
