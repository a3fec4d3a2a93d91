import { houseSpokenOf } from './answer/across/house-spoken-of.ts'
import { withoutLeftTalk } from './answer/across/left-talk.ts'
import { documentMeant } from './answer/across/meant.ts'
import { withHousesNamed } from './answer/across/named-by-kind.ts'
import { noneThen, ofDated } from './answer/across/of-dated.ts'
import { type OfHouse, ofHouse } from './answer/across/of-house.ts'
import { namesNoOther } from './answer/across/of-its-house.ts'
import { withReleaseOfMonth } from './answer/across/of-month.ts'
import { ofTitled } from './answer/across/of-titled.ts'
import { withoutOffTopicTalk } from './answer/across/off-topic-talk.ts'
import { ofOneRelease } from './answer/across/one-release.ts'
import { refusalOf, refusalOfNobody } from './answer/across/refusal-of.ts'
import { releasesCompared } from './answer/across/releases-compared.ts'
import { steered } from './answer/across/steered.ts'
import type { Given } from './answer/across/time-told.ts'
import { asMeant } from './answer/asked/mistyped.ts'
import { spoken } from './answer/asked/spoken.ts'
import { askedOtherwise } from './answer/asked/told-about.ts'
import type { DraftNote } from './answer/cite.ts'
import { starters } from './answer/composition/suggest.ts'
import { answersIn, type Standalone } from './answer/followup.ts'
import { analyse } from './answer/question.ts'
import { lacking } from './answer/settled.ts'
import { moreAsked } from './answer/talk/asks-more.ts'
import { withHouse } from './answer/talk/house-meant.ts'
import { changedSides } from './answer/talk/sides.ts'
import { weighedSides } from './answer/talk/weighed-sides.ts'
import { askOnce, searchedIn, shellOf, standaloneOf } from './ask-once.ts'
import { openAt } from './library/hours.ts'
import type { Library } from './library.ts'
import type { Answer, Question } from './model.ts'
import { LEXICON } from './search/lexicon.ts'
import { correct } from './search/spelling.ts'
import { terms } from './search/tokens.ts'

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
  const open = openAt(library, now)
  const mended = (text: string): string => correct(open.engine, LEXICON, text) ?? text
  const { question, history } = spoken(typed, mended)
  const answer = await askTyped(open, { ...typed, question, history }, now)
  const isAsTyped = question === answer.resolvedQuestion
  return {
    ...answer,
    question: typed.question,
    resolvedQuestion: isAsTyped ? mended(asMeant(typed.question)) : answer.resolvedQuestion,
  }
}

