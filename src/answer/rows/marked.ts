import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { ASKS_FORMER, answerSpan, isLeft } from '../composition/answer-span.ts'
import { byOwnWords } from '../composition/own-words.ts'
import { valueBefore } from '../composition/value-before.ts'
import { wholeSpan } from '../composition/whole-span.ts'
import { ASKS_HOUR, HOUR } from '../evidence/asked-time.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { type Lens, SAME, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { onlyLeaves } from '../talk/before-after.ts'
import { isOfLabel } from '../text/labels.ts'
import { apart, periodsOf } from '../text/periods-of.ts'
import type { SpanType, TypedSpan } from '../text/spans.ts'
import { NAME_TYPES } from '../text/spans.ts'
import { comerIn } from './comer.ts'
import { withFiguresMeant } from './figures-meant.ts'
import { markedCell } from './marked-cell.ts'
import { areOneTime, markedHours } from './marked-hours.ts'

/**
 * The words of a statement that are shown as the answer: what {@link answerSpan}
 * finds, held to what governs it. Of several values it is the one that an asked
 * word stands right before, and of the asked period; a range is marked from end to
 * end. Null where that is not certain: a wrong mark is worse than none.
 *
 * @returns offsets into the document's text.
 */
export function marked(given: Evidence): Span | null {
  const evidence = withFiguresMeant(given)
  const { candidate } = evidence
  const shifted = ({ start, end }: Span): Span => ({
    start: candidate.start + start,
    end: candidate.start + end,
  })
  const cell = markedCell(evidence)
  if (cell !== undefined) return cell === null ? null : shifted(cell)
  const comer = comerIn(evidence)
  if (comer !== null) return shifted(comer)
  // Beside the sentence that tells who comes stands one that tells who goes.
  if (onlyLeaves(evidence.lens.asked.text, candidate.text)) return null
  const found = answerSpan(evidence)
  const own =
    found === null ? null : { start: found.start - candidate.start, end: found.end - candidate.start }
  const chosen =
    valueBefore(evidence, valuesOf(evidence.lens, candidate)) ??
    (GOVERNED.has(evidence.lens.asked.type) ? governed(evidence, own) : own)
  if (chosen === null || isBesides(evidence.lens, candidate, chosen)) return null
  const { asked } = evidence.lens
  const hours =
    asked.type === 'date' && candidate.kind !== 'row' ? markedHours(asked.text, candidate, chosen) : undefined
  if (hours === null || (hours === undefined && isPartOfDay(candidate, chosen))) return null
  const whole = withoutStop(candidate, hours ?? wholeSpan(asked.text, candidate, chosen))
  return isOfLabel(candidate.text, whole) ? null : shifted(whole)
}

/** "{Wednesday} 24 to Friday 26 September" */
function isPartOfDay({ text }: Candidate, { start, end }: Span): boolean {
  return (
    /day$/u.test(text.slice(start, end)) &&
    /^,?\s\d{1,2}\s?(?:to|and|or|until|through|&|[–—-])\s?\p{Lu}/u.test(text.slice(end))
  )
}

/** Without the stop that ends the sentence ("7.30pm."), which that of "p.m." is as well. */
function withoutStop({ text }: Candidate, { start, end }: Span): Span {
  const isStop = /(?:\d\s?(?:[ap]m|h)?|\p{Ll}{5}|%)\.$/u.test(text.slice(start, end))
  return { start, end: isStop && !/\S/u.test(text.slice(end, end + 1)) ? end - 1 : end }
}

const GOVERNED: ReadonlySet<string> = new Set(['date', 'money', 'percent', 'count', 'amount'])

/** Hours are asked for, and a day is none. */
function lacksHour({ asked }: Lens, { text }: Candidate, { start, end }: Span): boolean {
  return asked.type === 'date' && ASKS_HOUR.test(asked.text) && !HOUR.test(text.slice(start, end))
}

/** Of the values of a sentence the one that is asked for; `own` is what was found by its kind alone. */
function governed({ lens, candidate }: Evidence, own: Span | null): Span | null {
  const values = candidate.kind === 'row' ? [] : valuesOf(lens, candidate)
  if (values.length === 0) return own
  const still = ofPeriod(lens, candidate, stillSaid(lens, candidate, values))
  const left = still.filter((value) => !lacksHour(lens, candidate, value))
  const kept = own === null ? undefined : left.find(({ start }) => start === own.start)
  // "1,600 acres" holds what it counts.
  const counts = lens.asked.type === 'count' && kept?.type === 'measure'
  if (kept !== undefined && (counts || isToldBehind(lens, candidate, kept)))
    return ofOwnWords(lens, candidate, left, kept)
  const named = left.filter((value) => isNamed(lens, candidate, value))
  const last = LATEST.test(lens.asked.text)
    ? left.filter(({ start }) => UP_TO.test(candidate.text.slice(0, start)))
    : []
  const among = named.length > 0 ? named : last.length === 1 ? last : left
  const [first] = among
  if (first === undefined) return null
  const range = wholeSpan(lens.asked.text, candidate, first)
  const isRange =
    among.length > 1 && among.every(({ start, end }) => start >= range.start && end <= range.end)
  if (isRange) return first
  if (values.length > 1 && lens.asked.type === 'date' && areOneTime(candidate, among))
    return byOwnWords(lens, candidate, among, first) ?? first
  if (among.length === 1 && values.length > 1)
    return first.type !== 'date' && isOneOf(candidate, first) ? null : first
  return kept !== undefined && among.includes(kept) && !isOneOf(candidate, kept)
    ? ofOwnWords(lens, candidate, left, kept)
    : null
}

