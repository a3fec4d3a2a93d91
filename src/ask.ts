import { answerOf, type Shell } from './answer/across/answer-of.ts'
import { standsByItself } from './answer/across/by-itself.ts'
import type { Leaning } from './answer/across/carried.ts'
import { type Placed, settleAmong } from './answer/across/inside.ts'
import { isRefused, withoutLeftTalk } from './answer/across/left-talk.ts'
import { documentMeant } from './answer/across/meant.ts'
import { withHousesNamed } from './answer/across/named-by-kind.ts'
import { settleOfCited } from './answer/across/of-cited.ts'
import { noneThen, ofDated } from './answer/across/of-dated.ts'
import { withReleaseOfMonth } from './answer/across/of-month.ts'
import { unlessOfSender } from './answer/across/of-sender.ts'
import { ofTitled } from './answer/across/of-titled.ts'
import { withoutOffTopicTalk } from './answer/across/off-topic-talk.ts'
import { refusalOf, refusalOfNobody } from './answer/across/refusal-of.ts'
import { releasesCompared } from './answer/across/releases-compared.ts'
import { settleReleases } from './answer/across/releases-told.ts'
import { steered } from './answer/across/steered.ts'
import { thenAndNow } from './answer/across/then-and-now.ts'
import type { Given } from './answer/across/time-told.ts'
import { timely } from './answer/across/timely.ts'
import { spoken } from './answer/asked/spoken.ts'
import { isOfMatter, saidAbout } from './answer/asked/told-about.ts'
import { inUsualForm } from './answer/asked/usual-form.ts'
import { withNamesOf } from './answer/asked/written-names.ts'
import { type DraftNote, statementsIn } from './answer/cite.ts'
import { documentsOf } from './answer/composition/document-on.ts'
import type { Searched } from './answer/composition/refusal-message.ts'
import { starters } from './answer/composition/suggest.ts'
import { answersIn, type Standalone, standalone } from './answer/followup.ts'
import { type Asked, analyse } from './answer/question.ts'
import { lacking, type Settled } from './answer/settled.ts'
import { moreAsked } from './answer/talk/asks-more.ts'
import { changedSides } from './answer/talk/sides.ts'
import { retrieveEitherWay } from './answer/text/either-way.ts'
import { dayOfTime } from './answer/times/day-of-time.ts'
import { openAt } from './library/hours.ts'
import type { Library } from './library.ts'
import type { Answer, Filter, Hit, Question } from './model.ts'
import { LEXICON } from './search/lexicon.ts'

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
export async function ask(library: Library, typed: Question, now = Date.now()): Promise<Answer> {
  const { question, history } = spoken(typed)
  const answer = await askTyped(library, { ...typed, question, history }, now)
  const isAsTyped = question === answer.resolvedQuestion
  return {
    ...answer,
    question: typed.question,
    resolvedQuestion: isAsTyped ? typed.question : answer.resolvedQuestion,
  }
}

async function askTyped(library: Library, given: Question, now: number): Promise<Answer> {
  const started = performance.now()
  const open = openAt(library, now)
  const named = await withHousesNamed(given, open)
  const request = await withoutLeftTalk(withoutOffTopicTalk(named, open), open)
  const asked = await withReleaseOfMonth(standaloneOf(request), request, open)
  if (asked.nobody !== null)
    return await refusalOfNobody(shellOf(open, request, asked.question), asked.nobody, open)
  const titled = await askTitled(open, request, asked, now)
  const placed = titled ?? (await askDated(open, request, asked, now))
  if (placed !== null) return { ...placed, elapsedMs: round(performance.now() - started) }
  const { answer: first, hits } = await askCompared(open, request, asked, now)
  const anew = async (then: Question, remarks: readonly DraftNote[]): Promise<Given> =>
    // The days that we choose are no choice of the reader's.
    await askOnce(open, then, standaloneOf(then), remarks, now, searchedIn(request))
  const again =
    asked.back === null ? await steered(request, asked.question, { answer: first, hits }, open, anew) : null
  const answer = again ?? first
  return { ...answer, elapsedMs: round(performance.now() - started) }
}

