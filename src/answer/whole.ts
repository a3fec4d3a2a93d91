import type { Contact, Document, Quotation, Span } from '../model.ts'
import { terms } from '../search/tokens.ts'
import { quotedOf } from './asked-whole.ts'
import type { Candidate } from './candidates.ts'
import type { Draft, DraftNote } from './cite.ts'
import { type Composition, dateNotes, MAX_WORDS, MAX_WORDS_LIST, overlap } from './compose.ts'
import { readableDate } from './dates.ts'
import { dissect } from './dissect.ts'
import type { Asked } from './question.ts'
import { type SpanType, typedSpans } from './spans.ts'
import { spokenBy } from './spoken-by.ts'
import { ASKS_FAX } from './wanted.ts'
import { wordCount } from './words.ts'

/**
 * Answers what is asked of a release as a whole: what it is about, its figures,
 * its quotations, who issued it, when and where, and whom to call. The parsed
 * document knows these; no sentence needs to be searched for.
 *
 * @returns null when the release does not give it.
 */
export function answerWhole(asked: Asked, document: Document): Composition | null {
  return dated(composed(asked, document))
}

/** Answers how one of the contacts of a release is reached; null when they lack what is asked for. */
export function answerReached(asked: Asked, document: Document, one: Contact): Composition | null {
  return dated(contact(asked, document, [one]))
}

/** Whether {@link answerWhole} has an answer, for less than what it costs. */
export function answersWhole(asked: Asked, document: Document): boolean {
  return composed(asked, document) !== null
}

function dated(found: Composition | null): Composition | null {
  return found && { ...found, notes: [...found.notes, ...dateNotes(found.drafts)] }
}

function composed(asked: Asked, document: Document): Composition | null {
  switch (asked.whole) {
    case 'overview':
      return overview(document)
    case 'figures':
      return keyFigures(document)
    case 'quotation':
      return quotations(document, MAX_QUOTATIONS)
    case 'quotations':
      return quotationsAsked(asked, [document])
    case 'speakers':
      return quotations(document, MAX_SPEAKERS)
    case 'contact':
      return contact(asked, document)
    case 'issuer':
      return marked(document, document.marks.issuer, document.issuer)
    case 'published':
      return published(document)
    case 'place':
      return marked(document, document.marks.place, document.place)
    case 'title':
      return document.marks.title === null ? null : only([draft(document, document.marks.title)])
    case null:
      return null
  }
}

const MAX_QUOTATIONS = 2
const MAX_SPEAKERS = 4

function draft(document: Document, span: Span, answerSpan: Span | null = null): Draft {
  return {
    document,
    span: { start: span.start, end: span.end },
    answerSpan: answerSpan === null ? null : { start: answerSpan.start, end: answerSpan.end },
    alsoAt: [],
  }
}

function only(drafts: readonly Draft[], notes: readonly DraftNote[] = []): Composition | null {
  return drafts.length === 0 ? null : { drafts, notes }
}

/** Headline, opening sentence, then the sentences that share most with the rest, with the figures first, in the order of the text. */
function overview(document: Document): Composition | null {
  const { candidates, frequency } = dissect(document)
  const body = candidates.filter(isBody)
  const lead = body[0]
  const drafts: Draft[] = document.marks.title === null ? [] : [draft(document, document.marks.title)]
  if (lead === undefined) return only(drafts)
  const centrality = (candidate: Candidate): number => {
    let sum = 0
    for (const term of candidate.terms) sum += Math.log(frequency.get(term) ?? 1)
    return sum / Math.sqrt(5 + candidate.terms.size) + Math.min(3, figureCount(candidate)) * 0.4
  }
  const others = bestFirst(body.slice(1), centrality)
  return only(inOrder(drafts, [lead, ...others], document, MAX_OVERVIEW))
}

/** Headline, lead and two sentences more. */
const MAX_OVERVIEW = 4

