import { answerOf, confidenceOf, type Shell } from './answer/across/answer-of.ts'
import { standsByItself } from './answer/across/by-itself.ts'
import type { Leaning } from './answer/across/carried.ts'
import { houseSpokenOf } from './answer/across/house-spoken-of.ts'
import { type Placed, settleAmong } from './answer/across/inside.ts'
import { isRefused } from './answer/across/left-talk.ts'
import { documentMeant } from './answer/across/meant.ts'
import { settleOfCited } from './answer/across/of-cited.ts'
import { ofEachHouse } from './answer/across/of-each-house.ts'
import { isOfItsHouse } from './answer/across/of-its-house.ts'
import { unlessOfSender } from './answer/across/of-sender.ts'
import { refusalOf } from './answer/across/refusal-of.ts'
import { settleReleases } from './answer/across/releases-told.ts'
import { thenAndNow, unlessOneNumber } from './answer/across/then-and-now.ts'
import type { Given } from './answer/across/time-told.ts'
import { timely } from './answer/across/timely.ts'
import { inUsualForm } from './answer/asked/usual-form.ts'
import { withNamesOf } from './answer/asked/written-names.ts'
import { ANSWER_FROM } from './answer/certainty.ts'
import { type DraftNote, statementsIn } from './answer/cite.ts'
import { documentsOf } from './answer/composition/document-on.ts'
import type { Searched } from './answer/composition/refusal-message.ts'
import { answersIn, type Standalone, standalone } from './answer/followup.ts'
import { type Asked, analyse } from './answer/question.ts'
import { lacking, type Settled } from './answer/settled.ts'
import { retrieveEitherWay } from './answer/text/either-way.ts'
import { dayOfTime } from './answer/times/day-of-time.ts'
import type { Library } from './library.ts'
import type { Document, Filter, Hit, Question, Turn } from './model.ts'
import { LEXICON } from './search/lexicon.ts'
import { textAt } from './spans.ts'

/** Completes a question from the conversation before it, with the houses of a library in mind. */
export function standaloneOf({ question, history = [], filter }: Question, library: Library): Standalone {
  const alone = standalone(question, history, (before) => houseSpokenOf(before, library, filter))
  return alone.earlier.length === 0 ? alone : { ...alone, question: inUsualForm(alone.question) }
}

/**
 * Answers a question that stands alone, as it is: retrieval, evidence, decision, composition and
 * citation, for each thing asked.
 *
 * @param remarks notes that go before those of the answer.
 * @param now milliseconds since 1970.
 * @param searched what a refusal says that it looked through.
 */
export async function askOnce(
  library: Library,
  request: Question,
  { question, earlier, leans, back }: Standalone,
  remarks: readonly DraftNote[],
  now: number,
  searched: Searched = searchedIn(request),
): Promise<Given> {
  const { filter, history = [], answerFrom = ANSWER_FROM } = request
  const answers = answersIn(history)
  const mayTurn = standsByItself(history.findLast(({ role }) => role === 'user')?.content ?? '')
  const meant = await documentMeant(library, earlier, filter, answers, mayTurn)
  const { query, hits } = await retrieveEitherWay(library, question, { filter })
  const asked = withNamesOf(query, documentsOf(hits).slice(0, NAMING))
  const parts = analyse(asked)
    .slice(0, back === null ? undefined : 1)
    .map((part) => ({ ...part, answerFrom }))
  const own = leans ? request.question : question
  const said = { cited: answers.flatMap(statementsIn), afterRefusal: isRefused(history.at(-1)) }
  const leaning = meant === null ? null : { own, earlier, leans, meant, ...said }
  const context = { library, filter, among: parts.length, hits, leaning, back, today: dayOfTime(now) }
  const settled: Settled[] = []
  let isByItself = false
  for (const part of parts) {
    const one = await settleLeaning(part, settled, context)
    settled.push(unlessBelow(answerFrom, one.settled))
    isByItself ||= one.isByItself
  }
  const shell = shellOf(library, request, isByItself ? request.question.trim() : query)
  const { maxCitations } = request
  const answer = settled.some(({ composition }) => composition !== null)
    ? answerOf(shell, settled, library, { searched, remarks, maxCitations, parts })
    : await refusalOf(shell, settled, library, { filter, searched, isOpen: meant !== null })
  return { answer, hits }
}

/** Refuses what was settled with less confidence than is wanted, by whatever way. */
function unlessBelow(wanted: number, settled: Settled): Settled {
  if (settled.composition === null || confidenceOf([settled]) >= wanted) return settled
  return { ...settled, ...lacking(settled.asked, []), confidence: settled.confidence }
}

/** What an answer tells of its question and its library. */
export function shellOf(library: Library, { question }: Question, resolvedQuestion: string): Shell {
  return {
    question,
    resolvedQuestion,
    index: { documents: library.documents.size, builtAt: library.builtAt },
  }
}