/**
 * Answers a question; one that sets a value beside that of another time, which no sentence tells, by
 * both, and one for all about something that nothing introduces by what is said of it.
 */
async function askCompared(
  library: Library,
  request: Question,
  asked: Standalone,
  now: number,
): Promise<Given> {
  const given = await askOnce(library, request, asked, [], now)
  const { back } = asked
  // Of what a conversation is about, more was asked for than it has been told.
  const isMore = asked.earlier.length > 0 && moreAsked(request.question) !== request.question
  const isOpen = given.answer.status !== 'answered' && back === null && !isMore
  const about = isOpen ? saidAbout(asked.question) : null
  if (about !== null) {
    const { answer, hits } = await askOnce(library, request, { ...asked, question: about }, [], now)
    const { resolvedQuestion } = given.answer
    const isSaid = answer.status === 'answered' && isOfMatter(asked.question, answer.answer)
    return isSaid ? { answer: { ...answer, resolvedQuestion }, hits } : given
  }
  const sides = given.answer.status === 'answered' ? null : changedSides(asked.question)
  if (sides !== null) {
    const each = { ...asked, question: `Compare ${sides.join(' with ')}` }
    const { answer, hits } = await askOnce(library, request, each, [], now)
    const { resolvedQuestion } = given.answer
    return isAnsweredWhole(answer) ? { answer: { ...answer, resolvedQuestion }, hits } : given
  }
  if (given.answer.status === 'answered' || back?.kind !== 'compared' || back.otherwise === null) return given
  const both = { question: back.otherwise, earlier: asked.earlier, leans: false, back: null, nobody: null }
  const anew = await askOnce(library, request, both, [], now)
  return isAnsweredWhole(anew.answer) ? anew : given
}

function isAnsweredWhole({ status, notes }: Answer): boolean {
  return status === 'answered' && notes.every(({ kind }) => kind !== 'missing')
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
  const asked = { question: titled.question, earlier: [], leans: false, back: null, nobody: null }
  const { answer } = await askOnce(library, { ...request, filter, history: [] }, asked, [], now, 'release')
  const isOfOne = !titled.isBeside || request.question.includes(titled.title)
  const isWhole = analyse(titled.question).some(({ whole }) => whole !== null)
  if (answer.status === 'answered' || isOfOne || isWhole) return { ...answer, resolvedQuestion: question }
  // Only the conversation has it that this release is meant: another may tell it.
  const wide = await askOnce(library, request, { ...asked, earlier, leans: true }, [], now)
  return wide.answer.status === 'answered' ? wide.answer : { ...answer, resolvedQuestion: question }
}

/** Answers what is asked of the releases of a month or day of issue from these alone; null where it tells none so. */
async function askDated(
  library: Library,
  request: Question,
  { question, earlier, back }: Standalone,
  now: number,
): Promise<Answer | null> {
  const { filter, history } = request
  const isFollowUp = earlier.length > 0
  const meant = isFollowUp ? await documentMeant(library, earlier, filter, answersIn(history)) : null
  const shell = shellOf(library, request, question)
  const compared = back === null ? await releasesCompared(shell, meant, library, request) : null
  if (compared !== null) return compared
  const dated = back === null ? ofDated(question, meant, library, filter) : null
  if (dated === null) return null
  const { documents, when } = dated
  const parts = analyse(dated.question)
  const isWhole = parts.some(({ whole }) => whole !== null)
  const [asked] = parts
  if (documents.length === 0 && asked !== undefined) {
    const refused = { reason: 'other_period', unsupported: [when], correction: null } as const
    const settled = { ...lacking(asked, [when]), refused, evidence: [] }
    const told = noneThen(dated)
    return await refusalOf(shell, [settled], library, { filter, searched: 'material', isOpen: true, told })
  }
  const isList = isWhole && documents.length > 1 && !ON_TOPIC.test(dated.question)
  const then = { ...request, filter: { ...filter, documents: documents.map(({ id }) => id) }, history: [] }
  const alone = {
    question: isList ? LIST : dated.question,
    earlier: [],
    leans: false,
    back: null,
    nobody: null,
  }
  const searched = documents.length === 1 ? 'release' : 'chosen'
  const { answer } = await askOnce(library, then, alone, [], now, searched)
  return { ...answer, resolvedQuestion: question }
}