/** Equal ones stay in the order of the text. */
function bestFirst(candidates: readonly Candidate[], worth: (one: Candidate) => number): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, worth: worth(candidate) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ candidate }) => candidate)
}

/** Takes candidates while they fit into an answer and say something new, and sets them in the order of the text. */
function inOrder(
  first: readonly Draft[],
  candidates: readonly Candidate[],
  document: Document,
  most: number,
): Draft[] {
  const drafts = [...first]
  const taken: Candidate[] = []
  let words = drafts.reduce((sum, { span }) => sum + wordCount(document.text.slice(span.start, span.end)), 0)
  for (const candidate of candidates) {
    if (drafts.length >= most) break
    const length = wordCount(candidate.text)
    if (words + length > MAX_WORDS && drafts.length > 0) continue
    if (taken.some((other) => overlap(other.terms, candidate.terms) > 0.6)) continue
    taken.push(candidate)
    drafts.push(draft(document, candidate))
    words += length
  }
  return drafts.sort((a, b) => a.span.start - b.span.start)
}

function isBody({ block, kind, quotation }: Candidate): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'list-item') &&
    (kind === 'sentence' || kind === 'item') &&
    quotation === null
  )
}

/** The sentences and rows that hold most amounts, in the order of the text. */
function keyFigures(document: Document): Composition | null {
  const { candidates, headline } = dissect(document)
  const inHeadline = (one: Candidate): number =>
    one.tokens.filter(({ term }) => /\d/u.test(term) && headline.has(term)).length
  const weight = (one: Candidate): number =>
    (figureCount(one) + inHeadline(one)) / Math.sqrt(one.tokens.length)
  const found = bestFirst(
    candidates.filter(
      (candidate) =>
        (isBody(candidate) || (candidate.kind === 'row' && candidate.block.lead !== null)) &&
        figureCount(candidate) > 0,
    ),
    weight,
  )
  const rows = found.filter(({ kind }) => kind === 'row').slice(MAX_ROWS)
  return only(
    inOrder(
      [],
      found.filter((one) => !rows.includes(one)),
      document,
      MAX_FIGURES,
    ),
  )
}

const MAX_FIGURES = 5

/** A table is read as a whole; its rows must not crowd out what the text says. */
const MAX_ROWS = 2

const FIGURES: readonly SpanType[] = ['money', 'percent', 'count', 'measure']

/** Figures written with digits: "two" and "both" are no key figures. */
function figureCount(candidate: Candidate): number {
  return candidate
    .spans()
    .filter((span) => FIGURES.includes(span.type) && /\d/u.test(candidate.text.slice(span.start, span.end)))
    .length
}

/** Quotations with a known speaker first, then the longer ones; each with its attribution, as whole sentences. */
function quotations(document: Document, most: number): Composition | null {
  const ranked = [...document.quotations].sort(
    (a, b) => Number(b.speaker !== null) - Number(a.speaker !== null) || length(b) - length(a),
  )
  const drafts: Draft[] = []
  const speakers = new Set<string>()
  for (const quotation of ranked) {
    const name = quotation.speaker?.name ?? ''
    if (drafts.length >= most || speakers.has(name)) continue
    const span = sentencesAround(document, quotation)
    if (drafts.some((other) => other.span.start < span.end && span.start < other.span.end)) continue
    speakers.add(name)
    drafts.push(draft(document, span))
  }
  return only(drafts)
}

/**
 * All quotations of the speaker that the question names, of several releases the
 * first first, else all of the releases: each with its attribution, in the order
 * of the text, as many as an answer has words for. Null when there is none.
 */
export function allQuotations(asked: Asked, documents: readonly Document[]): Composition | null {
  return dated(quotationsAsked(asked, documents))
}