/**
 * Settles one thing asked behind others in one question. What leans on them ("Who won, and what did
 * she get?") is asked as in a conversation: of the release that answered before it, and of whom or
 * what that named. A thing is the one that the question named, unless nothing is told of that.
 */
async function settleLeaning(
  part: Asked,
  before: readonly Settled[],
  context: Context,
): ReturnType<typeof settlePart> {
  const last = before.findLast(({ composition }) => composition !== null)
  const meant = last?.composition?.drafts[0]?.document
  if (part.typed !== null && standsByItself(part.typed)) return await settleFresh(part, meant, context)
  if (part.typed === null || meant === undefined) return await settlePart(part, context)
  const { question, earlier, leans } = standalone(part.typed, before.flatMap(turnsOf))
  if (!leans) return await settlePart(part, context)
  const said = { cited: before.flatMap(quotedIn), afterRefusal: before.at(-1)?.composition === null }
  const inside = { ...context, leaning: { own: part.typed, earlier, leans, meant, ...said } }
  const again = firstAsked(question, part) ?? part
  if (OF_SOMEBODY.test(part.typed)) return await settlePart(again, inside)
  const first = await settlePart(part, inside)
  if (first.settled.composition !== null) return first
  const second = question === part.text ? first : await settlePart(again, inside)
  if (second.settled.composition !== null) return second
  return (isOfItsHouse(part.typed, { earlier, meant }) ? await asTyped(part, meant, context) : null) ?? first
}

/**
 * Settles what leans on nothing before it: of what that was about, and if nothing tells it so, as it
 * was typed, of the release that answered before it or of those chosen. "What did Ann Lee say, and
 * when is the case before the court?" asks of no court of hers.
 */
async function settleFresh(
  part: Asked,
  meant: Document | undefined,
  context: Context,
): ReturnType<typeof settlePart> {
  const first = await settlePart(part, context)
  if (first.settled.composition !== null || part.typed === part.text) return first
  return (await asTyped(part, meant, context)) ?? first
}

/** What answers a part as it was typed, in the release that answered before it or in those chosen; null where nothing does. */
async function asTyped(
  part: Asked,
  meant: Document | undefined,
  context: Context,
): Promise<Awaited<ReturnType<typeof settlePart>> | null> {
  if (part.typed === null || (meant === undefined && !isLimiting(context.filter))) return null
  const filter = meant === undefined ? context.filter : { ...context.filter, documents: [meant.id] }
  const own = firstAsked(part.typed, part)
  const placed = own === undefined ? null : await settlePart(own, { ...context, filter })
  return placed?.settled.composition ? placed : null
}

/** What a part asks first in other words, to be answered from the same confidence on. */
function firstAsked(question: string, { answerFrom }: Asked): Asked | undefined {
  const [asked] = analyse(question)
  return asked === undefined ? undefined : { ...asked, answerFrom }
}

const OF_SOMEBODY = /\b(?:he|she|him|his|her|hers)\b/iu

/** A part and its answer, as turns of a conversation; a refusal cites nothing. */
function turnsOf(settled: Settled): Turn[] {
  const quoted = quotedIn(settled).map((words) => `${words} [1]`)
  return [
    { role: 'user', content: settled.asked.text },
    { role: 'assistant', content: quoted.join(' ') || 'The material does not answer this.' },
  ]
}

function quotedIn({ composition }: Settled): string[] {
  return (composition?.drafts ?? []).map(({ document, span }) => textAt(document.text, span))
}

/** What the things asked together have in common. */
interface Context {
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
}

/** Settles one thing asked: of the releases themselves, of the answer before, or of what they say. */
async function settlePart(
  part: Asked,
  { library, filter, among, hits, leaning, back, today }: Context,
): Promise<Pick<Placed, 'settled' | 'isByItself'>> {
  const whole =
    back === null
      ? settleReleases(part, { library, filter }, today)
      : await settleOfCited(part, back, leaning?.meant ?? null, { library, filter })
  if (whole !== null) return { settled: whole, isByItself: false }
  const own = among === 1 ? hits : await hitsFor(library, part.text, hits, filter)
  const context = { library, filter, lexicon: LEXICON, among }
  const { settled, isFixed, isByItself } = await settleAmong(part, own, leaning, context)
  const timed = await timely(await unlessOfSender(settled, context), { ...context, isFixed })
  const told = (isFixed ? null : await thenAndNow(timed, context)) ?? unlessOneNumber(timed)
  const isFirst = leaning === null || leaning.earlier.length === 0
  return { settled: isFirst ? await ofEachHouse(told, own, context) : told, isByItself }
}

/** Releases of which one has the names that are asked about. */
const NAMING = 3

/** What a refusal of a question says that it looked through: all that there is, one release, or those chosen. */
export function searchedIn({ filter }: Question): Searched {
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
  const { hits } = await retrieveEitherWay(library, part, { filter })
  return hits.length > 0 ? hits : whole
}
