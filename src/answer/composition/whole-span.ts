import type { Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { ASKS_HOUR, HOUR } from '../evidence/asked-time.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isKnownPlace } from '../text/places.ts'
import type { TypedSpan } from '../text/spans.ts'
import { CHANGED_FROM } from './answer-span.ts'

/**
 * A value with all that belongs to it: a range from end to end ("September 2024
 * through May 2025", "between $24 and $29"), a day with its hour, "the first
 * quarter of next year". Only the beginning or the end, where that is asked for.
 *
 * @returns offsets in the text of the candidate.
 */
export function wholeSpan(question: string, candidate: Candidate, value: Span): Span {
  const { text, figures } = candidate
  const own = figures().find((figure) => figure.start <= value.start && figure.end >= value.end)
  if (own === undefined) return wholeName(question, candidate, value)
  const all = figures()
  let { start, end } = value
  const join = (one: TypedSpan | undefined, other: TypedSpan | undefined): boolean =>
    one !== undefined && other !== undefined && belong(question, text, one, other)
  for (let at = all.indexOf(own); join(all[at - 1], all[at]); at--) start = all[at - 1]?.start ?? start
  for (let at = all.indexOf(own); join(all[at], all[at + 1]); at++) end = all[at + 1]?.end ?? end
  // "11.2 kilowatt-hours", "877 mg/kg"
  if (own.type === 'measure') end += /^[-/]\p{L}+/u.exec(text.slice(end))?.[0].length ?? 0
  return { start, end: end - (/\s*(?:\bof)?\s*$/u.exec(text.slice(start, end))?.[0].length ?? 0) }
}

/** A name with the stop of its initials ("U.S."), and a town with its state or country. */
function wholeName(question: string, { text, spans }: Candidate, value: Span): Span {
  let { start, end } = value
  if (/\.\p{Lu}$/u.test(text.slice(start, end)) && text[end] === '.') end++
  if (!/\b(?:where|city|town)\b/iu.test(question)) return { start, end }
  const isRegion = (span: Span): boolean => isKnownPlace(textAt(text, span))
  const town = spans().find((span) => text.slice(span.end, start) === ', ' && span.end < start)
  if (town !== undefined && isRegion(value)) start = town.start
  const region = spans().find((span) => text.slice(end, span.start) === ', ' && span.start > end)
  if (region !== undefined && isRegion(region) && !isRegion(value)) end = region.end
  else end += /^, [A-Z]{2}\b/u.exec(text.slice(end))?.[0].length ?? 0
  return { start, end }
}

/** Whether two neighbouring figures are one value. */
function belong(question: string, text: string, one: TypedSpan, other: TypedSpan): boolean {
  const between = text.slice(one.end, other.start)
  const before = text.slice(0, one.start)
  if (one.type === 'date' && other.type === 'date') {
    const [first, second] = [one, other].map(({ start, end }) => HOUR.test(text.slice(start, end)))
    // "The first quarter of next year"
    if (/\bof\s*$/u.test(text.slice(one.start, other.start))) return true
    if (first !== second) return !ASKS_HOUR.test(question) && /^,?\s(?:at|from|on)\s$/u.test(between)
    if (ASKS_END.test(question)) return false
  } else if (one.type !== other.type && one.type !== 'count') return false
  if (/^\s?[–—-]\s?$|^\s(?:through|thru)\s$/u.test(between)) return true
  if (/^\s(?:to|until|till)\s$/u.test(between))
    return !CHANGED_FROM.test(before) && (one.type !== 'date' || /\b[Ff]rom\s$/u.test(before))
  return /^\sand\s$/u.test(between) && /\bbetween\s$/iu.test(before)
}

/** One end of what lasts is asked for. */
const ASKS_END =
  /\b(?:begin(?:s|ning)?|starts?|opens?|opening|first|since|from when|ends?|closes?|closing|until|last|finish(?:es)?|expires?|over|by when|how late|how early)\b/iu