async function askTyped(open: Library, given: Question, now: number): Promise<Answer> {
  const started = performance.now()
  const named = await withHousesNamed(ofOneRelease(given, open), open)
  const request = await withoutLeftTalk(withoutOffTopicTalk(named, open), open)
  const asked = await withReleaseOfMonth(standaloneOf(request, open), request, open)
  if (asked.nobody !== null)
    return await refusalOfNobody(shellOf(open, request, asked.question), asked.nobody, open)
  const house = houseOf(open, request, asked)
  const placed =
    (await askTitled(open, request, asked, now)) ??
    (house === null || house.isSource ? null : await askHouse(open, request, asked, house, now)) ??
    (await askDated(open, request, asked, now))
  if (placed !== null) return { ...placed, elapsedMs: round(performance.now() - started) }
  const { answer: first, hits } = await askCompared(open, request, asked, now)
  const anew = async (then: Question, remarks: readonly DraftNote[]): Promise<Given> =>
    // The days that we choose are no choice of the reader's.
    await askOnce(open, then, standaloneOf(then, open), remarks, now, searchedIn(request))
  const again =
    asked.back === null ? await steered(request, asked.question, { answer: first, hits }, open, anew) : null
  const answer = again ?? first
  const theirs =
    house?.isSource && answer.status !== 'answered' ? await askHouse(open, request, asked, house, now) : null
  const told = theirs?.status === 'answered' ? theirs : answer
  return { ...told, elapsedMs: round(performance.now() - started) }
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
  const first = await askOnce(library, request, asked, [], now)
  const given =
    first.answer.status === 'answered' ? first : await askOfHouse(library, request, asked, first, now)
  const { back } = asked
  // Of what a conversation is about, more was asked for than it has been told.
  const isMore = asked.earlier.length > 0 && moreAsked(request.question) !== request.question
  const isOpen = given.answer.status !== 'answered' && back === null && !isMore
  const other = isOpen ? askedOtherwise(asked.question) : null
  if (other !== null) {
    const { answer, hits } = await askOnce(library, request, { ...asked, question: other.question }, [], now)
    const { resolvedQuestion } = given.answer
    const isSaid = answer.status === 'answered' && other.isTold(answer.answer)
    return isSaid ? { answer: { ...answer, resolvedQuestion }, hits } : given
  }
  const weighed = weighedSides(asked.question)
  if (
    weighed !== null &&
    given.answer.refusal?.reason !== 'conflicting_premise' &&
    !tellsOf(given.answer, weighed.names)
  ) {
    const { answer, hits } = await askOnce(
      library,
      request,
      { ...asked, question: weighed.question },
      [],
      now,
    )
    const { resolvedQuestion } = given.answer
    const isTold = isAnsweredWhole(answer) && tellsOf(answer, weighed.names)
    return isTold ? { answer: { ...answer, resolvedQuestion }, hits } : given
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

/**
 * Answers a follow-up that was refused of the house that the question before named, or, where that
 * named no other, of the one whose release is spoken of: "it" behind "How much did Orme Mills win
 * from the ministry?" may be either. What was given where nothing is told of that house, or the
 * question is of it already.
 */
async function askOfHouse(
  library: Library,
  request: Question,
  asked: Standalone,
  given: Given,
  now: number,
): Promise<Given> {
  const { filter, history } = request
  const before = asked.earlier.at(-1)
  if (before === undefined || asked.back !== null || withHouse(request.question, '') === null) return given
  const meant = await documentMeant(library, asked.earlier, filter, answersIn(history))
  const own = meant !== null && namesNoOther(before, meant) ? meant.issuer : null
  const house = houseSpokenOf(before, library, filter) ?? own
  const question = house === null ? null : withHouse(request.question, house)
  if (question === null || question === asked.question) return given
  const anew = await askOnce(library, request, { ...asked, question }, [], now)
  return anew.answer.status === 'answered' && anew.answer.confidence >= LIKELY ? anew : given
}

/** Nothing tells that the house is meant but that something is told of it: less sure than this is no answer. */
const LIKELY = 0.7

/** Whether an answer speaks of all that is so called. */
function tellsOf({ answer, status }: Answer, names: readonly string[]): boolean {
  const told = new Set(terms(answer))
  return status === 'answered' && names.every((name) => terms(name).every((term) => told.has(term)))
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

/** The house that is set apart from a question; null where none is, or where we may have put its name there from the conversation. */
function houseOf(
  library: Library,
  { filter }: Question,
  { question, earlier, back }: Standalone,
): OfHouse | null {
  const house = back === null ? ofHouse(question, library, filter) : null
  return house === null || (earlier.length > 0 && !house.isWhole) ? null : house
}

/**
 * Answers what is asked of the releases of a house from these, and where they tell nothing from
 * another's that tells it of the house by name; null where its name may be another's and they tell
 * nothing.
 */
async function askHouse(
  library: Library,
  request: Question,
  asked: Standalone,
  house: OfHouse,
  now: number,
): Promise<Answer | null> {
  const documents = house.documents.map(({ id }) => id)
  const then = { ...request, filter: { ...request.filter, documents }, history: [] }
  const searched = searchedIn(request)
  const put = async (question: string): Promise<Answer> => {
    const alone = { question, earlier: [], leans: false, back: null, nobody: null }
    return (await askOnce(library, then, alone, [], now, searched)).answer
  }
  const resolvedQuestion = asked.question
  const bare = await put(house.question)
  if (bare.status === 'answered') {
    // Of several that tell it, the sentence with the name is of the house itself.
    const named = house.isApart || bare.statements.length < 2 ? null : await put(resolvedQuestion)
    const isNamed =
      named !== null &&
      opensWith(named, house.name) &&
      bare.statements.some(({ text }) => text === named.statements[0]?.text)
    return isNamed ? named : { ...bare, resolvedQuestion }
  }
  if (!house.isWhole) return null
  const { answer: other } = await askOnce(library, request, asked, [], now)
  const isOthers = other.citations.every(({ documentId }) => !documents.includes(documentId))
  return isOthers && tellsOf(other, [house.name]) ? other : { ...bare, resolvedQuestion }
}

/** Whether the first sentence of an answer opens with a name. */
function opensWith({ statements }: Answer, name: string): boolean {
  const text = statements[0]?.text.replace(/^The /u, '') ?? ''
  return text.toLowerCase().startsWith(name.replace(/^the /iu, '').toLowerCase())
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

/** Starter questions that the library can answer, four unless told; found once for each library. */
export async function suggestions(
  given: Library,
  { limit = 4, now = Date.now(), answerFrom }: SuggestionOptions = {},
): Promise<readonly string[]> {
  const library = openAt(given, now)
  const known = found.get(library)
  if (known !== undefined && known.length >= limit) return known.slice(0, limit)
  const questions = await starters(
    library,
    async (open, request) =>
      (await askOnce(open, { ...request, answerFrom }, standaloneOf(request, open), [], now)).answer,
    limit,
  )
  found.set(library, questions)
  return questions
}

export interface SuggestionOptions {
  readonly limit?: number
  /** Milliseconds since 1970: nothing that is under embargo then is suggested. */
  readonly now?: number
  /** As in `Question`. */
  readonly answerFrom?: number | undefined
}

/** A corpus with few starters is asked again for more, which is quick: its sentences are known by then. */
const found = new WeakMap<Library, readonly string[]>()

const round = (value: number): number => Math.round(value * 1000) / 1000