function quotationsAsked(asked: Asked, documents: readonly Document[]): Composition | null {
  const whose = quotedOf(asked.text)
  const drafts: Draft[] = []
  let all = 0
  let words = 0
  for (const document of documents) {
    const isIssuer = whose !== null && namesIssuer(whose, document)
    for (const quotation of [...document.quotations].sort((a, b) => a.start - b.start)) {
      const { name = null, role = null } = quotation.speaker ?? {}
      if (whose !== null && !isIssuer && !spokenBy(whose, name, role)) continue
      const span = sentencesAround(document, quotation)
      if (drafts.some((other) => other.document === document && overlapping(other.span, span))) continue
      all++
      words += wordCount(document.text.slice(span.start, span.end))
      if (words <= MAX_WORDS_LIST || drafts.length === 0) drafts.push(draft(document, span))
    }
  }
  const [first] = drafts
  if (first === undefined || drafts.length === all) return only(drafts)
  const text = `There are ${all} such quotations; an answer has words for ${drafts.length} of them.`
  return only(drafts, [{ kind: 'metadata', text, at: [first] }])
}

function overlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The quotations "of Acme" are those of all who speak in its release. */
function namesIssuer(whose: string, { issuer }: Document): boolean {
  const own = new Set(terms(issuer ?? ''))
  const named = terms(whose)
  return named.length > 0 && named.every((term) => own.has(term))
}

function length(span: Span): number {
  return span.end - span.start
}

/** From the start of the first sentence that the quotation touches to the end of the last. */
function sentencesAround(document: Document, quotation: Quotation): Span {
  const touched = dissect(document).candidates.filter(
    (candidate) => candidate.start < quotation.end && quotation.start < candidate.end,
  )
  return {
    start: Math.min(quotation.start, ...touched.map((candidate) => candidate.start)),
    end: Math.max(quotation.end, ...touched.map((candidate) => candidate.end)),
  }
}

/** The contacts that give what is asked for: any, or those with an address or a number. */
function contact(asked: Asked, document: Document, among = document.contacts): Composition | null {
  const drafts = among.flatMap((one) => {
    const text = document.text.slice(one.start, one.end)
    const words = wantedOf(asked, one, text)
    if (words === null) return []
    const at = text.indexOf(words)
    return [
      draft(document, one, at === -1 ? null : { start: one.start + at, end: one.start + at + words.length }),
    ]
  })
  return only(drafts.slice(0, MAX_CONTACTS))
}

const MAX_CONTACTS = 3

function wantedOf(asked: Asked, contact: Contact, text: string): string | null {
  switch (asked.type) {
    case 'email':
      return contact.email
    case 'phone':
      // Contacts keep no number for faxes.
      return ASKS_FAX.test(asked.text) ? null : contact.phone
    case 'url':
      return contact.url
    case 'address': {
      const span = typedSpans(text).find(({ type }) => type === 'address')
      return span === undefined ? null : text.slice(span.start, span.end)
    }
    default:
      return contact.name ?? contact.email ?? contact.phone ?? text
  }
}

/** The line, or the dateline, in which a piece of metadata stands. */
function marked(document: Document, mark: Span | null, value: string | null): Composition | null {
  if (mark === null) {
    const title = document.marks.title
    if (value === null || title === null) return null
    return only(
      [draft(document, title)],
      [
        {
          kind: 'metadata',
          text: `From the file’s own metadata: ${value}.`,
          at: [{ document, span: title }],
        },
      ],
    )
  }
  const holder = dissect(document).candidates.find(
    (candidate) => candidate.start <= mark.start && mark.end <= candidate.end,
  )
  return only([draft(document, holder ?? mark, mark)])
}

function published(document: Document): Composition | null {
  if (document.published === null) return null
  const mark = document.marks.published
  if (mark !== null) return marked(document, mark, document.published)
  const at = document.marks.title ?? dissect(document).candidates[0]
  if (at === undefined) return null
  const from = document.publishedFrom === 'file name' ? 'The name of the file' : 'The metadata of the file'
  return only(
    [draft(document, at)],
    [
      {
        kind: 'metadata',
        text: `${from} dates this release ${readableDate(document.published)}; its text gives no date of its own.`,
        at: [{ document, span: { start: at.start, end: at.end } }],
      },
    ],
  )
}
