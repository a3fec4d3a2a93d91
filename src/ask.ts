import { cite, type Draft, type DraftNote, escapeMarkers } from './answer/cite.ts'
import { join } from './answer/compose.ts'
import { HIGH_FROM } from './answer/decide.ts'
import { standalone } from './answer/followup.ts'
import { type Asked, analyse } from './answer/question.ts'
import { refusal } from './answer/refuse.ts'
import { type Settled, settle } from './answer/settle.ts'
import { followUps, starters } from './answer/suggest.ts'
import type { Library } from './library.ts'
import type { Answer, Document, Filter, Hit, Question } from './model.ts'
import { createLexicon } from './search/lexicon.ts'
import { acceptDocument, retrieve } from './search/retrieve.ts'

/**
 * Answers a question from a library: the whole program on one screen.
 *
 * Follow-up, question, retrieval, evidence, decision, composition, citation:
 * each stage is a function from values to values. What the material does not
 * hold is refused with a reason; no question makes it throw.
 *
 * @example
 * (await ask(library, { question: 'When does the hall open?' })).statements[0]?.text
 * // => 'The hall opens on 3 May.'
 */
export async function ask(library: Library, request: Question): Promise<Answer> {
  const started = performance.now()
  const { question, previous, leans } = standalone(request.question, request.history ?? [])
  const filter = request.filter
  const meant = await documentMeant(library, previous, filter)
  const { query, hits } = await retrieve(library, question, { filter, limit: HITS })
  const parts = analyse(query)
  const settled: Settled[] = []
  for (const part of parts) {
    const wide = parts.length === 1 ? hits : await hitsFor(library, part.text, hits, filter)
    const inside =
      leans && meant !== null ? await settleInside(library, meant, part, request, parts.length) : null
    settled.push(inside ?? settle(part, wide, meant, lexicon, parts.length))
  }
  const answered = settled.filter((part) => part.composition !== null)
  const shell = {
    question: request.question,
    resolvedQuestion: query,
    index: { documents: library.documents.size, builtAt: library.builtAt },
  }
  if (answered.length === 0)
    return refuse(shell, settled, library, meant === null ? 0 : library.documents.size, started)

  const { drafts, notes } = join(answered.map(({ composition }) => composition ?? NOTHING))
  const kept = within(drafts, request.maxCitations ?? MAX_CITATIONS)
  const cited = cite(
    kept,
    [...notes.filter((note) => belongs(note, kept)), ...missing(settled)],
    library.passagesOf,
  )
  const confidence = Math.min(...answered.map((part) => part.confidence))
  const sources = [...new Set(kept.map((draft) => draft.document))]
  return {
    ...shell,
    status: 'answered',
    ...cited,
    confidence: round(confidence),
    certainty: confidence >= HIGH_FROM && answered.length === settled.length ? 'high' : 'moderate',
    asOf: newest(sources),
    suggestions: followUps(sources, query),
    elapsedMs: round(performance.now() - started),
  }
}

/** Starter questions that the library can answer, at most `limit`; found once for each library. */
export async function suggestions(library: Library, limit = 4): Promise<readonly string[]> {
  const known = found.get(library)
  if (known !== undefined && known.length >= limit) return known.slice(0, limit)
  const questions = await starters(library, ask, limit)
  found.set(library, questions)
  return questions
}

/** A corpus with few starters is asked again for more, which is quick: its sentences are known by then. */
const found = new WeakMap<Library, readonly string[]>()

const lexicon = createLexicon()

/** Enough passages that the right release is among them; the evidence is narrower than that. */
const HITS = 20

const MAX_CITATIONS = 5

const NOTHING = { drafts: [], notes: [] }

type Shell = Pick<Answer, 'question' | 'resolvedQuestion' | 'index'>

function refuse(
  shell: Shell,
  settled: readonly Settled[],
  library: Library,
  open: number,
  started: number,
): Answer {
  const [first] = settled
  const reason = refusal(first ?? null, { all: library.documents.size, open }, library.passagesOf)
  return {
    ...shell,
    status: 'unanswered',
    answer: escapeMarkers(reason.message),
    statements: [],
    notes: [],
    citations: [],
    refusal: reason,
    confidence: round(first?.confidence ?? 0),
    asOf: null,
    suggestions: followUps(documentsOf(library, reason.nearest[0]?.documentId), shell.resolvedQuestion),
    elapsedMs: round(performance.now() - started),
  }
}

/** "This release" is the one that the conversation was about, else the newest that the filter lets through. */
async function documentMeant(
  library: Library,
  previous: string | null,
  filter: Filter | undefined,
): Promise<Document | null> {
  if (previous !== null) {
    const { hits } = await retrieve(library, previous, { filter, limit: 1 })
    if (hits[0] !== undefined) return hits[0].document
  }
  const accept = filter === undefined ? () => true : acceptDocument(library, filter)
  for (const document of library.documents.values()) if (accept(document.id)) return document
  return null
}

/**
 * Settles a follow-up in the release that the conversation is about; null when
 * that does not answer it. There the subject goes without saying, so the bare
 * words of the user count as well as the question that they were resolved to.
 */
async function settleInside(
  library: Library,
  meant: Document,
  part: Asked,
  request: Question,
  among: number,
): Promise<Settled | null> {
  const bare = among === 1 ? analyse(request.question).slice(0, 1) : []
  const answered: Settled[] = []
  for (const asked of [part, ...bare.filter(({ terms }) => terms.some(({ weight }) => weight === 1))]) {
    const { hits } = await retrieve(library, asked.text, { filter: { documents: [meant.id] }, limit: HITS })
    const settled = settle(asked, hits, meant, lexicon, among)
    if (settled.composition !== null) answered.push(settled)
  }
  return answered.sort((a, b) => b.confidence - a.confidence)[0] ?? null
}

/** A part that matches nothing of its own is looked for where the whole question led. */
async function hitsFor(
  library: Library,
  part: string,
  whole: readonly Hit[],
  filter: Filter | undefined,
): Promise<readonly Hit[]> {
  const { hits } = await retrieve(library, part, { filter, limit: HITS })
  return hits.length > 0 ? hits : whole
}

/** When one part of a question is answered and another is not, the reader is told. */
function missing(settled: readonly Settled[]): DraftNote[] {
  return settled
    .filter((part) => part.composition === null)
    .map((part) => ({
      kind: 'missing',
      text: `The material does not answer “${part.asked.text.trim()}”`,
      at: [],
    }))
}

/** The first drafts that need at most so many citations; the places that only bear a sentence out go first. */
function within(drafts: readonly Draft[], most: number): Draft[] {
  const kept: Draft[] = []
  let places = 0
  for (const draft of drafts) {
    const room = most - places
    if (room < 1) break
    const alsoAt = draft.alsoAt.slice(0, room - 1)
    places += 1 + alsoAt.length
    kept.push({ ...draft, alsoAt })
  }
  return kept
}

/** A note goes when the statement that it explains went. */
function belongs(note: DraftNote, kept: readonly Draft[]): boolean {
  const places = kept.flatMap((draft) => [draft, ...draft.alsoAt])
  return note.at.every((place) =>
    places.some(
      ({ document, span }) =>
        document === place.document && span.start === place.span.start && span.end === place.span.end,
    ),
  )
}

function documentsOf(library: Library, id: string | undefined): Document[] {
  const document = id === undefined ? undefined : library.documents.get(id)
  return document === undefined ? [] : [document]
}

function newest(documents: readonly Document[]): string | null {
  const dates = documents.flatMap(({ published }) => (published === null ? [] : [published]))
  return dates.sort().at(-1) ?? null
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
