import { MONTH } from '../../corpus/date.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { dayOf, daysIn, onOtherDay } from '../asked/day-over.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens, WeightedTerm } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { type Dissection, goesUnsaid } from '../pieces/dissect.ts'
import { DAYS } from '../text/periods.ts'

/**
 * The one entry of a programme that holds what a question tells it by, whatever the
 * question calls it beside: "the jazz concert" for "Tuesday 15 September, 8 p.m.: Orr
 * Trio, jazz (£22)". Null where none or several do, or it has no value of the kind.
 */
export function entryAsked(lens: Lens): Candidate | null {
  const { asked, dissection } = lens
  if (!TOLD_BY_ENTRY.has(asked.type)) return null
  const above = goesUnsaid(dissection)
  const telling = lens.terms.filter(
    ({ term, weight, optional, folded }) =>
      weight === 1 && optional !== true && !above.has(term) && !EVENTS.test(folded),
  )
  if (telling.length === 0) return null
  const held = dissection.candidates.filter(
    (candidate) =>
      candidate.kind === 'item' &&
      telling.every(({ term }) => candidate.terms.has(term)) &&
      dayOf(dissection.document, candidate.block) !== null,
  )
  const [entry] = held
  if (held.length !== 1 || entry === undefined) return null
  const isGiven = valuesOf(lens, entry).length > 0 || (asked.type === 'money' && FREE.test(entry.text))
  return isGiven ? entry : null
}

/**
 * The entries of a programme that a question about who plays where and when is about:
 * the one with the name that it asks for, or all under the stage that it names. Its other
 * words stand over them, and they are of the day that it names.
 *
 * None where it is no such question, where an entry has another word of it, or where
 * more fit than are one stage's of a day.
 */
export function entriesPlayed(lens: Lens): readonly Candidate[] {
  const { asked, dissection } = lens
  const isWho = WHO_PLAYS.test(asked.text)
  if (!isWho && !PLAYS_WHERE.test(asked.text)) return []
  const above = goesUnsaid(dissection)
  const headings = headingsOf(dissection)
  const { weekdays, dates } = daysIn(asked.text)
  const hasDay = weekdays.size + dates.size > 0
  const telling = lens.terms.filter(
    ({ term, weight, optional, folded, named }) =>
      weight === 1 &&
      optional !== true &&
      !above.has(term) &&
      !PLAYED.test(folded) &&
      !(hasDay && DATED.test(folded)) &&
      // "On which stage": some heading calls itself so.
      (named || !asked.focus.includes(term) || !headings.has(term)),
  )
  if (telling.length === 0) return []
  const fitting = dissection.candidates.filter(
    (candidate) =>
      candidate.kind === 'item' &&
      telling.every((term) => isIn(term, candidate) || candidate.lead.has(term.term)) &&
      dayOf(dissection.document, candidate.block) !== null &&
      !onOtherDay(asked.text, dissection.document, candidate.block),
  )
  const held = fitting.filter((one) => telling.some((term) => isIn(term, one)))
  if (held.length > 0)
    return held.length <= MOST_TIMES && (!isWho || held.every((one) => namesAnother(one, telling)))
      ? held
      : []
  return isWho && fitting.length <= MOST_ENTRIES ? fitting : []
}

/** Whether an entry itself has a word; "headliner" and "headline act" are one. */
function isIn({ term, folded }: WeightedTerm, { terms, text }: Candidate): boolean {
  return terms.has(term) || (HEADLINES.test(folded) && /\bheadlin/iu.test(text))
}

const HEADLINES = /^headlin(?:e[sr]?|ers|ing)$/u

/** Whether an entry names somebody beside what tells it: "19:30 Hamlet" does not say who plays Hamlet. */
function namesAnother({ text, tokens }: Candidate, telling: readonly WeightedTerm[]): boolean {
  return tokens.some(
    ({ start, term, stop }) =>
      /^\p{Lu}/u.test(text.slice(start)) && !stop && !telling.some((one) => one.term === term),
  )
}

