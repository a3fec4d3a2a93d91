import { asOf, type Given } from './answer/across/as-of.ts'
import { standsByItself } from './answer/across/by-itself.ts'
import { embargoNote, withCopies } from './answer/across/editions.ts'
import { settleAmong } from './answer/across/inside.ts'
import { documentMeant } from './answer/across/meant.ts'
import { settleOfCited } from './answer/across/of-cited.ts'
import { withReleaseOfMonth } from './answer/across/of-month.ts'
import { ofTitled } from './answer/across/of-titled.ts'
import { settleReleases } from './answer/across/releases-told.ts'
import { timely } from './answer/across/timely.ts'
import { withNamesOf } from './answer/asked/written-names.ts'
import { cite, type Draft, type DraftNote, escapeMarkers, type Place, statementsIn } from './answer/cite.ts'
import { join } from './answer/compose.ts'
import { isAnyones } from './answer/composition/anyones.ts'
import { documentsOf } from './answer/composition/document-on.ts'
import { noSuchIssuer, refusal, type Searched, speakingOf } from './answer/composition/refuse.ts'
import { followUps, starters } from './answer/composition/suggest.ts'
import { HIGH_FROM } from './answer/decide.ts'
import { answersIn, type Standalone, standalone } from './answer/followup.ts'
import { analyse } from './answer/question.ts'
import type { Settled } from './answer/settled.ts'
import { retrieveEitherWay } from './answer/text/either-way.ts'
import { openAt } from './library/hours.ts'
import { isBy, issuersOf, nearestIssuers } from './library/issuers.ts'
import { folded } from './library/markers.ts'
import type { Library } from './library.ts'
import type { Answer, Document, Filter, Hit, Question } from './model.ts'
import { LEXICON } from './search/lexicon.ts'
import { retrieve } from './search/retrieve.ts'

/**
 * Answers a question from a library: through all stages of the program, in order.
 *
 * Follow-up, question, retrieval, evidence, decision, composition, citation:
 * each stage is a function from values to values. What the material does not
 * hold is refused with a reason; no question makes it throw. Nothing that is
 * under embargo at `now` (milliseconds since 1970) takes part.
 *
 * @example
 * (await ask(library, { question: 'When does the hall open?' })).statements[0]?.text
 * // => 'The hall opens on 3 May.'
 */
export async function ask(library: Library, request: Question, now = Date.now()): Promise<Answer> {
  const started = performance.now()
  const open = openAt(library, now)
  const asked = await withReleaseOfMonth(standaloneOf(request), request, open)
  const titled = await askTitled(open, request, asked, now)
  if (titled !== null)
    return { ...titled, question: request.question, elapsedMs: round(performance.now() - started) }
  const { answer: given, hits } = await askCompared(open, request, asked, now)
  const steered =
    asked.back === null
      ? await asOf(
          request,
          { answer: given, hits },
          async (then, remarks) => await askOnce(open, then, standaloneOf(then), remarks, now),
        )
      : null
  const answer = steered ?? given
  return { ...answer, question: request.question, elapsedMs: round(performance.now() - started) }
}

/** Answers a question; one that sets an answer beside another time, which its sentence does not tell, by both. */
async function askCompared(
  library: Library,
  request: Question,
  asked: Standalone,
  now: number,
): Promise<Given> {
  const given = await askOnce(library, request, asked, [], now)
  const { back } = asked
  if (given.answer.status === 'answered' || back?.kind !== 'compared' || back.otherwise === null) return given
  const both = { question: back.otherwise, earlier: asked.earlier, leans: false, back: null }
  const anew = await askOnce(library, request, both, [], now)
  const isWhole =
    anew.answer.status === 'answered' && anew.answer.notes.every(({ kind }) => kind !== 'missing')
  return isWhole ? anew : given
}

/** Answers what is asked of the one release whose headline the question gives; null where it gives none. */
async function askTitled(
  library: Library,
  request: Question,
  { question, earlier, back }: Standalone,
  now: number,
): Promise<Answer | null> {
  const titled = back === null ? ofTitled(question, library, request.filter) : null
  if (titled === null) return null
  const filter = { ...request.filter, documents: [titled.document.id] }
  const asked = { question: titled.question, earlier: [], leans: false, back: null }
  const { answer } = await askOnce(library, { ...request, filter, history: [] }, asked, [], now, 'release')
  const isOfOne = !titled.isBeside || request.question.includes(titled.title)
  const isWhole = analyse(titled.question).some(({ whole }) => whole !== null)
  if (answer.status === 'answered' || isOfOne || isWhole) return { ...answer, resolvedQuestion: question }
  // Only the conversation has it that this release is meant: another may tell it.
  const wide = await askOnce(library, request, { ...asked, earlier, leans: true }, [], now)
  return wide.answer.status === 'answered' ? wide.answer : { ...answer, resolvedQuestion: question }
}

function standaloneOf({ question, history = [] }: Question): Standalone {
  return standalone(question, history)
}