/** Of several releases of a month none is summed up as the one. */
const LIST = 'Which releases are there?'

const ON_TOPIC = /\b(?:about|on|regarding|concerning) \p{L}/u

/** What a conversation completes has its usual form as what is typed has. */
function standaloneOf({ question, history = [] }: Question): Standalone {
  const alone = standalone(question, history)
  return alone.earlier.length === 0 ? alone : { ...alone, question: inUsualForm(alone.question) }
}

/** Answers a question that stands alone, as it is. */
async function askOnce(
  library: Library,
  request: Question,
  { question, earlier, leans, back }: Standalone,
  remarks: readonly DraftNote[],
  now: number,
  searched: Searched = searchedIn(request),
): Promise<Given> {
  const { filter, history = [] } = request
  const answers = answersIn(history)
  const mayTurn = standsByItself(history.findLast(({ role }) => role === 'user')?.content ?? '')
  const meant = await documentMeant(library, earlier, filter, answers, mayTurn)
  const { query, hits } = await retrieveEitherWay(library, question, { filter, limit: HITS })
  const asked = withNamesOf(query, documentsOf(hits).slice(0, NAMING))
  const parts = analyse(asked).slice(0, back === null ? undefined : 1)
  const own = leans ? request.question : question
  const said = { cited: answers.flatMap(statementsIn), afterRefusal: isRefused(history.at(-1)) }
  const leaning = meant === null ? null : { own, earlier, leans, meant, ...said }
  const context = { library, filter, among: parts.length, hits, leaning, back, today: dayOfTime(now) }
  const settled: Settled[] = []
  let isByItself = false
  for (const part of parts) {
    const one = await settlePart(part, context)
    settled.push(one.settled)
    isByItself ||= one.isByItself
  }
  const shell = shellOf(library, request, isByItself ? request.question.trim() : query)
  const { maxCitations } = request
  const answer = settled.some(({ composition }) => composition !== null)
    ? answerOf(shell, settled, library, { searched, remarks, maxCitations, parts })
    : await refusalOf(shell, settled, library, { filter, searched, isOpen: meant !== null })
  return { answer, hits }
}

function shellOf(library: Library, { question }: Question, resolvedQuestion: string): Shell {
  return {
    question,
    resolvedQuestion,
    index: { documents: library.documents.size, builtAt: library.builtAt },
  }
}

/** Settles one thing asked: of the releases themselves, of the answer before, or of what they say. */
async function settlePart(
  part: Asked,
  {
    library,
    filter,
    among,
    hits,
    leaning,
    back,
    today,
  }: {
    readonly library: Library
    readonly filter: Filter | undefined
    /** Things asked together. */
    readonly among: number
    /** What was found for all of them. */
    readonly hits: readonly Hit[]
    readonly leaning: Leaning | null
    readonly back: Standalone['back']
    /** ISO date. */
    readonly today: string
  },
): Promise<Pick<Placed, 'settled' | 'isByItself'>> {
  const told =
    back === null
      ? settleReleases(part, { library, filter }, today)
      : await settleOfCited(part, back, leaning?.meant ?? null, { library, filter })
  if (told !== null) return { settled: told, isByItself: false }
  const own = among === 1 ? hits : await hitsFor(library, part.text, hits, filter)
  const context = { library, filter, lexicon: LEXICON, among }
  const { settled, isFixed, isByItself } = await settleAmong(part, own, leaning, context)
  const timed = await timely(await unlessOfSender(settled, context), { ...context, isFixed })
  return { settled: (isFixed ? null : await thenAndNow(timed, context)) ?? timed, isByItself }
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

function searchedIn({ filter }: Question): Searched {
  if (!isLimiting(filter)) return 'material'
  return filter?.documents?.length === 1 ? 'one' : 'chosen'
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

const round = (value: number): number => Math.round(value * 1000) / 1000