/** The value kept, or the other one of the values that the words of the question stand beside; null where they stand beside several. */
function ofOwnWords(
  lens: Lens,
  candidate: Candidate,
  values: readonly TypedSpan[],
  kept: TypedSpan,
): TypedSpan | null {
  const { asked } = lens
  if (kept.type !== 'date' && isOneOf(candidate, kept)) return null
  if (HOW_LATE.test(asked.text) || ASKS_EARLIER.test(asked.text)) return kept
  const start = (value: TypedSpan): number => wholeSpan(asked.text, candidate, value).start
  // Of counts only those of the same thing are rivals.
  const counted = values.filter((value) =>
    asked.type === 'count'
      ? countsAlike(lens, candidate, value)
      : asked.type !== 'date' || value.type === 'date',
  )
  const apart = counted.filter((value) => value === kept || start(value) !== start(kept))
  return apart.length < 2 || !apart.includes(kept) ? kept : byOwnWords(lens, candidate, apart, kept)
}

const HOW_LATE = /\bhow (?:late|early)\b/iu

function countsAlike({ focus }: Lens, { text, tokens }: Candidate, { end }: Span): boolean {
  const until = end + (BEHIND.exec(text.slice(end))?.[0].length ?? 0)
  const behind = tokens.filter((token) => token.start >= end && token.end <= until)
  return behind.some((token) => focus.some((noun) => strength(noun, (one) => one === token.term) >= SAME))
}

/** Whether a word of the question stands behind a value, in its clause: "{14} universities". */
function isToldBehind({ terms }: Lens, { text, tokens }: Candidate, { end }: Span): boolean {
  const until = end + (BEHIND.exec(text.slice(end))?.[0].length ?? 0)
  const behind = tokens.filter((token) => token.start >= end && token.end <= until)
  return terms.some((term) => behind.some((token) => strength(term, (one) => one === token.term) >= SAME))
}

/** "On {Mondays} and on 25 December", "by {3%} and 5% respectively": one of several. */
function isOneOf({ text, figures }: Candidate, { start, end, type }: TypedSpan): boolean {
  return figures().some(
    (other) =>
      other.type === type &&
      [text.slice(end, Math.max(end, other.start)), text.slice(other.end, Math.max(other.end, start))].some(
        (between) => ALSO.test(between) && (type === 'date' || !/\bor\b/u.test(between)),
      ),
  )
}

const ALSO = /^,?\s(?:and|or|&)(?:\s(?:on|in|at))?\s$/u

/** "By when": not the day of the event, but the one before which something has to be done. */
const LATEST = /\b(?:by when|until when|deadline|at the latest|latest date|last day)\b/iu
const UP_TO = /\b(?:by|until|till|before|no later than|not later than|ends? on|closes? on)\s(?:the )?$/iu

/** Values without those that a sentence denies: "was 6,400, {not} 4,200"; all of them, if it denies all. */
function stillSaid({ asked }: Lens, { text }: Candidate, values: readonly TypedSpan[]): readonly TypedSpan[] {
  if (ASKS_FORMER.test(asked.text)) return values
  const left = values.filter(
    (value, at) => !DENIED.test(text.slice(0, value.start)) && !isLeft(text, value, values[at + 1]),
  )
  return left.length === 0 ? values : left
}