async function askOnce(
  library: Library,
  request: Question,
  { question, earlier, leans, back }: Standalone,
  remarks: readonly DraftNote[],
  now: number,
  searched: Searched = isLimiting(request.filter) ? 'chosen' : 'material',
): Promise<Given> {
  const history = request.history ?? []
  const filter = request.filter
  const answers = answersIn(history)
  const mayTurn = standsByItself(history.findLast(({ role }) => role === 'user')?.content ?? '')
  const meant = await documentMeant(library, earlier, filter, answers, mayTurn)
  const { query, hits } = await retrieveEitherWay(library, question, { filter, limit: HITS })
  const asked = withNamesOf(query, documentsOf(hits).slice(0, NAMING))
  const parts = analyse(asked).slice(0, back === null ? undefined : 1)
  const settled: Settled[] = []
  let isByItself = false
  for (const part of parts) {
    const ofReleases = back === null ? settleReleases(part, { library, filter }, dayOf(now)) : null
    if (ofReleases !== null) {
      settled.push(ofReleases)
      continue
    }
    const ofCited = back === null ? null : await settleOfCited(part, back, meant, { library, filter })
    if (ofCited !== null) {
      settled.push(ofCited)
      continue
    }
    const wide = parts.length === 1 ? hits : await hitsFor(library, part.text, hits, filter)
    const context = { library, filter, lexicon: LEXICON, among: parts.length }
    const own = leans ? request.question : question
    const leaning =
      meant === null ? null : { own, earlier, leans, meant, cited: answers.flatMap(statementsIn) }
    const chosen = await settleAmong(part, wide, leaning, context)
    isByItself ||= chosen.isByItself
    settled.push(await timely(chosen.settled, { ...context, isFixed: chosen.isFixed }))
  }
  const answered = settled.filter((part) => part.composition !== null)
  const shell = {
    question: request.question,
    resolvedQuestion: isByItself ? request.question.trim() : query,
    index: { documents: library.documents.size, builtAt: library.builtAt },
  }
  if (answered.length === 0) {
    const answer = refuse(shell, settled, library, {
      open: meant === null ? 0 : library.documents.size,
      filter,
      searched,
      unknownIssuer: meant === null ? await unknownIssuer(library, filter?.issuer) : null,
    })
    return { answer, hits }
  }

  const { drafts, notes } = join(answered.map(({ composition }) => composition ?? NOTHING))
  const most = request.maxCitations ?? Math.max(MAX_CITATIONS, Math.min(placesOf(drafts), MOST_CITATIONS))
  const kept = within(drafts, most)
  const sources = [...new Set(kept.map((draft) => draft.document))]
  const embargo = embargoNote(library, sources, null)
  const told = [
    ...notes.filter((note) => belongs(note, kept)),
    ...remarks,
    ...(embargo === null ? [] : [embargo]),
    ...missing(settled, searched),
  ]
  const cited = cite(kept, affordable(told, kept, most), library.passagesOf)
  const confidence = Math.min(
    ...answered.map((part) => part.confidence),
    answered.some(isAnyones) ? LIKELY : 1,
  )
  const answer: Answer = {
    ...shell,
    status: 'answered',
    ...cited,
    citations: cited.citations.map((citation) => withCopies(library, citation)),
    confidence: inShort(confidence),
    certainty: confidence >= HIGH_FROM && answered.length === settled.length ? 'high' : 'moderate',
    asOf: newest(cited.citations),
    suggestions: followUps(sources, parts),
    elapsedMs: 0,
  }
  return { answer, hits }
}

/** Starter questions that the library can answer, at most `limit`; found once for each library. */
export async function suggestions(given: Library, limit = 4, now = Date.now()): Promise<readonly string[]> {
  const library = openAt(given, now)
  const known = found.get(library)
  if (known !== undefined && known.length >= limit) return known.slice(0, limit)
  const questions = await starters(
    library,
    async (open, request) => (await askOnce(open, request, standaloneOf(request), [], now)).answer,
    limit,
  )
  found.set(library, questions)
  return questions
}

/** A corpus with few starters is asked again for more, which is quick: its sentences are known by then. */
const found = new WeakMap<Library, readonly string[]>()

/** Enough passages that the right release is among them; the evidence is narrower than that. */
const HITS = 20

/** Releases of which one has the names that are asked about. */
const NAMING = 3

/** Unless more are asked for; a list that is asked for is not cut in the middle. */
const MAX_CITATIONS = 5

/** As many as may be asked for. */
const MOST_CITATIONS = 20

/** What may be anybody's is no surer than this: below `HIGH_FROM`. */
const LIKELY = 0.85

const NOTHING = { drafts: [], notes: [] }

type Shell = Pick<Answer, 'question' | 'resolvedQuestion' | 'index'>

