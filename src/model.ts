/**
 * The nouns of Dateline, as read-only values. Every stage is a function from
 * some of these to others; nothing here imports anything.
 *
 * All offsets count UTF-16 code units in `Document.text`, end exclusive, so
 * that `document.text.slice(span.start, span.end)` is the text of any span.
 */

/** A stretch of a document's canonical text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The first character of a page: it runs to the next page's start. */
export interface PageStart {
  /** As a reader counts, from 1; pages without text are missing. */
  readonly page: number
  readonly start: number
}

/** What a block is in the structure of a release. */
export type BlockKind =
  | 'status'
  | 'headline'
  | 'subhead'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'quotation'
  | 'boilerplate'
  | 'safe-harbour'
  | 'source'
  | 'contact'
  | 'note'
  /** What a wire or site puts around a release: in no passage. */
  | 'furniture'

/** One structural part of a document. Blocks keep the order of the document and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
  /**
   * Index into `Document.blocks` of the block that introduces this one: the
   * lead-in of a list item, the header row of a table row, else the heading it
   * stands under, which of a heading is the one of a higher level. Null when nothing does.
   */
  readonly lead: number | null
}

/** Who speaks a quotation, in the document's own words. */
export interface Speaker {
  readonly name: string
  readonly role: string | null
}

/** A spoken quotation: the span includes its quotation marks. */
export interface Quotation extends Span {
  readonly speaker: Speaker | null
}

/** A press contact; the span covers all of its lines. */
export interface Contact extends Span {
  readonly name: string | null
  readonly role: string | null
  readonly organisation: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly url: string | null
}

export type Status = 'current' | 'embargoed' | 'corrected' | 'replaced' | 'withdrawn'

/** Where each piece of metadata stands in the text; null when it came from elsewhere (a file name, front matter) or is absent. */
export interface Marks {
  readonly title: Span | null
  readonly subtitle: Span | null
  /** The whole dateline, place to wire. */
  readonly dateline: Span | null
  readonly place: Span | null
  readonly published: Span | null
  readonly issuer: Span | null
}

/** One press release or other press item, read from one file. */
export interface Document {
  /** Stable for a file's path and content; safe in a URL path. */
  readonly id: string
  /** Path inside the corpus folder, with forward slashes. */
  readonly file: string
  readonly format: string
  /** BCP 47. */
  readonly language: string
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string
  readonly url: string | null
  readonly title: string
  readonly subtitle: string | null
  readonly issuer: string | null
  /** In the release's own words. */
  readonly place: string | null
  /** The place as a reader would write it, without a headline's capitals; absent where it is `place`. */
  readonly placeName?: string
  /** ISO date, `YYYY-MM-DD`. */
  readonly published: string | null
  /** Which source the date was taken from; null when there is none. */
  readonly publishedFrom: 'dateline' | 'metadata' | 'file name' | 'embargo' | null
  readonly wire: string | null
  readonly status: Status
  /** ISO date and time with the zone as written; only when the file states an hour. */
  readonly publishedAt?: string
  /** The file's own name for the release (a guid, a message id), the same in all of its versions. */
  readonly identifier?: string
  /** Which version of `identifier` this is. */
  readonly version?: string
  /** The file's own name for the release or version that this one takes the place of. */
  readonly replaces?: string
  /** ISO date of the release that it says in its text to take the place of. */
  readonly replacesDay?: string
  /** ISO date of the release in which it says in its story that something was wrong. */
  readonly setsRightDay?: string
  /** ISO time in UTC before which nothing of it may be shown; absent when there is no embargo or none that ends. */
  readonly embargoedUntil?: string
  /** Digests of the story's words, by which copies are found; absent when it was not read from a file. */
  readonly sketch?: readonly number[]
  /** Canonical text: every offset of every answer counts in it. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quotations: readonly Quotation[]
  readonly contacts: readonly Contact[]
  readonly marks: Marks
  /** In order; only of a format that has pages. */
  readonly pages?: readonly PageStart[]
}

/** A file that could not be read as press material, and why. */
export interface Failure {
  readonly file: string
  readonly reason: string
}

export type PassageKind = 'body' | 'headline' | 'boilerplate' | 'safe-harbour' | 'contact'

/** The unit of retrieval: one or a few neighbouring blocks of a document. */
export interface Passage extends Span {
  /** `documentId#start-end`. */
  readonly id: string
  readonly documentId: string
  readonly kind: PassageKind
  /** Equals the document's text at the passage's offsets. */
  readonly text: string
  /** Headline and heading: they count for scoring and are not part of the passage. */
  readonly context: string
}

/** A passage that was found for a question. */
export interface Hit {
  readonly passage: Passage
  readonly document: Document
  /** Only orders the hits of one question. */
  readonly score: number
  /** How much of the question the passage and its release hold, from 0 to 1; the best hit's tells whether the material speaks of the matter. */
  readonly held: number
  /** How much the best of as many releases as were searched holds of a question that none of them speaks of. */
  readonly byChance: number
}

