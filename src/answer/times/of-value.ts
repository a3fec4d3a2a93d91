import type { Span } from '../../model.ts'
import { partedAt, within } from '../text/clauses.ts'
import { isPast } from '../text/past.ts'
import { NUMBERS } from '../text/periods.ts'
import { tellingOf } from '../text/telling.ts'

/**
 * Gives the words of a sentence that may say of when a value in it is so: all of
 * them but when something was founded, or since when it has been.
 *
 * A clause in the present tells how things stand when it is told; what another one
 * says of the past has its own time. Clauses in one tense share theirs: "sales rose
 * in 2024 and reached 30 million".
 *
 * @param value offsets in the sentence; without it every clause in the present counts, or all where none is.
 *
 * @example
 * const text = 'Orme was founded in 1923, employs 340 people and sold 90 boats in 2023.'
 * besideValue(text, { start: 34, end: 37 }) // => 'employs 340 people'
 */
export function besideValue(text: string, value?: Span): string {
  const clauses = partedAt(text, SEAM, opensClause)
  const own = value === undefined ? clauses : clauses.filter((one) => within(value, one))
  const present = own.map(({ start, end }) => text.slice(start, end)).filter(isPresent)
  const told = present.length === 0 ? text : present.join(', ')
  return told.replace(FOUNDED, ' ').replace(SINCE, ' ')
}

/** Where a clause may part from the one before. */
const SEAM = /[,;]?\s(?:and|but|while|whereas)\s|[,;]\s/gu

/** Whether a clause with a verb of its own stands behind a seam: "and sold 90 boats", "employs 340 people"; "and goats" is none. */
function opensClause(_: string, behind: string): boolean {
  const [, word = ''] = OPENING.exec(behind) ?? []
  return isPast(word.toLowerCase()) || PRESENT.test(behind)
}

const OPENING = /^(?:(?:it|they|he|she|we|who|which|now|currently|also|then)\s)*(\p{L}+)/iu

/** A verb with what is counted, named or described: "employs 340", "has a", "is the". */
const PRESENT = new RegExp(
  String.raw`^(?:(?:it|they|he|she|we|who|which|now|currently|also|\p{L}+ly)\s)*(?:is|are|ha(?:s|ve)|(?:employ|operate|own|run|serve|sell|lead|offer|hold|count|include|have)|\p{Ll}{2,}(?<![su])s)\s(?:\d|(?:an?|the|its|their|about|around|over|more|some|nearly|almost|only|${NUMBERS.slice(1).join('|')})\b)`,
  'iu',
)

function isPresent(clause: string): boolean {
  const { hasPast, hasFuture } = tellingOf(clause.replace(FOUNDED, ' '))
  return !hasPast && !hasFuture
}

/** "Founded in 1923", "which was established back in May 1987" */
const FOUNDED =
  /\b(?:was |were |been )?(?:co-)?(?:founded|established|incorporated|formed|set up|born|dating|built)\b(?: \p{L}+){0,6}? (?:in|on|to|from|around)(?: \p{L}+\.?(?: \d{1,2},?)?)?,? (?:1\d|20)\d\d\b/giu

/** What has been so since then is so now. */
const SINCE = /\bsince (?:\p{L}+ ){0,3}(?:\d{1,2},? )?(?:1\d|20)\d\d\b/giu