function refuse(
  shell: Shell,
  settled: readonly Settled[],
  library: Library,
  {
    open,
    filter,
    searched,
    unknownIssuer,
  }: {
    readonly open: number
    readonly filter: Filter | undefined
    readonly searched: Searched
    /** What to say when no release is by the issuer of the filter. */
    readonly unknownIssuer: string | null
  },
): Answer {
  const [first] = settled
  const counts = { all: library.documents.size, open, unknownIssuer }
  const written = refusal(first ?? null, counts, library, searched)
  const near = written.nearest.flatMap(({ documentId }) => withId(library, documentId))
  const asked = `${shell.resolvedQuestion} ${filter?.issuer ?? ''}`
  const embargo = written.reason === 'not_a_question' ? null : embargoNote(library, near, asked)
  const reason = {
    ...written,
    message: embargo === null ? written.message : `${written.message} ${embargo.text}`,
    // Where nothing was searched nothing was missed.
    unsupported: written.reason === 'empty_corpus' ? [] : written.unsupported,
    nearest: written.nearest.map((citation) => withCopies(library, citation)),
  }
  return {
    ...shell,
    status: 'unanswered',
    answer: escapeMarkers(reason.message),
    statements: [],
    notes: embargo === null ? [] : [{ kind: embargo.kind, text: embargo.text, citations: [] }],
    citations: [],
    refusal: reason,
    confidence: inShort(first?.confidence ?? 0),
    asOf: null,
    suggestions: followUps(
      withId(library, reason.nearest[0]?.documentId),
      settled.map(({ asked }) => asked),
    ),
    elapsedMs: 0,
  }
}

/** Says that no release is by an issuer, and who the nearest are; null when there are releases by it. */
async function unknownIssuer(library: Library, wanted: string | undefined): Promise<string | null> {
  if (wanted === undefined || [...library.documents.values()].some(isBy(wanted))) return null
  const issuers = issuersOf(library.documents.values())
  const { hits } = await retrieve(library, wanted, { limit: HITS })
  const mentioning = hits.filter(({ passage }) => folded(passage.text).includes(folded(wanted)))
  return noSuchIssuer(wanted, {
    alike: nearestIssuers(wanted, issuers),
    mentioning: issuersOf(mentioning.map(({ document }) => document)).map(({ name }) => name),
    all: issuers.map(({ name }) => name),
  })
}

/** Whether a filter leaves releases out, so that an answer speaks of those alone that were chosen. */
export function isLimiting(filter: Filter | undefined): boolean {
  return filter !== undefined && Object.values(filter).some((value) => value !== undefined)
}

/** A part that matches nothing of its own is looked for where the whole question led. */
async function hitsFor(
  library: Library,
  part: string,
  whole: readonly Hit[],
  filter: Filter | undefined,
): Promise<readonly Hit[]> {
  const { hits } = await retrieveEitherWay(library, part, { filter, limit: HITS })
  return hits.length > 0 ? hits : whole
}

/** When one part of a question is answered and another is not, the reader is told. */
function missing(settled: readonly Settled[], searched: Searched): DraftNote[] {
  return settled
    .filter((part) => part.composition === null)
    .map((part) => ({
      kind: 'missing',
      text: `${speakingOf(searched).doesNot} answer “${part.asked.text.trim()}”`,
      at: [],
    }))
}

function placesOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { alsoAt }) => sum + 1 + alsoAt.length, 0)
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

/** A note goes when the statement that it explains went. What other releases say explains none. */
function belongs(note: DraftNote, kept: readonly Draft[]): boolean {
  if (note.kind === 'newer' || note.kind === 'conflict') return true
  const places = kept.flatMap((draft) => [draft, ...draft.alsoAt])
  return note.at.every((place) =>
    places.some(
      ({ document, span }) =>
        document === place.document && span.start === place.span.start && span.end === place.span.end,
    ),
  )
}

/** ISO date of a time, in UTC. */
function dayOf(now: number): string {
  return new Date(Math.min(now, LAST_DAY)).toISOString().slice(0, 10)
}

/** Later ones have no ISO date of ten characters. */
const LAST_DAY = Date.parse('9999-12-31')

/** Leaves out notes whose places are more than an answer may cite beside its statements. */
function affordable(notes: readonly DraftNote[], kept: readonly Draft[], most: number): DraftNote[] {
  const keyOf = ({ document, span }: Place): string => `${document.id}#${span.start}-${span.end}`
  const places = new Set(kept.flatMap((draft) => [draft, ...draft.alsoAt]).map(keyOf))
  return notes.filter(({ at }) => {
    const all = new Set([...places, ...at.map(keyOf)])
    if (at.length > 0 && all.size > most) return false
    for (const key of all) places.add(key)
    return true
  })
}

function withId(library: Library, id: string | undefined): Document[] {
  const document = id === undefined ? undefined : library.documents.get(id)
  return document === undefined ? [] : [document]
}

function newest(documents: readonly { readonly published: string | null }[]): string | null {
  const dates = documents.flatMap(({ published }) => (published === null ? [] : [published]))
  return dates.sort().at(-1) ?? null
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** A probability to three figures, however small: what is refused is told apart by it, too. */
function inShort(probability: number): number {
  return Number(probability.toPrecision(3))
}