/** A release as it is named beside another one. */
export interface Publication {
  readonly documentId: string
  readonly title: string
  readonly issuer: string | null
  readonly published: string | null
  readonly wire: string | null
}

/** How a release stands to the others that may be shown. */
export interface Standing {
  readonly status: Status
  /** Where else the same story was published, the earliest first. */
  readonly alsoPublished: readonly Publication[]
  /** What it replaces or sets right in part, the latest first. */
  readonly corrects: readonly Publication[]
  /** The last correction or update of it, which takes its place. */
  readonly replacedBy: Publication | null
  /** The last correction that sets parts of it right and leaves the rest standing. */
  readonly correctedBy: Publication | null
}

/** What limits a question to a part of the corpus. All dates ISO, inclusive. */
export interface Filter {
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Compared without case, accents, punctuation and legal form, as a part of the issuer's name. */
  readonly issuer?: string | undefined
  /** Words that the document must all hold, without case and accents; each may be the beginning of one. */
  readonly text?: string | undefined
  /** Document ids. */
  readonly documents?: readonly string[] | undefined
}

/** One turn of a conversation. */
export interface Turn {
  readonly role: 'user' | 'assistant'
  readonly content: string
}

/** What is asked of `ask`. */
export interface Question {
  readonly question: string
  readonly history?: readonly Turn[] | undefined
  readonly filter?: Filter | undefined
  /** The most citations an answer may carry, 1 to 20. */
  readonly maxCitations?: number | undefined
  /** Confidence, from 0 to 1, from which on it is answered and not refused. */
  readonly answerFrom?: number | undefined
}

/** A numbered pointer to exact characters of a document: `text.slice(start, end) === quote`. */
export interface Citation extends Span {
  readonly marker: number
  readonly documentId: string
  readonly passageId: string
  readonly quote: string
  /** Up to 32 characters before the quote (W3C TextQuoteSelector). */
  readonly prefix: string
  /** Up to 32 characters after the quote. */
  readonly suffix: string
  readonly title: string
  readonly issuer: string | null
  readonly place: string | null
  readonly published: string | null
  /** Only when the quote is spoken. */
  readonly speaker?: Speaker
  /** Page on which the quote begins, from 1; only of a format that has pages. */
  readonly page?: number
  /** Address of the cited words in the source viewer. */
  readonly url: string
  /** Where else the same story was published; only when it was. */
  readonly alsoPublished?: readonly Publication[]
}

/** One sentence of an answer. */
export interface Statement {
  /** Exactly the words of its first citation's quote. */
  readonly text: string
  /** Markers. */
  readonly citations: readonly number[]
  /** The words that answer, as offsets into `text`, when they are certain. */
  readonly answerSpan?: Span
}

export type NoteKind = 'date' | 'newer' | 'conflict' | 'embargo' | 'speaker' | 'metadata' | 'missing'

/** A remark of ours under an answer: it explains and never replaces the quoted words. */
export interface Note {
  readonly kind: NoteKind
  readonly text: string
  readonly citations: readonly number[]
}

export type RefusalReason =
  | 'no_subject'
  | 'no_support'
  | 'withheld'
  | 'other_period'
  | 'other_place'
  | 'conflicting_premise'
  | 'not_a_question'
  | 'empty_corpus'

/** Why a question was not answered, and what the reader can do next. */
export interface Refusal {
  readonly reason: RefusalReason
  readonly message: string
  /** What of the question has no support, in the question's own words or as a kind of answer ("email address"). */
  readonly unsupported: readonly string[]
  /** The nearest passages, as citations numbered from 1; they are not an answer. */
  readonly nearest: readonly Citation[]
  /** Press contact of the nearest release. */
  readonly contact: (Omit<Contact, 'start' | 'end'> & { readonly documentId: string }) | null
}

export type Certainty = 'high' | 'moderate'

/** What `ask` gives back, and what `POST /api/answer` sends. */
export interface Answer {
  readonly question: string
  /** What was searched; equals `question` when nothing changed. */
  readonly resolvedQuestion: string
  readonly status: 'answered' | 'unanswered'
  /** Markdown with markers `[n]`. */
  readonly answer: string
  readonly statements: readonly Statement[]
  readonly notes: readonly Note[]
  readonly citations: readonly Citation[]
  /** Only when unanswered. */
  readonly refusal?: Refusal
  /** Probability from 0 to 1 that the answer is right; of a refusal, that an answer would have been. */
  readonly confidence: number
  /** Only when answered. */
  readonly certainty?: Certainty
  /** Date of the newest release cited, ISO; null when none is dated or none is cited. */
  readonly asOf: string | null
  /** Follow-ups that the corpus can answer. */
  readonly suggestions: readonly string[]
  readonly index: { readonly documents: number; readonly builtAt: string }
  readonly elapsedMs: number
}