/** Stems of all headings of a release. */
const headingsOf = rememberedOf(
  ({ document: { blocks, text } }: Dissection): ReadonlySet<string> =>
    new Set(
      blocks.flatMap(({ kind, start, end }) => (kind === 'heading' ? terms(text.slice(start, end)) : [])),
    ),
)

const PLAYS = '(?:plays?|performs?|appears?|sings?|speaks?|headlines?)'

/** "Who plays the north hall on Friday?", "Who is Friday's headliner?" */
const WHO_PLAYS = new RegExp(
  `^(?:and |so )?(?:who|which (?:bands?|acts?|artists?|musicians?|comedians?|speakers?|djs?)) (?:(?:else )?${PLAYS}|(?:is|are|will be) (?:playing|performing|appearing|singing|speaking|headlining|on)|(?:will|do) ${PLAYS}|(?:is|are) (?:the |[\\p{L}'’]+ )?headliners?)\\b`,
  'iu',
)

/** "On which stage does Ada Berg play?", "When is Ada Berg on?" */
const PLAYS_WHERE = new RegExp(
  `^(?:and |so )?(?:when|where|(?:at |on |in )?(?:what|which) (?:stage|hall|room|tent|venue|time|day|date|evening)s?) (?:(?:does|do|will|can|is|are)\\b.* ${PLAYS}|(?:is|are) .*(?: on| playing| performing| appearing| singing| speaking))\\b`,
  'iu',
)

/** That somebody is on. */
const PLAYED =
  /^(?:play(?:s|ing)?|perform(?:s|ing)?|appear(?:s|ing)?|sing(?:s|ing)?|speak(?:s|ing)?|bands?|acts?|artists?|musicians?|comedians?|speakers?|times?|days?|dates?|evenings?)$/u

/** One may be on several times. */
const MOST_TIMES = 3

/** Entries of one stage on a day, or of a small one on all. */
const MOST_ENTRIES = 8

/** What costs nothing: "(free)", "admission free". */
const FREE = /\bfree\b(?!\s(?:of|from|to|up)\b(?! charge))/iu

/**
 * The entries of a programme on the day of which a question asks what is on: "What's on
 * on 6 June at the museum?". None where it says more than the release is headed by.
 */
export function entriesOn({ asked, terms, dissection }: Lens): readonly Candidate[] {
  const { dates } = daysIn(asked.text)
  if (dates.size === 0 || !IS_ON.test(asked.text)) return []
  const above = goesUnsaid(dissection)
  if (
    terms.some(
      ({ term, folded, weight }) =>
        weight === 1 && !above.has(term) && !DATED.test(folded) && !TAKES_PLACE.test(folded),
    )
  )
    return []
  return dissection.candidates.filter(
    ({ kind, text }) =>
      kind === 'item' && [...daysIn(text.slice(0, OPENING)).dates].some((day) => dates.has(day)),
  )
}

const IS_ON =
  /^what(?:['’]s| is| are they| will be)? (?:on|happening|taking place|planned|going on)\b|^what (?:happens|happened|will happen|takes place|took place|will take place) on\b/iu

/** That something is on. */
const TAKES_PLACE = /^(?:happen(?:s|ed|ing)?|tak(?:es?|ing)|took|place|planned|going)$/u

/** The words of a day. */
const DATED = new RegExp(
  String.raw`^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|${MONTH}|${DAYS.join('|')})$`,
  'iu',
)

/** Characters in which an entry names its day. */
const OPENING = 40

const TOLD_BY_ENTRY: ReadonlySet<string> = new Set(['money', 'date', 'person'])

/** What any entry of a programme may be called. */
const EVENTS =
  /^(?:concerts?|shows?|performances?|events?|evenings?|nights?|mornings?|readings?|talks?|lectures?|workshops?|sessions?|tours?|screenings?|films?|gigs?|recitals?|matche?s?|games?|trips?|courses?|classe?s?|parties|party|admission|tickets?|entry)$/u
