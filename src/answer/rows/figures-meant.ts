import { textAt } from '../../spans.ts'
import { ownClause } from '../evidence/own-clause.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isFigureOfThen } from '../support/now-for-before.ts'
import { within } from '../text/clauses.ts'
import { NAME_TYPES, type TypedSpan } from '../text/spans.ts'

/**
 * A sentence with those of its figures alone that may be meant by the question, so that no
 * other one is marked: without those of another clause, and without
 *
 * - the day on which something is said, where it is asked when it is to be;
 * - of a day that is moved, the old one, or the new one where the old one is asked for;
 * - what something is now, where it is asked what it was before;
 * - what something comes to, where its growth is asked for;
 * - a whole, where one of its parts is asked for, or the parts, where none is.
 *
 * @example
 * // "When is the fair?": "Orme said today that the fair is on 3 May." => with 3 May alone
 */
export function withFiguresMeant(evidence: Evidence): Evidence {
  const { candidate } = evidence
  if (candidate.kind === 'row' || candidate.figures().length < (DAYS_SAID.test(candidate.text) ? 1 : 2))
    return evidence
  const told = withoutDaySaid(evidence)
  const own = evidence.lens.asked.type === 'date' ? daysMeant(evidence, told) : valuesMeant(evidence, told)
  if (own.length === candidate.figures().length) return evidence
  const isOwn = ({ start, end, type }: TypedSpan): boolean =>
    NAME_TYPES.has(type) || own.some((figure) => figure.start <= start && figure.end >= end)
  const spans = candidate.spans().filter(isOwn)
  return { ...evidence, candidate: { ...candidate, figures: () => own, spans: () => spans } }
}

/** "Orme said {today} that the fair is off" */
const DAYS_SAID =
  /\b(?:said|announced|confirmed|reported|stated|told \p{L}+) (?:(?:on|earlier) )?(today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?=that\b|(?:the|its|it|all|an?)\b)/u

function withoutDaySaid({ lens: { asked }, candidate }: Evidence): readonly TypedSpan[] {
  const said = ASKS_SAID.test(asked.text) ? null : DAYS_SAID.exec(candidate.text)
  if (said === null) return candidate.figures()
  const until = said.index + said[0].length
  return candidate.figures().filter(({ start, end }) => end <= said.index || start >= until)
}

function daysMeant(
  { lens: { asked }, candidate: { text } }: Evidence,
  figures: readonly TypedSpan[],
): readonly TypedSpan[] {
  const days = figures.filter(({ type }) => type === 'date')
  const [first, second, third] = days
  if (first === undefined || second === undefined) return figures
  const isRange =
    third === undefined &&
    /\bfrom $/u.test(text.slice(0, first.start)) &&
    /^ (?:to|until|till) $/u.test(text.slice(first.end, second.start))
  const between = third === undefined ? text.slice(first.end, second.start) : ''
  const isMoved = PLANNED.test(text.slice(0, first.start)) && NOW.test(between)
  const to = INSTEAD.test(between)
    ? [first]
    : isMoved
      ? [second]
      : days.filter(({ start }) => MOVED_TO.test(text.slice(0, start)))
  if (to.length === 1)
    return figures.filter((day) => day.type !== 'date' || to.includes(day) !== ASKS_OLD.test(asked.text))
  if (isRange && ASKS_LAST.test(asked.text)) return figures.filter((day) => day !== first)
  return isRange && ASKS_FIRST.test(asked.text) ? figures.filter((day) => day !== second) : figures
}

const ASKS_LAST = /\b(?:last day|final day|until when|till when|end date|closing date)\b/iu

const ASKS_FIRST = /\b(?:first day|opening day|from when|since when|start date|opening date)\b/iu

/** It is asked when something was told. */
const ASKS_SAID =
  /\b(?:announc\p{L}*|sa(?:y|ys|id)|stat(?:e|es|ed)|report\p{L}*|confirm\p{L}*|publish\p{L}*|releas\p{L}*|tell|told|issued?|news)\b/iu

