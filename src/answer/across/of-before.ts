import { daysAfter } from '../../corpus/date.ts'
import type { Library } from '../../library.ts'
import type { Answer, Citation, Question } from '../../model.ts'
import { type FormerAsked, formerAsked } from '../asked/former-asked.ts'
import type { DraftNote } from '../cite.ts'
import { readableDate } from '../dates.ts'
import { analyse } from '../question.ts'
import { asksOffice, predecessorAsked } from './predecessor-asked.ts'
import type { Given } from './time-told.ts'

/** Asks once more, with remarks of ours to be noted. */
type Ask = (request: Question, remarks: readonly DraftNote[]) => Promise<Given>

/**
 * Answers what was so at first, or before it changed, from the older releases of the house:
 * the question is asked without the word, and again of what was published up to the day of
 * the note "Earlier", or before the release that answered.
 *
 * An answer that stands already stays, where its sentence tells of a change itself ("instead
 * of $10"), and where nothing older answers.
 *
 * @param question as it stands alone.
 * @returns null for other questions, and where no older release gives another value.
 *
 * @example
 * // "How many lamps were recalled at first?", of a recall that was widened from 900 to 2,000
 * (await ofBefore(request, request.question, refused, library, ask))?.statements[0]?.text // => 'Orme recalls 900 lamps.'
 */
export async function ofBefore(
  request: Question,
  question: string,
  given: Answer,
  library: Library,
  ask: Ask,
): Promise<Answer | null> {
  const former = formerAsked(question) ?? predecessorAsked(question, library)
  if (former === null || !mayChange(former)) return null
  // What a follow-up's own words led to is of whatever has them.
  const isByItself = given.resolvedQuestion !== question && given.resolvedQuestion === request.question.trim()
  if (
    given.status === 'answered' &&
    !isByItself &&
    tells(given, former.after === undefined ? TELLS_CHANGE : TELLS_TURN)
  )
    return null
  const older = await stages(request, former, ask)
  const cited = isByItself ? null : firstCited(given)
  if (older === null || (cited !== null && !isOlder(firstCited(older), cited))) return null
  return { ...older, question: given.question, resolvedQuestion: question }
}

function tells({ statements }: Answer, words: RegExp): boolean {
  return statements.some(({ text }) => words.test(text))
}

function mayChange({ text }: FormerAsked): boolean {
  const [asked, another] = analyse(text)
  if (asked === undefined || another !== undefined || asked.whole !== null) return false
  return CHANGING.has(asked.type) || (asked.type === 'person' && asksOffice(text))
}

const CHANGING: ReadonlySet<string> = new Set(['date', 'money', 'count', 'percent', 'amount', 'duration'])

/** Steps back through the releases; the one asked for, or null where nothing older answers for certain. */
async function stages(
  request: Question,
  { text, stage, after }: FormerAsked,
  ask: Ask,
): Promise<Answer | null> {
  const newest = await askUntil(request, text, null, ask)
  let reached = newest
  for (let step = 0; newest !== null && reached !== null && step < MOST_STEPS; step++) {
    const until = earlierDay(reached)
    const older = until === null ? null : await askUntil(request, text, until, ask)
    if (older === null || !isOfHouse(older, newest)) break
    const isReached = after === undefined || (speaksOf(reached, after) && !speaksOf(older, after))
    if (stage === 'before' && isReached && wordsOf(older) !== wordsOf(reached)) return asFormer(older, newest)
    reached = older
  }
  return stage === 'first' && newest !== null && reached !== null && reached !== newest
    ? asFormer(reached, newest)
    : null
}

/** Each costs what asking costs. */
const MOST_STEPS = 4

async function askUntil(
  request: Question,
  question: string,
  until: string | null,
  ask: Ask,
): Promise<Answer | null> {
  const to = request.filter?.to
  const filter =
    until === null ? request.filter : { ...request.filter, to: to !== undefined && to < until ? to : until }
  const remarks: DraftNote[] =
    until === null ? [] : [{ kind: 'date', text: `From releases up to ${readableDate(until)}.`, at: [] }]
  const { answer } = await ask({ ...request, question, history: [], filter }, remarks)
  return answer.status === 'answered' && answer.confidence >= CERTAIN ? answer : null
}

/** Nothing in the older release says that it is what the newer one has changed. */
const CERTAIN = 0.6

function asFormer(older: Answer, newest: Answer): Answer {
  const confidence = Math.min(older.confidence, newest.confidence, LIKELY)
  return { ...older, confidence, certainty: 'moderate' }
}

const LIKELY = 0.8

/** The last day before an answer that another is told of: that of the newest note "Earlier", else the day before its release. */
function earlierDay(answer: Answer): string | null {
  const days = answer.notes
    .filter(({ kind, text }) => kind === 'newer' && text.startsWith('Earlier'))
    .flatMap(({ citations }) => citations)
    .flatMap((marker) => citedBy(answer, marker)?.published ?? [])
    .map((day) => day.slice(0, 10))
    .sort()
  const own = firstCited(answer)?.published?.slice(0, 10)
  if (own === undefined) return null
  return days.filter((day) => day < own).at(-1) ?? daysAfter(own, -1)
}

function firstCited(answer: Answer): Citation | null {
  const marker = answer.statements[0]?.citations[0]
  return marker === undefined ? null : citedBy(answer, marker)
}

function citedBy({ citations }: Answer, marker: number): Citation | null {
  return citations.find((one) => one.marker === marker) ?? null
}

function isOlder(one: Citation | null, other: Citation): boolean {
  return one?.published != null && other.published !== null && one.published < other.published
}

function isOfHouse(one: Answer, other: Answer): boolean {
  const [a, b] = [firstCited(one)?.issuer ?? '', firstCited(other)?.issuer ?? '']
  return a !== '' && b !== '' && (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `))
}

function speaksOf({ statements }: Answer, name: string): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return statements.some(({ text }) => text.includes(surname))
}

function wordsOf({ statements: [statement] }: Answer): string {
  const { start, end } = statement?.answerSpan ?? { start: 0, end: undefined }
  return statement?.text.slice(start, end) ?? ''
}

/** What tells of a change tells what was so before it. */
const TELLS_CHANGE =
  /\b(?:instead of|rather than|and not (?:on|in|by|for)|originally|initially|at first|initial|original|previous(?:ly)?|former(?:ly)?|before|used to|had been|(?:was|were) (?:to|due|planned|scheduled|set|supposed|expected) |up from|down from|from [^.;]{1,40} to|until now|old|first announced)\b/iu

/** What tells who comes tells nothing of who goes; this tells of both. */
const TELLS_TURN =
  /\b(?:succe(?:ed|ss)\p{L}*|replac\p{L}*|predecessors?|follow(?:s|ed|ing)|tak(?:es?|en|ing) over|took over|retir\p{L}*|step(?:s|ped|ping)? (?:down|back|aside)|resign\p{L}*|leav(?:es|ing)|left|former(?:ly)?|previous(?:ly)?|until|outgoing|in place of|hand(?:s|ed|ing)? over)\b/iu
