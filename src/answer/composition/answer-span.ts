import type { Span } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { RECOGNISED, valuesOf } from '../evidence/asked-values.ts'
import { strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from '../support/apart.ts'
import { isKnownPlace } from '../text/places.ts'
import type { TypedSpan } from '../text/spans.ts'
import { inSeries } from './in-series.ts'
import { nameHeld } from './name-held.ts'
import { isComparison, isNamedAhead, termsInName, withRanges } from './several-figures.ts'
import { valueBefore } from './value-before.ts'

/**
 * Finds the words of a sentence that answer: the value of the asked type, when the
 * sentence holds only one, only one beside the counted noun, or only one that is
 * not over: whoever is succeeded and what is raised "from" has gone. Null when no
 * words are certain; offsets into the document's text.
 */
export function answerSpan(evidence: Evidence): Span | null {
  const { lens, candidate } = evidence
  if (!RECOGNISED.has(lens.asked.type)) return null
  const found = valuesOf(lens, candidate)
  const first = valueAmong(evidence, found)
  const value =
    first === undefined || nameHeld(evidence, first)
      ? first
      : valueAmong(
          evidence,
          found.filter((one) => nameHeld(evidence, one)),
        )
  return value === undefined
    ? null
    : { start: candidate.start + value.start, end: candidate.start + value.end }
}

function valueAmong(evidence: Evidence, found: readonly TypedSpan[]): TypedSpan | undefined {
  const { lens, candidate } = evidence
  const values = asksHandover(lens.asked)
    ? withoutHouses(evidence, found)
    : withRanges(candidate.text, ofKind(lens.asked, found))
  const before = valueBefore(evidence, values)
  if (before !== undefined) return before
  const told = inSeries(evidence, values)
  if (told !== undefined) return told
  const left = values.length < 2 ? values : withoutRegions(evidence, present(evidence, values))
  return left.length === 1
    ? left[0]
    : ((asksThatTime(lens.asked.text) ? undefined : arrivedAt(candidate.text, left)) ??
        besideFocus(evidence, left.length > 0 ? left : values))
}

/** "In Alder Bay, {Norway}": a town's state or country is no other place, unless it is what is asked for. */
function withoutRegions(
  { lens: { asked }, candidate: { text } }: Evidence,
  values: readonly TypedSpan[],
): readonly TypedSpan[] {
  if (asked.type !== 'place' || !/\b(?:where|city|town)\b/iu.test(asked.text)) return values
  return values.filter(
    ({ start, end }) =>
      !isKnownPlace(text.slice(start, end)) ||
      !values.some((town) => town.end < start && text.slice(town.end, start) === ', '),
  )
}

/** How big something is is told by a sum or a measure rather than by a rate, how much of it there is by no number of others. */
function ofKind({ type, text }: Asked, values: readonly TypedSpan[]): readonly TypedSpan[] {
  if (type !== 'amount') return values
  const isOther = ({ type: kind }: TypedSpan): boolean =>
    kind === 'count' || (kind === 'percent' && HOW_BIG.test(text))
  return values.every(isOther) ? values : values.filter((value) => !isOther(value))
}

const HOW_BIG = /\bhow (?:big|large)\b/iu

/** Values without those that a sentence says are over, unless the question asks for what was, and without the issuer, who is nobody. */
function present(
  { lens: { asked }, candidate: { text }, document }: Evidence,
  values: readonly TypedSpan[],
): readonly TypedSpan[] {
  const people = values.filter(
    ({ type, start, end }) => type !== 'person' || text.slice(start, end) !== document.issuer,
  )
  if (ASKS_FORMER.test(asked.text)) return people
  return people.filter(
    (value, at) =>
      !(value.type === 'person' && isSucceeded(text, value)) &&
      !isLeft(text, value, people[at + 1]) &&
      (asksThatTime(asked.text) || !isComparison(text, value)),
  )
}

/** Whether it is asked who has, had or gets an office, or comes in somebody's place. */
function asksHandover({ type, text, roles }: Asked): boolean {
  if (type !== 'person') return false
  return ASKS_HANDOVER.test(text) || (roles.length > 0 && /\bbefore\b/iu.test(text))
}

/**
 * Values without houses, and first of all without the one whose release it is, whatever it
 * is called like. A name that may be a person's as well as a firm's is one value, a person's.
 */
function withoutHouses(
  { lens: { asked }, candidate, document }: Evidence,
  values: readonly TypedSpan[],
): readonly TypedSpan[] {
  const people = values.filter(({ type }) => type === 'person')
  return values.filter(({ type, start, end }) => {
    if (isIssuer(document, termsOf(candidate.text.slice(start, end)))) return false
    if (type !== 'organisation') return true
    return !ASKS_OFFICE.test(asked.text) && !people.some((one) => one.start === start && one.end === end)
  })
}

const OFFICE = String.raw`(?:(?<=\b(?:the|this|that|his|her|its|their) (?:top )?)(?:job|post|role|position|office)|at the helm|predecessors?|successors?)`

/** A firm may have the contract, and never the job. */
const ASKS_OFFICE = new RegExp(String.raw`\b${OFFICE}\b`, 'iu')

const ASKS_HANDOVER = new RegExp(
  String.raw`\b(?:${OFFICE}|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|tak(?:es?|en|ing) over from|took over from)\b`,
  'iu',
)

/** "What was it a year earlier?": what others are compared with may be it. */
function asksThatTime(question: string): boolean {
  return ASKS_THEN.test(question) || /\d{4}/u.test(question)
}

const ASKS_THEN =
  /\b(?:earlier|ago|last (?:year|quarter|month|season|time)|the (?:year|quarter|month|season) before|(?:first|second|third|fourth) (?:quarter|half)|Q[1-4])\b/iu

/** "Has risen to {51,200}" beside other figures: the one that a change leads to, in the first clause. */
function arrivedAt(text: string, values: readonly TypedSpan[]): TypedSpan | undefined {
  const [first, another] = values.filter(({ start }) => ARRIVED.test(text.slice(0, start)))
  return another === undefined ? first : undefined
}

const ARRIVED =
  /^[^,;]{0,100}\b(?:ha(?:s|ve) (?:risen|grown|increased|climbed|jumped|fallen|dropped|declined|decreased|shrunk)|rose|grew|fell|climbed|dropped|now stands?|stands)(?: \p{L}+ly)? (?:(?:by [^,;]{1,30} )?to|at) (?:about |around |nearly |almost |just |over |more than |some )?$/iu

export const ASKS_FORMER =
  /\b(?:before|former(?:ly)?|previous(?:ly)?|predecessors?|prior|original(?:ly)?|first|replaced?|replaces|succeed(?:s|ed)?|old|until|(?:take|took|taken|takes) over from)\b/iu

/** "Who succeeded {Ada Berg}", "since {Ada Berg}'s departure". */
function isSucceeded(text: string, { start, end }: TypedSpan): boolean {
  return (
    SUCCEEDED.test(text.slice(Math.max(0, start - SUCCEEDED_WITHIN), start)) ||
    /^['’]s? (?:departure|retirement|resignation|death|dismissal)\b/u.test(text.slice(end, end + 20))
  )
}

const SUCCEEDED =
  /\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|success(?:or|ion) (?:to|of)|tak(?:es?|en|ing) over from|took over from|in place of|predecessor)(?: as (?:\p{L}+ )+for)?,? (?:\p{L}+ ){0,3}$/iu
const SUCCEEDED_WITHIN = 50

/** "Raised the fee {from EUR 29} to EUR 34": of a change the first value is gone. */
export function isLeft(text: string, { start, end, type }: TypedSpan, next: TypedSpan | undefined): boolean {
  return (
    next?.type === type &&
    /^(?:,? [^,.;]{0,20})? to (?:an? |the |about |around |nearly |almost |just |over |more than )?$/u.test(
      text.slice(end, next.start),
    ) &&
    CHANGED_FROM.test(text.slice(Math.max(0, start - CHANGED_WITHIN), start))
  )
}

export const CHANGED_FROM =
  /\b(?:postpon|delay|mov|push|bring|brought|shift|chang|extend|rais|ris|rose|increas|grow|grew|climb|jump|expand|lift|doubl|cut|lower|reduc|fall|fell|drop|declin|decreas|shr[ai]nk|went|go(?:es|ing)? up|trimm|narrow|widen)\p{L}*\b[^.;]*\bfrom (?:about |around |nearly |almost |the )?$/iu
const CHANGED_WITHIN = 120

function besideFocus(evidence: Evidence, values: readonly TypedSpan[]): TypedSpan | undefined {
  const { asked, focus } = evidence.lens
  // "14 universities and 200,000 students of the university": a count stands before what it counts.
  return asked.type === 'count' && focus.length > 0
    ? onlyBest(
        values,
        values.map((value) => countsFocus(evidence, value, values)),
        COUNTS,
      )
    : (onlyBest(
        values,
        isNamedAhead(evidence, values) ? termsInName(evidence, values) : termsBehind(evidence, values),
        1,
      ) ??
        // "It will deliver first power in {March} and be complete by {August}": a day often stands at the end of its clause.
        (asked.type === 'date' ? onlyBest(values, termsAhead(evidence, values), 1) : undefined))
}

/** The value of most worth; none when two are worth as much, or it is less than `least`. */
function onlyBest(
  values: readonly TypedSpan[],
  worth: readonly number[],
  least: number,
): TypedSpan | undefined {
  const best = Math.max(...worth)
  return best >= least && worth.filter((one) => one === best).length === 1
    ? values[worth.indexOf(best)]
    : undefined
}

/** Of {@link countsFocus}: the noun that stands there may well be the one that is asked for. */
const COUNTS = 0.5

/** How many words of the question stand behind each value, up to the next one. */
function termsBehind({ lens, candidate }: Evidence, values: readonly TypedSpan[]): number[] {
  return values.map((value, at) => {
    const until = values[at + 1]?.start ?? candidate.text.length
    const own = candidate.tokens.filter((token) => token.start >= value.end && token.end <= until)
    return lens.terms.filter((term) => own.some((token) => token.term === term.term)).length
  })
}

/** How many words of the question stand before each value, from the one before it. */
function termsAhead({ lens, candidate }: Evidence, values: readonly TypedSpan[]): number[] {
  return values.map((value, at) => {
    const from = values[at - 1]?.end ?? 0
    const own = candidate.tokens.filter((token) => token.start >= from && token.end <= value.start)
    return lens.terms.filter((term) => own.some((token) => token.term === term.term)).length
  })
}

/** How well what stands right behind a count is the noun that is asked for, 0 to 1. */
function countsFocus(
  { lens: { focus }, candidate }: Evidence,
  value: TypedSpan,
  values: readonly TypedSpan[],
): number {
  const following = candidate.tokens.filter((token) => token.end > value.start)
  const inside = following.filter((token) => token.end <= value.end)
  const until = values.find((other) => other.start >= value.end)?.start ?? candidate.text.length
  const behind = following
    .filter((token) => token.start >= value.end && token.end <= until)
    .slice(0, COUNTED_WITHIN + 1)
  const stop = behind.findIndex((token) => /^(?:and|or|of|in|for|with|to|at|from|by|on)$/u.test(token.word))
  const further = behind.findIndex((token) => /^(?:of|in|for|with|to|at|from|by|on)$/u.test(token.word))
  const own = [...inside, ...behind.slice(0, stop === -1 ? behind.length : stop)]
  return Math.max(
    0,
    ...own.flatMap((token) =>
      focus.map((noun) =>
        noun.term === token.term ? 1 : ANOTHER_WORD * strength(noun, (term) => term === token.term),
      ),
    ),
    // "200,000 faculty and students": the very noun, before any other count.
    ...behind
      .slice(0, further === -1 ? behind.length : further)
      .flatMap((token) => focus.map((noun) => (noun.term === token.term ? 1 : 0))),
  )
}

/** Words between a count and its noun: "14 leading public {universities}". */
const COUNTED_WITHIN = 3

/** "Students" are not marked in "14 universities" where another count has its very noun. */
const ANOTHER_WORD = 0.8