const DENIED = /(?:[,(]\s?|\b(?:and|but)\s)(?:not|instead of|rather than)\s(?:(?:on|at|in|the|about)\s)?$/iu

/**
 * Values of the period that is asked for where one is, or else without those of
 * another, of what a figure is only compared with, and of one thing of many ("per
 * share").
 */
function ofPeriod(lens: Lens, { text }: Candidate, values: readonly TypedSpan[]): readonly TypedSpan[] {
  if (lens.asked.type === 'date') return values
  const question = lens.asked.text
  const asked = periodsOf(question)
  const periods = values.map(({ end }, at) => {
    const until = Math.min(
      values[at + 1]?.start ?? text.length,
      end + (BEHIND.exec(text.slice(end))?.[0].length ?? 0),
    )
    return periodsOf(text.slice(end, until))
  })
  const isAway = (at: number): boolean => {
    const own = periods[at]
    return own !== undefined && (apart(asked.years, own.years) || apart(asked.quarters, own.quarters))
  }
  const isOf = (at: number): boolean =>
    !isAway(at) &&
    ([...asked.years].some((year) => periods[at]?.years.has(year)) ||
      [...asked.quarters].some((quarter) => periods[at]?.quarters.has(quarter)))
  const named = values.filter((_, at) => isOf(at))
  if (named.length > 0) return named
  const isEarlier = ASKS_EARLIER.test(question) || ASKS_FORMER.test(question)
  const left = values.filter(
    ({ start, end }, at) =>
      !isAway(at) &&
      (isEarlier || !COMPARED.test(text.slice(0, start))) &&
      (/\b(?:per|each|every|apiece|dividends?)\b/iu.test(question) || !PER.test(text.slice(end))),
  )
  return left.length === 0 ? values : left
}

/** What stands behind a value up to the end of its clause. */
const BEHIND = /^(?:(?!\s(?:and|but|while)\s)[^,;.()]|[,.](?=\S))*/u

const ASKS_EARLIER =
  /\b(?:earlier|ago|last year|prior|same (?:quarter|period|month)|compared|year before)\b/iu

/** What stands before a value that another is set against, up to the end of that clause. */
const COMPARED =
  /\b(?:against|compared (?:with|to)|versus|vs\.?|(?:up|down|ris\p{L}+|rose|gr[eo]w\p{L}*|increas\p{L}+|decreas\p{L}+|f[ae]ll\p{L}*|declin\p{L}+|higher|lower)\b[^,;]{0,30}\bfrom)\s(?:(?!\sto\s)[^,;]|,(?=\d)|,(?= or ))*$/iu

const PER = /^\sper\s/iu

/** Whether the word right before a value is one of the question's: "record {on} August 22", "net sales {of} $412.6 million". */
function isNamed({ asked, terms }: Lens, candidate: Candidate, value: Span): boolean {
  const { text, tokens } = candidate
  const { start } = wholeSpan(asked.text, candidate, value)
  // "640 patients in six countries": a count is not of what is where.
  const [word, all] = asked.type === 'date' ? LINKS_OF_DATE : LINKS
  const before = tokens.findLast((token) => token.end <= start && !word.test(token.word))
  const link = before === undefined ? '' : text.slice(before.end, start)
  if (before === undefined || !all.test(link)) return false
  // "Operates 8,000 machines", "Corran 65 million": what is before is not what is counted.
  const isLinked = link.trim() !== ''
  if (asked.type === 'count' && !isLinked) return false
  return terms.some(
    (term) => (isLinked || !term.named) && strength(term, (one) => one === before.term) >= SAME,
  )
}

const LINKING =
  'of|is|was|were|are|be|been|to|the|a|an|about|around|some|over|under|only|just|nearly|almost|approximately|roughly|more|less|fewer|than|up|between|as|least|totals?|totall?ed|amount(?:s|ed)?|reached|stood'

const linksOf = (words: string): readonly [RegExp, RegExp] => [
  new RegExp(`^(?:${words})$`, 'iu'),
  new RegExp(String.raw`^[:\s]*(?:(?:${words})\s)*$`, 'iu'),
]

const LINKS = linksOf(LINKING)
const LINKS_OF_DATE = linksOf(`${LINKING}|at|on|in|by|for|from|until`)

/** Whether a name is no answer where it stands: a place for whoever acts, one of several, a part of a compound. */
function isBesides({ asked, focus }: Lens, { kind, text, spans }: Candidate, { start, end }: Span): boolean {
  const types = new Set<SpanType>(
    spans().flatMap((span) => (span.start === start && span.end === end ? [span.type] : [])),
  )
  if (!NAME_TYPES.has(asked.type)) return false
  if (SEVERAL.test(asked.text)) return true
  if (kind === 'sentence' && isPlural(focus.at(-1)?.folded) && !/,| and /u.test(text.slice(start, end)))
    return true
  if (JOINED.test(text.slice(0, start)) || JOINS.test(text.slice(end))) return true
  if (/\p{Ll}-\p{Ll}+$|\p{Lu}-\p{Ll}+$/u.test(text.slice(start, end)) && /^\s\p{Ll}/u.test(text.slice(end)))
    return true
  return (
    asked.type === 'person' &&
    !types.has('person') &&
    SITE.test(text.slice(0, start)) &&
    !/^['’]/u.test(text.slice(end))
  )
}

/** Several are asked for: one of them is not the answer. */
const SEVERAL = /^(?:name|list|give|what are|which are|who are|who were|what were)\b/iu

/** "Which {towns}" */
function isPlural(noun = ''): boolean {
  return (
    /\p{L}{2}[^su]s$/u.test(noun) && baseForms(noun).some((form) => form !== noun && LEXICON.isNoun(form))
  )
}

/** "Ida Berg and {Ole Lind}", "{Ida Berg} and Ole Lind" */
const JOINED = /\p{Lu}[\p{L}\p{N}.’'-]*,? (?:and|or|&) (?:the )?$/u
const JOINS = /^,? (?:and|or|&) (?:the )?\p{Lu}/u

/** "In the heart of" */
const SITE =
  /\b(?:in|at|near|around|across|through|inside|outside|throughout|to)\s(?:the\s)?(?:\p{Ll}+\sof\s(?:the\s)?)?$/u