/** "Has been postponed from 3 May {to} 5 May", "extended {until} 5 May" */
const MOVED_TO =
  /\b(?:postponed|rescheduled|moved|delayed|deferred|extended|put back|pushed back|put off|brought forward|shifted|slipped)\b[^.;]{0,80}?\b(?:to|until|till) (?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/u

/** "On 5 May {instead of }3 May" */
const INSTEAD = /^,? (?:instead of|rather than|and not) (?:(?:on|until|from|in) )?(?:the )?$/iu

/** "{Originally due on} 3 May, {will now be held on} 5 May" */
const PLANNED =
  /\b(?:originally|initially|(?:was|were|had been) (?:\p{L}+ )?(?:due|to|planned|scheduled|set|supposed))\b[^.;]{0,60}$/iu

const NOW = /^[^.]{0,60}\b(?:now|instead)\b[^.]{0,60}$/iu

/** What was to be before it was moved. */
const ASKS_OLD =
  /\b(?:old(?= (?:\p{L}+ )?(?:dates?|days?|time|deadline|plan)\b)|original(?:ly)?|initial(?:ly)?|first|before|previous(?:ly)?|former(?:ly)?|from when|should .{2,80} have|(?:was|were) .{2,80} (?:planned|due|scheduled|supposed|meant|intended|to \p{L}+))\b/iu

function valuesMeant({ lens, candidate }: Evidence, all: readonly TypedSpan[]): readonly TypedSpan[] {
  const { text } = candidate
  const clause = ownClause(lens, candidate)
  const own = clause === null ? all : all.filter((figure) => within(figure, clause))
  const figures = ofPart(
    lens.terms.map(({ term }) => term),
    candidate,
    own,
  )
  const question = lens.asked.text
  if (ASKS_STEP.test(question)) return figures.filter((figure) => isStep(text, figure))
  const years = question.match(YEAR) ?? []
  const [year = ''] = years
  const ofYear = years.length === 1 ? figures.filter((figure) => isOfYear(text, figure, year)) : []
  if (ofYear.length > 0) return ofYear
  // The year is that of another clause.
  if (clause !== null && years.length === 1 && text.includes(year) && !textAt(text, clause).includes(year))
    return []
  if (!ASKS_BEFORE.test(question)) return figures
  const then = figures.filter((figure) => figure.type !== 'percent' && isFigureOfThen(text, figure))
  const was = then.filter(
    (figure, at) => !(at > 0 && ARRIVES.test(text.slice(then[at - 1]?.end, figure.start))),
  )
  return was.length > 0 || clause !== null ? was : figures
}

/** "What was {the growth in} sales?" */
const ASKS_STEP =
  /^what (?:is|was|were) the (?:growth|rise|increase|gain|fall|drop|decline|decrease|reduction|change) (?:in|of)\b/iu

/** "Rose {4 per cent}", "up {4 per cent}", "grew by {4 million}" */
function isStep(text: string, { start, type }: TypedSpan): boolean {
  return (
    type === 'percent' || /\bby (?:about |around |some |nearly |almost |only )?$/u.test(text.slice(0, start))
  )
}

const YEAR = /\b(?:19|20)\d\d\b/gu

/** "(2024: {40})", "{40} in 2024" */
function isOfYear(text: string, { start, end, type }: TypedSpan, year: string): boolean {
  if (type === 'date' || type === 'percent') return false
  return text.slice(0, start).endsWith(`(${year}: `) || text.slice(end).startsWith(` in ${year}`)
}

const ASKS_BEFORE =
  /\b(?:(?:a|one) year (?:ago|earlier|before)|the year before|last year|previously|before|from what)\b/iu

/** "From 4 {to} 5": the second one is of now. */
const ARRIVES = /^ to (?:about |around |nearly |almost |just |over )?$/u

/** Of a whole and its parts: those that the question names, or else the whole. */
function ofPart(
  asked: readonly string[],
  { text, tokens }: Candidate,
  figures: readonly TypedSpan[],
): readonly TypedSpan[] {
  const seam = PARTS.exec(text)
  if (seam === null || figures.length < 2) return figures
  const begins = seam.index + seam[0].length
  const whole = figures.filter(({ end }) => end <= seam.index)
  const parts = figures.filter(({ start }) => start >= begins)
  const known = new Set(tokens.filter(({ end }) => end <= seam.index).map(({ term }) => term))
  const named = parts.filter((part, at) => {
    const until = parts[at + 1]?.start ?? text.length
    return tokens.some(
      ({ start, end, term }) => start >= part.end && end <= until && asked.includes(term) && !known.has(term),
    )
  })
  if (whole.length !== 1) return figures
  return named.length === 1 ? named : named.length === 0 ? whole : figures
}

/** Behind it stand the parts of what was counted before. */
const PARTS = /,? of (?:which|whom|these|them) /u
