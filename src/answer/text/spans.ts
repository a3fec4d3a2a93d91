import type { Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { BEFORE_DATE, FIGURES } from './figures.ts'
import { matches } from './matches.ts'
import { nameTypes } from './name-types.ts'
import { names } from './names.ts'
import { overlapping } from './overlapping.ts'

/** What a span of text can be the value of. */
export type SpanType =
  | 'money'
  | 'percent'
  | 'date'
  | 'duration'
  | 'count'
  | 'measure'
  | 'email'
  | 'phone'
  | 'address'
  | 'url'
  | 'ticker'
  | 'person'
  | 'organisation'
  | 'place'
  | 'name'

/** A span of a text that could be an answer of a type; offsets into that text. */
export interface TypedSpan extends Span {
  readonly type: SpanType
}

/**
 * Finds the amounts, dates, addresses and names in one sentence.
 *
 * A stretch of text has one type among figures ("$3 million" is money and no
 * count). Capitalised names are all given as `name`, and once more as person,
 * organisation or place where their words or neighbours say so.
 *
 * @example
 * typedSpans('It raised $3 million in May 2024.').map((s) => s.type)
 * // => ['money', 'date']
 */
export function typedSpans(whole: string): TypedSpan[] {
  return withNames(whole, figureSpans(whole))
}

/** Finds the amounts, dates and addresses in one sentence, in their order, and no names, which take as long again. */
export function figureSpans(whole: string): TypedSpan[] {
  const text = readable(whole)
  const lower = text.toLowerCase()
  const found: TypedSpan[] = []
  for (const [type, pattern, needed] of FIGURES) {
    if (!needed.test(lower)) continue
    for (const match of matches(text, pattern)) {
      if (match.end <= match.start || found.some((span) => overlapping(span, match))) continue
      const span = { type, ...match }
      if (type === 'date') addDate(found, text, span)
      else found.push(span)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * Whether a sentence may have a figure of one of some types; false is certain. Much
 * quicker than to find them all, and most sentences have none of a type.
 */
export function mayHold(whole: string, types: Iterable<SpanType>): boolean {
  const lower = readable(whole).toLowerCase()
  for (const type of types) if (NEEDED.get(type)?.test(lower)) return true
  return false
}

/** By type, what a text in lower case has where it has figures of it. */
const NEEDED: ReadonlyMap<SpanType, RegExp> = new Map(FIGURES.map(([type, , needed]) => [type, needed]))

/** With what stands before it and is part of it, a weekday that was found by itself included. */
function addDate(found: TypedSpan[], text: string, date: TypedSpan): void {
  const from = Math.max(0, date.start - LONGEST_BEFORE)
  const before = DAY_OR_MONTH.test(textAt(text, date)) ? BEFORE_DATE.exec(text.slice(from, date.start)) : null
  const start = before === null ? date.start : from + before.index
  while (found.length > 0) {
    const last = found.at(-1)
    if (last === undefined || last.type !== 'date' || last.start < start || last.end > date.start) break
    found.pop()
  }
  const whole = { ...date, start }
  found.push(found.some((span) => overlapping(span, whole)) ? date : whole)
}

/** "3 May", "July 10", and neither "9am" nor a weekday. */
const DAY_OR_MONTH = /^(?:\d{1,2}\S* )?\p{Lu}\p{Ll}{2}(?!\p{Ll}*day)/u

/** Characters of "the twelve month period ended Wednesday, the ". */
const LONGEST_BEFORE = 48

/** Adds the names of a sentence to the {@link figureSpans} of it. */
export function withNames(whole: string, figures: readonly TypedSpan[]): TypedSpan[] {
  const text = readable(whole)
  const found = [...figures]
  for (const name of names(text)) {
    if (figures.some((span) => span.start <= name.start && name.end <= span.end)) continue
    found.push({ type: 'name', ...name })
    for (const type of nameTypes(text, name)) found.push({ type, ...name })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "In", and "May" in the next line, are one text; a hyphen that holds a line together is one. */
function readable(whole: string): string {
  return whole.slice(0, LONGEST).replaceAll('\n', ' ').replaceAll(HYPHENS, '-')
}

const HYPHENS = /[\u2010\u2011]/gu

/** Characters that are looked at: far more than a sentence has, so that one without a stop cannot hold the program up. */
const LONGEST = 4_000

/** Types of which names are. */
export const NAME_TYPES: ReadonlySet<string> = new Set(['person', 'organisation', 'place'])

/** Whether spans of a type are figures or addresses, and no names. */
export function isFigure(type: SpanType): boolean {
  return FIGURE_TYPES.has(type)
}

const FIGURE_TYPES: ReadonlySet<SpanType> = new Set(FIGURES.map(([type]) => type))
